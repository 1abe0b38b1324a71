"""Hubs in several processes write to one database: one after the other, each going on from the last one's commit."""

import asyncio
from uuid import uuid4

from hub.database.connection import Connection
from hub.database.database import Database
from hub.database.write import WriteTransaction
from hub.feed.journal import Journal
from tests.feed.conftest import NOW
from tests.feed.note import Note, changes, sequence

HUBS, WRITES = 4, 20


async def test_who_waited_for_the_sequence_goes_on_from_what_was_committed_meanwhile(
    database_of_one: Database, neo4j_server: Connection
) -> None:
    other, start = Database.open(neo4j_server), await sequence(database_of_one)
    waits = asyncio.Event()

    async def second() -> int:
        waits.set()
        async with other.writer.transaction() as transaction:
            return transaction.version.seq

    async with database_of_one.writer.transaction() as transaction:
        assert isinstance(transaction, WriteTransaction)
        waiting = asyncio.create_task(second())
        await waits.wait()
        await asyncio.wait({waiting}, timeout=0.5)
        await transaction.write([], start + 1)
    assert await waiting == start + 1
    assert await sequence(database_of_one) == start + 1
    await other.close()


async def test_hubs_that_write_at_once_lose_and_double_nothing(
    database_of_one: Database, neo4j_server: Connection
) -> None:
    start, hubs = await sequence(database_of_one), [Database.open(neo4j_server, query_timeout=30) for _ in range(HUBS)]
    journals = [Journal(hub.writer, lambda: NOW) for hub in hubs]

    async def write(journal: Journal, name: str) -> None:
        for n in range(WRITES):
            await journal.append(Note(uuid4().hex, f"{n}", f"document_{name:0>16}"))

    await asyncio.gather(*(write(journal, str(n)) for n, journal in enumerate(journals)))
    assert [change["seq"] for change in await changes(database_of_one)] == list(
        range(start + 1, start + HUBS * WRITES + 1)
    )
    for hub in hubs:
        await hub.close()

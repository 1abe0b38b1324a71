"""Writes under faults: what was acknowledged is in the feed once, whatever is cut or killed meanwhile."""

import asyncio
import os
import signal
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any
from uuid import uuid4

import pytest

from hub.database.connection import Connection
from hub.database.database import Database
from hub.database.local import LocalNeo4j
from hub.errors import TimedOut, Unavailable
from hub.feed.journal import Journal
from tests.asking import asking
from tests.faults.proxy import Proxy
from tests.feed.note import Note, changes, number_of, sequence
from tests.waiting import until

COMMIT = b"\xb0\x12"
"""The message of Bolt that commits, as it stands in a chunk of its own."""
REPLIES = 100
KILLS = 10
WRITERS = 8


def now() -> datetime:
    """The moment."""
    return datetime.now(UTC)


@pytest.fixture
async def over_proxy(through: Connection) -> AsyncIterator[Database]:
    """The database, reached over the proxy."""
    database = Database.open(through)
    yield database
    await database.close()


@pytest.fixture
async def direct(connection: Connection) -> AsyncIterator[Database]:
    """The database itself."""
    database = Database.open(connection)
    yield database
    await database.close()


async def entries_of(database: Database, document: str) -> list[dict[str, Any]]:
    """The feed's entries about that document."""
    return [change for change in await changes(database) if change["entity"] == document]


async def test_a_commit_whose_reply_is_lost_is_written_once(
    over_proxy: Database, proxy: Proxy, watcher: Database
) -> None:
    journal, document = Journal(over_proxy.writer, now), "document_000000000000cut1"
    for number in range(REPLIES):
        proxy.lose_the_reply_to(COMMIT)
        written = await journal.append(Note(uuid4().hex, f"{number}", document))
        assert written.version == number + 1
    assert proxy.lost == REPLIES
    assert [change["version"] for change in await entries_of(watcher, document)] == list(range(1, REPLIES + 1))


async def test_without_keys_it_would_be_written_twice(over_proxy: Database, proxy: Proxy, watcher: Database) -> None:
    journal, document = Journal(over_proxy.writer, now), "document_000000000000cut2"
    journal_without_keys = journal._commit
    for number in range(5):
        proxy.lose_the_reply_to(COMMIT)
        try:
            await journal_without_keys([Note(uuid4().hex, f"{number}", document)])
        except Unavailable:
            await journal_without_keys([Note(uuid4().hex, f"{number}", document)])
    assert len(await entries_of(watcher, document)) == 10


@dataclass
class Client:
    """Writes one text after the other to a document of its own, each until it is acknowledged."""

    journal: Journal
    document: str
    acknowledged: list[tuple[str, int]] = field(default_factory=list)

    async def write(self) -> None:
        """Until it is cancelled."""
        while True:
            text = f"{len(self.acknowledged)}"
            note = Note(uuid4().hex, text, self.document)
            while True:
                try:
                    written = await self.journal.append(note)
                    break
                except (Unavailable, TimedOut):
                    await asyncio.sleep(0.05)
            self.acknowledged.append((text, written.seq))


@dataclass
class FeedReader:
    """Follows the feed by its cursors, over whatever happens to the database."""

    database: Database
    seqs: list[int] = field(default_factory=list)
    after: str | None = None

    async def read(self) -> None:
        """One page, if there is one."""
        query = "query ($after: String) { changes(first: 200, after: $after) { edges { cursor node { seq } } } }"
        answer = await asking(self.database)(query, {"after": self.after}, tier=2)
        if answer["errors"]:
            assert {error["code"] for error in answer["errors"]} <= {"UNAVAILABLE", "TIMEOUT"}
            return
        for edge in answer["data"]["changes"]["edges"]:
            self.seqs.append(edge["node"]["seq"])
            self.after = edge["cursor"]

    async def follow(self) -> None:
        """Until it is cancelled."""
        while True:
            await self.read()
            await asyncio.sleep(0.02)


async def test_kills_of_the_database_lose_and_double_nothing(
    mortal: LocalNeo4j, direct: Database, watcher: Database
) -> None:
    journal = Journal(direct.writer, now)
    clients = [Client(journal, f"document_0000000000kill{n:02}") for n in range(WRITERS)]
    readers, before = [FeedReader(watcher) for _ in range(2)], await sequence(watcher)
    working = [asyncio.create_task(each.write()) for each in clients]
    working += [asyncio.create_task(each.follow()) for each in readers]
    try:
        for _ in range(KILLS):
            await _some_more(clients)
            assert mortal.pid
            os.kill(mortal.pid, signal.SIGKILL)
            # Its keeper would start it again, after a longer pause each time.
            await asyncio.to_thread(mortal.stop)
            await asyncio.to_thread(mortal.start)
        await _some_more(clients)
    finally:
        for task in working:
            task.cancel()
        await asyncio.wait(working)
    await journal.close()
    await _are_written_once(clients, watcher)
    await _are_read_once(readers, before)


async def _some_more(clients: list[Client]) -> None:
    """Returns when some more writes are acknowledged."""
    goal = sum(len(client.acknowledged) for client in clients) + 3 * WRITERS

    async def reached() -> bool:
        return sum(len(client.acknowledged) for client in clients) >= goal

    await until(reached)


async def _are_written_once(clients: list[Client], watcher: Database) -> None:
    for client in clients:
        found = await entries_of(watcher, client.document)
        assert [change["version"] for change in found] == list(range(1, len(found) + 1)), "versions count the changes"
        seqs = [change["seq"] for change in found]
        assert [seq for _, seq in client.acknowledged] == seqs[: len(client.acknowledged)], "each once, in order"
        assert len(found) - len(client.acknowledged) <= 1, "the last may have been written and not acknowledged"
        assert await number_of(watcher, client.document) == str(len(found) - 1)


async def _are_read_once(readers: list[FeedReader], before: int) -> None:
    """What came after `before`: other tests move the sequence without a change."""
    for reader in readers:
        last = None
        while last != reader.after:
            last = reader.after
            await reader.read()
        seqs = [seq for seq in reader.seqs if seq > before]
        assert seqs == list(range(before + 1, before + 1 + len(seqs))), "no gap, nothing twice"
    assert readers[0].seqs == readers[1].seqs

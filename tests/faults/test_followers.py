"""Followers of the feed over a database that is killed: they go on afterwards, and miss and double nothing."""

import asyncio
import os
import signal
from contextlib import AsyncExitStack
from datetime import UTC, datetime
from uuid import uuid4

from hub.app import create_app
from hub.database.connection import Connection
from hub.database.database import Database
from hub.database.local import LocalNeo4j
from hub.errors import TimedOut, Unavailable
from hub.feed.journal import Journal
from hub.plan.sources.changes import cursor_of
from hub.settings import HubSettings
from tests.feed.note import Note, sequence
from tests.following.clients import SEQS, Follower, over_events, over_socket
from tests.http.conftest import running

KILLS, EACH = 2, 15


async def write(journal: Journal, count: int) -> None:
    """So many notes, each until it is acknowledged."""
    for _ in range(count):
        note = Note(uuid4().hex, "x", f"document_{uuid4().hex[:16]}")
        while True:
            try:
                await journal.append(note)
                break
            except (Unavailable, TimedOut):
                await asyncio.sleep(0.05)


async def places(follower: Follower, last: int) -> list[int]:
    """What a follower is told, up to that place."""
    found = [0]
    while found[-1] < last:
        found.append((await follower.told())["data"]["changes"]["seq"])
    return found[1:]


async def test_followers_go_on_over_kills_of_the_database(
    mortal: LocalNeo4j, connection: Connection, watcher: Database
) -> None:
    start = await sequence(watcher)
    last = start + (KILLS + 1) * EACH
    settings, writer = HubSettings(port=0), Database.open(connection)
    journal = Journal(writer.writer, lambda: datetime.now(UTC))
    async with running(create_app(settings, Database.open(connection)), settings) as port, AsyncExitStack() as clients:
        opened = [over(port, SEQS, None, {"after": cursor_of(start)}) for over in (over_socket, over_events)]
        followers = [await clients.enter_async_context(one) for one in opened]
        following = [asyncio.create_task(places(follower, last)) for follower in followers]
        await write(journal, EACH)
        for _ in range(KILLS):
            writing = asyncio.create_task(write(journal, EACH))
            assert mortal.pid
            os.kill(mortal.pid, signal.SIGKILL)
            await asyncio.to_thread(mortal.stop)
            await asyncio.to_thread(mortal.start)
            await writing
        assert await asyncio.gather(*following) == [list(range(start + 1, last + 1))] * 2
    await writer.close()

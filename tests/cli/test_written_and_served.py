"""What was written outlives the servers over it, and webhooks get all of it, however those end."""

import asyncio
import signal
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from uuid import uuid4

import pytest

from hub.database.database import Database
from hub.feed.journal import Journal
from tests.cli.conftest import Outcome
from tests.cli.test_serving import running
from tests.feed.note import Note, number_of
from tests.webhooks.portal import Portal, is_signed, listening


@pytest.fixture
async def journal(at_small: Database) -> AsyncIterator[Journal]:
    """Writes to the small network."""
    journal = Journal(at_small.writer, lambda: datetime.now(UTC))
    yield journal
    await journal.close()


@asynccontextmanager
async def serving(command: str, number: signal.Signals = signal.SIGTERM) -> AsyncIterator[None]:
    """A hub that serves within the block, and then ends by that signal."""
    manager = running(command)
    hub = await asyncio.to_thread(manager.__enter__)
    try:
        yield
        assert await asyncio.to_thread(hub.stop, number) in (0, -signal.SIGKILL)
    finally:
        await asyncio.to_thread(manager.__exit__, None, None, None)


async def test_a_demo_that_starts_again_serves_what_was_written(
    journal: Journal, at_small: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HUB_PORT", "0")
    seq = (await journal.append(Note(uuid4().hex, "written"))).seq
    for _ in range(2):
        async with serving("demo"):
            assert (await number_of(at_small), (await at_small.version()).seq) == ("written", seq)


async def test_servers_that_are_killed_leave_a_webhook_nothing_out(
    journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HUB_PORT", "0")
    monkeypatch.setenv("HUB_WEBHOOKS_ANYWHERE", "true")
    async with listening(Portal()) as portal:
        made = await asyncio.to_thread(Outcome, "webhook", "create", portal.url)
        assert made.code == 0, made.err
        wanted: list[int] = []

        async def write() -> None:
            wanted.extend([(await journal.append(Note(uuid4().hex, f"{n}"))).seq for n in range(5)])

        for number in (signal.SIGTERM, signal.SIGKILL):
            async with serving("serve", number):
                await write()
                await portal.until(lambda portal: wanted[-1] in portal.taken)
                await write()
        async with serving("serve"):
            await portal.until(lambda portal: wanted[-1] in portal.taken)
    taken = list(dict.fromkeys(portal.taken))
    assert taken == list(range(taken[0], wanted[-1] + 1))
    assert all(is_signed(post, made.out.strip()) for post in portal.posts)

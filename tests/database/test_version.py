"""The network's version is read after it was asked for, and by one probe for all who ask meanwhile."""

import asyncio
import time
from collections.abc import AsyncIterator
from datetime import UTC, datetime

import pytest

from hub.database import version as module
from hub.database.database import Database
from hub.database.load import Seed, replace_network
from hub.database.version import PROBE, VersionProbe
from hub.errors import Unavailable
from tests.reference.small import small_records
from tests.waiting import PATIENCE, transactions, until_over
from tests.writer import MOVE


@pytest.fixture
async def loaded(clean_graph: Database) -> Database:
    """The small network."""
    await replace_network(clean_graph.driver, clean_graph.name, small_records(), Seed(datetime.now(UTC), {}))
    return clean_graph


@pytest.fixture
async def probe(loaded: Database) -> AsyncIterator[VersionProbe]:
    """A probe with a count of its own."""
    probe = VersionProbe(loaded.driver, loaded.name, PATIENCE)
    yield probe
    await probe.close()


async def write(database: Database) -> None:
    """Moves the sequence; acknowledged when this returns."""
    await database.driver.execute_query(MOVE + "RETURN s.seq", database_=database.name)


async def test_each_write_is_seen_by_whoever_asks_after_it_though_the_transaction_is_older(
    loaded: Database, probe: VersionProbe, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_KEPT_OPEN", PATIENCE)
    first = await probe.current()
    for number in range(1, 20):
        await write(loaded)
        assert await probe.current() == (first.epoch, first.seq + number)
    assert len(await transactions(loaded, PROBE)) <= 1


async def test_who_asks_while_a_probe_runs_waits_for_the_next_and_shares_it(probe: VersionProbe) -> None:
    answers = await asyncio.gather(*(probe.current() for _ in range(100)))
    assert len(set(answers)) == 1
    assert probe.probes == 1
    first = asyncio.create_task(probe.current())
    while probe._waiting:  # noqa: ASYNC110 (until its probe has been sent)
        await asyncio.sleep(0)
    await asyncio.gather(first, *(probe.current() for _ in range(100)))
    assert probe.probes <= 3


async def test_a_load_is_another_version_though_it_counts_on(loaded: Database, probe: VersionProbe) -> None:
    before = await probe.current()
    await replace_network(loaded.driver, loaded.name, small_records(), Seed(datetime.now(UTC), {}))
    after = await probe.current()
    assert after.epoch != before.epoch


async def test_a_transaction_serves_for_a_while_and_is_then_ended(
    loaded: Database, probe: VersionProbe, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_KEPT_OPEN", 0.05)
    for _ in range(3):
        await probe.current()
        await until_over(loaded, PROBE)


async def test_without_a_network_there_is_no_version(loaded: Database, probe: VersionProbe) -> None:
    await loaded.driver.execute_query("MATCH (n:Sequence) DELETE n", database_=loaded.name)
    for _ in range(2):
        with pytest.raises(Unavailable, match="not loaded"):
            await probe.current()


async def test_who_waits_when_the_hub_stops_is_told(probe: VersionProbe) -> None:
    asked = asyncio.create_task(probe.current())
    await asyncio.sleep(0)
    await probe.close()
    with pytest.raises(Unavailable):
        await asked


async def test_who_goes_away_takes_nothing_from_the_others(probe: VersionProbe) -> None:
    gone, stays = asyncio.create_task(probe.current()), asyncio.create_task(probe.current())
    await asyncio.sleep(0)
    gone.cancel()
    assert (await stays).seq >= 1


async def test_a_process_that_was_busy_for_longer_than_the_transaction_may_last_asks_anew(loaded: Database) -> None:
    probe = VersionProbe(loaded.driver, loaded.name, 0.5)
    first = await probe.current()
    time.sleep(5)  # noqa: ASYNC251 - the loop stands still while the server ends the transaction
    assert await probe.current() == first
    await probe.close()

"""A database that is silent or slow: every wait has a bound, and nothing is left behind when a client is gone."""

import asyncio
import time

import httpx

from hub.database.connection import Connection
from hub.database.database import Database
from tests.faults.hub_under_test import BUSY, GOOD, HASTE, SETTINGS, Hub, hub_on, until_busy, until_idle
from tests.faults.proxy import Proxy
from tests.http.conftest import running
from tests.waiting import PATIENCE

BOUND = HASTE + 3.0
"""Seconds in which a hasty query must be over, whatever the database does: the timeout, and room for a busy machine."""


async def within_bound(hub: Hub, count: int) -> list[list[str]]:
    """What so many queries at once are told by a hasty hub."""
    hub.query_timeout(HASTE)
    began = time.monotonic()
    told = await asyncio.gather(*(hub.codes() for _ in range(count)))
    assert time.monotonic() - began < BOUND
    hub.query_timeout(PATIENCE)
    return told


async def test_a_database_that_falls_silent_is_a_timeout_and_the_next_query_after_it_works(
    proxy: Proxy, through: Connection
) -> None:
    async with hub_on(through) as hub:
        assert await hub.codes() == []
        proxy.fall_silent()
        assert await within_bound(hub, 3) == [["TIMEOUT"]] * 3
        assert await hub.ready() == 503
        proxy.speak()
        assert (await hub.codes(), await hub.ready()) == ([], 200)


async def test_a_database_that_is_silent_from_the_start_is_a_timeout(proxy: Proxy, through: Connection) -> None:
    proxy.fall_silent()
    async with hub_on(through) as hub:
        assert await within_bound(hub, 1) == [["TIMEOUT"]]
        proxy.speak()
        assert await hub.codes() == []


async def test_more_slow_queries_than_connections_end_within_their_time(proxy: Proxy, through: Connection) -> None:
    async with hub_on(through, pool_size=2) as hub:
        assert await hub.codes() == []
        proxy.fall_silent()
        assert await within_bound(hub, 8) == [["TIMEOUT"]] * 8
        proxy.speak()
        assert await asyncio.gather(*(hub.codes() for _ in range(8))) == [[]] * 8


async def test_a_query_that_gets_no_connection_in_time_is_unavailable(
    connection: Connection, watcher: Database
) -> None:
    async with hub_on(connection, pool_size=1) as hub:
        first = asyncio.create_task(hub.codes(BUSY))
        await until_busy(watcher)
        assert await hub.codes() == ["UNAVAILABLE"]
        first.cancel()
        await until_idle(watcher)
        assert await hub.codes() == []


async def test_a_query_that_loses_its_connection_is_told_and_never_sent_again(
    proxy: Proxy, through: Connection, watcher: Database
) -> None:
    async with hub_on(through) as hub:
        asked = asyncio.create_task(hub.codes(BUSY))
        await until_busy(watcher)
        proxy.cut()
        assert await asked == ["UNAVAILABLE"], "the database is there, but the query may be what ends connections"
        await until_idle(watcher)
        assert await hub.codes() == []


async def test_a_slow_query_is_a_timeout_and_ends_on_the_server(connection: Connection, watcher: Database) -> None:
    async with hub_on(connection) as hub:
        hub.query_timeout(HASTE)
        assert await hub.codes(BUSY) == ["TIMEOUT"]
        await until_idle(watcher)
        hub.query_timeout(PATIENCE)
        assert await hub.codes() == []


async def test_a_slow_query_ends_on_the_server_though_the_hub_cannot_tell_it(
    proxy: Proxy, through: Connection, watcher: Database
) -> None:
    async with hub_on(through) as hub:
        assert await hub.codes() == []
        proxy.keep_ends()
        hub.query_timeout(HASTE)
        assert await hub.codes(BUSY) == ["TIMEOUT"]
        await until_idle(watcher)


async def test_a_client_that_leaves_ends_its_transaction(connection: Connection, watcher: Database) -> None:
    async with (
        hub_on(connection, query_timeout=10 * PATIENCE) as hub,
        running(hub.app, SETTINGS) as port,
        httpx.AsyncClient(base_url=f"http://127.0.0.1:{port}", timeout=PATIENCE) as client,
    ):
        asked = asyncio.create_task(client.post("/graphql", json={"query": BUSY}))
        await until_busy(watcher)
        asked.cancel()
        await until_idle(watcher)
        assert (await client.post("/graphql", json={"query": GOOD})).json().keys() == {"data"}

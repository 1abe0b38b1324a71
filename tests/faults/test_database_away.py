"""A database that is killed, not there, not loaded or not ours: told as such, soon, and over when it is over."""

import asyncio
import os
import signal
import time
from dataclasses import replace

from hub.database.connection import Connection
from hub.database.database import Database
from hub.database.local import LocalNeo4j
from hub.database.local.launch import free_port
from tests.faults.hub_under_test import BUSY, Hub, hub_on, until_busy
from tests.waiting import until

SOON = 3.0
"""Seconds in which a lost database must be told."""


async def kill(server: LocalNeo4j) -> float:
    """Kills the server and tells when."""
    assert server.pid
    os.kill(server.pid, signal.SIGKILL)
    return time.monotonic()


async def told_until_back(hub: Hub) -> list[list[str]]:
    """What clients were told until the first whole answer."""
    told: list[list[str]] = []

    async def answered() -> bool:
        told.append(await hub.codes())
        return not told[-1]

    await until(answered)
    return told[:-1]


async def test_a_kill_in_a_query_is_told_within_three_seconds_and_over_with_the_restart(
    mortal: LocalNeo4j, connection: Connection, watcher: Database
) -> None:
    async with hub_on(connection) as hub, hub_on(connection) as idle:
        assert await asyncio.gather(*(idle.codes() for _ in range(8))) == [[]] * 8
        assert (await hub.codes(), await hub.ready()) == ([], 200)
        asked = asyncio.create_task(hub.codes(BUSY))
        await until_busy(watcher)
        killed = await kill(mortal)
        assert await asked == ["UNAVAILABLE"]
        assert time.monotonic() - killed < SOON
        assert await hub.ready() == 503
        assert {*map(tuple, await told_until_back(hub))} == {("UNAVAILABLE",)}
        assert await hub.ready() == 200
        assert [await hub.codes() for _ in range(20)] == [[]] * 20
        assert await idle.ready() == 200, "a hub that asked nothing meanwhile has a pool of dead connections"
        told = await asyncio.gather(*(idle.codes() for _ in range(8)))
        assert told == [[]] * 8, "and no client notices them"


async def test_a_hub_without_a_database_is_alive_and_says_so() -> None:
    async with hub_on(Connection(f"bolt://127.0.0.1:{free_port()}", password="x")) as hub:
        assert (await hub.codes(), await hub.ready()) == (["UNAVAILABLE"], 503)
        assert (await hub.client.get("/healthz")).status_code == 200


async def test_wrong_credentials_are_told_without_a_word_of_them(connection: Connection) -> None:
    async with hub_on(replace(connection, user="stranger", password="guessed")) as hub:
        assert (await hub.codes(), await hub.ready()) == (["UNAVAILABLE"], 503)
        text = (await hub.ask()).text
        assert "stranger" not in text
        assert "guessed" not in text
        assert "credentials" in text


async def test_a_database_of_another_name_is_away(connection: Connection) -> None:
    async with hub_on(replace(connection, database="elsewhere")) as hub:
        assert (await hub.codes(), await hub.ready()) == (["UNAVAILABLE"], 503)


async def test_a_database_without_a_network_is_not_ready(clean_graph: Database, neo4j_server: Connection) -> None:
    async with hub_on(neo4j_server) as hub:
        answer = await hub.ask()
        assert answer.status_code == 503
        assert await hub.codes() == ["UNAVAILABLE"]
        assert "not loaded" in answer.json()["errors"][0]["message"]
        assert await hub.ready() == 503


async def test_a_query_that_an_operator_ends_is_unavailable(connection: Connection, watcher: Database) -> None:
    async with hub_on(connection) as hub:
        asked = asyncio.create_task(hub.codes(BUSY))
        for identifier in await until_busy(watcher):
            await watcher.driver.execute_query("TERMINATE TRANSACTION $id", id=identifier, database_=watcher.name)
        assert await asked == ["UNAVAILABLE"]
        assert await hub.codes() == []


async def test_a_defect_in_a_statement_is_masked(connection: Connection) -> None:
    async with hub_on(connection) as hub:
        assert await hub.codes("{ broken }") == ["INTERNAL"]
        assert await hub.codes() == []

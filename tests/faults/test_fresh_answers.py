"""A kept answer is never stale: whoever asks after a write was acknowledged sees it, however many ask at once."""

import asyncio
from datetime import UTC, datetime
from typing import Any, LiteralString

import httpx

from hub.app import create_app
from hub.database.connection import Connection
from hub.database.database import Database
from hub.database.load import Seed, replace_network
from hub.settings import HubSettings
from tests.asking import NOW
from tests.faults.proxy import Proxy
from tests.http.conftest import running
from tests.reference.small import small_records
from tests.waiting import PATIENCE, until
from tests.writer import MOVE

WRITE: LiteralString = MOVE + "MATCH (u:Unit {code: 'CP'}) SET u.website = toString($number)"
ASKED = {"query": "{ network { website } }"}
CLIENTS, WRITES = 16, 60


class Trial:
    """Clients that ask all the time, and one who writes through a connection of its own."""

    def __init__(self, port: int, database: Database) -> None:
        self.client = httpx.AsyncClient(base_url=f"http://127.0.0.1:{port}", timeout=PATIENCE)
        self.database = database
        self.acknowledged, self.answers, self.enough, self.over = 0, 0, 0, False

    async def ask(self, method: str) -> None:
        """Asks until the trial is over; no answer may be older than what was acknowledged when it was asked for."""
        options: dict[str, Any] = {"json": ASKED} if method == "POST" else {"params": ASKED}
        while not self.over:
            known = self.acknowledged
            answer = await self.client.request(method, "/graphql", **options)
            assert int(answer.json()["data"]["network"]["website"]) >= known
            self.answers += 1

    async def write(self) -> None:
        """Writes again and again, each time after some clients have seen the last write."""
        for number in range(1, WRITES + 1):
            await self.database.driver.execute_query(WRITE, number=number, database_=self.database.name)
            self.acknowledged = number
            self.enough = self.answers + number % 3 * CLIENTS
            await until(self._answered)
        self.over = True

    async def _answered(self) -> bool:
        return self.answers >= self.enough


async def test_after_an_acknowledged_write_nobody_sees_an_old_answer(
    clean_graph: Database, neo4j_server: Connection
) -> None:
    await replace_network(clean_graph.driver, clean_graph.name, small_records(), Seed(datetime.now(UTC), {}))
    await clean_graph.driver.execute_query(WRITE, number=0, database_=clean_graph.name)
    hub = Database.open(neo4j_server, query_timeout=PATIENCE)
    settings = HubSettings(port=0)
    async with running(create_app(settings, hub, clock=lambda: NOW), settings) as port:
        trial = Trial(port, clean_graph)
        async with trial.client, asyncio.TaskGroup() as group:
            for number in range(CLIENTS):
                group.create_task(trial.ask(("POST", "GET")[number % 2]))
            group.create_task(trial.write())
        kept = trial.answers - hub.reader.counts.statements
        assert kept > trial.answers / 4, "too few came from what is kept: the trial shows nothing"


async def test_a_probe_that_read_before_a_write_answers_nobody_who_asked_after_it(
    proxy: Proxy, through: Connection, watcher: Database
) -> None:
    hub = Database.open(through, query_timeout=PATIENCE)
    before = await hub.version()
    proxy.hold_answers()
    early = asyncio.create_task(hub.version())
    await proxy.until_held()
    await watcher.driver.execute_query(WRITE, number=1, database_=watcher.name)
    late = asyncio.create_task(hub.version())
    await asyncio.sleep(0)
    proxy.speak()
    assert ((await early).seq, (await late).seq) == (before.seq, before.seq + 1)
    await hub.close()

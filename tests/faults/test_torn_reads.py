"""Invariant 2: while others write, an answer is one state of the network. Without the guard, some answers are not."""

import asyncio
import re
from collections.abc import AsyncIterator, Mapping
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from datetime import UTC, datetime
from typing import Any, LiteralString

import pytest
from neo4j import READ_ACCESS

from graph_schema.identity import make_id
from graph_schema.records import Node, Relationship
from graph_schema.shape import FOREVER
from hub.database import reader as module
from hub.database.database import Database
from hub.database.load import Seed, replace_network
from hub.database.reader import Reader
from hub.database.statement import Reading, Statement
from tests.asking import asking
from tests.waiting import PATIENCE
from tests.writer import MOVE, steady_writer

ENOUGH = 5
"""Torn raw answers, and guarded ones under the lock, that must have been seen."""
QUERY = " ".join(f"u{i}: units(first: 1000) {{ nodes {{ name website }} }}" for i in range(3))
PAIR = (make_id("unit", "first"), make_id("unit", "last"))
CHANGE: LiteralString = "UNWIND $ids AS id MATCH (u:Unit {id: id}) SET u.website = 'state-' + s.seq"


def unit(identifier: str, name: str) -> Node:
    own = {"id": identifier, "name": name, "fullName": name, "level": "COMMUNE", "kind": "WARD"}
    return Node("Unit", {**own, "validFrom": "2025-07-01", "validTo": FOREVER})


def many_units() -> list[Node | Relationship]:
    """A thousand units of which the first and the last are written to."""
    between = (unit(make_id("unit", str(number)), f"B {number}") for number in range(998))
    return [unit(PAIR[0], "A"), *between, unit(PAIR[1], "C")]


class KeepingReader(Reader):
    """Keeps what it last read with, so that a test can run the same without the guard."""

    statement: Statement
    parameters: Mapping[str, Any]

    async def read(self, statement: Statement, parameters: Mapping[str, Any]) -> Reading:
        """As Reader.read."""
        self.statement, self.parameters = statement, parameters
        return await super().read(statement, parameters)

    async def raw(self) -> list[Any]:
        """The whole row of one run: the sequence before and after it, and the columns."""
        async with self._driver.session(database=self._database, default_access_mode=READ_ACCESS) as session:
            found = await session.run(self.statement.guarded, dict(self.parameters))
            return list((await found.single(strict=True)).values())


class Written:
    """The network under a steady writer, with a reader of its own."""

    def __init__(self, database: Database) -> None:
        self.database = Database(database.driver, database.name)
        self.reader = self.database.reader = KeepingReader(database.driver, database.name, PATIENCE)

    async def states(self) -> set[str]:
        """The states that one answer of the hub shows."""
        answer = await asking(self.database)(f"{{ {QUERY} }}")
        assert answer["errors"] == []
        return states(answer["data"])


def states(answer: Any) -> set[str]:
    return set(re.findall(r"state-\d+", str(answer)))


@asynccontextmanager
async def steady_journal(database: Database) -> AsyncIterator[None]:
    """Meanwhile the same is written again and again as the journal writes."""

    async def go_on() -> None:
        while True:
            async with database.writer.transaction() as transaction:
                seq = transaction.version.seq + 1
                ends = [unit(PAIR[0], "A"), unit(PAIR[1], "C")]
                said = [Node("Unit", {**end.properties, "website": f"state-{seq}"}) for end in ends]
                await transaction.write(said, seq)

    writer = asyncio.create_task(go_on())
    try:
        yield
    finally:
        writer.cancel()
        await asyncio.wait({writer})


def by_cypher(database: Database) -> AbstractAsyncContextManager[object]:
    """The writer that the guard was measured with."""
    return steady_writer(database, CHANGE, ids=PAIR)


@pytest.fixture(params=[by_cypher, steady_journal])
async def written(request: pytest.FixtureRequest, clean_graph: Database) -> AsyncIterator[Written]:
    await replace_network(clean_graph.driver, clean_graph.name, many_units(), Seed(datetime.now(UTC), {}))
    await clean_graph.driver.execute_query(MOVE + CHANGE, ids=PAIR, database_=clean_graph.name)
    written = Written(clean_graph)
    assert await written.states() == {"state-2"}
    async with request.param(clean_graph):
        yield written


async def test_no_answer_is_torn_though_unguarded_runs_of_the_same_statement_are(written: Written) -> None:
    torn = whole = 0
    async with asyncio.timeout(PATIENCE):
        while torn < ENOUGH or written.reader.counts.locked < ENOUGH:
            raw, *answers = await asyncio.gather(written.reader.raw(), *(written.states() for _ in range(3)))
            assert [len(found) for found in answers] == [1, 1, 1]
            before, after, *columns = raw
            torn += (is_torn := len(states(columns)) > 1)
            assert not is_torn or before != after, "the guard must see whatever the columns saw"
            whole += len(answers)
    counts = written.reader.counts
    assert counts.statements == whole + 1, "a run again is no statement more"
    assert counts.statements > counts.reruns >= counts.locked >= ENOUGH


async def test_every_answer_under_the_lock_is_whole_and_writers_go_on(
    written: Written, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_FREE_TRIES", 0)
    seen: list[int] = []
    async with asyncio.timeout(PATIENCE):
        for _ in range(20):
            (state,) = await written.states()
            seen.append(int(state.partition("-")[2]))
    assert seen == sorted(seen), "a later read never shows an earlier state"
    assert seen[0] < seen[-1]
    assert written.reader.counts.locked == len(seen)

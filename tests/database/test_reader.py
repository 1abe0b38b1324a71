"""A guarded read answers one state of the network, within its time, and counts what it took."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from typing import LiteralString

import pytest
from neo4j.exceptions import Neo4jError

from graph_schema.records import Node
from hub.database import reader as module
from hub.database.database import Database
from hub.database.load import Seed, replace_network
from hub.database.reader import Counts, Reader
from hub.database.statement import LOCK, Statement
from hub.errors import TimedOut, Unavailable
from tests.waiting import PATIENCE, transactions, until_over, until_running
from tests.writer import MOVE, steady_writer

ONE = Statement("", ("1",))
WRITTEN = Statement("", ("COLLECT { MATCH (n:Document) RETURN n.number }",))
SEQUENCE = Statement("", ("COLLECT { MATCH (n:Sequence) RETURN n.seq }",))
SLOW = Statement("CALL () { UNWIND range(1, $rounds) AS number RETURN sum(number) AS slow_sum }", ("slow_sum",))
CHANGE: LiteralString = "MATCH (n:Document) SET n.number = 'new'"


@pytest.fixture
async def loaded(clean_graph: Database) -> Database:
    """A network of one document."""
    document = Node("Document", {"id": "document_0000000000000001", "number": "old"})
    await replace_network(clean_graph.driver, clean_graph.name, [document], Seed(datetime.now(UTC), {}))
    return clean_graph


@pytest.fixture
def reader(loaded: Database) -> Reader:
    """A reader with counts of its own."""
    return Reader(loaded.driver, loaded.name, PATIENCE)


@pytest.fixture
def locking(monkeypatch: pytest.MonkeyPatch) -> None:
    """No free try: each read takes the lock at once."""
    monkeypatch.setattr(module, "_FREE_TRIES", 0)


@asynccontextmanager
async def holding_the_sequence(database: Database) -> AsyncIterator[None]:
    """A writer that has moved the sequence and not committed yet."""
    async with database.driver.session(database=database.name) as session, await session.begin_transaction() as tx:
        await (await tx.run(MOVE + CHANGE)).consume()
        yield
        await tx.commit()


async def test_a_read_answers_its_columns_and_counts_one_statement(reader: Reader) -> None:
    two = Statement("UNWIND [$n] AS number", ("number", "{of: [number, null]}"))
    assert (await reader.read(two, {"n": 5})).values == [5, {"of": [5, None]}]
    assert reader.counts == Counts(statements=1)


async def test_a_read_in_which_the_sequence_moved_once_is_run_again(loaded: Database, reader: Reader) -> None:
    rounds, asked = 100_000, 0
    async with asyncio.timeout(PATIENCE):
        while not reader.counts.reruns:
            rounds, asked = rounds * 2, asked + 1
            reading = asyncio.create_task(reader.read(SLOW, {"rounds": rounds}))
            while not reading.done() and not await transactions(loaded, "slow_sum"):
                pass
            await loaded.driver.execute_query(MOVE + CHANGE, database_=loaded.name)
            assert (await reading).values == [rounds * (rounds + 1) // 2]
    assert reader.counts == Counts(statements=asked, reruns=1, locked=0)


async def test_a_read_in_which_the_sequence_moves_each_time_ends_under_the_lock(
    loaded: Database, reader: Reader
) -> None:
    async with steady_writer(loaded, CHANGE), asyncio.timeout(PATIENCE):
        while not reader.counts.locked:
            assert (await reader.read(SLOW, {"rounds": 500_000})).values == [500_000 * 500_001 // 2]
    assert reader.counts.locked == 1
    assert reader.counts.reruns >= 1
    await a_writer_gets_through(loaded)


async def a_writer_gets_through(database: Database) -> None:
    """Returns when a writer gets through."""
    async with asyncio.timeout(PATIENCE):
        await database.driver.execute_query(MOVE + CHANGE, database_=database.name)


@pytest.mark.usefixtures("locking")
async def test_a_locked_read_waits_for_the_writer_and_sees_what_it_wrote(loaded: Database, reader: Reader) -> None:
    async with holding_the_sequence(loaded):
        reading = asyncio.create_task(reader.read(WRITTEN, {}))
        await until_running(loaded, LOCK)
        assert not reading.done()
    assert (await reading).values == [["new"]]
    assert reader.counts == Counts(statements=1, locked=1)


@pytest.mark.usefixtures("locking")
async def test_a_locked_read_sees_the_sequence_of_the_writer_that_it_waited_for(
    loaded: Database, reader: Reader
) -> None:
    async with holding_the_sequence(loaded):
        reading = asyncio.create_task(reader.read(SEQUENCE, {}))
        await until_running(loaded, LOCK)
    assert (await reading).values == [[2]]


@pytest.mark.usefixtures("locking")
async def test_locked_reads_go_one_at_a_time_and_change_nothing(loaded: Database, reader: Reader) -> None:
    before = await loaded.driver.execute_query("MATCH (n:Sequence) RETURN properties(n)", database_=loaded.name)
    async with holding_the_sequence(loaded):
        readings = [asyncio.create_task(reader.read(WRITTEN, {})) for _ in range(5)]
        await until_running(loaded, LOCK)
        assert sum(reading.done() for reading in readings) == 0
        assert reader.counts == Counts(statements=5, locked=1)
    assert [reading.values for reading in await asyncio.gather(*readings)] == [[["new"]]] * 5
    assert reader.counts == Counts(statements=5, locked=5)
    await a_writer_gets_through(loaded)
    left = await loaded.driver.execute_query("MATCH (n:Sequence) RETURN properties(n)", database_=loaded.name)
    assert left.records[0][0] == before.records[0][0] | {"seq": 3}


@pytest.mark.usefixtures("locking")
async def test_a_locked_read_that_waits_too_long_is_a_timeout_and_lets_go(loaded: Database) -> None:
    hasty = Reader(loaded.driver, loaded.name, 0.3)
    async with holding_the_sequence(loaded):
        with pytest.raises(TimedOut):
            await hasty.read(ONE, {})
        await until_over(loaded, LOCK)
    await a_writer_gets_through(loaded)


async def test_a_read_over_its_time_is_a_timeout_and_ends_on_the_server(loaded: Database, reader: Reader) -> None:
    hasty = Reader(loaded.driver, loaded.name, 0.3)
    with pytest.raises(TimedOut):
        await hasty.read(SLOW, {"rounds": 10**10})
    await until_over(loaded, "slow_sum")
    assert (await reader.read(ONE, {})).values == [1]


async def test_a_cancelled_read_ends_on_the_server(loaded: Database, reader: Reader) -> None:
    reading = asyncio.create_task(reader.read(SLOW, {"rounds": 10**10}))
    await until_running(loaded, "slow_sum")
    reading.cancel()
    await until_over(loaded, "slow_sum")
    with pytest.raises(asyncio.CancelledError):
        await reading


async def test_without_the_sequence_nothing_is_loaded(clean_graph: Database) -> None:
    reader = Reader(clean_graph.driver, clean_graph.name, PATIENCE)
    with pytest.raises(Unavailable, match="not loaded"):
        await reader.read(ONE, {})
    assert not await clean_graph.ready()


async def test_ready_follows_the_network(loaded: Database) -> None:
    assert await loaded.ready()
    await loaded.driver.execute_query("MATCH (n:Sequence) DELETE n", database_=loaded.name)
    assert not await loaded.ready()


async def test_a_read_cannot_write(loaded: Database, reader: Reader) -> None:
    with pytest.raises(Neo4jError, match=r"(?i)read"):
        await reader.read(Statement("CREATE (:Document {id: 'x'})", ("1",)), {})
    assert (await reader.read(Statement("", ("COUNT { MATCH (:Document) }",)), {})).values == [1]


async def test_a_wrong_statement_is_a_defect_and_no_fault_of_the_databases(reader: Reader) -> None:
    with pytest.raises(Neo4jError):
        await reader.read(Statement("", ("1 / 0",)), {})
    assert (await reader.read(ONE, {})).values == [1]

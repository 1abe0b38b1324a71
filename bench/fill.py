"""A larger network into a Neo4j: copy after copy over Bolt, in batches, by as many writers as there are cores to spare.

The bounds that the shape promises are exceeded on purpose, so nothing here checks them; a load of sources would refuse.
Uniqueness is there from the start, since relationships find their ends by it; the other indexes are built afterwards.
"""

import asyncio
import time
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import islice
from multiprocessing import get_context
from typing import Any, ClassVar, Final, LiteralString

from neo4j import Driver, GraphDatabase, ManagedTransaction

from bench.synthetic import Copies, Record
from graph_schema.ddl import create
from graph_schema.graph import SHAPE
from hub.database import schema
from hub.database.connection import Connection
from hub.database.database import open_driver
from hub.database.load import Rows, Seed, statements

WRITERS: Final = 2
_TOGETHER: Final = 10
"""Statements of 2,000 rows in one transaction."""
Batch = list[tuple[LiteralString, Rows]]


@dataclass(frozen=True)
class Filled:
    """What a load took."""

    records: int
    load_seconds: float
    index_seconds: float


def fill(connection: Connection, records: list[Record], factor: int, progress: Callable[[int], None]) -> Filled:
    """Loads the network and `factor` - 1 copies; the sequence node comes last and opens the network to readers."""
    start = time.monotonic()
    writer = _Writer(connection)
    for index in (index for index in SHAPE.indexes if index.kind == "unique"):
        writer.run(create(index))
    written = writer.write(records)
    progress(1)
    written += _write_copies(connection, Copies(records), factor, progress)
    loaded = time.monotonic()
    asyncio.run(_apply_schema(connection))
    indexed = time.monotonic()
    writer.write(Seed(datetime.now(UTC), {}).records(1))
    writer.close()
    return Filled(written, loaded - start, indexed - loaded)


async def _apply_schema(connection: Connection) -> None:
    async with open_driver(connection) as driver:
        await schema.apply(driver, connection.database)


def _write_copies(connection: Connection, copies: Copies, factor: int, progress: Callable[[int], None]) -> int:
    """In processes that are forked before any thread is there to be lost: they inherit the copies."""
    written = 0
    with ProcessPoolExecutor(WRITERS, get_context("fork"), _Worker.begin, (connection, copies)) as pool:
        for done, count in enumerate(pool.map(_Worker.write, range(1, factor)), start=2):
            written += count
            progress(done)
    return written


class _Worker:
    """What a forked process has: its own driver, and the copies that it inherited."""

    writer: ClassVar["_Writer"]
    copies: ClassVar[Copies]

    @classmethod
    def begin(cls, connection: Connection, copies: Copies) -> None:
        """Once in each process."""
        cls.writer, cls.copies = _Writer(connection), copies

    @classmethod
    def write(cls, number: int) -> int:
        """One copy. The nodes that all copies share come along, so that their labels are known."""
        return cls.writer.write([*cls.copies.shared, *cls.copies.copy(number)]) - len(cls.copies.shared)


class _Writer:
    """Writes records by the loader's own statements; what two writers lock for each other is tried again."""

    def __init__(self, connection: Connection) -> None:
        self._database = connection.database
        self._driver: Driver = GraphDatabase.driver(connection.uri, auth=(connection.user, connection.password))

    def run(self, statement: LiteralString) -> None:
        """One statement."""
        self._driver.execute_query(statement, database_=self._database)

    def write(self, records: list[Record]) -> int:
        """All of them; how many."""
        with self._driver.session(database=self._database) as session:
            for batch in _batches(statements(records)):
                session.execute_write(_write, batch)
        return len(records)

    def close(self) -> None:
        """Ends the connections."""
        self._driver.close()


def _batches(work: Iterable[tuple[LiteralString, Rows]]) -> Iterator[Batch]:
    left = iter(work)
    while batch := list(islice(left, _TOGETHER)):
        yield batch


def _write(transaction: ManagedTransaction, batch: Batch) -> Any:
    for statement, rows in batch:
        transaction.run(statement, rows=rows).consume()

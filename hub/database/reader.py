"""Guarded reads: an answer is one state of the network, never a mixture of two."""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from neo4j import READ_ACCESS, AsyncDriver, AsyncResult, Query

from hub.database.faults import translated
from hub.database.statement import LOCK, Reading, Statement, Version
from hub.database.values import brief
from hub.errors import Unavailable

Parameters = Mapping[str, Any]
_FREE_TRIES = 2


@dataclass
class Counts:
    """What a reader did: statements asked for, runs repeated because the sequence moved, runs under its lock."""

    statements: int = 0
    reruns: int = 0
    locked: int = 0


class Reader:
    """Reads statements from one database, each within `timeout` seconds in all."""

    def __init__(self, driver: AsyncDriver, database: str, timeout: float) -> None:
        self._driver, self._database, self._timeout = driver, database, timeout
        self._lock = asyncio.Lock()
        self.counts = Counts()

    async def read(self, statement: Statement, parameters: Parameters) -> Reading:
        """One state of the network. Raises Unavailable or TimedOut."""
        self.counts.statements += 1
        with translated():
            async with asyncio.timeout(self._timeout):
                return await self._guarded(statement, parameters)

    async def _guarded(self, statement: Statement, parameters: Parameters) -> Reading:
        for attempt in range(_FREE_TRIES):
            self.counts.reruns += attempt > 0
            before, after, *values = await self._run(statement, parameters)
            if before == after:
                return Reading(Version(*before), values)
        async with self._lock:  # one such read at a time: it holds up the writers
            self.counts.locked += 1
            return await self._run_locked(statement, parameters)

    async def _run(self, statement: Statement, parameters: Parameters) -> list[Any]:
        async with self._driver.session(database=self._database, default_access_mode=READ_ACCESS) as session:
            return await _only_row(
                await session.run(Query(statement.guarded, timeout=self._timeout), brief(parameters))
            )

    async def _run_locked(self, statement: Statement, parameters: Parameters) -> Reading:
        """Plain tries starve under steady writes; this one makes the writers wait, and is rolled back."""
        async with (
            self._driver.session(database=self._database) as session,
            await session.begin_transaction(timeout=self._timeout) as tx,
        ):
            await (await tx.run(LOCK)).consume()
            version, _, *values = await _only_row(await tx.run(statement.guarded, brief(parameters)))
            await tx.rollback()
            return Reading(Version(*version), values)


async def _only_row(result: AsyncResult) -> list[Any]:
    """The one row of a guarded statement; none means that there is no sequence node."""
    record = await result.single()
    if record is None:
        raise Unavailable("The network is not loaded yet.")
    return list(record.values())

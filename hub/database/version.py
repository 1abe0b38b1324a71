"""The network's version now, for answers that are kept: one tiny read, shared by all who ask meanwhile."""

import asyncio
from contextlib import suppress
from time import monotonic
from typing import Final, LiteralString

from neo4j import READ_ACCESS, AsyncDriver, AsyncTransaction
from neo4j.exceptions import DriverError, Neo4jError

from graph_schema.bookkeeping import SEQUENCE
from hub.database.faults import translated
from hub.database.statement import SEQUENCE_ID, Version
from hub.errors import HubError, Unavailable

PROBE: Final[LiteralString] = f"MATCH (g:{SEQUENCE.name} {{id: '{SEQUENCE_ID}'}}) RETURN g.epoch AS epoch, g.seq AS seq"
_STOPPING = "The hub is stopping."
_KEPT_OPEN = 1.0
"""Seconds that one transaction serves probes: opening one for each would take half as long again."""


class VersionProbe:
    """Reads the version after it was asked for, so that no write acknowledged before that is missed.

    Neo4j is read-committed: each statement of an open transaction sees what was committed before it began.
    """

    def __init__(self, driver: AsyncDriver, database: str, timeout: float) -> None:
        self._driver, self._database, self._timeout = driver, database, timeout
        self._waiting: list[asyncio.Future[Version]] = []
        self._idle: asyncio.Future[None] | None = None
        self._serving: asyncio.Task[None] | None = None
        self.probes = 0

    async def current(self) -> Version:
        """The version, by a probe that starts after this call. Raises Unavailable or TimedOut."""
        answer: asyncio.Future[Version] = asyncio.get_running_loop().create_future()
        self._waiting.append(answer)
        if self._serving is None or self._serving.done():
            self._serving = asyncio.create_task(self._serve())
        elif self._idle:
            _wake(self._idle)
        return await answer

    async def close(self) -> None:
        """Ends the transaction that is kept open."""
        if self._serving:
            self._serving.cancel()
            await asyncio.wait({self._serving})
        # A task that is cancelled before its first step runs nothing, so those who wait are told here.
        self._settle(self._waiting, Unavailable(_STOPPING))

    async def _serve(self) -> None:
        """Serves until nobody has asked for a while; a failure is told to all who wait."""
        try:
            while self._waiting:
                try:
                    with translated():
                        await self._serve_in_one_transaction()
                except HubError as error:
                    self._settle(self._waiting, error)
        finally:
            self._settle(self._waiting, Unavailable(_STOPPING))

    async def _serve_in_one_transaction(self) -> None:
        async with self._driver.session(database=self._database, default_access_mode=READ_ACCESS) as session:
            async with asyncio.timeout(self._timeout):
                transaction = await session.begin_transaction(timeout=self._timeout + _KEPT_OPEN)
            try:
                until = monotonic() + _KEPT_OPEN
                while await self._asked(until):
                    await self._answer(transaction)
            except asyncio.CancelledError:
                transaction.cancel()
                raise
            finally:
                # The server may have ended it while this process was busy, which is no matter of those who ask next.
                with suppress(Neo4jError, DriverError):
                    await transaction.close()

    async def _asked(self, until: float) -> bool:
        """Whether somebody waits before that time."""
        if not self._waiting:
            loop = asyncio.get_running_loop()
            self._idle = loop.create_future()
            timer = loop.call_later(max(0.0, until - monotonic()), _wake, self._idle)
            try:
                await self._idle
            finally:
                timer.cancel()
        return bool(self._waiting) and monotonic() < until

    async def _answer(self, transaction: AsyncTransaction) -> None:
        asked, self._waiting = self._waiting, []
        try:
            async with asyncio.timeout(self._timeout):
                # The row alone: what follows it is read while the next probe is sent.
                rows = await (await transaction.run(PROBE)).fetch(1)
        except BaseException:
            self._waiting = asked + self._waiting
            raise
        self.probes += 1
        self._settle(asked, Version(*rows[0].values()) if rows else Unavailable("The network is not loaded yet."))

    @staticmethod
    def _settle(asked: list[asyncio.Future[Version]], outcome: Version | Exception) -> None:
        while asked:
            answer = asked.pop()
            if answer.done():
                continue
            if isinstance(outcome, Version):
                answer.set_result(outcome)
            else:
                answer.set_exception(outcome)


def _wake(idle: asyncio.Future[None]) -> None:
    if not idle.done():
        idle.set_result(None)

"""One run over servers that are up: all checked, warmed up, then measured in turn."""

import gc
from collections.abc import Sequence
from typing import Final

from rich.console import Console

from bench.check import Unequal, check, compare
from bench.floor import Sent, row, sent
from bench.generate import NeverSeen
from bench.machine import load_average
from bench.measure import Effort, Measured, Prepared, measure_driver, measure_never_seen
from bench.queries import Query
from bench.ratios import HUB, POSTGRAPHILE, YOGA
from bench.selection import Root
from bench.servers.process import Server
from bench.summary import DATED, NEVER_SEEN, UNDATED
from bench.undated import undated
from hub.database.connection import Connection
from hub.database.database import open_driver

NEVER_SEEN_DOCUMENTS: Final = 2_500
FLOOR_REQUESTS: Final = 40
DATED_QUERY: Final = "Q2"


class Run:
    """One run over servers that are up."""

    def __init__(
        self,
        connection: Connection,
        servers: Sequence[Server],
        asked: Sequence[Query],
        effort: Effort,
        console: Console,
    ) -> None:
        self._connection, self.servers, self.asked, self.effort = connection, servers, asked, effort
        self._console = console
        self._driver = open_driver(connection)
        self.measured = Measured()

    async def run(self) -> None:
        """Checks, warms up, measures."""
        try:
            compared = check(self.asked, self.servers, self.effort.checked)
            self._console.print(f"{compared} answers of each server are equal. Load average {load_average():.2f}.")
            await self._rounds()
            self._never_seen()
        finally:
            await self._driver.close()

    async def _rounds(self) -> None:
        prepared = [Prepared.of(query, self.servers) for query in self.asked]
        for each in prepared:
            each.warm_up(self.servers, self.effort)
        self._console.print(f"All servers are warm. Load average {load_average():.2f}.")
        statements = await self._statements()
        # As the hub does: the collector would walk every object of the process during large answers.
        gc.freeze()
        await measure_driver(
            self._driver, self._connection.database, statements, self.effort.driver_seconds, Measured()
        )
        for round_ in range(self.effort.rounds):
            for each in prepared:
                each.measure(self.servers, self.effort, round_, self.measured)
            await measure_driver(
                self._driver, self._connection.database, statements, self.effort.driver_seconds, self.measured
            )
            self._console.print(f"Round {round_ + 1} of {self.effort.rounds}. Load average {load_average():.2f}.")

    async def _statements(self) -> dict[str, list[Sent]]:
        floors = {query.name: await sent(query.requests[:FLOOR_REQUESTS]) for query in self.asked if query.floor}
        if DATED_QUERY not in floors:
            return floors
        dated = floors[DATED_QUERY]
        without = [undated(statement) for statement in dated]
        for one, other in zip(dated[:5], without[:5], strict=True):
            if await self._row(one) != await self._row(other):
                raise Unequal(f"Q8: the undated statement answers otherwise.\n{other.text}")
        return {**floors, DATED: dated, UNDATED: without}

    async def _row(self, statement: Sent) -> list[object]:
        return await row(self._driver, self._connection.database, statement)

    def _never_seen(self) -> None:
        """Last, since it fills every cache with documents that never come again."""
        known = [request for query in self.asked for request in query.requests[:1] if request.root is Root.UNIT]
        if not known:
            return
        codes = [request.value for query in self.asked for request in query.requests if request.root is Root.UNIT]
        fresh = NeverSeen(1, codes, known)
        servers = [server for server in self.servers if server.name in {HUB, YOGA, POSTGRAPHILE}]
        for kind, make in zip(NEVER_SEEN, (fresh.same_shapes, fresh.subsets), strict=True):
            for request in make(5):
                compare(kind, request, servers)
            for round_ in range(self.effort.rounds):
                measure_never_seen(kind, make(NEVER_SEEN_DOCUMENTS), servers, round_, self.measured)

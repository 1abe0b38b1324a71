"""`python -m bench`: starts every server, checks that they agree, measures them in turn, and reports."""

import argparse
import gc
import json
from contextlib import ExitStack
from pathlib import Path
from typing import Final

import uvloop
from rich.console import Console

from bench.check import Unequal, check, compare
from bench.floor import Sent, row, sent
from bench.generate import NeverSeen
from bench.machine import load_average, machine, versions
from bench.measure import FULL, QUICK, Effort, Measured, Prepared, measure_driver, measure_never_seen
from bench.queries import Query, queries
from bench.ratios import HUB, POSTGRAPHILE
from bench.report import tables
from bench.selection import Root
from bench.servers import postgresql
from bench.servers.hub import hub
from bench.servers.neo4j import local_neo4j, prepare
from bench.servers.peers import apollo, install, postgraphile, yoga
from bench.servers.process import Server
from bench.summary import DATED, NEVER_SEEN, UNDATED, summarise
from bench.undated import undated
from hub.database.connection import Connection
from hub.database.database import open_driver

OUT: Final = Path(__file__).with_name("out")
NEVER_SEEN_DOCUMENTS: Final = 2_500
FLOOR_REQUESTS: Final = 40
DATED_QUERY: Final = "Q2"

console = Console()


class Run:
    """One run over servers that are up."""

    def __init__(self, connection: Connection, servers: list[Server], asked: list[Query], effort: Effort) -> None:
        self._connection, self._servers, self._asked, self._effort = connection, servers, asked, effort
        self._driver = open_driver(connection)
        self.measured = Measured()

    async def run(self) -> None:
        """Checks, warms up, measures."""
        try:
            compared = check(self._asked, self._servers, self._effort.checked)
            console.print(f"{compared} answers of each server are equal. Load average {load_average():.2f}.")
            await self._rounds()
            self._never_seen()
        finally:
            await self._driver.close()

    async def _rounds(self) -> None:
        prepared = [Prepared.of(query, self._servers) for query in self._asked]
        for each in prepared:
            each.warm_up(self._servers, self._effort)
        statements = await self._statements()
        # As the hub does: the collector would walk every object of the process during large answers.
        gc.freeze()
        await measure_driver(self._driver, self._connection.database, statements, 1, Measured())
        for round_ in range(self._effort.rounds):
            for each in prepared:
                each.measure(self._servers, self._effort, round_, self.measured)
            await measure_driver(self._driver, self._connection.database, statements, 1, self.measured)
            console.print(f"Round {round_ + 1} of {self._effort.rounds}. Load average {load_average():.2f}.")

    async def _statements(self) -> dict[str, list[Sent]]:
        floors = {query.name: await sent(query.requests[:FLOOR_REQUESTS]) for query in self._asked if query.floor}
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
        known = [request for query in self._asked for request in query.requests[:1] if request.root is Root.UNIT]
        if not known:
            return
        codes = [request.value for query in self._asked for request in query.requests if request.root is Root.UNIT]
        fresh = NeverSeen(1, codes, known)
        servers = [server for server in self._servers if server.name in {HUB, "yoga", POSTGRAPHILE}]
        for kind, make in zip(NEVER_SEEN, (fresh.same_shapes, fresh.subsets), strict=True):
            for request in make(5):
                compare(kind, request, servers)
            for round_ in range(self._effort.rounds):
                measure_never_seen(kind, make(NEVER_SEEN_DOCUMENTS), servers, round_, self.measured)


def main() -> None:
    """One run."""
    arguments = _arguments()
    effort = QUICK if arguments.quick else FULL
    load_before = load_average()
    with ExitStack() as running:
        console.print("Starting Neo4j, PostgreSQL and the servers.")
        install()
        connection = running.enter_context(local_neo4j())
        found = uvloop.run(prepare(connection))
        variables = running.enter_context(postgresql.postgresql(found))
        starting = (
            hub(connection, cached=True),
            hub(connection, cached=False),
            yoga(connection),
            apollo(connection),
            postgraphile(variables),
        )
        servers = [running.enter_context(server) for server in starting]
        asked = [q for q in queries(found) if not arguments.only or q.name in arguments.only]
        run = Run(connection, servers, asked, effort)
        uvloop.run(run.run())
        facts = {
            "rss": {server.name: server.peak_memory() for server in servers},
            "machine": machine(),
            "versions": versions(postgresql.version(variables)),
            "load_average": {"before": load_before, "after": load_average()},
            "rounds": effort.rounds,
        }
    summary = summarise(run.measured, [query.name for query in asked], facts)
    OUT.mkdir(exist_ok=True)
    (OUT / "summary.json").write_text(json.dumps(summary, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    titles = {query.name: query.title for query in queries(found)}
    for table in tables(summary, titles):
        console.print(table)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="make bench", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="fewer rounds")
    parser.add_argument("--only", action="append", help="one query, such as Q1; may be repeated")
    parser.add_argument("--write-docs", action="store_true", help="write docs/performance.md")
    return parser.parse_args()


if __name__ == "__main__":
    main()

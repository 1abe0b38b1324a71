"""`python -m bench`: starts every server, checks that they agree, measures them in turn, and reports."""

import argparse
import json
import os
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Final

import uvloop
from rich.console import Console

from bench.arguments import parser
from bench.debian import require
from bench.document import write_document
from bench.machine import load_average, machine, versions
from bench.measure import FULL, QUICK
from bench.queries import queries
from bench.report import tables
from bench.run import Run
from bench.servers import postgresql
from bench.servers.hub import hub
from bench.servers.neo4j import local_neo4j, prepare
from bench.servers.peers import apollo, install, postgraphile, yoga
from bench.servers.process import Server
from bench.summary import Summary, summarise
from hub.database.connection import Connection

OUT: Final = Path(__file__).with_name("out")
TITLES: Final = {"Q8": "Q2's statement, dated and undated", "never_seen": "documents never seen before"}

console = Console()
if not console.is_terminal:
    console.width = 180


def main() -> None:
    """One run."""
    arguments = _arguments()
    require("wrk", "psql", *(() if os.environ.get("PGHOST") else ("initdb",)))
    install()
    console.print("Starting Neo4j and PostgreSQL.")
    with local_neo4j() as connection:
        found = uvloop.run(prepare(connection))
        asked = [query for query in queries(found) if not arguments.only or query.name in arguments.only]
        titles = {query.name: query.title for query in asked} | TITLES
        with postgresql.postgresql(found) as variables, _servers(connection, variables) as servers:
            summary = _measured(Run(connection, servers, asked, QUICK if arguments.quick else FULL, console), variables)
    _report(summary, titles)
    if arguments.write_docs:
        write_document(summary, titles)


def _measured(run: Run, variables: Mapping[str, str]) -> Summary:
    before = load_average()
    uvloop.run(run.run())
    facts = {
        "rss": {server.name: server.peak_memory() for server in run.servers},
        "machine": machine(),
        "versions": versions(postgresql.version(variables)),
        "load_average": {"before": before, "after": load_average()},
        "rounds": run.effort.rounds,
    }
    return summarise(run.measured, [query.name for query in run.asked], facts)


def _report(summary: Summary, titles: dict[str, str]) -> None:
    OUT.mkdir(exist_ok=True)
    (OUT / "summary.json").write_text(json.dumps(summary, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    for table in tables(summary, titles):
        console.print(table)


@contextmanager
def _servers(connection: Connection, variables: Mapping[str, str]) -> Iterator[list[Server]]:
    console.print("Starting the servers.")
    with ExitStack() as running:
        yield [
            running.enter_context(server)
            for server in (
                hub(connection, cached=True),
                hub(connection, cached=False),
                yoga(connection),
                apollo(connection),
                postgraphile(variables),
            )
        ]


def _arguments() -> argparse.Namespace:
    found = parser("make bench", __doc__)
    found.add_argument("--quick", action="store_true", help="fewer rounds")
    found.add_argument("--only", action="append", help="one query, such as Q1; may be repeated")
    return found.parse_args()


if __name__ == "__main__":
    main()

"""`python -m bench.writes`: how many confirmations a second the feed takes, beside a transaction for each."""

import asyncio
import itertools
import json
import statistics
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final, LiteralString
from uuid import uuid4

import uvloop
from rich.console import Console

from bench.arguments import parser
from bench.document import markdown_table, write_table
from bench.machine import load_average, machine
from bench.report import rate
from bench.servers.neo4j import own_neo4j
from graph_schema.bookkeeping import CHANGE, SEQUENCE
from graph_schema.identity import make_id
from graph_schema.network import SPOKESPERSON
from graph_schema.records import Node
from graph_schema.shape import FOREVER
from hub.access.viewer import Tier, Viewer
from hub.cli.serving import settle_collector
from hub.commands.confirm_spokesperson import ConfirmSpokesperson
from hub.database import schema
from hub.database.connection import Connection
from hub.database.database import Database
from hub.database.load import Seed, replace_network
from hub.feed.journal import Journal
from seeds.network import load_records

OUT: Final = Path(__file__).with_name("out") / "writes.json"
CLIENTS: Final = (1, 32, 128)
GATED_CLIENTS: Final = 32
LEAST: Final = 1_000
"""Writes a second that the feed takes from so many clients."""
JOURNAL, ALONE = "the journal", "a transaction each"
COLUMNS: Final = ("clients", "by", "writes/s", "p50 ms", "p99 ms", "ratio")
_SECONDS: Final = 5.0
_ROUNDS: Final = 3
_BEGIN: Final = "<!-- Writes: written by make bench -->"
_END: Final = "<!-- End of writes -->"
_WRITE: LiteralString = (
    f"MATCH (g:{SEQUENCE.name}) SET g.seq = g.seq + 1 WITH g MATCH (s:{SPOKESPERSON.name} {{id: $id}}) "
    "SET s.verifiedAt = $at, s.version = coalesce(s.version, 0) + 1 "
    f"CREATE (:{CHANGE.name} {{id: $change, seq: g.seq, key: $key, at: $at, actor: 'bench', action: 'CONFIRM', "
    "entity: s.id, version: s.version, after: $after})"
)
"""The least that a write with a feed in its transaction is: no rule, no scope, no chain, no edits for a replay."""
Write = Callable[[str], Awaitable[object]]
console = Console()


@dataclass(frozen=True)
class Burst:
    """Writes a second, and how long one took, in milliseconds."""

    rate: float
    p50: float
    p99: float


def main() -> None:
    """One run."""
    arguments = parser("make bench", __doc__).parse_args()
    before = load_average()
    with own_neo4j("writes") as connection:
        bursts = uvloop.run(_measured(connection))
    found: dict[str, Any] = {
        "at": datetime.now(UTC).isoformat(timespec="seconds"),
        "machine": machine(),
        "load_average": {"before": before, "after": load_average()},
        "bursts": [{"clients": c, "by": by, **vars(burst)} for (c, by), burst in bursts.items()],
    }
    OUT.parent.mkdir(exist_ok=True)
    OUT.write_text(json.dumps(found, indent=2) + "\n", encoding="utf-8")
    table = markdown_table(COLUMNS, _rows(bursts))
    console.print(table, markup=False, soft_wrap=True)
    if arguments.write_docs:
        write_table(_BEGIN, _END, before, table)


@asynccontextmanager
async def loaded(connection: Connection) -> AsyncIterator[tuple[Database, list[str]]]:
    """The whole network, and the appointments that can be confirmed."""
    database = Database.open(connection, query_timeout=60, pool_size=max(CLIENTS))
    try:
        records = load_records().records
        await schema.apply(database.driver, database.name)
        await replace_network(database.driver, database.name, records, Seed(datetime.now(UTC), {}))
        yield database, [str(r.properties["id"]) for r in records if _is_open(r)]
    finally:
        await database.close()


def _is_open(record: object) -> bool:
    return (
        isinstance(record, Node) and record.label == SPOKESPERSON.name and record.properties.get("validTo") == FOREVER
    )


async def _measured(connection: Connection) -> dict[tuple[int, str], Burst]:
    """Each writer in turn, round after round; a figure is the median of its bursts."""
    found: dict[tuple[int, str], list[Burst]] = {}
    async with loaded(connection) as (database, ids):
        settle_collector()
        journal = Journal(database.writer, lambda: datetime.now(UTC))
        ways: dict[str, Write] = {JOURNAL: _by_journal(journal), ALONE: _alone(database)}
        turns = itertools.cycle(ids)
        for number in range(_ROUNDS + 1):
            for clients, (by, write) in itertools.product(CLIENTS, ways.items()):
                burst = await _burst(write, turns, clients, _SECONDS if number else 1.0)
                # The first round warms the server up.
                found.setdefault((clients, by), []).extend([burst] if number else [])
        await journal.close()
    return {at: Burst(*(statistics.median(figures) for figures in _figures(each))) for at, each in found.items()}


def _figures(bursts: list[Burst]) -> Iterator[list[float]]:
    for name in ("rate", "p50", "p99"):
        yield [getattr(burst, name) for burst in bursts]


def _by_journal(journal: Journal) -> Write:
    viewer = Viewer(Tier.NETWORK, "bench", operates=True)
    return lambda one: journal.append(ConfirmSpokesperson(viewer=viewer, key=uuid4().hex, id=one))


def _alone(database: Database) -> Write:
    async def write(one: str) -> None:
        key = uuid4().hex
        given = {
            "id": one,
            "key": key,
            "change": make_id(CHANGE.id_prefix, key),
            "at": datetime.now(UTC).isoformat(),
            "after": "{}",
        }
        await database.driver.execute_query(_WRITE, given, database_=database.name)

    return write


async def _burst(write: Write, turns: Iterator[str], clients: int, seconds: float) -> Burst:
    times: list[float] = []
    end = time.perf_counter() + seconds

    async def client() -> None:
        while (begun := time.perf_counter()) < end:
            await write(next(turns))
            times.append((time.perf_counter() - begun) * 1000)

    begun = time.perf_counter()
    await asyncio.gather(*(client() for _ in range(clients)))
    passed = time.perf_counter() - begun
    times.sort()
    return Burst(len(times) / passed, times[len(times) // 2], times[int(len(times) * 0.99)])


def _rows(bursts: dict[tuple[int, str], Burst]) -> Iterator[list[str]]:
    for (clients, by), burst in bursts.items():
        told = rate(burst.rate, LEAST if (clients, by) == (GATED_CLIENTS, JOURNAL) else None)
        ratio = f"{burst.rate / bursts[clients, ALONE].rate:.1f}" if by == JOURNAL else ""
        yield [str(clients), by, told, f"{burst.p50:.1f}", f"{burst.p99:.1f}", ratio]


if __name__ == "__main__":
    main()

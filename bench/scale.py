"""`python -m bench.scale`: the network 1, 10 and 100 times as large: how load time, latency and memory grow."""

import argparse
import asyncio
import gc
import json
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import asdict
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any, Final

from rich.console import Console

from bench.arguments import parser
from bench.copy import Slice, read_slice
from bench.debian import require
from bench.fill import fill
from bench.growth import P50, Asked, Size, check, measure
from bench.growth_report import tables, write_document
from bench.machine import load_average, machine
from bench.servers.neo4j import connection_to, own_folder
from bench.synthetic import Record
from hub.cli.connection import HEAP
from hub.database.connection import Connection
from hub.database.contents import contents
from hub.database.database import open_driver
from hub.database.local import LocalNeo4j
from seeds.network import load_records

OUT: Final = Path(__file__).with_name("out") / "scale.json"
_HEAPS: Final = {100: "4g"}
_LEAST_PAGE_CACHE: Final = 512
_PAGE_CACHE_EACH: Final = 80
"""Mebibytes of page cache for each time the network, about its store: what is measured is the hub, not the disk."""

console = Console()
if not console.is_terminal:
    console.width = 180


def main() -> None:
    """One run."""
    arguments = _arguments()
    require("wrk")
    before = load_average()
    records = load_records().records
    # The writers are forked: what is never collected stays one memory for all of them.
    gc.freeze()
    sizes: list[dict[str, Any]] = []
    for size in _sizes(records, arguments.factors):
        sizes.append(size)
        # The largest takes long: what was measured before it is kept if it fails.
        _keep({"sizes": sizes, "load_average": {"before": before, "after": load_average()}}, docs=arguments.write_docs)


def _keep(measured: dict[str, Any], *, docs: bool) -> None:
    found = {**measured, "machine": machine(), "at": datetime.now(UTC).isoformat(timespec="seconds")}
    OUT.parent.mkdir(exist_ok=True)
    OUT.write_text(json.dumps(found, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    for table in tables(found):
        console.print(table)
    if docs:
        write_document(found)


def _sizes(records: list[Record], factors: list[int]) -> Iterator[dict[str, Any]]:
    """The smallest network stays up beside each larger one: what is measured at one time can be compared."""
    with ExitStack() as base_running:
        base = base_running.enter_context(_loaded(records, 1))
        asked = Asked.about(asyncio.run(_slice(base.connection)))
        base.start(base_running, asked)
        for factor in sorted({1, *factors}):
            with ExitStack() as running:
                other = base
                if factor > 1:
                    other = running.enter_context(_loaded(records, factor))
                    other.start(running, asked)
                yield _measured(base, other, asked)


def _measured(base: Size, other: Size, asked: Asked) -> dict[str, Any]:
    check(base, other, asked)
    base_p50, p50 = measure(base, other, asked)
    other.note_peaks()
    console.print(f"{other.factor}x measured. Load average {load_average():.2f}.")
    return _told(other, base_p50, p50)


def _told(size: Size, base_p50: P50, p50: P50) -> dict[str, Any]:
    memory = {name: asdict(each) for name, each in size.memory.items()}
    return {
        "factor": size.factor,
        **asdict(size.filled),
        **size.facts,
        "results": size.results,
        "memory": memory,
        "p50": p50,
        "base_p50": base_p50,
    }


@contextmanager
def _loaded(records: list[Record], factor: int) -> Iterator[Size]:
    """A network of that size in a Neo4j of its own, whose folder is thrown away."""
    heap, page_cache = _HEAPS.get(factor, HEAP), f"{max(_LEAST_PAGE_CACHE, _PAGE_CACHE_EACH * factor)}m"
    with own_folder(f"scale-{factor}") as home:
        make = partial(LocalNeo4j, home, heap=heap, page_cache=page_cache, console=console)
        with make() as server:
            filled = fill(connection_to(server), records, factor, partial(_tell, factor))
        # All of it is on the disk once the server has stopped.
        facts = {"store": _store(home), "heap": heap, "page_cache": page_cache}
        console.print(f"{factor}x loaded in {filled.load_seconds:.0f} s, indexed in {filled.index_seconds:.0f} s.")
        with make() as server:
            connection = connection_to(server)
            yield Size(factor, connection, filled, {**facts, "units": asyncio.run(_units(connection))})


def _tell(factor: int, done: int) -> None:
    if factor > 1 and done % 10 == 0:
        console.print(f"{done} of {factor} copies are written.")


def _store(home: Path) -> int:
    return sum(file.stat().st_size for file in (home / "data" / "databases" / "neo4j").rglob("*") if file.is_file())


async def _slice(connection: Connection) -> Slice:
    async with open_driver(connection) as driver, driver.session(database=connection.database) as session:
        return await read_slice(session)


async def _units(connection: Connection) -> int:
    async with open_driver(connection) as driver:
        return (await contents(driver, connection.database)).labels["Unit"]


def _arguments() -> argparse.Namespace:
    found = parser("make bench-scale", __doc__)
    found.add_argument("--factors", type=_factors, default=[1, 10, 100], help="such as 1,10,100; 1 is always there")
    return found.parse_args()


def _factors(text: str) -> list[int]:
    return [int(part) for part in text.split(",")]


if __name__ == "__main__":
    main()

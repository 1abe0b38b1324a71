"""How the hub grows, as tables and in docs/performance.md."""

from collections.abc import Iterator
from typing import Any, Final

from rich import box
from rich.table import Table

from bench.document import markdown_table, write_between
from bench.growth import TITLES
from bench.ratios import HUB, UNCACHED
from bench.report import mark

GATED: Final = ("Q1", "Q2", "Q4", "Q5")
GATED_FACTOR: Final = 10
MOST_GROWTH: Final = 1.3
MOST_MEMORY: Final = 200 * 2**20
Grown = dict[str, Any]
_MIB: Final = 2**20
_BEGIN: Final = "<!-- How it grows: written by make bench-scale -->"
_END: Final = "<!-- End of how it grows -->"

LOADED: Final = (
    "network",
    "units",
    "records",
    "load, s",
    "indexes, s",
    "records/s",
    "store, MiB",
    "heap",
    "page cache",
)
ASKED: Final = ("network", "", "query", "p50 ms, uncached", "of 1x then", "p50 ms, as shipped", "of 1x then")
HELD: Final = ("network", "hub", "RSS at start, MiB", "after 20,000 requests", "peak")


def loaded_rows(found: Grown) -> Iterator[list[str]]:
    """What each load took."""
    for size in found["sizes"]:
        seconds = size["load_seconds"] + size["index_seconds"]
        yield [
            f"{size['factor']}x",
            f"{size['units']:,}",
            f"{size['records']:,}",
            f"{size['load_seconds']:.0f}",
            f"{size['index_seconds']:.0f}",
            f"{size['records'] / seconds:,.0f}",
            f"{size['store'] / _MIB:,.0f}",
            size["heap"],
            size["page_cache"],
        ]


def asked_rows(found: Grown) -> Iterator[list[str]]:
    """Each query's time, and how many times that of the smallest network, measured at the same time, it is."""
    for size in found["sizes"]:
        for name, title in TITLES.items():
            p50, base = size["p50"][name], size["base_p50"][name]
            yield [
                f"{size['factor']}x",
                name,
                title,
                f"{p50[UNCACHED]:.2f}",
                _ratio(size["factor"], name, p50[UNCACHED] / base[UNCACHED]),
                f"{p50[HUB]:.2f}",
                f"{p50[HUB] / base[HUB]:.2f}",
            ]


def held_rows(found: Grown) -> Iterator[list[str]]:
    """The hubs' memory."""
    for size in found["sizes"]:
        for server, memory in size["memory"].items():
            start, filled, peak = (f"{memory[key] / _MIB:,.0f}" for key in ("start", "filled", "peak"))
            gated = size["factor"] == 1 and server == HUB
            told = f" (< {MOST_MEMORY // _MIB}) {mark(memory['filled'] < MOST_MEMORY)}" if gated else ""
            yield [f"{size['factor']}x", server, start, f"{filled}{told}", peak]


def _ratio(factor: int, name: str, ratio: float) -> str:
    if factor == 1:
        return ""
    gated = factor == GATED_FACTOR and name in GATED
    return f"{ratio:.2f} (≤ {MOST_GROWTH}) {mark(ratio <= MOST_GROWTH)}" if gated else f"{ratio:.2f}"


def _remark(found: Grown) -> str:
    results = ", ".join(f"{size['results']:.1f} at {size['factor']}x" for size in found["sizes"])
    return f"Results of a search, 20 at most, on average: {results}."


def tables(found: Grown) -> list[Table | str]:
    """What is printed at the end."""
    return [*(_table(columns, list(rows)) for columns, rows in _parts(found)), _remark(found)]


def write_document(found: Grown) -> None:
    """Puts the results in place of the last ones."""
    machine, load = found["machine"], found["load_average"]
    told = (
        f"{found['at'][:10]}, {machine['processor']}, {machine['cores']} cores, {machine['memory']}, "
        f"Linux {machine['kernel']}. Load average {load['before']:.1f} before and {load['after']:.1f} at the end.\n"
        f"{_remark(found)}"
    )
    parts = [markdown_table(columns, rows) for columns, rows in _parts(found)]
    write_between(_BEGIN, _END, "\n\n".join([told, *parts]))


def _parts(found: Grown) -> list[tuple[tuple[str, ...], Iterator[list[str]]]]:
    return [(LOADED, loaded_rows(found)), (ASKED, asked_rows(found)), (HELD, held_rows(found))]


def _table(columns: tuple[str, ...], rows: list[list[str]]) -> Table:
    table = Table(box=box.SIMPLE_HEAD)
    for index, column in enumerate(columns):
        table.add_column(column, justify="left" if index < 1 else "right", no_wrap=True)
    for row in rows:
        table.add_row(*row)
    return table

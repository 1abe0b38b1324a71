"""A summary as tables: the ratios with their targets, and the figures behind them."""

from collections.abc import Iterator
from typing import Any, Final

from rich import box
from rich.table import Table

from bench.ratios import WITHOUT_CACHE as UNCACHED
from bench.summary import Summary

RATIOS: Final = {
    "p50_vs_peer": "p50, peer",
    "rps_vs_peer": "req/s, peer",
    "p50_vs_floor": "p50, floor",
    "p50_vs_postgraphile": "p50, PostGraphile",
    "rps_vs_postgraphile": "req/s, PostGraphile",
    "dated_vs_undated": "dated/undated",
}
MET: Final = "✓"
MISSED: Final = "✗"
_MIB: Final = 2**20
Judged = dict[tuple[str, str], dict[str, Any]]


def ratio_rows(summary: Summary, titles: dict[str, str]) -> Iterator[list[str]]:
    """Each measured query with its ratios, the target behind each and whether it is met."""
    judged: Judged = {(t["query"], t["ratio"]): t for t in summary["targets"]}
    for name in (*sorted(set(summary["measured"]) & set(titles) | ({"Q8"} & set(summary))), "never_seen"):
        if name not in summary:
            continue
        cells = [_cell(summary[name].get(ratio), judged.get((name, ratio))) for ratio in RATIOS]
        yield [name, titles.get(name, ""), *cells]
        uncached = [_cell(summary[name].get(f"{ratio}{UNCACHED}"), _uncached(judged, name, ratio)) for ratio in RATIOS]
        if any(uncached):
            yield ["", "without the answer cache", *uncached]


def _uncached(judged: Judged, name: str, ratio: str) -> dict[str, Any] | None:
    target = judged.get((name, ratio))
    return target and {**target, "met": target["met_uncached"]}


def _cell(value: float | None, target: dict[str, Any] | None) -> str:
    if value is None:
        return ""
    if target is None:
        return f"{value:.2f}"
    sign = "≤" if target["at_most"] else "≥"
    return f"{value:.2f} ({sign} {target['bound']:g}) {mark(target['met'])}"


def rate(value: float, least: int | None = None) -> str:
    """So many a second, with the target if there is one."""
    return f"{value:,.0f}" if least is None else f"{value:,.0f} (≥ {least:,}) {mark(value >= least)}"


def mark(met: bool) -> str:
    """Whether a target is met."""
    return MET if met else MISSED


def figure_rows(summary: Summary) -> Iterator[list[str]]:
    """Each query and server with its milliseconds and rates."""
    for query, servers in summary["measured"].items():
        for server, found in servers.items():
            rps, p99 = ({int(c): v for c, v in found[key].items()} for key in ("rps", "p99"))
            yield [
                query,
                server,
                f"{found['p50']:.2f}",
                f"{found['p95']:.2f}",
                *(f"{rps[c]:,.0f}" if c in rps else "" for c in (16, 64)),
                *(f"{p99[c]:.1f}" if c in p99 else "" for c in (16, 64)),
            ]
        if query in summary["driver_alone"]:
            yield [query, "driver alone (the floor)", f"{summary['driver_alone'][query]:.2f}", *[""] * 5]


FIGURES: Final = ("query", "server", "p50 ms", "p95 ms", "req/s, 16", "req/s, 64", "p99 ms, 16", "p99 ms, 64")


def tables(summary: Summary, titles: dict[str, str]) -> list[Table]:
    """What is printed at the end of a run."""
    return [
        _table(("", "query", *RATIOS.values()), ratio_rows(summary, titles)),
        _table(FIGURES, figure_rows(summary)),
        _table(("server", "peak RSS, MiB"), memory_rows(summary)),
    ]


def memory_rows(summary: Summary) -> Iterator[list[str]]:
    """Each server's peak memory."""
    yield from ([name, f"{peak / _MIB:,.0f}"] for name, peak in summary["rss"].items())


def _table(columns: tuple[str, ...], rows: Iterator[list[str]]) -> Table:
    table = Table(box=box.SIMPLE_HEAD)
    for index, column in enumerate(columns):
        table.add_column(column, justify="left" if index < 2 else "right", no_wrap=True)
    for row in rows:
        table.add_row(*(_coloured(cell) for cell in row))
    return table


def _coloured(cell: str) -> str:
    colour = "green" if cell.endswith(MET) else "red" if cell.endswith(MISSED) else ""
    return f"[{colour}]{cell}[/]" if colour else cell

"""A run's results as one JSON document: ratios by query, then everything behind them."""

from collections.abc import Mapping
from dataclasses import asdict
from datetime import UTC, datetime
from statistics import median
from typing import Any, Final

from bench.measure import Measured
from bench.ratios import WITHOUT_CACHE, Ratios, ratios
from bench.targets import TARGETS, Target

NEVER_SEEN: Final = ("same_shapes", "subsets")
DATED: Final = "Q8 dated"
UNDATED: Final = "Q8 undated"
Summary = dict[str, Any]


def summarise(measured: Measured, queries: list[str], facts: Mapping[str, Any]) -> Summary:
    """The document. `facts` are kept as they are."""
    found: Summary = {name: _ratios(measured, name) for name in queries}
    if UNDATED in measured.driver:
        found["Q8"] = {"dated_vs_undated": median(measured.driver[DATED]) / median(measured.driver[UNDATED])}
    kinds = {kind: _ratios(measured, kind) for kind in NEVER_SEEN if measured.servers(kind)}
    if kinds:
        found["never_seen"] = {**_worst(list(kinds.values())), **kinds}
    found["targets"] = judged(found)
    found["measured"] = {
        name: {server: asdict(figures) for server, figures in measured.servers(name).items()}
        for name in (*queries, *NEVER_SEEN)
    }
    found["driver_alone"] = {name: median(values) for name, values in measured.driver.items()}
    return {**found, **facts, "at": datetime.now(UTC).isoformat(timespec="seconds")}


def judged(found: Summary) -> list[dict[str, Any]]:
    """Each target whose ratio was measured, with the value and whether it is met."""
    return [_judgement(target, found[target.query]) for target in TARGETS if _measured(target, found)]


def _measured(target: Target, found: Summary) -> bool:
    return target.ratio in found.get(target.query, {})


def _judgement(target: Target, ratios_: Ratios) -> dict[str, Any]:
    """The verdict on the hub as shipped; `met_uncached` tells what it would be without the answer cache."""
    value = ratios_[target.ratio]
    uncached = ratios_.get(target.ratio + WITHOUT_CACHE, value)
    return {**asdict(target), "value": value, "met": target.met(value), "met_uncached": target.met(uncached)}


def _ratios(measured: Measured, name: str) -> Ratios:
    return ratios(measured.servers(name), measured.driver.get(name, ()))


def _worst(kinds: list[Ratios]) -> Ratios:
    return {ratio: min(kind[ratio] for kind in kinds) for ratio in kinds[0]}

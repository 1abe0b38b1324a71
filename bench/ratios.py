"""From bursts to ratios. Pure.

Larger is better, but for `p50_vs_floor` and `dated_vs_undated`. Each figure is the median of its bursts, so that one
burst beside somebody else's work decides nothing.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import median
from typing import Final

HUB: Final = "hub"
UNCACHED: Final = "hub, uncached"
WITHOUT_CACHE: Final = "_uncached"
YOGA: Final = "yoga"
PEERS: Final = (YOGA, "apollo")
POSTGRAPHILE: Final = "postgraphile"
Ratios = dict[str, float]


@dataclass(frozen=True)
class Figures:
    """A server on a query: milliseconds on one connection, requests a second and p99 by connections."""

    p50: float
    p95: float
    rps: Mapping[int, float]
    p99: Mapping[int, float]


def against(ours: Figures, theirs: Sequence[Figures], name: str, connections: int = 16) -> Ratios:
    """Ours against the better of theirs; for each figure the better one counts."""
    if not theirs:
        return {}
    found = {f"p50_vs_{name}": min(each.p50 for each in theirs) / ours.p50}
    if connections in ours.rps and all(connections in each.rps for each in theirs):
        found[f"rps_vs_{name}"] = ours.rps[connections] / max(each.rps[connections] for each in theirs)
    return found


def ratios(servers: Mapping[str, Figures], floor: Sequence[float] = ()) -> Ratios:
    """All ratios of one query, those of the hub without its answer cache under names that say so."""
    found: Ratios = {}
    peers = [servers[name] for name in PEERS if name in servers]
    graphile = [servers[name] for name in (POSTGRAPHILE,) if name in servers]
    for server, suffix in ((HUB, ""), (UNCACHED, WITHOUT_CACHE)):
        if server in servers:
            ours = servers[server]
            own = {**against(ours, peers, "peer"), **against(ours, graphile, "postgraphile")}
            if floor:
                own["p50_vs_floor"] = ours.p50 / median(floor)
            found |= {f"{name}{suffix}": value for name, value in own.items()}
    return found

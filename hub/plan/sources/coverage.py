"""Coverage: how many units of each level have a spokesperson, a focal point, a leader in charge; which have not."""

from collections.abc import Set
from dataclasses import replace

from graph_schema.levels import LEVELS
from graph_schema.network import PLACEMENT, UNIT
from hub.plan.declare import NETWORK_TIER, Given, Rows, Size, keys
from hub.plan.sources.bind import identity
from hub.plan.sources.people import HAS_FOCAL_POINT, HAS_LEADER, HAS_SPOKESPERSON
from hub.plan.sources.tree import FROM_START, ROOT_START, TO_UNIT, start_at

_NOT_THE_ROOT = "@p.depth > 0"
_UNITS_FROM_START = f"MATCH (@p:{PLACEMENT.name}) WHERE {' AND '.join((*FROM_START, _NOT_THE_ROOT))} {TO_UNIT}"
_MEASURES = {
    "withSpokesperson": HAS_SPOKESPERSON,
    "withFocalPoint": HAS_FOCAL_POINT,
    "withLeaderInCharge": HAS_LEADER,
}
_COLUMNS = ("from", "level", "rank", "units")


def _counted(start: str, selected: Set[str]) -> Rows:
    """The rows with the measures that are selected: each is a look at every unit of the subtree."""
    measured = {name: has for name, has in _MEASURES.items() if name in selected}
    looked = "".join(f", {has} AS @has{i}" for i, has in enumerate(measured.values()))
    sums = "".join(f", count(CASE WHEN @has{i} THEN 1 END) AS @{name}" for i, name in enumerate(measured))
    return Rows(
        f"{_UNITS_FROM_START} WITH @x, @p{looked} "
        f"WITH @start.path AS @from, @p.level AS @level, @x.levelRank AS @rank, count(*) AS @units{sums}",
        order=("@rank",),
        before=start,
        yields=(*_COLUMNS, *measured),
        as_of="asOf",
        size=Size(len(LEVELS)),
        effort=Size(UNIT.most, UNIT.most, subtree=True),
    )


def _coverage(start: str) -> Rows:
    return replace(_counted(start, frozenset()), selecting=lambda names: _counted(start, names))


COVERAGE_OF_UNIT = _coverage(start_at("(@this)"))
_COVERAGE_WITHIN = replace(
    _coverage(start_at(f"(@within:{UNIT.name} {{id: $within}})")),
    arguments={"within": identity("within")},
    must_exist=("within", UNIT),
)
_COVERAGE_OF_ALL = _coverage(ROOT_START)


def coverage(arguments: Given) -> Rows:
    """Of one unit's subtree, or of the whole network."""
    return _COVERAGE_WITHIN if "within" in arguments else _COVERAGE_OF_ALL


_HAVING = {"SPOKESPERSON": HAS_SPOKESPERSON, "FOCAL_POINT": HAS_FOCAL_POINT, "LEADER_IN_CHARGE": HAS_LEADER}


def gaps(arguments: Given) -> Rows:
    """The units of a coverage row that lack something. Only the list of missing spokespersons is public."""
    missing = arguments.get("missing", "SPOKESPERSON")
    in_subtree = [c.replace("@start.path", "@from") for c in FROM_START]
    conditions = " AND ".join(("@p.level = @level", *in_subtree, _NOT_THE_ROOT))
    return Rows(
        f"MATCH (@p:{PLACEMENT.name}) WHERE {conditions} {TO_UNIT}",
        (f"NOT {_HAVING[missing]}",),
        keys("x", UNIT),
        uses=("from", "level"),
        tier=0 if missing == "SPOKESPERSON" else NETWORK_TIER,
        for_tier=f"gaps(missing: {missing})",
        size=Size(UNIT.most, UNIT.most, counted=("first",)),
        effort=Size(UNIT.most, UNIT.most).over(2),
    )

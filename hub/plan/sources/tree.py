"""The administrative tree: ancestors, children, descendants, and the subtree of a unit through its placement."""

from collections.abc import Sequence
from dataclasses import replace

from graph_schema.levels import LEVELS, MOST_ANCESTORS, ROOT_CODE
from graph_schema.network import CHILD_OF, PLACEMENT, PLACES, SUCCEEDED_BY, UNDER, UNIT
from graph_schema.placement import AFTER_SUBTREE
from hub.plan.declare import Argument, Given, Rows, Size, hop, keys, live, nearest
from hub.plan.sources.bind import not_negative

PASSED_OVER = 10
"""So many units that are read and left out weigh as one that is answered."""

_LIVE_EDGE = " AND ".join(live("e", CHILD_OF.interval))
_LIVE_START = " AND ".join(live("start", PLACEMENT.interval))


def start_at(unit: str) -> str:
    """The clause that binds @start, the unit's placement on the date in force, or null. `unit` is a node pattern.

    It stands before the subquery that walks the subtree: there the path is a constant, so the index yields its order.
    """
    return f"OPTIONAL MATCH {unit}<-[:{PLACES.name}]-(@start:{PLACEMENT.name}) WHERE {_LIVE_START}"


ROOT_START = start_at(f"(@root:{UNIT.name} {{code: '{ROOT_CODE}'}})")
BELOW_START = ("@p.path > @start.path", f"@p.path < @start.path + '{AFTER_SUBTREE}'", *live("p", PLACEMENT.interval))
FROM_START = ("@p.path >= @start.path", *BELOW_START[1:])
TO_UNIT = f"MATCH (@p)-[:{PLACES.name}]->(@x)"

PARENT = replace(hop(CHILD_OF), from_place=f"MATCH (@place)-[:{UNDER.name}]->(@x)")
_CHILDREN = replace(
    hop(CHILD_OF, back=True),
    arguments={"level": Argument("@x.level = $level")},
    size=Size(CHILD_OF.most, UNIT.most, among=UNIT.most),
)


def most_units(levels: Sequence[str]) -> int:
    """How many units of these levels may be live on one day."""
    return sum(level.most for level in LEVELS if level.name in levels)


def children(arguments: Given) -> Rows:
    """Of all levels, or of one."""
    if "level" not in arguments:
        return _CHILDREN
    most = most_units([arguments["level"]])
    return replace(_CHILDREN, size=replace(_CHILDREN.size, each=min(CHILD_OF.most, most), together=most))


ANCESTORS = Rows(
    f"MATCH @line = (@this) (()-[@e:{CHILD_OF.name} WHERE {_LIVE_EDGE}]->())+ (@x:{UNIT.name})",
    order=("length(@line)",),
    yields=("x", "line"),
    size=Size(MOST_ANCESTORS),
)
DESCENDANTS = Rows(
    f"MATCH (@p:{PLACEMENT.name})",
    BELOW_START,
    order=("@p.path",),
    before=start_at("(@this)"),
    yields=("p",),
    place="p",
    then=TO_UNIT,
    adds=("x",),
    arguments={
        "levels": Argument("@p.level IN $levels"),
        "maxDepth": not_negative("maxDepth", "@p.depth <= @start.depth + $maxDepth"),
    },
    columns={"depth": "@p.depth - @start.depth"},
    max_first=20_000,
    size=Size(UNIT.most, UNIT.most, ("first",), subtree=True),
)


def descendants(arguments: Given) -> Rows:
    """Of all levels, or of some."""
    found, levels = DESCENDANTS, arguments.get("levels")
    if isinstance(levels, list):
        most = most_units(levels)
        found = replace(found, size=replace(found.size, each=most, together=most))
    return replace(found, effort=found.size.over(PASSED_OVER)) if "maxDepth" in arguments else found


def _successions(pattern: str, most: int) -> Rows:
    return Rows(
        f"MATCH {pattern}",
        order=("@e.date", *keys("x", UNIT)),
        yields=("x", "e"),
        day=nearest("x", UNIT),
        size=Size(most),
    )


SUCCESSORS = _successions(f"(@this)-[@e:{SUCCEEDED_BY.name}]->(@x)", SUCCEEDED_BY.most_from)
PREDECESSORS = _successions(f"(@this)<-[@e:{SUCCEEDED_BY.name}]-(@x)", SUCCEEDED_BY.most)

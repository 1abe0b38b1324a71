"""The administrative tree: ancestors, children, descendants, and the subtree of a unit through its placement."""

from graph_schema.levels import ROOT_CODE
from graph_schema.network import CHILD_OF, PLACEMENT, PLACES, SUCCEEDED_BY, UNIT
from graph_schema.placement import AFTER_SUBTREE
from hub.plan.declare import Argument, Rows, hop, keys, live, nearest
from hub.plan.sources.bind import not_negative

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
TO_UNIT = f"MATCH (@p)-[:{PLACES.name}]->(@x:{UNIT.name})"

PARENT = hop(CHILD_OF)
CHILDREN = Rows(
    **{**vars(hop(CHILD_OF, back=True)), "arguments": {"level": Argument("@x.level = $level")}},
)
ANCESTORS = Rows(
    f"MATCH @line = (@this) (()-[@e:{CHILD_OF.name} WHERE {_LIVE_EDGE}]->())+ (@x:{UNIT.name})",
    order=("length(@line)",),
    yields=("x", "line"),
)
DESCENDANTS = Rows(
    f"MATCH (@p:{PLACEMENT.name})",
    BELOW_START,
    order=("@p.path",),
    before=start_at("(@this)"),
    yields=("p",),
    then=TO_UNIT,
    adds=("x",),
    arguments={
        "levels": Argument("@p.level IN $levels"),
        "maxDepth": not_negative("maxDepth", "@p.depth <= @start.depth + $maxDepth"),
    },
    columns={"depth": "@p.depth - @start.depth"},
    max_first=20_000,
)


def _successions(pattern: str) -> Rows:
    return Rows(
        f"MATCH {pattern}",
        order=("@e.date", *keys("x", UNIT)),
        yields=("x", "e"),
        day=nearest("x", UNIT),
    )


SUCCESSORS = _successions(f"(@this)-[@e:{SUCCEEDED_BY.name}]->(@x)")
PREDECESSORS = _successions(f"(@this)<-[@e:{SUCCEEDED_BY.name}]-(@x)")

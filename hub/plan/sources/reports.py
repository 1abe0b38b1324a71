"""Reports from outside: for who edits the unit's subtree, and, by the clock alone, the unit that must answer now."""

from graph_schema.bookkeeping import ABOUT, REPORT
from graph_schema.levels import ANSWER_DAYS, MOST_ANCESTORS, ROOT_CODE
from graph_schema.network import CHILD_OF, PLACEMENT, PLACES, UNIT
from graph_schema.placement import AFTER_SUBTREE, SEPARATOR
from hub.plan.declare import NETWORK_TIER, Argument, Given, Rows, Size, keys, live, nearest
from hub.plan.sources.bind import identity
from hub.plan.sources.lookup import NEAREST_IF_UNIT, by_id
from hub.plan.sources.secrets import by_secret
from hub.plan.sources.tree import PASSED_OVER

MOST = 50_000
"""So many there may be, for the price: nothing holds them to it but how many may come an hour."""
_PLACED = " AND ".join(live("p", PLACEMENT.interval, "$today"))
_MINE = (
    f"CALL () {{ OPTIONAL MATCH (@g:{UNIT.name})<-[:{PLACES.name}]-(@q:{PLACEMENT.name}) WHERE @g.id IN $scopes "
    f"AND {' AND '.join(live('q', PLACEMENT.interval, '$today'))} RETURN collect(@q.path) AS @mine }}"
)
"""Binds the paths of the subtrees that the viewer edits, as they are now."""
_PLACE = f"OPTIONAL MATCH (@u)<-[:{PLACES.name}]-(@p:{PLACEMENT.name}) WHERE {_PLACED}"
_IN_MINE = f"any(own IN @mine WHERE @p.path = own OR @p.path STARTS WITH own + '{SEPARATOR}')"
_STEPS = (
    f"CASE WHEN @{{}}.state = 'OPEN' THEN duration.inDays(@{{}}.reportedOn, $today).days / {ANSWER_DAYS} ELSE 0 END"
)


def _steps(report: str) -> str:
    """How many units up it has risen."""
    return _STEPS.replace("{}", report)


OVERDUE = f"{_steps('this')} > 0"
ANSWER_BY = f"toString(@this.reportedOn + duration({{days: {ANSWER_DAYS}}}))"
_WITHIN = (
    f"EXISTS {{ MATCH (:{UNIT.name} {{id: $within}})<-[:{PLACES.name}]-(@w:{PLACEMENT.name}) "
    f"WHERE {' AND '.join(live('w', PLACEMENT.interval, '$today'))} "
    f"AND @p.path >= @w.path AND @p.path < @w.path + '{AFTER_SUBTREE}' }}"
)
_WAITS_FOR = (
    f"EXISTS {{ MATCH (:{UNIT.name} {{id: $waitingFor}})<-[:{PLACES.name}]-(@r:{PLACEMENT.name}) "
    f"WHERE {' AND '.join(live('r', PLACEMENT.interval, '$today'))} "
    f"AND @x.state = 'OPEN' AND (@p.path = @r.path OR @p.path STARTS WITH @r.path + '{SEPARATOR}') "
    f"AND @r.depth = CASE WHEN @p.depth > {_steps('x')} THEN @p.depth - {_steps('x')} ELSE 0 END }}"
)
_IN_ORDER = tuple(f"{key} > ''" for key in keys("x", REPORT))
"""An index is used, and its order with it, only if each of its properties has a predicate."""


def _seen(condition: str) -> Rows:
    return Rows(
        f"MATCH (@x:{REPORT.name}) {condition} MATCH (@x)-[:{ABOUT.name}]->(@u) {_PLACE} WITH @x, @p, @mine",
        (f"($operates OR {_IN_MINE})",),
        before=_MINE,
        private=True,
        tier=NETWORK_TIER,
    )


def reports(arguments: Given) -> Rows:
    """Oldest first. A report of a unit that is no more is for operators."""
    seen = _seen(f"WHERE {' AND '.join(_IN_ORDER)}")
    must_exist = ("within", UNIT) if "within" in arguments else ("waitingFor", UNIT)
    return Rows(
        seen.match,
        seen.where,
        keys("x", REPORT),
        before=seen.before,
        yields=("x",),
        arguments={
            "within": Argument(_WITHIN, identity("within").bind),
            "waitingFor": Argument(_WAITS_FOR, identity("waitingFor").bind),
            "state": Argument("@x.state = $state"),
        },
        must_exist=must_exist,
        private=True,
        tier=NETWORK_TIER,
        size=Size(MOST, counted=("first",)),
        effort=Size(MOST).over(PASSED_OVER),
    )


REPORT_WRITTEN = _seen("WHERE @x.id = $written")
REPORT_BY_SECRET = by_secret(REPORT)
SUBJECT = Rows(f"CALL (@this) {{ {by_id('@this.subject')} }} WITH @x", day=NEAREST_IF_UNIT)
REPORTED_UNIT = Rows(f"MATCH (@this)-[:{ABOUT.name}]->(@x)", day=nearest("x", UNIT), inline=True)
_LIVE_EDGE = " AND ".join(live("e", CHILD_OF.interval, "$today"))
RESPONSIBLE = Rows(
    f"MATCH (@this)-[:{ABOUT.name}]->(@u) "
    f"OPTIONAL MATCH @line = (@u) (()-[@e:{CHILD_OF.name} WHERE {_LIVE_EDGE}]->()){{0,{MOST_ANCESTORS}}} "
    f"(@a:{UNIT.name}) WHERE {' AND '.join(live('u', UNIT.interval, '$today'))} AND length(@line) <= {_steps('this')} "
    f"MATCH (@root:{UNIT.name} {{code: '{ROOT_CODE}'}}) WITH coalesce(@a, @root) AS @x, coalesce(length(@line), 0) "
    "AS @risen",
    order=("-@risen",),
    yields=("x", "risen"),
)
"""The unit, or the one so many steps above it; of a unit that is no more, the Government."""

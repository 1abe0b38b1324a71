"""Search over names without accents: units (by former names too), appointments and press agencies, best first.

The full-text index only narrows the candidates: the query that reaches it is made of folded letters and digits, so no
text of a client's is ever read as its query language. Class and order are decided on the stored names.
"""

from collections.abc import Sequence

from graph_schema.network import (
    BASED_IN,
    FOCAL_POINT,
    FOCAL_POINT_FOR,
    GOVERNED_BY,
    PLACEMENT,
    PLACES,
    PRESS_AGENCY,
    SPEAKS_FOR,
    SPOKESPERSON,
    SUCCEEDED_BY,
    UNIT,
)
from graph_schema.shape import Index, Label
from graph_schema.vietnamese import spell
from hub.plan.declare import Argument, Given, Rows, Size, live, shown
from hub.plan.sources.bind import identity, said_text
from hub.plan.sources.press import STILL_OPEN
from hub.plan.sources.tree import FROM_START, start_at

_NOTHING = "matchnothing"
_EXACT, _PREFIX, _SUBSTRING, _FORMER = range(4)
_NOT_A_UNIT = 9
_YIELDS = ("x", "class", "unspelled", "formerName")
_ROW = ", ".join(f"@{name}" for name in _YIELDS)


def index_query(folded: str) -> str:
    """The index's query for texts that contain the folded text: its first word may end one, its last begin one."""
    first, *rest = folded.lower().split() or [_NOTHING]
    if not rest:
        return f"*{first}*"
    return " AND ".join([f"*{first}", *rest[:-1], f"{rest[-1]}*"])


def _bind_text(value: str) -> dict[str, str]:
    folded = said_text("text", value)
    return {"folded": folded or _NOTHING, "spelled": spell(value) or _NOTHING, "query": index_query(folded)}


def _found(label: Label, variable: str) -> str:
    name = Index(label, ("searchText",), "fulltext").name
    return f"CALL db.index.fulltext.queryNodes('{name}', $text_query) YIELD node AS @{variable}"


def _matches(variable: str) -> str:
    return f"any(n IN @{variable}.searchNames WHERE n CONTAINS $text_folded)"


_CLASS = (
    f"CASE WHEN any(n IN @x.searchNames WHERE n = $text_folded) THEN {_EXACT} "
    f"WHEN any(n IN @x.searchNames WHERE n STARTS WITH $text_folded) THEN {_PREFIX} ELSE {_SUBSTRING} END"
)
_SPELLED = (
    "CASE WHEN any(i IN range(0, size(@x.searchNames) - 1) WHERE "
    f"CASE @class WHEN {_EXACT} THEN @x.searchNames[i] = $text_folded AND @x.searchSpellings[i] = $text_spelled "
    f"WHEN {_PREFIX} THEN @x.searchNames[i] STARTS WITH $text_folded "
    "AND @x.searchSpellings[i] STARTS WITH $text_spelled "
    "ELSE @x.searchNames[i] CONTAINS $text_folded AND @x.searchSpellings[i] CONTAINS $text_spelled END) "
    "THEN 0 ELSE 1 END"
)
_CURRENT = f"WITH @x, {_CLASS} AS @class WITH @x, @class, {_SPELLED} AS @unspelled, null AS @formerName"


def _current(found: str, conditions: Sequence[str]) -> str:
    where = " AND ".join([_matches("x"), *conditions])
    return f"{found} WITH @x WHERE {where} {_CURRENT} RETURN {_ROW}"


def _units(conditions: Sequence[str], *, within: bool) -> str:
    """The index is asked once for both, those of that name now and those that had it."""
    current = [*shown("x", UNIT), *conditions]
    return (
        f"{_found(UNIT, 'hit')} WITH collect(@hit) AS @hits CALL ({'@start, ' if within else ''}@hits) "
        f"{{ {_current('UNWIND @hits AS @x', current)} UNION ALL {_former(conditions)} }} RETURN {_ROW}"
    )


def _former(conditions: Sequence[str]) -> str:
    """Units reached through an ended one of that name; the best such name is said."""
    spelled = "CASE WHEN any(n IN @f.searchSpellings WHERE n CONTAINS $text_spelled) THEN 0 ELSE 1 END"
    where = " AND ".join([*live("x", UNIT.interval), f"NOT {_matches('x')}", *conditions])
    return (
        f"UNWIND @hits AS @f WITH @f WHERE @f.validTo <= $day AND {_matches('f')} "
        f"MATCH (@f)-[:{SUCCEEDED_BY.name}]->+(@x:{UNIT.name}) WHERE {where} "
        f"WITH DISTINCT @x, @f, {spelled} AS @miss ORDER BY @miss, @f.sortKey, @f.id "
        "WITH @x, collect([@miss, @f.fullName])[0] AS @best "
        f"RETURN @x, {_FORMER} AS @class, @best[0] AS @unspelled, @best[1] AS @formerName"
    )


_SUBTREE = " AND ".join(FROM_START)


def _placed(unit: str) -> str:
    return f"EXISTS {{ MATCH ({unit})<-[:{PLACES.name}]-(@p:{PLACEMENT.name}) WHERE {_SUBTREE} }}"


def _serves(relation: str) -> str:
    return f"EXISTS {{ MATCH (@x)-[:{relation}]->(@w) WHERE {_placed('@w')} }}"


_BASED = (
    f"EXISTS {{ MATCH (@x)-[@b:{BASED_IN.name}]->(@w) WHERE {' AND '.join(live('b', BASED_IN.interval))} "
    f"AND {_placed('@w')} }}"
)
_WITHIN = {
    UNIT.name: _placed("@x"),
    SPOKESPERSON.name: _serves(SPEAKS_FOR.name),
    FOCAL_POINT.name: _serves(FOCAL_POINT_FOR.name),
    PRESS_AGENCY.name: f"({_serves(GOVERNED_BY.name)} OR {_BASED})",
}
_KINDS = {"UNIT": UNIT, "SPOKESPERSON": SPOKESPERSON, "FOCAL_POINT": FOCAL_POINT, "PRESS_AGENCY": PRESS_AGENCY}
SEARCHED = tuple(_KINDS.values())
_SIZE = Size(sum(label.most for label in SEARCHED), counted=("first",))


def _branch(label: Label, *, within: bool) -> str:
    conditions = [_WITHIN[label.name]] if within else []
    if label is UNIT:
        return _units(conditions, within=within)
    still = [STILL_OPEN] if label is PRESS_AGENCY else []
    return _current(_found(label, "x"), [*shown("x", label), *still, *conditions])


ORDER = (
    "@class",
    "@unspelled",
    f"CASE WHEN @x:{UNIT.name} THEN @x.levelRank ELSE {_NOT_A_UNIT} END",
    "@x.sortKey",
    "coalesce(@x.code, '')",
    "@x.id",
)
SCORE = f"toFloat({_FORMER + 1} - @class) + CASE @unspelled WHEN 0 THEN 0.5 ELSE 0.0 END"


def search(arguments: Given) -> Rows:
    """The matching nodes of the asked kinds, all kinds when none are named."""
    kinds = arguments.get("kinds")
    chosen = list(dict.fromkeys(kinds)) if isinstance(kinds, list) else ([] if kinds else list(_KINDS))
    within = "within" in arguments
    if not chosen:
        return _rows("UNWIND [] AS @x WITH @x, 0 AS @class, 0 AS @unspelled, null AS @formerName", within=within)
    imported = "@start" if within else ""
    body = " UNION ALL ".join(_branch(_KINDS[kind], within=within) for kind in chosen)
    return _rows(f"CALL ({imported}) {{ {body} }} WITH {_ROW}", within=within)


def _rows(match: str, *, within: bool) -> Rows:
    return Rows(
        match,
        order=ORDER,
        before=start_at(f"(@within:{UNIT.name} {{id: $within}})") if within else "",
        numbers=(0, 1, 2),
        yields=_YIELDS,
        as_of="asOf",
        arguments={"text": Argument(bind=_bind_text), "within": identity("within")},
        must_exist=("within", UNIT) if within else None,
        size=_SIZE,
        effort=_SIZE.over(2 if within else 4),
    )

"""What a reorganisation looks up: the tree around the units that its steps name, in one statement. Cypher, as text."""

from collections.abc import Iterable
from typing import Final, LiteralString

from graph_schema.bookkeeping import EDITS, TOKEN
from graph_schema.graph import SHAPE
from graph_schema.network import CHILD_OF, FOCAL_POINT_FOR, PLACEMENT, PLACES, SPEAKS_FOR, SUCCEEDED_BY, UNDER, UNIT
from graph_schema.shape import RelationshipType
from hub.plan.sources.people import COUNTS_AS_FOCAL_POINT, COUNTS_AS_LEADER, COUNTS_AS_SPOKESPERSON


def _any(types: Iterable[RelationshipType]) -> LiteralString:
    return "|".join(type_.name for type_ in types)


_DATED: Final = [type_ for type_ in SHAPE.relationships if type_.interval]
_HELD: Final = [
    type_
    for type_ in SHAPE.relationships
    if type_.target is UNIT
    and not type_.interval
    and all(s.interval and s not in (UNIT, PLACEMENT) for s in type_.sources)
]
"""Dated nodes that end with their unit: its appointments."""


_FROM_UNITS: Final = _any(type_ for type_ in _DATED if UNIT in type_.sources)


def _has(type_: RelationshipType, counts: LiteralString) -> LiteralString:
    holds = counts.replace("@h", "h")
    return f"EXISTS {{ MATCH (u)<-[:{type_.name}]-(h) WHERE {holds} AND h.validFrom <= day AND day < h.validTo }}"


def _named(names: LiteralString, bound: LiteralString, lives: LiteralString) -> LiteralString:
    """Binds the units that the row's names are ids or codes of; a code counts as long as it is somebody's."""
    return (
        f"CALL (n, day) {{ CALL (n, day) {{ UNWIND $rows[n].{names} AS name "
        f"MATCH (u:{UNIT.name} {{id: name}}) RETURN u "
        f"UNION UNWIND $rows[n].{names} AS name MATCH (u:{UNIT.name} {{code: name}}) WHERE {lives} RETURN u }} "
        f"RETURN collect(DISTINCT u) AS {bound} }} "
    )


_UNDER: LiteralString = f"head([(p)-[:{UNDER.name}]->(a) | a.id])"
_PLACES: LiteralString = (
    f"[(u)<-[:{PLACES.name}]-(p:{PLACEMENT.name}) WHERE p.validTo > day | "
    f"[p.path, p.depth, p.validFrom, p.validTo, coalesce({_UNDER}, '')]]"
)
_OWN: LiteralString = (
    f"unit: properties(u), places: {_PLACES}, lines: [(u)-[r:{_FROM_UNITS}]->(to) | "
    "[type(r), to.id, r.validFrom, r.validTo]]"
)
_LINES_IN: LiteralString = f"linesIn: [(u)<-[r:{_any(_DATED)}]-(from) | [type(r), from.id, r.validFrom, r.validTo]]"
_FAN: LiteralString = (
    "fan: ["
    + ", ".join(f"['{t.name}', COUNT {{ (u)<-[r:{t.name}]-() WHERE r.validTo > day }}]" for t in _DATED if t.most)
    + f", ['{SUCCEEDED_BY.name}', COUNT {{ (u)<-[:{SUCCEEDED_BY.name}]-() }}]]"
)
_OF_SUBJECTS: LiteralString = (
    f"held: [(u)<-[r:{_any(_HELD)}]-(h) WHERE h.validTo > day | [type(r), labels(h)[0], properties(h)]], "
    f"holders: [(t:{TOKEN.name})-[:{EDITS.name}]->(u) WHERE t.revokedAt IS NULL | [t.id, t.name]], "
    f"reforms: reduce(most = 0, length IN [line = ()-[:{SUCCEEDED_BY.name}*1..6]->(u) | length(line)] | "
    "CASE WHEN length > most THEN length ELSE most END)"
)
_TOUCHED: LiteralString = (
    f"CALL (day, subjects) {{ UNWIND subjects AS s MATCH (s)<-[r:{CHILD_OF.name}*0..]-(u) "
    "WHERE all(each IN r WHERE each.validTo > day) RETURN collect(DISTINCT u) AS below } "
    "CALL (day, below) { UNWIND below AS u "
    f"RETURN collect({{{_OWN}, {_LINES_IN}}}) AS touched }} "
)
_LEVELS: LiteralString = (
    f"CALL (day) {{ MATCH (p:{PLACEMENT.name})-[:{PLACES.name}]->(u) WHERE p.depth > 0 "
    "AND p.validFrom <= day AND day < p.validTo "
    f"WITH p.level AS level, {_has(SPEAKS_FOR, COUNTS_AS_SPOKESPERSON)} AS speaks, "
    f"{_has(FOCAL_POINT_FOR, COUNTS_AS_FOCAL_POINT)} AS focal, {_has(FOCAL_POINT_FOR, COUNTS_AS_LEADER)} AS leads "
    "WITH level, count(*) AS units, count(CASE WHEN speaks THEN 1 END) AS speaks, "
    "count(CASE WHEN focal THEN 1 END) AS focal, count(CASE WHEN leads THEN 1 END) AS leads "
    "RETURN collect([level, units, speaks, focal, leads]) AS levels } "
)
_TAKEN: LiteralString = (
    f"CALL (n, day) {{ UNWIND $rows[n].codes AS code MATCH (u:{UNIT.name} {{code: code}}) WHERE u.validTo > day "
    "WITH code, collect(u.id) AS units RETURN collect([code, units]) AS taken } "
)
_ABOVE: LiteralString = (
    f"CALL (day, subjects) {{ UNWIND subjects AS s MATCH (s)-[r:{_FROM_UNITS}]->(u) WHERE r.validTo > day "
    "RETURN collect(DISTINCT u) AS above } "
)
"""A unit that is renamed stays under them."""
# Rows are named by number: each row of a subquery that held the lists of names would be counted with their size.
TREE: LiteralString = (
    "UNWIND range(0, size($rows) - 1) AS n WITH n, $rows[n].day AS day "
    + _named("subjects", "subjects", "u.validTo >= day")
    + _named("others", "others", "u.validFrom <= day AND day < u.validTo")
    + _ABOVE
    + _TOUCHED
    + _LEVELS
    + _TAKEN
    + f"CALL (day, subjects) {{ UNWIND subjects AS u RETURN collect({{id: u.id, {_FAN}, {_OF_SUBJECTS}}}) AS about }} "
    "CALL (day, others, above) { UNWIND others + above AS u WITH DISTINCT day, u "
    f"RETURN collect({{unit: properties(u), places: {_PLACES}, {_FAN}}}) AS to }} "
    "RETURN $rows[n].key AS key, touched, about, to, levels, taken"
)
"""Over rows of {day, subjects, others, codes}: subjects and others are ids or codes."""

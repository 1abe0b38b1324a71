"""The fields of a unit and of a succession. Resolvers take the reading, their parent as seen on a day, arguments."""

from collections.abc import Iterable
from typing import Any, NamedTuple

from tests.reference import tree
from tests.reference.coverage import LevelRow, level_rows
from tests.reference.network import Edge, Record, Seen, by_name, is_open, live, nearest
from tests.reference.paging import Page, Row, page
from tests.reference.viewer import Reading


class Succession(NamedTuple):
    """A succession as seen from one of its ends: the unit is the other end."""

    edge: Edge
    unit: Seen


def _all_seen(records: Iterable[Record], day: str) -> list[Seen]:
    return [Seen(record, day) for record in records]


def _maybe_seen(record: Record | None, day: str) -> Seen | None:
    return Seen(record, day) if record else None


def parent(reading: Reading, unit: Seen) -> Seen | None:
    """The administrative parent."""
    return _maybe_seen(tree.parent(reading.network, *unit), unit.day)


def ancestors(reading: Reading, unit: Seen) -> list[Seen]:
    """Nearest first."""
    return _all_seen(tree.ancestors(reading.network, *unit), unit.day)


def children(reading: Reading, unit: Seen, level: str | None = None) -> list[Seen]:
    """In the order of names, of one level if it is given."""
    found = tree.children(reading.network, *unit)
    return _all_seen((x for x in found if level in (None, x["level"])), unit.day)


def descendants(
    reading: Reading,
    unit: Seen,
    first: int,
    after: str | None = None,
    levels: list[str] | None = None,
    maxDepth: int | None = None,  # noqa: N803
) -> Page:
    """Pre-order, without the unit itself."""
    found = tree.below(reading.network, unit.record, unit.day, maxDepth)
    wanted = (x for x in found if levels is None or x.unit["level"] in levels)
    rows = [Row(Seen(x.unit, unit.day), x.place, {"depth": x.depth}) for x in wanted]
    return page("descendants", rows, first, after)


def _successions(pairs: list[tuple[Edge, Record]], day: str) -> list[Succession]:
    pairs.sort(key=lambda pair: (pair[0]["date"], *by_name(pair[1])))
    return [Succession(edge, nearest(other, day)) for edge, other in pairs]


def predecessors(reading: Reading, unit: Seen) -> list[Succession]:
    """What became this unit, at any date."""
    return _successions([(e, e.start) for e in reading.network.into("SUCCEEDED_BY", unit.record)], unit.day)


def successors(reading: Reading, unit: Seen) -> list[Succession]:
    """What this unit became, at any date."""
    return _successions([(e, e.end) for e in reading.network.out("SUCCEEDED_BY", unit.record)], unit.day)


def spokespersons(reading: Reading, unit: Seen) -> list[Seen]:
    """Those whom the viewer may see, in the law's order of mandates, then by name."""
    found = reading.appointments("Spokesperson", *unit)
    return _all_seen(sorted(found, key=lambda s: (s["mandateRank"], *by_name(s))), unit.day)


def focal_points(reading: Reading, unit: Seen) -> list[Seen]:
    """Those whom the viewer may see, by role, then by name."""
    found = reading.appointments("FocalPoint", *unit)
    return _all_seen(sorted(found, key=lambda f: (f["roleRank"], *by_name(f))), unit.day)


def press_agencies(reading: Reading, unit: Seen) -> list[Seen]:
    """Those that it governs or that are based in it, each once."""
    governed = reading.network.into("GOVERNED_BY", unit.record)
    based = [edge for edge in reading.network.into("BASED_IN", unit.record) if live(edge, unit.day)]
    found = {edge.start["id"]: edge.start for edge in [*governed, *based]}
    return _all_seen((x for x in sorted(found.values(), key=by_name) if is_open(x, unit.day)), unit.day)


def channels(_: Reading, unit: Seen) -> list[dict[str, str]]:
    """The official pages."""
    return [dict(zip(("kind", "url"), one.split(), strict=True)) for one in unit.record["channels"] or []]


def coverage(reading: Reading, unit: Seen) -> list[LevelRow]:
    """Of the subtree."""
    return level_rows(reading.network, tree.subtree(reading.network, *unit), unit.day)


def guided_by(reading: Reading, unit: Seen) -> Seen | None:
    """The leader of the professional line."""
    return _maybe_seen(tree.guide(reading.network, *unit), unit.day)


def guides(reading: Reading, unit: Seen) -> list[Seen]:
    """The units whose professional line it leads, in the order of names."""
    return _all_seen(tree.guided(reading.network, *unit), unit.day)


FIELDS: dict[str, Any] = {
    "Unit.endAssumed": lambda _, unit: bool(unit.record["endAssumed"]),
    "Unit.parent": parent,
    "Unit.ancestors": ancestors,
    "Unit.children": children,
    "Unit.descendants": descendants,
    "Unit.predecessors": predecessors,
    "Unit.successors": successors,
    "Unit.spokespersons": spokespersons,
    "Unit.focalPoints": focal_points,
    "Unit.pressAgencies": press_agencies,
    "Unit.channels": channels,
    "Unit.coverage": coverage,
    "Unit.guidedBy": guided_by,
    "Unit.guides": guides,
    "Succession.unit": lambda _, succession: succession.unit,
    "Succession.kind": lambda _, succession: succession.edge["kind"],
    "Succession.date": lambda _, succession: succession.edge["date"],
    "Succession.isMain": lambda _, succession: succession.edge["isMain"],
}

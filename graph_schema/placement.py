"""Placements from units and parent intervals: one for each interval with a constant line of ancestors."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from graph_schema.identity import make_id, short_id
from graph_schema.network import PLACEMENT, PLACES, UNDER
from graph_schema.records import Node, Relationship
from graph_schema.shape import Properties
from graph_schema.vietnamese import sort_key

SEPARATOR = "!"
"""Between the segments of a path; it sorts before every character of a segment, so that pre-order is path order."""
AFTER_SUBTREE = '"'
"""path + this sorts right after the last path below; descendants are those in (path, path + this)."""


@dataclass(frozen=True, slots=True)
class Place:
    """A stretch of a unit's life with its path and the unit above, if any: [start, end)."""

    path: str
    depth: int
    start: str
    end: str
    parent: str = ""


@dataclass(frozen=True, slots=True)
class PlacedUnit:
    """What a placement needs to know of a unit."""

    id: str
    name: str
    level: str
    start: str
    end: str


@dataclass(frozen=True, slots=True)
class ParentEdge:
    """The parent of a unit in [start, end)."""

    child: str
    parent: str
    start: str
    end: str


def segment(unit: PlacedUnit) -> str:
    """The unit's part of a path: its name's sort key, then what tells namesakes apart."""
    return f"{sort_key(unit.name)}.{short_id(unit.id)}"


def places(
    units: Iterable[PlacedUnit], edges: Iterable[ParentEdge], given: Mapping[str, list[Place]] | None = None
) -> dict[str, list[Place]]:
    """Every unit's places by unit id, in order of time. A unit without any parent edge is a root.

    `given` are the places of units above that stay where they are.
    """
    known = {unit.id: unit for unit in units}
    above: defaultdict[str, list[ParentEdge]] = defaultdict(list)
    for edge in edges:
        above[edge.child].append(edge)
    done = dict(given or {})
    for identifier in known:
        _place(identifier, known, above, done)
    return done


def _place(
    identifier: str, known: dict[str, PlacedUnit], above: dict[str, list[ParentEdge]], done: dict[str, list[Place]]
) -> list[Place]:
    """Recursion is as deep as the tree: five."""
    if identifier not in done:
        unit, own = known[identifier], segment(known[identifier])
        found = [] if above.get(identifier) else [Place(own, 0, unit.start, unit.end)]
        for edge in above.get(identifier, ()):
            for p in _place(edge.parent, known, above, done):
                start, end = max(edge.start, p.start), min(edge.end, p.end)
                if start < end:
                    found.append(Place(p.path + SEPARATOR + own, p.depth + 1, start, end, edge.parent))
        done[identifier] = _joined(sorted(found, key=lambda p: p.start))
    return done[identifier]


def _joined(found: list[Place]) -> list[Place]:
    """The same places with neighbours of one path made one."""
    out: list[Place] = []
    for p in found:
        if out and out[-1].path == p.path and out[-1].end == p.start:
            out[-1] = replace(out[-1], end=p.end)
        else:
            out.append(p)
    return out


def records(units: Iterable[PlacedUnit], edges: Iterable[ParentEdge]) -> Iterator[Node | Relationship]:
    """The placements of all units, as records to write."""
    known = {unit.id: unit for unit in units}
    for identifier, found in places(known.values(), edges).items():
        for p in found:
            yield from place_records(known[identifier], p)


def place_records(unit: PlacedUnit, place: Place) -> Iterator[Node | Relationship]:
    """One place of a unit, as records."""
    identifier = make_id(PLACEMENT.id_prefix, unit.id, place.start)
    own: Properties = {"path": place.path, "depth": place.depth, "level": unit.level}
    yield Node(PLACEMENT.name, {"id": identifier, **own, "validFrom": place.start, "validTo": place.end})
    yield Relationship(PLACES.name, identifier, unit.id)
    if place.parent:
        yield Relationship(UNDER.name, identifier, place.parent)

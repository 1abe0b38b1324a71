"""What must hold of the whole network on every day. A load that breaks one of these rules is refused."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise

from graph_schema.network import PLACEMENT
from graph_schema.records import Node, Relationship, faults, origin_of
from graph_schema.shape import FOREVER
from seeds.errors import BadSource
from seeds.unit import SeedUnit, Units

Record = Node | Relationship


def check_records(records: Iterable[Record]) -> None:
    """Each record against the declared shape; the first fault raises, with the record's origin."""
    for record in records:
        for fault in faults(record):
            raise BadSource(f"{origin_of(record)}: {fault}")


def check_tree(units: Units, live_counts: Mapping[str, Mapping[str, int]]) -> None:
    """One live parent each, codes unique, the counts as published: on every day on which anything changes."""
    for day in boundary_days(units):
        for fault in tree_faults(units, day):
            raise BadSource(f"on {day}, {fault}")
    for day, expected in live_counts.items():
        found = Counter(unit.level for unit in units.units if unit.lives(day))
        if wrong := {level: found[level] for level, count in expected.items() if found[level] != count}:
            raise BadSource(f"on {day}, {dict(expected)} live units are expected, not {wrong}")


def boundary_days(units: Units) -> list[str]:
    """Every day on which a unit or a parent edge starts or ends: between two of them nothing changes."""
    found = {day for unit in units.units for day in (unit.start, unit.end)}
    found |= {day for edge in units.parents for day in (edge.start, edge.end)}
    return sorted(found - {FOREVER})


def tree_faults(units: Units, day: str) -> Iterator[str]:
    """What is wrong with the tree on that day."""
    live = {unit.id: unit for unit in units.units if unit.lives(day)}
    parents = Counter(edge.child for edge in units.parents if edge.start <= day < edge.end and edge.parent in live)
    for unit in live.values():
        expected = 0 if unit.kind == "GOVERNMENT" else 1
        if parents[unit.id] != expected:
            yield f"{_named(unit)} has {parents[unit.id]} live parents"
    for code, count in Counter(unit.code for unit in live.values()).items():
        if count > 1:
            yield f"{count} live units have the code {code}"


def check_paths(records: Iterable[Record]) -> None:
    """No two units have one path at a time: then siblings' segments differ, and pre-order is a total order."""
    terms: defaultdict[str, list[tuple[str, str]]] = defaultdict(list)
    for record in records:
        if isinstance(record, Node) and record.label == PLACEMENT.name:
            place = record.properties
            terms[str(place["path"])].append((str(place["validFrom"]), str(place["validTo"])))
    for path, found in terms.items():
        found.sort()
        if any(later[0] < earlier[1] for earlier, later in pairwise(found)):
            raise BadSource(f"two units have the path {path} at one time")


def check_successions(units: Units) -> None:
    """Each ended unit that has successors has one main one, and none follows itself."""
    main = Counter(s.before.id for s in units.successions if s.is_main)
    for succession in units.successions:
        before, after = succession.before, succession.after
        if before.id == after.id:
            raise BadSource(f"{succession.origin}: {_named(before)} follows itself")
        if main[before.id] != (before.end != FOREVER):
            raise BadSource(f"{succession.origin}: {_named(before)} has {main[before.id]} main successors")


def _named(unit: SeedUnit) -> str:
    return f"{unit.full_name} ({unit.code}, {unit.origin})"

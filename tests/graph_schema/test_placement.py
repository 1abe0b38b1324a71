"""Placements: on every date a unit has the one place that its line of ancestors gives it, in Vietnamese pre-order."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from graph_schema.identity import make_id
from graph_schema.placement import (
    AFTER_SUBTREE,
    SEPARATOR,
    ParentEdge,
    Place,
    PlacedUnit,
    places,
    records,
    segment,
)
from graph_schema.records import Node, Relationship, faults
from graph_schema.shape import FOREVER
from graph_schema.vietnamese import sort_key

NAMES = ("An", "Ân", "Ăn", "An Khê", "Anh", "Ba", "Bà", "Đa", "Da", "A-An", "An!", "An.", 'An"', "1", "An (2)")
DAYS = ("2000-01-01", "2005-01-01", "2010-01-01", "2015-01-01", "2020-01-01", FOREVER)


@dataclass
class Tree:
    """Units with their parents over time, and a slow, obvious answer to where each one is."""

    units: list[PlacedUnit]
    edges: list[ParentEdge]

    def line(self, unit: str, day: str) -> list[PlacedUnit] | None:
        """From the root down to the unit, or None when one of them is not there on that day."""
        above = [e for e in self.edges if e.child == unit]
        own = next(u for u in self.units if u.id == unit)
        if not above:
            return [own] if own.start <= day < own.end else None
        parent = next((e.parent for e in above if e.start <= day < e.end), None)
        upper = self.line(parent, day) if parent else None
        return [*upper, own] if upper else None

    def pre_order(self, day: str, below: str | None = None) -> Iterator[str]:
        """The units there on that day as a reader would list them: each followed by what is below it."""
        lines = {u.id: self.line(u.id, day) for u in self.units}
        parents = {i: (line[-2].id if len(line) > 1 else None) for i, line in lines.items() if line}
        siblings = [u for u in self.units if u.id in parents and parents[u.id] == below]
        for unit in sorted(siblings, key=lambda u: (sort_key(u.name), u.id)):
            yield unit.id
            yield from self.pre_order(day, unit.id)


@st.composite
def trees(draw: st.DrawFn) -> Tree:
    """Up to 14 units; each but the first few has one or two parents in turn, among those made before it."""
    units: list[PlacedUnit] = []
    edges: list[ParentEdge] = []
    for number in range(draw(st.integers(1, 14))):
        name, identifier = draw(st.sampled_from(NAMES)), make_id("unit", str(number))
        first, last = sorted(draw(st.lists(st.integers(0, 5), min_size=2, max_size=2, unique=True)))
        units.append(PlacedUnit(identifier, name, "COMMUNE", DAYS[first], DAYS[last]))
        if number and draw(st.booleans() if number < 3 else st.just(True)):
            middle = draw(st.integers(first, last))
            for start, end in ((first, middle), (middle, last)):
                if start < end:
                    parent = draw(st.sampled_from(units[:-1]))
                    edges.append(ParentEdge(identifier, parent.id, DAYS[start], DAYS[end]))
    return Tree(units, edges)


def on(day: str, found: dict[str, list[Place]]) -> dict[str, Place]:
    """The places that hold that day, of which a unit may have one."""
    live = {unit: [p for p in own if p.start <= day < p.end] for unit, own in found.items()}
    assert all(len(own) <= 1 for own in live.values())
    return {unit: own[0] for unit, own in live.items() if own}


@given(trees())
def test_on_every_day_the_places_tell_each_line_of_ancestors(tree: Tree) -> None:
    found = places(tree.units, tree.edges)
    for day in DAYS[:-1]:
        lines = {u.id: line for u in tree.units if (line := tree.line(u.id, day))}
        there = on(day, found)
        assert {u: p.path.split(SEPARATOR) for u, p in there.items()} == {
            unit: [segment(u) for u in line] for unit, line in lines.items()
        }
        assert {u: p.depth for u, p in there.items()} == {unit: len(line) - 1 for unit, line in lines.items()}


@given(trees())
def test_the_order_of_paths_is_vietnamese_pre_order(tree: Tree) -> None:
    found = places(tree.units, tree.edges)
    names = {u.id: u.name for u in tree.units}
    for day in DAYS[:-1]:
        there = on(day, found)
        by_path = sorted(there, key=lambda unit: there[unit].path)
        assert [names[u] for u in by_path] == [names[u] for u in tree.pre_order(day)]


@given(trees())
def test_a_range_of_paths_is_exactly_what_is_below_a_unit(tree: Tree) -> None:
    found = places(tree.units, tree.edges)
    for day in DAYS[:-1]:
        there = on(day, found)
        for top, place in there.items():
            in_range = {u for u, p in there.items() if place.path < p.path < place.path + AFTER_SUBTREE}
            below = {u.id for u in tree.units if any(a.id == top for a in (tree.line(u.id, day) or [])[:-1])}
            assert in_range == below


@given(trees())
def test_a_place_lasts_as_long_as_its_line(tree: Tree) -> None:
    for own in places(tree.units, tree.edges).values():
        for earlier, later in pairwise(own):
            assert earlier.end <= later.start
            assert earlier.end < later.start or earlier.path != later.path, "two places that are one"


@given(trees())
def test_places_are_records_of_the_shape_with_ids_of_their_own(tree: Tree) -> None:
    made = list(records(tree.units, tree.edges))
    assert not [fault for record in made for fault in faults(record)]
    ids = [record.properties["id"] for record in made if isinstance(record, Node)]
    assert len(ids) == len(set(ids))
    found = Counter(record.type for record in made if isinstance(record, Relationship))
    above = [place.parent for life in places(tree.units, tree.edges).values() for place in life if place.parent]
    assert found == Counter({"PLACES": len(ids), "UNDER": len(above)})

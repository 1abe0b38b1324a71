"""Where units stand from the day on: the placements of all whose line of ancestors changes. Pure."""

from collections.abc import Iterator

from graph_schema.levels import MOST_ANCESTORS
from graph_schema.placement import ParentEdge, Place, PlacedUnit, place_records, places
from graph_schema.records import Edit, Node
from graph_schema.shape import FOREVER
from hub.feed.write import Refusal
from hub.reform.draft import Draft
from hub.reform.follow import Lines, Slot, What, parent_of
from hub.reform.picture import Known
from hub.reform.steps import path_of
from hub.reform.unit_rules import later_changes


class Replaced:
    """The new places by unit, and the change that each goes with."""

    def __init__(self, draft: Draft, lines: Lines) -> None:
        self._draft, self._lines = draft, lines
        self._slots: dict[str, Slot | None] = {}
        self._told = self._by_named()
        self.changed = {unit: slot for unit in self._candidates() if (slot := self._slot(unit))}
        edges = [ParentEdge(unit, parent_of(draft, lines, unit), draft.day, FOREVER) for unit in self.changed]
        above = {edge.parent: self._standing(edge.parent) for edge in edges if edge.parent not in self.changed}
        self.places = places(map(self._placed, self.changed), edges, above)

    def refusals(self) -> Iterator[Refusal]:
        """What stands against it: a later change of a unit below, or a line that grows too long."""
        for unit, slot in self.changed.items():
            known, path = self._draft.picture.units.get(unit), path_of(slot.step, "unit")
            if known and unit not in self._draft.moved:
                yield from later_changes(self._draft.day, known, path)
            if any(place.depth > MOST_ANCESTORS for place in self.places[unit]):
                yield Refusal("TOO_MANY", path, "The tree would be too deep.", "Cây đơn vị sẽ quá nhiều cấp.")

    def edits(self) -> Iterator[tuple[Slot, Edit]]:
        """The old places closed, the new ones written."""
        day, draft = self._draft.day, self._draft
        for unit, slot in self.changed.items():
            known = draft.picture.units.get(unit)
            (new,) = self.places[unit]
            old = known.places[0] if known else None
            if old and old.path == new.path:
                continue
            if known and old:
                yield slot, closed(known, old, day)
            for record in place_records(self._placed(unit), new):
                yield slot, record
        for ended in draft.ended.values():
            yield Slot(ended.step, What.END), closed(ended.unit, ended.unit.places[0], day)

    def path(self, unit: str) -> str | None:
        """Where the unit stands today or, if it begins, from the day on."""
        known = self._draft.picture.units.get(unit)
        found = known.places if known else self.places.get(unit, ())
        return found[0].path if found else None

    def _by_named(self) -> dict[str, Slot]:
        draft, lines = self._draft, self._lines
        told = {begun.id: Slot(begun.step, What.BEGIN) for begun in draft.begun.values()}
        told |= {moved.unit.id: Slot(moved.step, What.MOVE) for moved in draft.moved.values()}
        by_line = {line.start: slot for slot, opened in lines.opened.items() for line in opened}
        return told | {child: by_line[child] for child in lines.followers if child in by_line}

    def _candidates(self) -> Iterator[str]:
        draft = self._draft
        yield from draft.begun
        yield from (unit for unit in draft.picture.units if unit not in draft.ended)

    def _slot(self, unit: str) -> Slot | None:
        """The change by which the unit's line of ancestors changes, if any: its own, or the nearest above."""
        if unit not in self._slots:
            parent = parent_of(self._draft, self._lines, unit)
            self._slots[unit] = self._told.get(unit) or (self._slot(parent) if parent else None)
        return self._slots[unit]

    def _standing(self, unit: str) -> list[Place]:
        return list(self._draft.picture.units[unit].places[-1:])

    def _placed(self, unit: str) -> PlacedUnit:
        day, begun = self._draft.day, self._draft.begun.get(unit)
        if begun:
            return PlacedUnit(unit, str(begun.properties["name"]), begun.level, day, FOREVER)
        return self._draft.picture.units[unit].placed(day)


def closed(unit: Known, place: Place, day: str) -> Node:
    """The unit's place with its end on that day."""
    node = next(record for record in place_records(unit.placed(place.start), place) if isinstance(record, Node))
    return Node(node.label, {**node.properties, "validTo": day})

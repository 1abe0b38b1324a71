"""From a picture and steps to each unit's change with its edits: one way for rehearsal and application. Pure."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from graph_schema.network import CHILD_OF, SUCCEEDED_BY, UNIT
from graph_schema.records import Cut, Edit, Node, Relationship
from graph_schema.shape import Scalar
from graph_schema.succession import succession_kind
from hub.feed.write import Decision, Refusal, Refused
from hub.reform.bounds import overruns
from hub.reform.draft import Begun, Draft, draft_of
from hub.reform.follow import Lines, Slot, What, lines_of
from hub.reform.new_unit_rules import about_new_units
from hub.reform.picture import Line, Picture
from hub.reform.replaced import Replaced
from hub.reform.steps import Reorganisation, malformed
from hub.reform.unit_rules import about_units


@dataclass(frozen=True)
class Plan:
    """Every unit's change, by the step that brings it about, and what it was made from."""

    draft: Draft
    lines: Lines
    changes: dict[Slot, Decision]
    held: list[Decision]
    """What ends with the unit that it is held at."""
    carried: list[Decision]
    """What is held from that day or a later one at a unit that is renamed: it is held at the successor."""

    @cached_property
    def of(self) -> dict[What, list[Decision]]:
        """The changes by sort, in an order in which they may be written: what others lead to comes first."""
        return {what: [change for slot, change in self.changes.items() if slot.what is what] for what in What}


def plan(picture: Picture, asked: Reorganisation) -> Plan:
    """What the steps come to. Raises Refused with all reasons of the first kind that there are any of."""
    _hold(malformed(asked.steps))
    draft = draft_of(picture, asked)
    _hold((*draft.refusals, *about_units(draft), *about_new_units(draft)))
    lines = lines_of(draft)
    _hold((*draft.refusals, *overruns(draft, lines)))
    replaced = Replaced(draft, lines)
    _hold(replaced.refusals())
    changes = dict(_changes(draft, lines, replaced))
    return Plan(draft, lines, changes, list(_held(draft, replaced)), list(_carried(draft, replaced)))


def _hold(refusals: Iterable[Refusal]) -> None:
    if found := list(refusals):
        raise Refused(*found)


def _changes(draft: Draft, lines: Lines, replaced: Replaced) -> Iterator[tuple[Slot, Decision]]:
    edits: defaultdict[Slot, list[Edit]] = defaultdict(list)
    for slot, edit in (*replaced.edits(), *_line_edits(draft, lines), *_successions(draft)):
        edits[slot].append(edit)
    for begun in sorted(draft.begun.values(), key=lambda begun: (replaced.places[begun.id][0].depth, begun.step)):
        slot = Slot(begun.step, What.BEGIN)
        new = Node(UNIT.name, begun.properties)
        yield slot, _decision(begun.id, replaced, None, new, [new, *edits[slot]])
    for ended in draft.ended.values():
        slot = Slot(ended.step, What.END)
        old = Node(UNIT.name, ended.unit.properties)
        assumed = {"endAssumed": True} if ended.assumed else {}
        new = _next(old, **assumed, validTo=draft.day)
        yield slot, _decision(ended.unit.id, replaced, old, new, [new, *edits[slot]])
    for moved in draft.moved.values():
        slot = Slot(moved.step, What.MOVE)
        old = Node(UNIT.name, moved.unit.properties)
        new = _next(old)
        told = _decision(moved.unit.id, replaced, old, new, [new, *edits[slot]])
        before = {**(told.before or {}), "parent": moved.unit.leads_to(CHILD_OF.name) or None}
        yield slot, replace(told, before=before, after={**(told.after or {}), "parent": moved.parent})


def _decision(unit: str, replaced: Replaced, old: Node | None, new: Node, edits: list[Edit]) -> Decision:
    return Decision(
        entity=unit,
        unit=unit,
        path=replaced.path(unit),
        version=int(str(new.properties["version"])),
        before=old.properties if old else None,
        after=new.properties,
        edits=edits,
    )


def _next(old: Node, **changed: Scalar) -> Node:
    """The node's next version."""
    version = int(str(old.properties.get("version") or 0)) + 1
    return Node(old.label, {**old.properties, **changed, "version": version})


def _held(draft: Draft, replaced: Replaced) -> Iterator[Decision]:
    for ended in draft.ended.values():
        for holding in (each for each in ended.unit.held if str(each.properties["validFrom"]) < draft.day):
            old = Node(holding.label, holding.properties)
            new = _next(old, validTo=draft.day)
            told = _decision(ended.unit.id, replaced, old, new, [new])
            yield replace(told, entity=str(old.properties["id"]))


def _carried(draft: Draft, replaced: Replaced) -> Iterator[Decision]:
    for ended in (each for each in draft.ended.values() if each.step in draft.by_step):
        for holding in (each for each in ended.unit.held if str(each.properties["validFrom"]) >= draft.day):
            held, unit = str(holding.properties["id"]), draft.by_step[ended.step].id
            old = Node(holding.label, holding.properties)
            new = _next(old)
            edits: list[Edit] = [new, Cut(holding.type, held, ended.unit.id), Relationship(holding.type, held, unit)]
            yield replace(_decision(unit, replaced, old, new, edits), entity=held)


def _line_edits(draft: Draft, lines: Lines) -> Iterator[tuple[Slot, Edit]]:
    """A line is closed by taking away all of its type between the two, and writing again what stays."""
    day = draft.day
    for slot, closed in lines.closed.items():
        for line in closed:
            yield slot, Cut(line.type, line.start, line.end)
            for each in _between(draft, line):
                yield slot, _relationship(replace(each, until=day) if each == line else each)
    for slot, opened in lines.opened.items():
        for line in opened:
            yield slot, _relationship(line)


def _between(draft: Draft, line: Line) -> Iterator[Line]:
    below, above = draft.picture.units.get(line.start), draft.picture.units.get(line.end)
    known = below.lines if below and below.lines else above.lines_in if above else ()
    return (each for each in known if (each.type, each.start, each.end) == (line.type, line.start, line.end))


def _relationship(line: Line) -> Relationship:
    return Relationship(line.type, line.start, line.end, {"validFrom": line.since, "validTo": line.until})


def _successions(draft: Draft) -> Iterator[tuple[Slot, Edit]]:
    before = Counter(into.unit for ended in draft.ended.values() for into in ended.into)
    for ended in draft.ended.values():
        for into in ended.into:
            old, new = str(ended.unit.properties["kind"]), _kind_of(draft, into.unit)
            kind = into.kind or succession_kind(old, new, len(ended.into), before[into.unit])
            told: dict[str, Scalar] = {"kind": str(kind), "date": draft.day, "isMain": into.unit == ended.main}
            yield Slot(ended.step, What.END), Relationship(SUCCEEDED_BY.name, ended.unit.id, into.unit, told)


def _kind_of(draft: Draft, unit: str) -> str:
    begun: Begun | None = draft.begun.get(unit)
    return str(begun.properties["kind"] if begun else draft.picture.units[unit].properties["kind"])

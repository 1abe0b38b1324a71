"""The steps that a reorganisation of one day takes, read from the sources: what the reform machine replays."""

from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from hub.reform.steps import PROPERTIES, Step
from seeds.unit import SeedUnit, Succession, Units


def steps_on(units: Units, day: str) -> Iterator[Step]:
    """What begins, ends and moves that day. A unit that goes where its parent goes takes no step."""
    known = {unit.id: unit for unit in units.units}
    above = {edge.child: known[edge.parent] for edge in units.parents if edge.start == day}
    before = {edge.child: edge.parent for edge in units.parents if edge.end == day}
    guides = {edge.child: known[edge.parent] for edge in units.guides if edge.start == day}
    ways: defaultdict[str, list[Succession]] = defaultdict(list)
    for succession in units.successions:
        if succession.date == day:
            ways[succession.before.id].append(succession)
    main = {way.before.id: way.after.id for found in ways.values() for way in found if way.is_main}
    for unit in units.units:
        if unit.start == day:
            yield _begin(unit, above[unit.id], guides.get(unit.id))
        elif unit.end == day:
            yield from _end(unit, ways[unit.id])
        elif unit.id in above and main.get(before.get(unit.id, "")) != above[unit.id].id:
            yield Step(do="MOVE", unit=unit.code, parent=above[unit.id].code)


def _begin(unit: SeedUnit, parent: SeedUnit, guide: SeedUnit | None) -> Step:
    own: dict[str, Any] = {"name": unit.name, "full_name": unit.full_name}
    own |= {name: unit.more[stored] for name, stored in PROPERTIES.items() if stored in unit.more}
    guided_by = guide.code if guide else None
    return Step(do="BEGIN", code=unit.code, kind=unit.kind, parent=parent.code, guided_by=guided_by, **own)


def _end(unit: SeedUnit, ways: list[Succession]) -> Iterator[Step]:
    assumed = True if unit.more.get("endAssumed") else None
    if not ways:
        yield Step(do="END", unit=unit.code, assumed=assumed)
    for way in ways:
        yield Step(
            do="END", unit=unit.code, into=way.after.code, main=way.is_main, succession=way.kind, assumed=assumed
        )

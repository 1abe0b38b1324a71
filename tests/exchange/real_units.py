"""All units of the seeds as a directory: the units are real, the people in these tests are not."""

from collections import defaultdict
from functools import cache

from hub.exchange.directory import Directory, UnitRow
from seeds.network import compose_units
from seeds.source import SOURCES, open_source
from seeds.unit import Units

TODAY = "2026-11-22"


@cache
def directory() -> Directory:
    """Every unit before and after the reforms of 2025, as of TODAY."""
    units, _, _ = compose_units({name: open_source(name) for name in SOURCES})
    return Directory(unit_rows(units), TODAY)


def unit_rows(units: Units) -> list[UnitRow]:
    """The units as the plain rows that a database would give."""
    parents = {edge.child: edge.parent for edge in sorted(units.parents, key=lambda edge: edge.start)}
    successors = defaultdict[str, list[str]](list)
    for succession in sorted(units.successions, key=lambda succession: not succession.is_main):
        successors[succession.before.id].append(succession.after.id)
    return [
        UnitRow(
            id=unit.id,
            code=unit.code,
            name=unit.name,
            full_name=unit.full_name,
            level=unit.level,
            valid_from=unit.start,
            valid_to=unit.end,
            parent=parents.get(unit.id),
            successors=tuple(successors[unit.id]),
            other_names=tuple(str(unit.more[name]) for name in ("abbreviation", "nameEn") if unit.more.get(name)),
        )
        for unit in units.units
    ]

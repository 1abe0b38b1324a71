"""All units there have been, as plain data that answers: who has this code, who this name, who came after."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from graph_schema.shape import FOREVER
from hub.exchange.cells.codes import candidates
from hub.exchange.unit_names import key, loose_key


@dataclass(frozen=True, slots=True)
class UnitRow:
    """One unit. `parent` is its last; `successors` begin with the main; `other_names` are short or former."""

    id: str
    code: str
    name: str
    full_name: str
    level: str
    valid_from: str
    valid_to: str = FOREVER
    parent: str | None = None
    successors: tuple[str, ...] = ()
    other_names: tuple[str, ...] = ()


class Directory:
    """The units as of one day."""

    def __init__(self, units: Iterable[UnitRow], today: str) -> None:
        self.today = today
        self.units = {unit.id: unit for unit in units}
        self._by_code = _grouped((unit.code, unit) for unit in self.units.values())
        self._origins: dict[str, frozenset[str]] = {}

    def is_live(self, unit: UnitRow) -> bool:
        """Whether the unit exists on the day."""
        return unit.valid_from <= self.today < unit.valid_to

    def of_code(self, code: str) -> list[UnitRow]:
        """Units that have or had the code, or one that becomes it when leading zeros are lost."""
        return [unit for candidate in candidates(code) for unit in self._by_code.get(candidate, ())]

    def of_key(self, name: str) -> list[UnitRow]:
        """Units of that key: by whole name, else by the name without its type word, else by another name."""
        return next((found for names in self._by_key if (found := names.get(name))), [])

    def of_loose_key(self, name: str) -> list[UnitRow]:
        """Units whose names are all but the same."""
        return self._by_loose_key.get(name, [])

    def parent(self, unit: UnitRow) -> UnitRow | None:
        """The last unit above."""
        return self.units.get(unit.parent) if unit.parent else None

    def above(self, unit: UnitRow) -> Iterator[UnitRow]:
        """Every unit above, from the nearest up."""
        while parent := self.parent(unit):
            yield parent
            unit = parent

    def heir(self, unit: UnitRow) -> UnitRow | None:
        """The unit itself while it lives, else the live one that its main successors lead to."""
        seen = set[str]()
        while not self.is_live(unit):
            if unit.id in seen or not unit.successors or unit.successors[0] not in self.units:
                return None
            seen.add(unit.id)
            unit = self.units[unit.successors[0]]
        return unit

    def belongs(self, unit: UnitRow, places: frozenset[str]) -> bool:
        """Whether the unit is, or is or was below, one of the places."""
        return not places.isdisjoint(self._lineage(unit))

    def with_heirs(self, units: Iterable[UnitRow]) -> frozenset[str]:
        """Ids of the units and of those that came after them."""
        return frozenset(u.id for unit in units for u in (unit, self.heir(unit)) if u)

    def label(self, unit: UnitRow) -> str:
        """The unit's whole name with its parent's and its code."""
        parent = self.parent(unit)
        where = f", {parent.full_name}" if parent and parent.parent else ""
        return f"{unit.full_name}{where} ({unit.code})"

    def _lineage(self, unit: UnitRow) -> frozenset[str]:
        if unit.id not in self._origins:
            self._origins[unit.id] = self.with_heirs((unit, *self.above(unit)))
        return self._origins[unit.id]

    @cached_property
    def _by_key(self) -> tuple[dict[str, list[UnitRow]], ...]:
        units = self.units.values()
        return (
            _grouped((key(unit.full_name), unit) for unit in units),
            _grouped((key(unit.name), unit) for unit in units),
            _grouped((key(name), unit) for unit in units for name in unit.other_names),
        )

    @cached_property
    def _by_loose_key(self) -> dict[str, list[UnitRow]]:
        names = ((loose_key(name), unit) for unit in self.units.values() for name in {unit.full_name, unit.name})
        return _grouped(names)


def _grouped(pairs: Iterable[tuple[str, UnitRow]]) -> dict[str, list[UnitRow]]:
    found: defaultdict[str, list[UnitRow]] = defaultdict(list)
    for text, unit in pairs:
        if text and unit not in found[text]:
            found[text].append(unit)
    return dict(found)

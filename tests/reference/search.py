"""Search by name: exact, prefix, part, former name; then spelling, level, name, code, id."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from graph_schema.vietnamese import fold, spell
from tests.reference.network import Record, Seen, by_name, ended, is_open, live
from tests.reference.paging import Row
from tests.reference.tree import subtree
from tests.reference.viewer import APPOINTMENTS, Reading

LABELS = {"UNIT": "Unit", "SPOKESPERSON": "Spokesperson", "FOCAL_POINT": "FocalPoint", "PRESS_AGENCY": "PressAgency"}
FORMER = 3
_fold, _spell = cache(fold), cache(spell)


@dataclass(frozen=True)
class Asked:
    """The text that is searched for, folded and as spelled."""

    folded: str
    spelled: str

    def match(self, record: Record) -> tuple[int, bool] | None:
        """The best class among the record's current names, and whether a name of that class is spelled as asked."""
        named = [(_class(_fold(name), self.folded), name) for name in _names(record)]
        best = min((number for number, _ in named if number is not None), default=None)
        if best is None:
            return None
        return best, any(_in_class(best, _spell(name), self.spelled) for number, name in named if number == best)

    def spells_in(self, record: Record) -> bool:
        """Whether the text as spelled is a part of one of the record's names."""
        return any(self.spelled in _spell(name) for name in _names(record))


def _class(name: str, asked: str) -> int | None:
    return next((number for number in range(FORMER) if _in_class(number, name, asked)), None)


def _in_class(number: int, name: str, asked: str) -> bool:
    return (name == asked, name.startswith(asked), asked in name)[number]


def _names(record: Record) -> list[str]:
    wanted = ("name", "fullName", "abbreviation", "nameEn") if record.label == "Unit" else ("name",)
    return [record[name] for name in wanted if record[name]]


def search(reading: Reading, text: str, kinds: Iterable[str] | None, within: Record | None, day: str) -> list[Row]:
    """Every match as a row."""
    asked = Asked(fold(text), spell(text))
    if not asked.folded:
        return []
    inside = {unit["id"] for unit in subtree(reading.network, within, day)} if within else None
    rows: list[Row] = []
    for label in {LABELS[kind] for kind in (LABELS if kinds is None else kinds)}:
        former = _former_units(reading, asked, day) if label == "Unit" else {}
        for record in reading.network.labelled.get(label, ()):
            if _is_shown(reading, record, day) and (inside is None or _is_inside(reading, record, inside, day)):
                rows.extend(_matched(asked, record, former.get(record["id"], []), day))
    return rows


def _matched(asked: Asked, record: Record, former: list[Record], day: str) -> Iterator[Row]:
    match = asked.match(record)
    if match:
        yield _row(record, *match, None, day)
    elif former:
        best = min(former, key=lambda unit: (not asked.spells_in(unit), *by_name(unit)))
        yield _row(record, FORMER, asked.spells_in(best), best["fullName"], day)


def _row(record: Record, number: int, spelled: bool, former_name: str | None, day: str) -> Row:
    rank = record["levelRank"] if record.label == "Unit" else 9
    key = [number, not spelled, rank, record["sortKey"], record["code"] or "", record["id"]]
    score = 4 - number + (0.5 if spelled else 0.0)
    return Row(Seen(record, day), key, {"score": score, "formerName": former_name})


def _is_shown(reading: Reading, record: Record, day: str) -> bool:
    if record.label in APPOINTMENTS:
        return reading.may_see(record, day)
    return is_open(record, day) if record.label == "PressAgency" else live(record, day)


def _is_inside(reading: Reading, record: Record, inside: Collection[str], day: str) -> bool:
    network = reading.network
    if record.label == "Unit":
        return record["id"] in inside
    if record.label in APPOINTMENTS:
        return reading.unit_of(record)["id"] in inside
    based = [edge for edge in network.out("BASED_IN", record) if live(edge, day)]
    return any(edge.end["id"] in inside for edge in [*network.out("GOVERNED_BY", record), *based])


def _former_units(reading: Reading, asked: Asked, day: str) -> dict[str, list[Record]]:
    """For each unit's id, the ended units that match and lead to it over successions."""
    led: dict[str, list[Record]] = {}
    for unit in reading.network.labelled["Unit"]:
        if ended(unit, day) and asked.match(unit):
            for heir in _heirs(reading, unit):
                led.setdefault(heir, []).append(unit)
    return led


def _heirs(reading: Reading, unit: Record) -> set[str]:
    """The ids of all units that it leads to, over any number of successions."""
    found: set[str] = set()
    todo = [unit]
    while todo:
        for edge in reading.network.out("SUCCEEDED_BY", todo.pop()):
            if edge.end["id"] not in found:
                found.add(edge.end["id"])
                todo.append(edge.end)
    return found

"""Entries with their units found, and the same row said twice found out."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from graph_schema.vietnamese import fold
from hub.exchange.directory import Directory, UnitRow
from hub.exchange.entry import Entry, UnitSaid
from hub.exchange.remarks import Finding, remark
from hub.exchange.resolution import Resolved, Unresolved, resolve
from hub.exchange.wording import Code


@dataclass(frozen=True, slots=True)
class PlacedEntry:
    """An entry and the live unit that it is about."""

    entry: Entry
    unit: UnitRow

    @property
    def key(self) -> tuple[str, str, str, str]:
        """What makes two entries one appointment: unit, post, folded name, and of an authorisation the topic."""
        return appointment_key(self.unit.id, self.entry.post, self.entry.name, self.entry.topic)


def appointment_key(unit: str, post: str, name: str, topic: str) -> tuple[str, str, str, str]:
    """What an entry and an appointment are matched by."""
    return unit, post, fold(name), fold(topic) if post == "AUTHORISED" else ""


def place_entries(
    entries: Iterable[Entry], directory: Directory, sheet: str
) -> tuple[list[PlacedEntry], list[Finding]]:
    """Each entry with its unit; findings where there is none, or something to say."""
    placed, findings = list[PlacedEntry](), list[Finding]()
    answers = dict[UnitSaid, Resolved | Unresolved]()
    first = dict[tuple[str, str, str, str], Entry]()
    for entry in entries:
        if entry.unit not in answers:
            answers[entry.unit] = resolve(directory, entry.unit)
        answer = answers[entry.unit]
        remarks = answer.notes if isinstance(answer, Resolved) else (answer.problem,)
        findings += [Finding(said, sheet, entry.row, entry.unit_cell or None) for said in remarks]
        if isinstance(answer, Resolved):
            one = PlacedEntry(entry, answer.unit)
            earlier = first.setdefault(one.key, entry)
            if earlier is entry:
                placed.append(one)
            else:
                findings.append(_repeated(entry, earlier, sheet))
    return placed, findings


def _repeated(entry: Entry, earlier: Entry, sheet: str) -> Finding:
    same = replace(entry, row=earlier.row, unit_cell=earlier.unit_cell, unit=earlier.unit) == earlier
    code = Code.ROW_REPEATED if same else Code.ROW_CONTRADICTS
    return Finding(remark(code, row=earlier.row), sheet, entry.row)

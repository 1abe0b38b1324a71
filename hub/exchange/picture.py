"""What a list does, line by line, to be shown to people and programs. Pure."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from hub.exchange.difference import Change, Current, Details, Difference
from hub.exchange.directory import UnitRow


class Action(StrEnum):
    """What is done with an appointment."""

    APPOINT = "APPOINT"
    CORRECT = "CORRECT"
    END = "END"
    CONFIRM = "CONFIRM"


@dataclass(frozen=True)
class Line:
    """One appointment. `row` is the file's; who is ended by a complete list has none."""

    action: Action
    row: int | None
    unit: UnitRow
    post: str
    details: Details
    changes: tuple[Change, ...] = ()
    replaces: Current | None = None


def lines_of(difference: Difference, units: Mapping[str, UnitRow]) -> Iterator[Line]:
    """All of them: who is new, corrected, ended, confirmed."""
    for new in difference.appoint:
        placed = new.placed
        yield Line(Action.APPOINT, placed.entry.row, placed.unit, placed.entry.post, new.details, (), new.replaces)
    for wrong in difference.correct:
        row, current = wrong.placed.entry.row, wrong.current
        yield Line(Action.CORRECT, row, wrong.placed.unit, current.post, current.details, wrong.changes)
    for end in difference.end:
        yield Line(Action.END, None, units[end.current.unit], end.current.post, end.current.details)
    for same in difference.confirm:
        yield Line(Action.CONFIRM, same.placed.entry.row, same.placed.unit, same.current.post, same.current.details)

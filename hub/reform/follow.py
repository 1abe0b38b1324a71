"""The lines of the tree that change: what ends closes its own, and what leads to it goes on. Pure."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import NamedTuple

from graph_schema.levels import MOST_ANCESTORS
from graph_schema.network import BASED_IN, CHILD_OF, GUIDED_BY
from graph_schema.shape import FOREVER
from hub.feed.write import Refusal
from hub.reform.draft import Draft, Ended
from hub.reform.new_unit_rules import parent_allowed
from hub.reform.picture import Line
from hub.reform.steps import path_of


class What(StrEnum):
    """What happens to the unit that an entry of the feed is about."""

    BEGIN = "BEGIN"
    END = "END"
    MOVE = "MOVE"


class Slot(NamedTuple):
    """One unit's change, known by the step that brings it about."""

    step: int
    what: What


@dataclass
class Lines:
    """The lines that end and begin on the day, by the change that does it; `parents` are the new ones."""

    closed: defaultdict[Slot, list[Line]] = field(default_factory=lambda: defaultdict(list))
    opened: defaultdict[Slot, list[Line]] = field(default_factory=lambda: defaultdict(list))
    parents: dict[str, str] = field(default_factory=dict)
    followers: list[str] = field(default_factory=list)

    def turn(self, slot: Slot, line: Line, to: str | None, day: str) -> None:
        """Ends the line that day and, where it goes on, begins the next."""
        self.closed[slot].append(line)
        if to:
            self.open(slot, replace(line, end=to, since=day, until=FOREVER))

    def open(self, slot: Slot, line: Line) -> None:
        """Begins a line."""
        self.opened[slot].append(line)
        if line.type == CHILD_OF.name:
            self.parents[line.start] = line.end


def lines_of(draft: Draft) -> Lines:
    """All lines that change."""
    lines = Lines()
    for begun in draft.begun.values():
        for type_, end in ((CHILD_OF.name, begun.parent), (GUIDED_BY.name, begun.guide)):
            if end:
                lines.open(Slot(begun.step, What.BEGIN), Line(type_, begun.id, end, draft.day, FOREVER))
    for moved in draft.moved.values():
        if line := moved.unit.line(CHILD_OF.name):
            lines.turn(Slot(moved.step, What.MOVE), line, moved.parent, draft.day)
    for ended in draft.ended.values():
        slot = Slot(ended.step, What.END)
        lines.closed[slot] += [line for line in ended.unit.lines if line.until == FOREVER]
        for line in _coming(draft, ended):
            _follow(draft, lines, ended, line)
    draft.refusals += _cycles(draft, lines)
    return lines


def _cycles(draft: Draft, lines: Lines) -> Iterator[Refusal]:
    """Units that would be above themselves."""
    for slot, opened in lines.opened.items():
        for line in opened:
            if line.type == CHILD_OF.name and _is_endless(draft, lines, line.end):
                yield Refusal(
                    "CYCLE", path_of(slot.step, "parent"), "It would be above itself.", "Đơn vị sẽ trực thuộc chính nó."
                )


def _is_endless(draft: Draft, lines: Lines, unit: str) -> bool:
    """Whether the line of ancestors from that unit on comes to no root."""
    above = unit
    for _ in range(MOST_ANCESTORS + 1):
        above = parent_of(draft, lines, above)
    return bool(above)


def parent_of(draft: Draft, lines: Lines, unit: str) -> str:
    """The unit's parent from the day on; empty for a root, and for what is above the picture."""
    if unit in lines.parents:
        return lines.parents[unit]
    known = draft.picture.units.get(unit)
    return known.leads_to(CHILD_OF.name) if known else ""


def _coming(draft: Draft, ended: Ended) -> Iterator[Line]:
    """The open lines to a unit that ends, but for those that another change takes care of."""
    for line in ended.unit.lines_in:
        cared_for = line.start in draft.ended or (line.type == CHILD_OF.name and line.start in draft.moved)
        if line.until == FOREVER and not cared_for:
            yield line


def _follow(draft: Draft, lines: Lines, ended: Ended, line: Line) -> None:
    successor, slot = ended.main, Slot(ended.step, What.END)
    if line.type == BASED_IN.name and successor and draft.level_of(successor) != ended.unit.level:
        successor = None
    lines.turn(slot, line, successor, draft.day)
    if line.type == CHILD_OF.name:
        draft.refusals += _left_behind(draft, ended, line.start)
        lines.followers.append(line.start)


def _left_behind(draft: Draft, ended: Ended, child: str) -> Iterator[Refusal]:
    path, known = path_of(ended.step, "unit"), draft.picture.units[child]
    allowed = ended.main and not list(parent_allowed(draft, known.level, ended.main, path))
    if not allowed:
        yield Refusal(
            "CHILDREN_LEFT",
            path,
            f"{known.named} is under {ended.unit.named}, which ends: say where it goes, or that it ends.",
            f"{known.named} trực thuộc {ended.unit.named} sẽ kết thúc: cần nêu chuyển về đâu hoặc cũng kết thúc.",
        )

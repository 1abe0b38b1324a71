"""The price of a plan: how many objects its answer may hold, and what finding them weighs. Pure.

A price is a bound, told before anything is read: each line of it says how many rows a field may have for one row above
it, and, where the rows above differ from each other, in all. The sizes are declared with the shape; page sizes and the
lengths of lists are the request's own.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from graphql.execution.collect_fields import FieldDetails

from graph_schema.levels import MOST_ANCESTORS
from hub.plan.declare import Size

SCALARS_PER_POINT = 10
"""An object weighs one, and one more for every so many scalars that are selected of it."""
MOST = 2**31 - 1
"""No price is told as more than this: it is beyond every budget, and every JSON reader can read it."""


@dataclass(frozen=True)
class Line:
    """One field's part of a price.

    above    the line of the enclosing rows; -1 at the root
    each     most rows for one enclosing row
    given    parameters that bound that, too: a page's size, or a list by its length
    most     most rows for all enclosing rows
    among    most rows of all generations, if it is a further generation below one node
    weight   of one row
    """

    name: str
    above: int
    each: int
    given: tuple[str, ...] = ()
    most: int | None = None
    among: int | None = None
    weight: int = 1


@dataclass(frozen=True)
class Part:
    """What one line comes to: the path of response keys, rows at most, price."""

    path: str
    rows: int
    price: int


@dataclass(frozen=True)
class Price:
    """The lines of a plan's price, each after the one above it."""

    lines: tuple[Line, ...] = ()

    def total(self, parameters: Mapping[str, Any]) -> int:
        """The price with these parameters."""
        return min(sum(charged * line.weight for line, _, charged in self._counted(parameters)), MOST)

    def parts(self, parameters: Mapping[str, Any]) -> list[Part]:
        """What each line comes to."""
        paths: list[str] = []
        out: list[Part] = []
        for line, rows, charged in self._counted(parameters):
            paths.append(f"{paths[line.above]}.{line.name}" if line.above >= 0 else line.name)
            out.append(Part(paths[-1], min(rows, MOST), min(charged * line.weight, MOST)))
        return out

    def _counted(self, parameters: Mapping[str, Any]) -> Iterator[tuple[Line, int, int]]:
        """Each line with its rows at most, and how many of them are charged.

        Further generations share one bound, so a row of theirs is charged once; what stands below them counts them all.
        """
        rows: list[int] = []
        generations: list[int] = []
        for line in self.lines:
            above = rows[line.above] if line.above >= 0 else 1
            found = above * min((line.each, *(_number(parameters[name]) for name in line.given)))
            if line.most is not None:
                found = min(found, line.most)
            charged, charged_before = found, 0
            if line.among is not None:
                charged_before = generations[line.above]
                charged = min(found, line.among - charged_before)
            rows.append(found)
            generations.append(charged_before + charged if line.among is not None else 0)
            yield line, found, charged


def name_of(details: Sequence[FieldDetails]) -> str:
    """What a field's line is called: its response key."""
    node = details[0].node
    return (node.alias or node.name).value


def _number(value: Any) -> int:
    return value if isinstance(value, int) else len(value)


@dataclass(frozen=True)
class Stand:
    """Where a selection stands in a price: below which line, and what is known of the rows there.

    single   there is at most one
    apart    they differ from each other, and one date is in force for all
    chained  they are one generation below one node
    """

    line: int = -1
    single: bool = True
    apart: bool = True
    chained: bool = True


TOP = Stand()
"""Of the root fields."""


def _together(at: Stand, size: Size) -> int | None:
    """Most rows for all enclosing rows, where that is known."""
    if size.together is None or not at.apart:
        return None
    return size.together * (MOST_ANCESTORS if size.subtree and not at.chained else 1)


@dataclass
class Tally:
    """Takes up the lines while a plan is compiled."""

    lines: list[Line] = field(default_factory=list)

    @property
    def price(self) -> Price:
        """All that was taken up."""
        return Price(tuple(self.lines))

    def rows(self, at: Stand, name: str, size: Size, given: Sequence[str] = (), *, same_day: bool = True) -> Stand:
        """A line of rows, and where their own selection stands. `same_day`: one date is in force for all of them."""
        further = size.among is not None
        among = size.among if at.chained else None
        line = self._add(Line(name, at.line, size.each, tuple(given), _together(at, size), among))
        single = at.single and size.each == 1
        apart = single or (same_day and (at.single or (further and at.apart)))
        return Stand(line, single, apart, single or (further and at.chained))

    def one(self, at: Stand, name: str, *, same_day: bool = True) -> Stand:
        """A line with one row for each row above: an object that those hold."""
        held = replace(at, line=self._add(Line(name, at.line, 1)))
        return held if same_day or at.single else replace(held, apart=False, chained=False)

    def effort(self, at: Stand, name: str, size: Size, given: Sequence[str] = ()) -> None:
        """A line for what is looked at and not answered."""
        self._add(Line(name, at.line, size.each, tuple(given), _together(at, size)))

    def weigh(self, at: Stand, scalars: int, *, own: int = 1) -> None:
        """Sets the weight of a line's rows, once it is known how many scalars are selected of each."""
        self.lines[at.line] = replace(self.lines[at.line], weight=own + scalars // SCALARS_PER_POINT)

    def _add(self, line: Line) -> int:
        self.lines.append(line)
        return len(self.lines) - 1

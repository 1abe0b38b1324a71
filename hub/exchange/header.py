"""Where a sheet's header stands: one to three rows, with merged cells, under title lines."""

from collections.abc import Iterator
from dataclasses import dataclass

from hub.exchange.cells.text import one_line
from hub.exchange.fields import OF_UNIT, Field
from hub.exchange.headings import Guess, guess_headings
from hub.exchange.sheet import Sheet

_SEARCHED = 60
"""Rows in which the header may begin."""
_DEEPEST = 3
_LONGEST_HEADING = 120


@dataclass(frozen=True, slots=True)
class Heading:
    """A column's texts in the header, from the top down, with what they name."""

    texts: tuple[str, ...]
    guess: Guess | None

    @property
    def text(self) -> str:
        """The whole heading."""
        return " / ".join(self.texts)


@dataclass(frozen=True, slots=True)
class Header:
    """The header's rows, [first, end), and a heading for each column."""

    first: int
    end: int
    headings: tuple[Heading, ...]

    @property
    def fields(self) -> set[Field]:
        """What is named."""
        return {heading.guess.field for heading in self.headings if heading.guess}

    @property
    def is_one(self) -> bool:
        """Whether it can be a list's header: it names people and units."""
        return Field.NAME in self.fields and not self.fields.isdisjoint(OF_UNIT)


def find_header(sheet: Sheet) -> Header | None:
    """The rows that name most; the fewest of them, and the first."""
    candidates = (
        header_at(sheet, first, first + depth)
        for first in range(min(len(sheet.rows), _SEARCHED))
        for depth in range(1, min(_DEEPEST, len(sheet.rows) - first) + 1)
    )
    ones = [header for header in candidates if header.is_one]
    best = min(ones, key=lambda h: (-len(h.fields), h.end - h.first, h.first), default=None)
    return _with_groups(sheet, best) if best else None


def header_at(sheet: Sheet, first: int, end: int) -> Header:
    """These rows as a header."""
    return Header(first, end, tuple(_heading(sheet, first, end, column) for column in range(sheet.width)))


def _heading(sheet: Sheet, first: int, end: int, column: int) -> Heading:
    texts = tuple(dict.fromkeys(filter(None, (one_line(sheet.text(row, column)) for row in range(first, end)))))
    if not texts or any(len(text) > _LONGEST_HEADING for text in texts):
        return Heading(texts, None)
    return Heading(texts, guess_headings(texts))


def _with_groups(sheet: Sheet, header: Header) -> Header:
    """With the row above, if it groups columns: a merged heading over some of them, not a title over all."""
    if not header.first:
        return header
    above = header_at(sheet, header.first - 1, header.end)
    groups = list(_groups(sheet, header.first - 1))
    return above if groups and above.fields >= header.fields else header


def _groups(sheet: Sheet, row: int) -> Iterator[str]:
    filled = {column for column in range(sheet.width) if sheet.text(row, column)}
    for merge in sheet.visible_merges():
        width = merge.right - merge.left + 1
        if merge.top == merge.bottom == row and 1 < width < min(len(filled), sheet.width):
            yield sheet.rows[row][merge.left]

"""A sheet: a rectangle of cells as text, addressed as in the file."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

Place = tuple[int, int]
"""Row and column, from 0."""


def column_letters(column: int) -> str:
    """A column as spreadsheets name it: 0 is A, 26 is AA."""
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def address(row: int, column: int) -> str:
    """A cell as spreadsheets name it: (6, 2) is C7."""
    return f"{column_letters(column)}{row + 1}"


@dataclass(frozen=True, slots=True)
class Merge:
    """A merged range, both ends included."""

    top: int
    left: int
    bottom: int
    right: int

    @property
    def size(self) -> int:
        """The number of its cells."""
        return (self.bottom - self.top + 1) * (self.right - self.left + 1)

    def places(self) -> Iterator[Place]:
        """Every cell in it."""
        for row in range(self.top, self.bottom + 1):
            for column in range(self.left, self.right + 1):
                yield row, column


@dataclass(frozen=True)
class Sheet:
    """One sheet. Row 0 is the file's row 1, column 0 its column A; all rows have the same length."""

    name: str
    rows: tuple[tuple[str, ...], ...]
    merges: tuple[Merge, ...] = ()
    formulas: frozenset[Place] = frozenset()
    errors: frozenset[Place] = frozenset()
    hidden: bool = False

    @property
    def width(self) -> int:
        """The number of columns."""
        return len(self.rows[0]) if self.rows else 0

    @cached_property
    def covered(self) -> dict[Place, Place]:
        """Each cell that a merged range covers, with the corner that holds its text."""
        return {
            place: (m.top, m.left) for m in self.visible_merges() for place in m.places() if place != (m.top, m.left)
        }

    def visible_merges(self) -> Iterator[Merge]:
        """The merged ranges, cut off where the rows and columns end."""
        for m in self.merges:
            if m.top < len(self.rows) and m.left < self.width:
                yield Merge(m.top, m.left, min(m.bottom, len(self.rows) - 1), min(m.right, self.width - 1))

    def text(self, row: int, column: int) -> str:
        """What the reader of the sheet sees there: the own text, or that of the merged range."""
        own = self.rows[row][column]
        if own or (row, column) not in self.covered:
            return own
        top, left = self.covered[row, column]
        return self.rows[top][left]

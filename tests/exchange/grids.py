"""Small sheets from rows of text, for tests that need no file."""

from hub.exchange.cells.posts import ListKind
from hub.exchange.columns import Choices, Layout, lay_out
from hub.exchange.entry import Entry
from hub.exchange.header import find_header
from hub.exchange.remarks import Finding
from hub.exchange.rows import read_rows
from hub.exchange.sheet import Merge, Sheet


def grid(*rows: str, merges: tuple[Merge, ...] = (), name: str = "DS") -> Sheet:
    """A sheet of these rows, whose cells are parted by bars."""
    cells = [tuple(cell.strip() for cell in row.split("|")) for row in rows]
    width = max(map(len, cells))
    return Sheet(name, tuple(row + ("",) * (width - len(row)) for row in cells), merges)


def laid_out(sheet: Sheet, kind: ListKind = ListKind.SPOKESPERSONS, choices: Choices | None = None) -> Layout:
    """The sheet's columns."""
    header = find_header(sheet)
    assert header
    return lay_out(sheet, header, kind, choices or Choices())


def read(sheet: Sheet, kind: ListKind = ListKind.SPOKESPERSONS) -> tuple[list[Entry], list[Finding]]:
    """The sheet's entries and findings."""
    return read_rows(sheet, laid_out(sheet, kind), kind)

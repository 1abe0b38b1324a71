"""The cells of one row by what they mean, with every remark at its place."""

from collections.abc import Callable, Mapping
from typing import TypeVar

from hub.exchange.cells.text import Parsed, lines, says_nothing
from hub.exchange.fields import FIELD_NAMES, Field
from hub.exchange.limits import MAX_CELL_TEXT
from hub.exchange.remarks import Finding, Remark, remark
from hub.exchange.safe_cells import RISKY_STARTS
from hub.exchange.sheet import Sheet, address
from hub.exchange.wording import Code

T = TypeVar("T")


class RowCells:
    """One row of a sheet; `places` says in which column each field stands."""

    def __init__(self, sheet: Sheet, index: int, places: Mapping[Field, int]) -> None:
        self.sheet = sheet
        self.index = index
        self.places = places
        self.findings = list[Finding]()

    @property
    def has_problem(self) -> bool:
        """Whether the row stops here."""
        return any(finding.is_problem for finding in self.findings)

    def text(self, field: Field) -> str:
        """The cell's text, lines kept; "" where it says nothing."""
        column = self.places.get(field)
        if column is None:
            return ""
        own = self.sheet.text(self.index, column)
        is_marked = own.startswith("'") and own[1:].startswith(RISKY_STARTS)
        text = lines(own[1:] if is_marked else _unquoted(own))
        if said := self._oddity((self.index, column), text, is_marked=is_marked):
            self.tell(said, field)
            return text if said.code is Code.CELL_FORMULA else ""
        return "" if says_nothing(text) else text

    def line(self, field: Field) -> str:
        """The cell's text on one line."""
        return self.text(field).replace("\n", " ")

    def parsed(self, field: Field, parse: Callable[[str], Parsed[T]]) -> T | None:
        """What the cell means, if it says something that can be read."""
        text = self.text(field)
        if not text:
            return None
        parsed = parse(text)
        for said in parsed.remarks:
            self.tell(said, field)
        return parsed.value

    def need(self, field: Field, is_there: bool) -> None:
        """A problem where the cell is blank. What could not be read has its problem already."""
        if not is_there and not any(
            finding.is_problem and finding.cell == self.cell(field) for finding in self.findings
        ):
            self.tell(remark(Code.CELL_MISSING, field_en=FIELD_NAMES[field].en, field_vi=FIELD_NAMES[field].vi), field)

    def tell(self, said: Remark, field: Field) -> None:
        """A finding at that field's cell."""
        self.findings.append(Finding(said, self.sheet.name, self.index + 1, self.cell(field)))

    def cell(self, field: Field) -> str | None:
        """The cell's address."""
        column = self.places.get(field)
        return None if column is None else address(self.index, column)

    def _oddity(self, place: tuple[int, int], text: str, *, is_marked: bool) -> Remark | None:
        """What no cell of a list should be: an error, a formula that is not marked as text, an endless text."""
        if place in self.sheet.errors:
            return remark(Code.CELL_ERROR)
        if place in self.sheet.formulas and text:
            return remark(Code.CELL_FORMULA, text=text[:MAX_CELL_TEXT])
        if place in self.sheet.formulas or (text.startswith("=") and not is_marked):
            return remark(Code.CELL_FORMULA_EMPTY)
        return remark(Code.CELL_TOO_LONG, most=MAX_CELL_TEXT) if len(text) > MAX_CELL_TEXT else None


def _unquoted(text: str) -> str:
    """The text of ="0912", by which CSV keeps leading zeros from a spreadsheet."""
    return text[2:-1] if text.startswith('="') and text.endswith('"') and '"' not in text[2:-1] else text

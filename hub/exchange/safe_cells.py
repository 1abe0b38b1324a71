"""Cells written so that a spreadsheet shows them and runs nothing."""

from openpyxl.cell import Cell, WriteOnlyCell
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.styles import PatternFill
from openpyxl.worksheet._write_only import WriteOnlyWorksheet

RISKY_STARTS = ("=", "+", "-", "@", "#", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")
"""What a spreadsheet takes for a formula or an error, also when the cell is edited or saved as CSV and opened again.

The last four are = + - @ in full width, which some take for the plain ones.
"""


def safe_text(text: str) -> str:
    """The text as a cell of CSV: what could be taken for a formula is marked by an apostrophe, as spreadsheets do."""
    return f"'{text}" if text.startswith((*RISKY_STARTS, "'")) else text


def safe_cell(sheet: WriteOnlyWorksheet, text: str, fill: PatternFill | None = None) -> Cell | str:
    """The text as a cell: always text, and marked as such where its start could be taken for something else."""
    shown = ILLEGAL_CHARACTERS_RE.sub("", text)
    is_risky = shown.startswith(RISKY_STARTS)
    if not is_risky and not fill:
        return shown
    cell = WriteOnlyCell(sheet, value=shown)
    cell.data_type = "s"
    if is_risky:
        cell.quotePrefix = True
    if fill:
        cell.fill = fill
    return cell

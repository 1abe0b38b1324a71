"""The error report: the rows as they came, faulty cells coloured, and beside them the reasons in two languages."""

import io
from collections import defaultdict
from collections.abc import Iterable

from openpyxl import Workbook
from openpyxl.styles import PatternFill
from openpyxl.worksheet._write_only import WriteOnlyWorksheet

from hub.exchange.remarks import Finding
from hub.exchange.safe_cells import safe_cell
from hub.exchange.sheet import Sheet, address

_RED = PatternFill("solid", start_color="FFC7CE")
_YELLOW = PatternFill("solid", start_color="FFF2CC")
_HEADINGS = ("Lý do", "Reason", "Mã", "Ô")
_GENERAL = "Chung - General"


def error_report(sheet: Sheet, findings: Iterable[Finding], header_row: int | None = None) -> bytes:
    """An XLSX file: each row where it was, so that its number still holds; findings of the whole list apart."""
    told: defaultdict[int | None, list[Finding]] = defaultdict(list)
    for finding in findings:
        told[finding.row].append(finding)
    book = Workbook(write_only=True)
    shown = book.create_sheet(_title(sheet.name))
    assert isinstance(shown, WriteOnlyWorksheet)
    shown.freeze_panes = f"A{header_row + 1}" if header_row else None
    for index, row in enumerate(sheet.rows):
        beside = _HEADINGS if index + 1 == header_row else _reasons(told.get(index + 1, []))
        shown.append([*_row(shown, index, row, told.get(index + 1, [])), *(safe_cell(shown, text) for text in beside)])
    _general(book, told.get(None, []))
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _title(name: str) -> str:
    """A sheet's name without what sheets may not be called."""
    kept = "".join(c for c in name if c not in "[]:*?/\\" and c.isprintable()).strip("' ")[:31]
    return kept if kept and kept.casefold() != _GENERAL.casefold() else "Danh sách"


def _row(shown: WriteOnlyWorksheet, index: int, row: tuple[str, ...], told: list[Finding]) -> list[object]:
    problems = {finding.cell for finding in told if finding.is_problem}
    notes = {finding.cell for finding in told} - problems
    whole = _RED if None in problems else None
    cells = list[object]()
    for column, text in enumerate(row):
        place = address(index, column)
        fill = _RED if place in problems else _YELLOW if place in notes else whole
        cells.append(safe_cell(shown, text, fill))
    return cells


def _reasons(told: list[Finding]) -> tuple[str, ...]:
    """Reasons in Vietnamese and English, codes and cells; problems first."""
    if not told:
        return ()
    ordered = sorted(told, key=lambda finding: not finding.is_problem)
    texts = (
        [_placed(finding.remark.vi, finding) for finding in ordered],
        [_placed(finding.remark.en, finding) for finding in ordered],
        [finding.code for finding in ordered],
        list(dict.fromkeys(finding.cell for finding in ordered if finding.cell)),
    )
    return tuple("\n".join(lines) for lines in texts)


def _placed(text: str, finding: Finding) -> str:
    return f"{finding.cell}: {text}" if finding.cell else text


def _general(book: Workbook, told: list[Finding]) -> None:
    if not told:
        return
    shown = book.create_sheet(_GENERAL)
    assert isinstance(shown, WriteOnlyWorksheet)
    shown.append(["Trang tính - Sheet", *_HEADINGS[:3]])
    for finding in told:
        fill = _RED if finding.is_problem else None
        texts = (finding.sheet, finding.remark.vi, finding.remark.en, finding.code)
        shown.append([safe_cell(shown, text, fill) for text in texts])

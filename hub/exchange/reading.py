"""A file read as a list: the sheet, its columns, its entries, and everything there is to say about them."""

from dataclasses import dataclass

from hub.exchange.cells.posts import ListKind
from hub.exchange.columns import Choices, Column, lay_out
from hub.exchange.entry import Entry
from hub.exchange.header import Header, find_header, header_at
from hub.exchange.opening import open_sheets
from hub.exchange.remarks import Finding, remark
from hub.exchange.rows import read_rows
from hub.exchange.sheet import Sheet
from hub.exchange.wording import Code

GUESSED = Choices()
"""Nothing is decided by the caller."""


@dataclass(frozen=True)
class ListRead:
    """What a file says. Without a header there are no columns, and with a problem of the whole list no entries."""

    kind: ListKind
    sheet: Sheet
    header: Header | None
    columns: tuple[Column, ...]
    entries: tuple[Entry, ...]
    findings: tuple[Finding, ...]

    @property
    def problems(self) -> list[Finding]:
        """What has to be put right."""
        return [finding for finding in self.findings if finding.is_problem]


def read_list(data: bytes, file_name: str, kind: ListKind, choices: Choices = GUESSED) -> ListRead:
    """The list in a file; FileRefused where there is none to look for."""
    sheets = open_sheets(data, file_name)
    chosen, header, findings = _choose(sheets, choices)
    if not header:
        return ListRead(kind, chosen, None, (), (), tuple(findings))
    layout = lay_out(chosen, header, kind, choices)
    findings += layout.findings
    if any(finding.is_problem for finding in findings):
        return ListRead(kind, chosen, header, layout.columns, (), tuple(findings))
    entries, told = read_rows(chosen, layout, kind)
    if not entries and not any(finding.is_problem for finding in told):
        told.append(Finding(remark(Code.LIST_EMPTY), chosen.name))
    return ListRead(kind, chosen, header, layout.columns, tuple(entries), (*findings, *told))


def _choose(sheets: list[Sheet], choices: Choices) -> tuple[Sheet, Header | None, list[Finding]]:
    """The sheet that the caller names, else the first with the best header; what is said of the others."""
    if choices.sheet is not None:
        sheet = next((sheet for sheet in sheets if sheet.name == choices.sheet), None)
        if not sheet:
            return sheets[0], None, [Finding(remark(Code.SHEET_NOT_FOUND, name=choices.sheet), choices.sheet)]
        header = _header(sheet, choices)
        return sheet, header, [] if header else [Finding(remark(Code.HEADER_NOT_FOUND), sheet.name)]
    headers = {sheet.name: _header(sheet, choices) for sheet in sheets if not sheet.hidden}
    sizes = {name: len(header.fields) for name, header in headers.items() if header}
    best = max(sizes, key=sizes.__getitem__, default="")
    chosen = next((sheet for sheet in sheets if sheet.name == best), sheets[0])
    left_out = [_left_out(sheet, headers) for sheet in sheets if sheet is not chosen and any(map(any, sheet.rows))]
    header = headers.get(best)
    return chosen, header, left_out if header else [*left_out, Finding(remark(Code.HEADER_NOT_FOUND), chosen.name)]


def _header(sheet: Sheet, choices: Choices) -> Header | None:
    row = choices.header_row
    if row is None:
        return find_header(sheet)
    return header_at(sheet, row - 1, row) if 0 < row <= len(sheet.rows) else None


def _left_out(sheet: Sheet, headers: dict[str, Header | None]) -> Finding:
    en, vi = "it has no header of a list", "không có tiêu đề danh sách"
    if sheet.hidden:
        en, vi = "it is hidden", "đang bị ẩn"
    elif headers[sheet.name]:
        en, vi = "another sheet is read; choose this one to read it", "đang đọc trang khác; hãy chọn nếu muốn đọc"
    return Finding(remark(Code.SHEET_LEFT_OUT, name=sheet.name, reason_en=en, reason_vi=vi), sheet.name)

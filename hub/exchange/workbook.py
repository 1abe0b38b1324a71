"""XLSX read through calamine, which never evaluates: a formula is what it last came to."""

import io
import posixpath
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta

import python_calamine as calamine

from hub.exchange.limits import MAX_SHEETS
from hub.exchange.refusal import FileRefused, Reason
from hub.exchange.scan import Scan, elements, scan, shared_lengths
from hub.exchange.sheet import Merge, Sheet
from hub.exchange.unpacking import packed, unpacked

Value = int | float | str | bool | time | date | datetime | timedelta
_WORKBOOK = "xl/workbook.xml"
_RELATIONS = "xl/_rels/workbook.xml.rels"
_SHARED = "xl/sharedstrings.xml"
_EXACT = 1e15
"""Below it every whole number that a spreadsheet holds is exact."""


def workbook_sheets(data: bytes) -> list[Sheet]:
    """Every sheet of cells, hidden ones included."""
    parts = unpacked(data)
    if _WORKBOOK not in parts:
        raise FileRefused(Reason.KIND_UNKNOWN)
    shared = [length for name, part in parts.items() if name.casefold() == _SHARED for length in shared_lengths(part)]
    scans = {name: scan(part, shared) for name, part in parts.items() if _is_sheet(name, part)}
    try:
        with calamine.load_workbook(io.BytesIO(packed(parts))) as book:
            return list(_sheets(book, dict(_scanned(parts, scans))))
    except calamine.CalamineError as fault:
        raise FileRefused(Reason.BROKEN) from fault


def _is_sheet(name: str, part: bytes) -> bool:
    """Whether calamine might read the part as a sheet, wherever it lies."""
    return name.endswith(".xml") and b"sheetData" in part


def _scanned(parts: dict[str, bytes], scans: dict[str, Scan]) -> Iterator[tuple[str, Scan]]:
    """Each sheet's name with the look over its part."""
    targets = {
        a.get("Id"): _target(a) for tag, a in elements(parts.get(_RELATIONS, b"<none/>")) if tag == "Relationship"
    }
    for tag, attributes in elements(parts[_WORKBOOK]):
        if tag == "sheet":
            key = next((value for name, value in attributes.items() if name.rpartition(":")[2] == "id"), "")
            if found := scans.get(targets.get(key, "")):
                yield attributes.get("name", ""), found


def _target(relation: dict[str, str]) -> str:
    return posixpath.normpath(posixpath.join("/xl", relation.get("Target", ""))).lstrip("/")


def _sheets(book: calamine.CalamineWorkbook, scans: dict[str, Scan]) -> Iterator[Sheet]:
    sheets = [s for s in book.sheets_metadata if s.typ == calamine.SheetTypeEnum.WorkSheet]
    if len(sheets) > MAX_SHEETS:
        raise FileRefused(Reason.TOO_MUCH_INSIDE, most=MAX_SHEETS, what_en="sheets", what_vi="trang tính")
    for metadata in sheets:
        # Without its scan nobody knows how far the sheet reaches.
        if metadata.name not in scans:
            raise FileRefused(Reason.BROKEN)
        hidden = metadata.visible != calamine.SheetVisibleEnum.Visible
        yield _sheet(book.get_sheet_by_name(metadata.name), scans[metadata.name], hidden)


def _sheet(sheet: calamine.CalamineSheet, found: Scan, hidden: bool) -> Sheet:
    rows = tuple(tuple(map(_text, row)) for row in sheet.to_python(skip_empty_area=False)) if sheet.start else ()
    merges = tuple(Merge(*first, *last) for first, last in sheet.merged_cell_ranges or ())
    read = Sheet(sheet.name, rows, merges, frozenset(found.formulas), frozenset(found.errors), hidden)
    # No two merged ranges may overlap, so together they are no larger than the sheet.
    if sum(merge.size for merge in read.visible_merges()) > len(rows) * read.width:
        raise FileRefused(Reason.BROKEN)
    return read


def _text(value: Value) -> str:
    """A cell as its reader would write it."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, float) and value.is_integer() and abs(value) < _EXACT:
        return str(int(value))
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time() else value.isoformat(" ")
    return value.isoformat() if isinstance(value, date | time) else str(value)

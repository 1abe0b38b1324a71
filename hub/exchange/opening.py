"""A file as it came: bytes and a name, opened as sheets or refused."""

from pathlib import PurePath

from hub.exchange.csv_text import csv_sheet
from hub.exchange.limits import MAX_FILE, MEGABYTE
from hub.exchange.refusal import FileRefused, Reason
from hub.exchange.sheet import Sheet
from hub.exchange.workbook import workbook_sheets

_ZIP = b"PK"
_OLE = b"\xd0\xcf\x11\xe0"
_TEXTS = (".csv", ".txt", ".tsv")
_BOOK = ".xlsx"


def open_sheets(data: bytes, file_name: str) -> list[Sheet]:
    """The sheets of a CSV or XLSX file. The content decides; a name that says otherwise is refused."""
    if not data.strip():
        raise FileRefused(Reason.EMPTY)
    if len(data) > MAX_FILE:
        raise FileRefused(Reason.TOO_LARGE, most=MAX_FILE // MEGABYTE)
    name = PurePath(file_name.replace("\\", "/")).name
    suffix = PurePath(name).suffix.casefold()
    if data.startswith(_OLE):
        raise FileRefused(Reason.OLD_OR_LOCKED)
    if suffix not in (*_TEXTS, _BOOK):
        raise FileRefused(Reason.KIND_UNKNOWN)
    if data.startswith(_ZIP) != (suffix == _BOOK):
        raise FileRefused(Reason.KIND_DISAGREES, name=name)
    return [csv_sheet(data, PurePath(name).stem)] if suffix in _TEXTS else workbook_sheets(data)

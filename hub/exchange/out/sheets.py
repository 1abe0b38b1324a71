"""A list as CSV or XLSX, with the columns of the template: what goes out can come in again."""

import csv
import io
from collections.abc import Callable, Iterable, Mapping
from datetime import timedelta
from typing import Final

import phonenumbers
from openpyxl import Workbook
from openpyxl.cell import Cell, WriteOnlyCell
from openpyxl.styles import Font
from openpyxl.worksheet._write_only import WriteOnlyWorksheet

from graph_schema.vietnamese import dmy
from graph_schema.vocabulary import POST_NAMES
from hub.commands.phone_numbers import parsed
from hub.exchange.cells.phones import parse_phones
from hub.exchange.cells.posts import ListKind
from hub.exchange.fields import Field
from hub.exchange.out.listed import Listed
from hub.exchange.safe_cells import safe_cell, safe_text
from hub.exchange.template import list_columns

_BYTE_ORDER_MARK: Final = "\ufeff"
"""Without it, spreadsheet programs on Windows take UTF-8 for an old code page, and accents are lost."""


def csv_list(rows: Iterable[Listed], kind: ListKind) -> bytes:
    """CSV (RFC 4180) in UTF-8."""
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow(heading for _, heading, *_ in list_columns(kind))
    writer.writerows([safe_text(cell) for cell in _cells(row, kind)] for row in rows)
    return (_BYTE_ORDER_MARK + out.getvalue()).encode()


def xlsx_list(rows: Iterable[Listed], kind: ListKind) -> bytes:
    """A workbook of one sheet."""
    book = Workbook(write_only=True)
    sheet = book.create_sheet("Danh sách")
    assert isinstance(sheet, WriteOnlyWorksheet)
    sheet.freeze_panes = "A2"
    sheet.append([_heading(sheet, heading) for _, heading, *_ in list_columns(kind)])
    for row in rows:
        sheet.append([safe_cell(sheet, cell) for cell in _cells(row, kind)])
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _heading(sheet: WriteOnlyWorksheet, text: str) -> Cell:
    cell = WriteOnlyCell(sheet, value=text)
    cell.font = Font(bold=True)
    return cell


def _cells(row: Listed, kind: ListKind) -> list[str]:
    return [_VALUES[field](row) for field, *_ in list_columns(kind)]


def _phone(row: Listed) -> str:
    """As it is dialled in Viet Nam, if that is read as the same number again."""
    number = parsed(row.phone)
    if number is None:
        return row.phone
    shown = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.NATIONAL)
    known = parse_phones(shown).value or ()
    return shown if [phone.number for phone in known] == [row.phone] else row.phone


_VALUES: Mapping[Field, Callable[[Listed], str]] = {
    Field.UNIT_CODE: lambda row: row.unit.code,
    Field.UNIT_NAME: lambda row: row.unit.name,
    Field.PROVINCE: lambda row: row.unit.province,
    Field.NAME: lambda row: row.name,
    Field.TITLE: lambda row: row.title,
    Field.POST: lambda row: POST_NAMES[row.post],
    Field.TOPIC: lambda row: row.topic,
    Field.PHONE: _phone,
    Field.EMAIL: lambda row: row.email,
    Field.SINCE: lambda row: dmy(row.since),
    Field.UNTIL: lambda row: dmy(row.until - timedelta(days=1) if row.until else None),
    Field.DOCUMENT_NUMBER: lambda row: row.document_number,
    Field.DOCUMENT_DATE: lambda row: dmy(row.document_date),
}

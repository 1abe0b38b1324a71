"""CSV as spreadsheets and databases write it: the encoding and the separator are told from the bytes."""

import codecs
import csv
import io
import unicodedata
from itertools import islice

from hub.exchange.cells.text import LEGACY_SYMBOLS
from hub.exchange.limits import MAX_COLUMNS, MAX_ROWS
from hub.exchange.refusal import FileRefused, Reason
from hub.exchange.sheet import Sheet

_MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_SEPARATORS = ",;\t|"
_SAMPLE = 30
"""Rows from which the separator is told."""
_VIETNAMESE = frozenset("aăâbcdđeêghiklmnoôơpqrstuưvxyfjwz\u0300\u0301\u0302\u0303\u0306\u0309\u031b\u0323")


def csv_sheet(data: bytes, name: str) -> Sheet:
    """The one sheet of a CSV file. A row is a record, as it is when a spreadsheet opens the file."""
    text = decoded(data)
    hint, text = _stated_separator(text)
    rows = _records(text, hint or _separator(text))
    if hint:
        rows.insert(0, [])
    width = max(map(len, rows), default=0)
    if width > MAX_COLUMNS:
        raise FileRefused(Reason.TOO_MANY_COLUMNS, most=MAX_COLUMNS)
    return Sheet(name, tuple(tuple(row) + ("",) * (width - len(row)) for row in rows))


def decoded(data: bytes) -> str:
    """The text, whichever of the encodings of Vietnamese files it is in."""
    marked = [encoding for mark, encoding in _MARKS if data.startswith(mark)]
    encoding = marked[0] if marked else _utf_16(data) or "utf-8"
    text: str | None
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        text = _windows_1258(data) if encoding == "utf-8" else None
    if text is None or "\0" in text:
        raise FileRefused(Reason.ENCODING_UNKNOWN)
    return text


def _utf_16(data: bytes) -> str | None:
    """UTF-16 without a mark: every other byte of the first ASCII characters is zero."""
    start = data[:200]
    if start[1::2].count(0) > len(start) // 4:
        return "utf-16-le"
    return "utf-16-be" if start[::2].count(0) > len(start) // 4 else None


def _windows_1258(data: bytes) -> str | None:
    """Text in the old Windows code page, if it then reads as Vietnamese throughout."""
    try:
        text = data.decode("cp1258")
    except UnicodeDecodeError:
        return None
    letters = {c for c in unicodedata.normalize("NFD", text).casefold() if c.isalpha() or unicodedata.combining(c)}
    return text if letters <= _VIETNAMESE and not LEGACY_SYMBOLS.search(text) else None


def _stated_separator(text: str) -> tuple[str, str]:
    """The separator that Excel's own first line names (sep=;), and the text below it."""
    first, _, rest = text.partition("\n")
    if first.casefold().startswith("sep=") and len(first.strip()) == 5:
        return first.strip()[-1], rest
    return "", text


def _separator(text: str) -> str:
    """The one that cuts the first rows into most cells."""
    start = "\n".join(islice(io.StringIO(text), _SAMPLE))

    def cells(separator: str) -> int:
        return sum(len(row) for row in csv.reader(io.StringIO(start, newline=""), delimiter=separator))

    try:
        return max(_SEPARATORS, key=cells)
    except csv.Error as fault:
        raise FileRefused(Reason.BROKEN) from fault


def _records(text: str, separator: str) -> list[list[str]]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    try:
        rows = list(islice(reader, MAX_ROWS + 1))
    except csv.Error as fault:
        raise FileRefused(Reason.BROKEN) from fault
    if len(rows) > MAX_ROWS:
        raise FileRefused(Reason.TOO_MANY_ROWS, most=MAX_ROWS)
    return rows

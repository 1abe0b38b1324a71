"""CSV in the encodings and with the separators that Vietnamese offices save."""

import csv
import io
import unicodedata

import pytest

from hub.exchange.cells.posts import ListKind
from hub.exchange.entry import Entry
from hub.exchange.fields import Field
from hub.exchange.opening import open_sheets
from hub.exchange.reading import read_list
from hub.exchange.wording import Code
from tests.exchange.fictional import COLUMNS, Line, line

LINES = [line(number) for number in range(4)]


def as_csv(lines: list[Line], separator: str = ",") -> str:
    out = io.StringIO()
    writer = csv.writer(out, delimiter=separator)
    writer.writerow(COLUMNS.values())
    writer.writerows([one[field] for field in COLUMNS] for one in lines)
    return out.getvalue()


def entries(data: bytes) -> tuple[Entry, ...]:
    result = read_list(data, "ds.csv", ListKind.SPOKESPERSONS)
    assert not result.problems
    return result.entries


@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_encoding_and_separator_are_told_from_the_bytes(encoding: str, separator: str) -> None:
    assert entries(as_csv(LINES, separator).encode(encoding)) == entries(as_csv(LINES).encode())


def test_windows_1258_is_told_where_it_reads_as_vietnamese() -> None:
    data = "".join(_toned(letter) for letter in as_csv(LINES)).encode("cp1258")
    assert entries(data) == entries(as_csv(LINES).encode())


def _toned(letter: str) -> str:
    """A letter as the code page writes it: its base composed, the tone behind it."""
    parts = unicodedata.normalize("NFD", letter)
    tones = "".join(mark for mark in parts if mark in "\u0300\u0301\u0303\u0309\u0323")
    return unicodedata.normalize("NFC", "".join(mark for mark in parts if mark not in tones)) + tones


def test_a_stated_separator_keeps_the_numbers_of_the_rows() -> None:
    (sheet,) = open_sheets(b"sep=;\r\na;b\r\n1;2\r\n", "ds.csv")
    assert sheet.rows == (("", ""), ("a", "b"), ("1", "2"))


def test_a_line_break_in_a_cell_makes_no_row() -> None:
    (sheet,) = open_sheets(b'a,b\n"x\ny",2\n\n3,4\n', "ds.csv")
    assert sheet.rows == (("a", "b"), ("x\ny", "2"), ("", ""), ("3", "4"))


def test_zeros_kept_by_an_equals_sign_are_read() -> None:
    code = str(LINES[0][Field.UNIT_CODE])
    text = as_csv(LINES).replace(code, f'="{code}"', 1)
    assert entries(text.encode()) == entries(as_csv(LINES).encode())


@pytest.mark.parametrize("text", ["=1+1", "=cmd|' /C calc'!A0"])
def test_a_formula_in_csv_is_a_problem_of_its_cell(text: str) -> None:
    lines = [line(number) for number in range(3)]
    lines[1][Field.TITLE] = text
    result = read_list(as_csv(lines).encode(), "ds.csv", ListKind.SPOKESPERSONS)
    assert [(f.code, f.cell) for f in result.problems] == [(Code.CELL_FORMULA_EMPTY, "F3")]
    assert [entry.row for entry in result.entries] == [2, 4]

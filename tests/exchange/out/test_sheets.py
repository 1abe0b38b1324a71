"""Spreadsheets that go out: what they say comes in again as it was, and nothing in them runs."""

import csv
import io
from dataclasses import replace
from datetime import date, timedelta

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from graph_schema.vocabulary import Mandate
from hub.exchange.cells.posts import ListKind
from hub.exchange.entry import Entry
from hub.exchange.out.listed import Listed
from hub.exchange.out.sheets import csv_list, xlsx_list
from hub.exchange.reading import read_list
from tests.exchange.out.rows import ROW, UNIT

KIND = ListKind.SPOKESPERSONS
DAYS = st.dates(date(1990, 1, 1), date(2090, 1, 1))
SYLLABLES = st.sampled_from(["Nguyễn", "Đỗ", "H'Linh", "Ayun", "Hoài", "Ý", "Ưng", "Lò", "Thị", "Y"])
WORDS = st.text(st.sampled_from("abđêơưỹ ,;\"'=+-@#/().1\u1ea1"), max_size=30)
TITLES = WORDS.map(lambda text: f"Phó {text} ban".replace("  ", " "))
PHONES = st.integers(0, 9_999_999).map(lambda n: f"+84214{n:07d}") | st.sampled_from(
    ["+442083661177", "+85620123456", "+842000000010"]
)


@st.composite
def rows(draw: st.DrawFn) -> Listed:
    """An appointment such as there may be."""
    since = draw(DAYS)
    return replace(
        ROW,
        post=draw(st.sampled_from(Mandate)),
        name=" ".join(draw(st.lists(SYLLABLES, min_size=2, max_size=5))),
        title=draw(st.just("") | TITLES),
        topic=draw(st.just("") | TITLES),
        phone=draw(st.just("") | PHONES),
        email=draw(st.just("") | st.just("vp.laocai@hub.example")),
        since=since,
        until=draw(st.none() | st.integers(1, 4_000).map(lambda days: since + timedelta(days))),
        document_number=draw(st.just("") | st.just("12/QĐ-UBND")),
        document_date=draw(st.none() | DAYS),
    )


def read(data: bytes, name: str) -> Entry:
    """The one entry of the file."""
    result = read_list(data, name, KIND)
    assert not result.problems
    (entry,) = result.entries
    return entry


def squeezed(text: str) -> str:
    """Without the blanks that reading takes away."""
    return " ".join(text.split())


@settings(deadline=None)
@given(rows())
def test_what_goes_out_is_read_as_it_was(row: Listed) -> None:
    for data, name in ((csv_list([row], KIND), "a.csv"), (xlsx_list([row], KIND), "a.xlsx")):
        entry = read(data, name)
        assert (entry.name, entry.post, entry.unit.code, entry.unit.name) == (row.name, row.post, UNIT.code, UNIT.name)
        assert (entry.title, entry.topic) == (squeezed(row.title), squeezed(row.topic))
        assert [phone.number for phone in entry.phones] == [row.phone] * bool(row.phone)
        assert list(entry.emails) == [row.email] * bool(row.email)
        assert (entry.since, entry.until) == (row.since, row.until)
        assert (entry.document_number, entry.document_date) == (row.document_number, row.document_date)


@pytest.mark.parametrize(
    "title",
    ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "'=1", "\n=1", "\uff1d1+1", "\uff0b1", "\uff0d1", "\uff20A1"],
)
def test_no_text_becomes_a_formula(title: str) -> None:
    row = replace(ROW, title=title)
    (_, cells) = csv.reader(io.StringIO(csv_list([row], KIND).decode("utf-8-sig")))
    assert cells[4] == f"'{title}"
    cell = openpyxl.load_workbook(io.BytesIO(xlsx_list([row], KIND))).worksheets[0]["E2"]
    assert (cell.data_type, cell.value) == ("s", title)


@pytest.mark.parametrize("title", ["=1+1", "+1", "-1 (quyền)", "@SUM(A1)", "\uff1d1+1"])
def test_a_text_that_was_marked_is_read_without_the_mark(title: str) -> None:
    assert read(csv_list([replace(ROW, title=title)], KIND), "a.csv").title == title


def test_spreadsheet_programs_see_that_csv_is_unicode() -> None:
    assert csv_list([ROW], KIND).startswith(b"\xef\xbb\xbf")


def test_a_number_is_shown_as_it_is_dialled() -> None:
    assert "0214 0123 456" in csv_list([ROW], KIND).decode()

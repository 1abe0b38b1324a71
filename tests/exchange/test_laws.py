"""Laws of reading: what is written clean is read back; NFD reads as NFC; nothing but a refusal is ever raised."""

import unicodedata
from contextlib import suppress
from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from hub.exchange.cells.codes import parse_code
from hub.exchange.cells.dates import parse_date
from hub.exchange.cells.documents import parse_document
from hub.exchange.cells.emails import parse_emails
from hub.exchange.cells.names import parse_name
from hub.exchange.cells.phones import parse_phones
from hub.exchange.cells.posts import ListKind, parse_post
from hub.exchange.csv_text import csv_sheet
from hub.exchange.entry import UnitSaid
from hub.exchange.fields import Field
from hub.exchange.reading import read_list
from hub.exchange.refusal import FileRefused
from hub.exchange.resolution import resolve
from hub.exchange.sheet import Sheet, address
from tests.exchange.fictional import COLUMNS, LETTERS, clean_book, line
from tests.exchange.grids import laid_out, read
from tests.exchange.real_units import directory

PARSERS = (parse_name, parse_phones, parse_emails, parse_date, parse_code, parse_document)
ALPHABET = "aâăđêôơưnghtÂĐỆữừ 0123456789/.,;:()@+-='\"\n\u0301\u200b\xa0|#"
CELLS = st.text(ALPHABET, max_size=30) | st.sampled_from(
    [
        "Họ và tên",
        "Mã đơn vị",
        "Tên đơn vị",
        "Tư cách",
        "Điện thoại",
        "Người đứng đầu",
        "Ghi chú",
        "VÍ DỤ",
        "01",
        "Lào Cai",
    ]
)
NUMBERS = st.lists(st.integers(0, 3_000), min_size=1, max_size=6, unique=True)


@settings(deadline=None, max_examples=25)
@given(NUMBERS)
def test_a_clean_sheet_is_read_as_it_was_written(numbers: list[int]) -> None:
    result = read_list(clean_book([line(number) for number in numbers]), "ds.xlsx", ListKind.SPOKESPERSONS)
    assert not result.findings
    for number, entry in zip(numbers, result.entries, strict=True):
        written = line(number)
        assert (entry.unit.code, entry.unit.name) == (written[Field.UNIT_CODE], written[Field.UNIT_NAME])
        assert (entry.name, entry.title) == (written[Field.NAME], written[Field.TITLE])
        assert [phone.number for phone in entry.phones] == [f"+842140{number:06d}"]
        assert (entry.since, entry.until) == (date(2025, 7, 1), date(2030, 7, 1))


@settings(deadline=None)
@given(st.lists(st.lists(CELLS, min_size=4, max_size=4), max_size=8))
def test_any_grid_is_read_with_every_finding_at_a_cell_of_it(rows: list[list[str]]) -> None:
    header = ("Mã đơn vị", "Họ và tên", "Tư cách", "Điện thoại")
    sheet = Sheet("DS", (header, *(tuple(row) for row in rows)))
    entries, findings = read(sheet)
    cells = {address(row, column) for row in range(len(sheet.rows)) for column in range(4)}
    assert all(1 < entry.row <= len(sheet.rows) for entry in entries)
    assert all(finding.cell is None or finding.cell in cells for finding in findings)
    for entry in entries:
        resolve(directory(), entry.unit)


@settings(deadline=None)
@given(st.lists(st.lists(CELLS, min_size=1, max_size=5), min_size=1, max_size=8))
def test_any_text_is_read_or_refused(rows: list[list[str]]) -> None:
    with suppress(FileRefused):
        read_list("\n".join(";".join(row) for row in rows).encode(), "ds.csv", ListKind.FOCAL_POINTS)


@settings(deadline=None)
@given(st.text(ALPHABET, max_size=60))
def test_any_cell_is_read_and_in_either_unicode_form_alike(text: str) -> None:
    composed, decomposed = (unicodedata.normalize(form, text) for form in ("NFC", "NFD"))
    for parse in PARSERS:
        assert parse(composed).value == parse(decomposed).value
    assert parse_post(composed, ListKind.FOCAL_POINTS).value == parse_post(decomposed, ListKind.FOCAL_POINTS).value


@settings(deadline=None)
@given(st.text(max_size=60))
def test_any_name_of_a_unit_is_resolved_or_not(text: str) -> None:
    resolve(directory(), UnitSaid(name=text))
    resolve(directory(), UnitSaid(name="Sở Y tế", province=text))


@settings(deadline=None)
@given(
    st.dates(date(1990, 1, 1), date(2099, 12, 31)), st.sampled_from(["%d/%m/%Y", "%d-%m-%Y", "%d.%m.%Y", "%Y-%m-%d"])
)
def test_every_date_is_read_back(day: date, form: str) -> None:
    assert parse_date(day.strftime(form)).value == day


@settings(deadline=None)
@given(st.dates(date(1990, 1, 1), date(2099, 12, 31)))
def test_every_serial_number_is_its_date(day: date) -> None:
    assert parse_date(str((day - date(1899, 12, 30)) // timedelta(days=1))).value == day


@settings(deadline=None)
@given(st.permutations(list(COLUMNS)))
def test_the_order_of_the_columns_does_not_matter(order: list[Field]) -> None:
    one = line(7)
    sheet = Sheet("DS", (tuple(COLUMNS[field] for field in order), tuple(str(one[field]) for field in order)))
    layout = laid_out(sheet)
    assert [column.field for column in layout.columns] == order
    (entry,), findings = read(sheet)
    assert entry.name == one[Field.NAME] and not findings


@settings(deadline=None)
@given(st.lists(st.text(st.characters(exclude_characters="\0\r\n", exclude_categories=["Cs"]), min_size=1), min_size=2))
def test_quoted_cells_come_out_of_csv_as_they_went_in(cells: list[str]) -> None:
    quoted = ",".join('"' + cell.replace('"', '""') + '"' for cell in cells[:9])
    assert csv_sheet(quoted.encode("utf-8-sig"), "DS").rows == (tuple(cells[:9]),)


def test_letters_of_the_columns_are_those_of_the_file() -> None:
    assert [address(6, 2), address(0, 26), address(0, 701), address(0, 702)] == ["C7", "AA1", "ZZ1", "AAA1"]
    assert LETTERS[Field.NAME] == "E"

"""Files that would harm, or that are no lists at all, are refused with a reason in both languages."""

import io
import re
import struct
import zipfile
from contextlib import suppress

import pytest
import python_calamine as calamine
from hypothesis import given, settings
from hypothesis import strategies as st

from hub.exchange.cells.posts import ListKind
from hub.exchange.limits import MAX_COLUMNS, MAX_FILE, MAX_PARTS, MAX_ROWS, MAX_SHEETS
from hub.exchange.opening import open_sheets
from hub.exchange.reading import read_list
from hub.exchange.refusal import _WORDS, FileRefused, Reason
from tests.exchange.fictional import clean_book, line
from tests.exchange.hostile_files import book_xml, shared_strings, sheet_xml, text_cell, workbook, zipped

ROW = f'<row r="1">{text_cell("A1", "x")}</row>'
BOMB = b"<x>" + b" " * 200_000_000


def refused(data: bytes, name: str = "ds.xlsx") -> Reason:
    with pytest.raises(FileRefused) as caught:
        open_sheets(data, name)
    assert caught.value.code == "BAD_USER_INPUT"
    assert caught.value.extensions == {"reason": caught.value.reason.value, "messageVi": caught.value.vi}
    return caught.value.reason


def test_a_plain_workbook_is_read() -> None:
    (sheet,) = open_sheets(workbook(sheet_xml(ROW)), "ds.xlsx")
    assert sheet.rows == (("x",),)


@pytest.mark.parametrize("data", [b"", b" \r\n\t"])
@pytest.mark.parametrize("name", ["ds.csv", "ds.xlsx"])
def test_an_empty_file_is_refused(data: bytes, name: str) -> None:
    assert refused(data, name) is Reason.EMPTY


def test_a_large_file_is_refused_before_it_is_looked_at() -> None:
    assert refused(b"a" * (MAX_FILE + 1), "ds.csv") is Reason.TOO_LARGE


@pytest.mark.parametrize("name", ["ds.pdf", "ds.ods", "ds.xlsm", "ds", "ds.csv.exe"])
def test_other_kinds_of_files_are_refused(name: str) -> None:
    assert refused(b"a,b\n", name) is Reason.KIND_UNKNOWN


@pytest.mark.parametrize(("name", "data"), [("ds.csv", workbook(sheet_xml(ROW))), ("ds.xlsx", b"a,b\n1,2\n")])
def test_a_name_that_does_not_fit_the_content_is_refused(name: str, data: bytes) -> None:
    assert refused(data, name) is Reason.KIND_DISAGREES


def test_an_old_or_locked_workbook_is_refused_with_advice() -> None:
    assert refused(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(512)) is Reason.OLD_OR_LOCKED


@pytest.mark.parametrize(
    "data",
    [b"PK\x03\x04junk", workbook(sheet_xml(ROW))[:-40], workbook("<worksheet"), workbook(sheet_xml("<c r='?9'/>"))],
    ids=["junk", "cut off", "no XML", "no place"],
)
def test_a_broken_workbook_is_refused(data: bytes) -> None:
    assert refused(data) is Reason.BROKEN


def test_a_zip_that_is_no_workbook_is_refused() -> None:
    assert refused(zipped({"a.txt": "hello"})) is Reason.KIND_UNKNOWN


def test_a_zip_bomb_is_refused() -> None:
    data = zipped({"xl/workbook.xml": BOMB})
    assert len(data) < MAX_FILE
    assert refused(data) is Reason.TOO_MUCH_INSIDE


def test_a_zip_bomb_that_lies_about_its_size_is_refused() -> None:
    data = zipped({"xl/workbook.xml": BOMB})
    size = struct.pack("<I", len(BOMB))
    assert data.count(size) == 2
    assert refused(data.replace(size, struct.pack("<I", 10))) is Reason.BROKEN


def test_only_what_was_checked_is_handed_on(monkeypatch: pytest.MonkeyPatch) -> None:
    handed = list[bytes]()

    def load(stream: io.BytesIO) -> calamine.CalamineWorkbook:
        handed.append(stream.getvalue())
        return calamine.CalamineWorkbook.from_filelike(stream)

    monkeypatch.setattr(calamine, "load_workbook", load)
    open_sheets(workbook(sheet_xml(ROW), **{"xl/vbaProject.bin": b"macro"}), "ds.xlsx")
    entries = zipfile.ZipFile(io.BytesIO(handed[0])).infolist()
    assert {entry.compress_type for entry in entries} == {zipfile.ZIP_STORED}
    assert all(entry.filename.endswith((".xml", ".rels")) for entry in entries)


def test_a_part_beside_the_sheets_may_be_no_bomb_either() -> None:
    assert refused(workbook(sheet_xml(ROW), **{"xl/media/image1.png": BOMB})) is Reason.TOO_MUCH_INSIDE


def test_an_archive_of_many_parts_is_refused() -> None:
    many = {f"xl/p{number}.xml": "<p/>" for number in range(MAX_PARTS)}
    assert refused(workbook(sheet_xml(ROW), **many)) is Reason.TOO_MUCH_INSIDE


def test_two_parts_of_one_name_are_refused() -> None:
    assert refused(workbook(sheet_xml(ROW), **{"xl/Worksheets/sheet1.xml": sheet_xml(ROW)})) is Reason.BROKEN


XXE = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname">]>'
LAUGHS = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>'


@pytest.mark.parametrize("prolog", [XXE, LAUGHS, '<!DOCTYPE x SYSTEM "http://hub.example/x.dtd">'])
@pytest.mark.parametrize("part", ["xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml"])
def test_a_document_type_is_refused_in_every_part(prolog: str, part: str) -> None:
    body = re.sub(r"^<\?xml[^>]*>", "", sheet_xml(f'<row r="1">{text_cell("A1", "&e;")}</row>'))
    assert refused(workbook(sheet_xml(ROW), **{part: prolog + body})) is Reason.ENTITIES


def test_a_part_in_an_encoding_of_its_own_is_refused() -> None:
    xml = sheet_xml(ROW).replace('version="1.0"', 'version="1.0" encoding="utf-7"')
    assert refused(workbook(xml)) is Reason.BROKEN


def test_two_cells_far_apart_do_not_make_a_sheet_of_billions() -> None:
    far = f'<row r="1">{text_cell("A1", "x")}</row><row r="40000">{text_cell("GA40000", "x")}</row>'
    assert refused(workbook(sheet_xml(far))) is Reason.TOO_MANY_CELLS


@pytest.mark.parametrize("place", ["A1048576", "A1000001", f"A{MAX_ROWS + 1}"])
def test_a_cell_below_the_last_row_allowed_is_refused(place: str) -> None:
    row = f'<row r="{place[1:]}">{text_cell(place, "x")}</row>'
    assert refused(workbook(sheet_xml(row))) is Reason.TOO_MANY_ROWS


def test_a_cell_beyond_the_last_column_allowed_is_refused() -> None:
    assert refused(workbook(sheet_xml(f'<row r="1">{text_cell("XFD1", "x")}</row>'))) is Reason.TOO_MANY_COLUMNS


def test_rows_without_numbers_are_counted_too() -> None:
    rows = '<row><c t="str"><v>x</v></c></row>' * (MAX_ROWS + 1)
    assert refused(workbook(sheet_xml(rows))) is Reason.TOO_MANY_ROWS


def test_coloured_blank_cells_far_away_do_no_harm() -> None:
    blank = '<row r="1048576"><c r="XFD1048576" s="0"/></row>'
    (sheet,) = open_sheets(workbook(sheet_xml(ROW + blank)), "ds.xlsx")
    assert sheet.rows == (("x",),)


def test_a_million_and_one_rows_of_csv_are_refused() -> None:
    assert refused(b"a,b\n" * 1_000_001, "ds.csv") is Reason.TOO_MANY_ROWS


def test_a_csv_of_many_columns_is_refused() -> None:
    assert refused(b"," * MAX_COLUMNS, "ds.csv") is Reason.TOO_MANY_COLUMNS


def test_many_cells_that_share_one_long_text_are_refused() -> None:
    rows = "".join(f'<row r="{n}"><c r="A{n}" t="s"><v>0</v></c></row>' for n in range(1, 1_001))
    data = workbook(sheet_xml(rows), **{"xl/sharedStrings.xml": shared_strings("x" * 1_000_000)})
    assert refused(data) is Reason.TOO_MUCH_INSIDE


def test_merged_ranges_that_overlap_are_refused() -> None:
    rows = f'<row r="1">{text_cell("A1", "x")}</row><row r="9">{text_cell("B9", "x")}</row>'
    merges = '<mergeCells count="2"><mergeCell ref="A1:B9"/><mergeCell ref="A1:B8"/></mergeCells>'
    assert refused(workbook(sheet_xml(rows, merges))) is Reason.BROKEN


def test_many_sheets_are_refused() -> None:
    sheets = "".join(f'<sheet name="S{n}" sheetId="{n}" r:id="rId1"/>' for n in range(1, MAX_SHEETS + 2))
    assert refused(workbook(sheet_xml(ROW), **{"xl/workbook.xml": book_xml(sheets)})) is Reason.TOO_MUCH_INSIDE


def test_a_formula_is_never_evaluated_but_its_saved_value_read() -> None:
    cell = '<c r="A1" t="str"><f>WEBSERVICE("http://hub.example")</f><v>saved</v></c><c r="B1"><f>1+1</f></c>'
    (sheet,) = open_sheets(workbook(sheet_xml(f'<row r="1">{cell}{text_cell("C1", "x")}</row>')), "ds.xlsx")
    assert sheet.rows == (("saved", "", "x"),)
    assert sheet.formulas == {(0, 0), (0, 1)}


@pytest.mark.parametrize("data", [b"\x80\x81\xfe\x00", b"Nguy\xd4n V\xa8n A,\xae\xd7\n", b"a\x00b"])
def test_text_in_an_unknown_encoding_is_refused(data: bytes) -> None:
    assert refused(data, "ds.csv") is Reason.ENCODING_UNKNOWN


@pytest.mark.parametrize("reason", Reason)
def test_every_reason_has_words_in_both_languages(reason: Reason) -> None:
    en, vi = _WORDS[reason]
    assert set(re.findall(r"{\w+?(?=}|_)", en)) == set(re.findall(r"{\w+?(?=}|_)", vi))


@settings(deadline=None)
@given(st.binary(max_size=400), st.sampled_from(["ds.csv", "ds.xlsx", "ds.txt"]))
def test_any_bytes_are_read_or_refused(data: bytes, name: str) -> None:
    with suppress(FileRefused):
        read_list(data, name, ListKind.SPOKESPERSONS)


BOOK = clean_book([line(number) for number in range(3)])


@settings(deadline=None, max_examples=200)
@given(st.lists(st.tuples(st.integers(0, len(BOOK) - 1), st.integers(0, 255)), min_size=1, max_size=4))
def test_a_workbook_with_damaged_bytes_is_read_or_refused(damage: list[tuple[int, int]]) -> None:
    data = bytearray(BOOK)
    for place, value in damage:
        data[place] = value
    with suppress(FileRefused):
        read_list(bytes(data), "ds.xlsx", ListKind.SPOKESPERSONS)

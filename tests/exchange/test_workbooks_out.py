"""The error report and the template, opened again as a spreadsheet would."""

import io

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet

from graph_schema.vocabulary import POST_NAMES
from hub.exchange.cells.posts import POSTS, ListKind
from hub.exchange.fields import Field
from hub.exchange.headings import Certainty
from hub.exchange.opening import open_sheets
from hub.exchange.reading import read_list
from hub.exchange.remarks import Finding, remark
from hub.exchange.report import error_report
from hub.exchange.sheet import Sheet
from hub.exchange.template import template
from hub.exchange.wording import Code
from tests.exchange.fictional import LETTERS, clean_book, line
from tests.exchange.messy import BY_NAME

RISKY = ["=1+1", "+84214", "-1", "@SUM(A1)", "#N/A", "\t=1"]


def opened(data: bytes, sheet: int = 0) -> Worksheet:
    found = openpyxl.load_workbook(io.BytesIO(data)).worksheets[sheet]
    assert isinstance(found, Worksheet)
    return found


def reported() -> Worksheet:
    """The report of a list whose second line has two people in a cell."""
    lines = [line(number) for number in range(3)]
    BY_NAME["two_people_in_a_cell"].spoil(lines[1])
    result = read_list(clean_book(lines), "ds.xlsx", ListKind.SPOKESPERSONS)
    return opened(error_report(result.sheet, result.findings, header_row=1))


def test_the_report_keeps_each_row_where_it_was() -> None:
    sheet = reported()
    width = len(LETTERS)
    names = [sheet.cell(row, 3).value for row in range(2, 5)]
    assert names == [line(number)[Field.UNIT_NAME] for number in range(3)]
    assert [cell.value for cell in sheet[1]][width:] == ["Lý do", "Reason", "Mã", "Ô"]


def test_the_report_colours_the_bad_cell_and_gives_the_reason_in_both_languages() -> None:
    sheet = reported()
    coloured = [cell.coordinate for row in sheet.iter_rows() for cell in row if cell.fill.fgColor.rgb == "00FFC7CE"]
    assert coloured == ["E3"]
    vi, en, code, place = (cell.value for cell in sheet[3][len(LETTERS) :])
    assert "nhiều người" in str(vi) and "more than one person" in str(en)
    assert (code, place) == (Code.NAME_SEVERAL, "E3")


def test_a_problem_of_a_whole_row_colours_the_row() -> None:
    finding = Finding(remark(Code.ROW_CONTRADICTS, row=1), "DS", 2)
    sheet = opened(error_report(Sheet("DS", (("a", "b"), ("c", "d"))), [finding]))
    assert [cell.fill.fgColor.rgb for cell in sheet[2][:2]] == ["00FFC7CE"] * 2


def test_what_holds_for_the_whole_list_stands_on_a_sheet_of_its_own() -> None:
    finding = Finding(remark(Code.LIST_EMPTY), "DS")
    data = error_report(Sheet("Chung - General", (("a",),)), [finding])
    assert [cell.value for cell in opened(data, 1)[2]][-1] == Code.LIST_EMPTY


@pytest.mark.parametrize("text", RISKY)
def test_no_text_becomes_a_formula_in_the_report(text: str) -> None:
    findings = [Finding(remark(Code.NAME_MALFORMED, text=text), "DS", 1, cell) for cell in ("A1", None)]
    for told in ([], findings):
        cell = opened(error_report(Sheet("DS", ((text,),)), told))["A1"]
        assert (cell.data_type, cell.value, cell.quotePrefix) == ("s", text, True)


@pytest.mark.parametrize("name", ["a/b", "[x]", "'", "", "x" * 50, "Chung - General"])
def test_any_name_of_a_sheet_can_be_reported(name: str) -> None:
    assert opened(error_report(Sheet(name, (("\x01a\ud7ff",),)), []))["A1"].value == "a\ud7ff"


@pytest.mark.parametrize("kind", ListKind)
def test_the_template_is_understood_without_doubt(kind: ListKind) -> None:
    result = read_list(template(kind), "mau.xlsx", kind)
    assert {c.guess.certainty for c in result.columns if c.guess} == {Certainty.CERTAIN}
    assert all(column.guess for column in result.columns)
    assert {Field.UNIT_CODE, Field.UNIT_NAME, Field.NAME, Field.POST} <= {column.field for column in result.columns}


@pytest.mark.parametrize("kind", ListKind)
def test_the_example_of_the_template_is_skipped_and_a_line_below_it_read(kind: ListKind) -> None:
    book = openpyxl.load_workbook(io.BytesIO(template(kind)))
    sheet = book["Danh sách"]
    example = [cell.value for cell in sheet[4]]
    sheet.append(["1", *example[1:]])
    out = io.BytesIO()
    book.save(out)
    result = read_list(out.getvalue(), "mau.xlsx", kind)
    assert [entry.row for entry in result.entries] == [5]
    assert [f.row for f in result.findings if f.code is Code.ROW_IS_EXAMPLE] == [4]
    assert not result.problems


@pytest.mark.parametrize("kind", ListKind)
def test_the_template_offers_the_posts_of_its_kind(kind: ListKind) -> None:
    sheet = opened(template(kind))
    (offer,) = sheet.data_validations.dataValidation
    assert offer.formula1 == '"' + ",".join(POST_NAMES[post] for post in POSTS[kind]) + '"'
    heading = str(offer.sqref).partition(":")[0].rstrip("0123456789") + "3"
    result = read_list(template(kind), "mau.xlsx", kind)
    assert [c.field for c in result.columns if f"{c.letters}3" == heading] == [Field.POST]


def test_the_template_tells_how_it_is_filled_in() -> None:
    names = [sheet.name for sheet in open_sheets(template(ListKind.SPOKESPERSONS), "mau.xlsx")]
    assert names == ["Danh sách", "Hướng dẫn"]

"""Columns are guessed from headings and cells, with a reason; the caller has the last word."""

import pytest

from graph_schema.vocabulary import Mandate
from hub.exchange.cells.posts import ListKind
from hub.exchange.columns import Choices
from hub.exchange.fields import FIELD_NAMES, Field
from hub.exchange.header import find_header
from hub.exchange.headings import Certainty, guess_headings
from hub.exchange.reading import read_list
from hub.exchange.remarks import Remark
from hub.exchange.sheet import Merge
from hub.exchange.wording import Code
from tests.exchange.fictional import clean_book, line
from tests.exchange.grids import grid, laid_out, read

PEOPLE = "Nguyễn Thị Hoài Thử"


@pytest.mark.parametrize(
    ("texts", "field"),
    [
        (("HỌ VÀ TÊN",), Field.NAME),
        (("Ho ten",), Field.NAME),
        (("Họ và tên người phát ngôn",), Field.NAME),
        (("Chức vụ, đơn vị công tác",), Field.TITLE),
        (("Tên cơ quan, đơn vị",), Field.UNIT_NAME),
        (("Xã/phường",), Field.UNIT_NAME),
        (("Số điện thoại liên hệ",), Field.PHONE),
        (("Điện thoại di động",), Field.PERSONAL_PHONE),
        (("Điện thoại", "Di động"), Field.PERSONAL_PHONE),
        (("Điện thoại", "Cơ quan"), Field.PHONE),
        (("Đơn vị", "Tên"), Field.UNIT_NAME),
        (("Đơn vị", "Mã"), Field.UNIT_CODE),
        (("Văn bản ủy quyền", "Số"), Field.DOCUMENT_NUMBER),
        (("Văn bản", "Ngày"), Field.DOCUMENT_DATE),
        (("Địa chỉ E-mail công vụ",), Field.EMAIL),
        (("unit_code",), Field.UNIT_CODE),
        (("Mandate",), Field.POST),
        (("Vai trò",), Field.POST),
    ],
)
def test_headings_of_real_lists_are_understood(texts: tuple[str, ...], field: Field) -> None:
    guess = guess_headings(texts)
    assert guess and guess.field is field


@pytest.mark.parametrize("texts", [("Quê quán",), ("Ngày sinh",), ("Dân tộc",), ("",)])
def test_other_headings_are_not_guessed_at(texts: tuple[str, ...]) -> None:
    assert guess_headings(texts) is None


def test_no_two_fields_share_a_heading() -> None:
    texts = [text for names in FIELD_NAMES.values() for text in names.loose + names.exact]
    assert len(set(texts)) == len(texts)


def test_each_guess_says_how_sure_it_is_and_why() -> None:
    layout = laid_out(grid("Mã đơn vị|Họ và tên|Điện thoại và số máy lẻ|Tư cách|", f"01|{PEOPLE}|1|HEAD|a@hub.example"))
    guesses = [column.guess for column in layout.columns]
    assert [guess.certainty for guess in guesses if guess] == [
        Certainty.CERTAIN,
        Certainty.CERTAIN,
        Certainty.LIKELY,
        Certainty.CERTAIN,
        Certainty.UNSURE,
    ]
    assert all(guess and guess.vi and guess.en for guess in guesses)


def test_the_caller_overrides_a_guess_and_leaves_columns_out() -> None:
    sheet = grid("Mã đơn vị|Họ và tên|Tư cách|Ghi thêm|Chức vụ", f"01|{PEOPLE}|HEAD|Chánh Văn phòng|x")
    layout = laid_out(sheet, choices=Choices(columns={"D": Field.TITLE, "E": None}))
    assert [column.field for column in layout.columns][3:] == [Field.TITLE, None]
    assert layout.columns[3].guess and layout.columns[3].guess.certainty is Certainty.CHOSEN


def test_unknown_and_repeated_columns_are_told() -> None:
    layout = laid_out(grid("Mã đơn vị|Họ và tên|Họ tên|Quê quán|Tư cách", f"01|{PEOPLE}|x|y|HEAD"))
    told = [(f.code, f.remark.values["column"]) for f in layout.findings if isinstance(f.remark, Remark)]
    assert told == [(Code.COLUMN_REPEATED, "C"), (Code.COLUMN_UNKNOWN, "D")]


def test_a_missing_column_is_a_problem_unless_the_caller_says_what_holds_for_all() -> None:
    sheet = grid("Mã đơn vị|Họ và tên|Điện thoại", f"01|{PEOPLE}|02140000001")
    (missing,) = laid_out(sheet).findings
    assert missing.is_problem and missing.code is Code.COLUMN_MISSING and "mandate" in missing.remark.en
    assert not laid_out(sheet, choices=Choices(post=Mandate.REGULAR)).findings


def test_a_list_of_provinces_needs_no_column_of_units() -> None:
    layout = laid_out(grid("Tỉnh, thành phố|Họ và tên|Tư cách", f"Lào Cai|{PEOPLE}|HEAD"))
    assert layout.columns[0].field is Field.UNIT_NAME


def test_people_side_by_side_under_merged_headings_are_entries_of_their_own() -> None:
    sheet = grid(
        "STT|Đơn vị|Người đứng đầu|||Người phát ngôn||",
        "||Họ và tên|Chức vụ|Điện thoại|Họ và tên|Chức vụ|Điện thoại",
        f"1|Tỉnh Lào Cai|{PEOPLE}|Chủ tịch|02140000001|Trần Văn Hoài Mẫu|Chánh Văn phòng|02140000002",
        "2|Tỉnh Sơn La|Lê Thị Hoài Thử|Chủ tịch||||",
        merges=(Merge(0, 0, 1, 0), Merge(0, 1, 1, 1), Merge(0, 2, 0, 4), Merge(0, 5, 0, 7)),
    )
    entries, findings = read(sheet)
    assert not findings
    assert [(e.row, e.unit.name, e.post, e.name) for e in entries] == [
        (3, "Tỉnh Lào Cai", Mandate.HEAD, PEOPLE),
        (3, "Tỉnh Lào Cai", Mandate.REGULAR, "Trần Văn Hoài Mẫu"),
        (4, "Tỉnh Sơn La", Mandate.HEAD, "Lê Thị Hoài Thử"),
    ]
    assert entries[1].phones[0].number == "+842140000002"


def test_a_sheet_without_a_header_is_told_and_the_caller_can_point_at_it() -> None:
    result = read_list(clean_book([line(0)]), "ds.xlsx", ListKind.SPOKESPERSONS, Choices(header_row=2))
    assert result.header and result.header.first == 1
    assert find_header(grid("Quê quán|Ngày sinh", "Lào Cai|1990")) is None


@pytest.mark.parametrize("row", [0, -1, 99])
def test_a_header_row_outside_the_sheet_is_no_header(row: int) -> None:
    result = read_list(clean_book([line(0)]), "ds.xlsx", ListKind.SPOKESPERSONS, Choices(header_row=row))
    assert [problem.code for problem in result.problems] == [Code.HEADER_NOT_FOUND]


def test_the_caller_chooses_another_sheet_or_is_told_that_it_is_not_there() -> None:
    result = read_list(clean_book([line(0)]), "ds.xlsx", ListKind.SPOKESPERSONS, Choices(sheet="Không có"))
    assert [problem.code for problem in result.problems] == [Code.SHEET_NOT_FOUND]

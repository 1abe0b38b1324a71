"""Rows below the header: headings within the list, blank cells, notes and signatures."""

import pytest

from hub.exchange.wording import Code
from tests.exchange.grids import grid, read

HEADER = "STT|Đơn vị|Họ và tên|Chức vụ|Tư cách"
FIRST = "1|Xã Mường Hum|Nguyễn Thị Hoài Thử|Chủ tịch|Người đứng đầu"
NEXT = "2||Trần Văn Hoài Mẫu|Phó Chủ tịch|Ủy quyền"


def test_a_blank_unit_is_that_of_the_row_above_and_told() -> None:
    entries, findings = read(grid(HEADER, FIRST, NEXT))
    assert [entry.unit.name for entry in entries] == ["Xã Mường Hum"] * 2
    assert [(f.code, f.cell) for f in findings] == [(Code.CELL_FILLED_DOWN, "B3")]


def test_below_a_heading_a_blank_unit_is_the_heading_and_not_the_unit_above_it() -> None:
    entries, _ = read(grid(HEADER, FIRST, "II|Xã Bát Xát", NEXT))
    assert [entry.unit.name for entry in entries] == ["Xã Mường Hum", "Xã Bát Xát"]


@pytest.mark.parametrize("number", ["I.", "A.", "1.", "II", "IV)"])
def test_the_number_of_a_heading_is_no_part_of_it(number: str) -> None:
    entries, _ = read(grid(HEADER, f"{number} Xã Bát Xát", NEXT))
    assert [entry.unit.name for entry in entries] == ["Xã Bát Xát"]


def test_the_unit_of_an_unreadable_row_is_not_lost_for_the_next() -> None:
    entries, _ = read(grid(HEADER, FIRST.replace("Nguyễn Thị Hoài Thử", "Thử"), NEXT))
    assert [(entry.row, entry.unit.name) for entry in entries] == [(3, "Xã Mường Hum")]


def test_a_first_row_without_a_unit_is_a_problem() -> None:
    entries, findings = read(grid(HEADER, NEXT))
    assert not entries and [(f.code, f.cell) for f in findings] == [(Code.CELL_MISSING, "B2")]


def test_a_unit_without_a_person_is_a_problem_also_at_the_end() -> None:
    _, findings = read(grid(HEADER, FIRST, "2|Xã Bát Xát"))
    assert ("C3", Code.CELL_MISSING) in [(f.cell, f.code) for f in findings]


@pytest.mark.parametrize(
    "end", ["|NGƯỜI LẬP||TM. ỦY BAN NHÂN DÂN", "||Nguyễn Thị Hoài Ký", "Ghi chú: gửi lại", "|||KT. CHỦ TỊCH"]
)
def test_signatures_and_notes_are_no_people(end: str) -> None:
    entries, findings = read(grid(HEADER, FIRST, "", end))
    assert len(entries) == 1
    assert [(f.code, f.row) for f in findings] == [(Code.ROW_AFTER_LIST, 4)]


@pytest.mark.parametrize("row", [HEADER, "(1)|(2)|(3)|(4)|(5)", "1|2|3|4|5"])
def test_headers_of_further_pages_and_column_numbers_are_skipped(row: str) -> None:
    entries, findings = read(grid(HEADER, row, FIRST))
    assert len(entries) == 1 and [f.code for f in findings] == [Code.ROW_IS_HEADER]


@pytest.mark.parametrize("mark", ["VÍ DỤ", "Ví dụ:", "vd"])
def test_an_example_row_is_skipped(mark: str) -> None:
    entries, findings = read(grid(HEADER, FIRST.replace("1|", f"{mark}|", 1)))
    assert not entries and [f.code for f in findings] == [Code.ROW_IS_EXAMPLE]


def test_a_remark_in_the_column_of_comments_ends_no_list() -> None:
    entries, _ = read(grid(f"{HEADER}|Ghi chú", f"{FIRST}|Ghi chú: mới", f"{NEXT}|Lưu ý"))
    assert len(entries) == 2

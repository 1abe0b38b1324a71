"""One sheet with every kind of mess, in rows and around them, made the same every time. Its people do not exist."""

from dataclasses import dataclass, field

from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from hub.exchange.fields import Field
from hub.exchange.wording import Code
from tests.exchange.fictional import COLUMNS, LETTERS, Line, line, saved
from tests.exchange.messy import KINDS, Mess

GROUPS = {
    Field.UNIT_CODE: "Đơn vị",
    Field.UNIT_NAME: "Đơn vị",
    Field.PROVINCE: "Đơn vị",
    Field.PHONE: "Thông tin liên hệ",
    Field.EMAIL: "Thông tin liên hệ",
    Field.DOCUMENT_NUMBER: "Văn bản",
    Field.DOCUMENT_DATE: "Văn bản",
}
"""Merged headings over several columns."""
UNDER_GROUPS = {Field.UNIT_CODE: "Mã", Field.UNIT_NAME: "Tên", Field.DOCUMENT_NUMBER: "Số", Field.DOCUMENT_DATE: "Ngày"}
_EVERY = 100
"""Rows between two headings within the list."""


@dataclass
class Written:
    """A sheet that was made, and what the reader owes: lines by their row, told problems and notes by their cell."""

    data: bytes = b""
    lines: dict[int, Line] = field(default_factory=dict)
    problems: dict[tuple[int, str], Code] = field(default_factory=dict)
    notes: dict[tuple[int, str | None], Code] = field(default_factory=dict)


def messy_sheet(people: int = 1_040) -> Written:
    """That many people, every kind of mess among them in turn, a clean line after each."""
    written, book = Written(), Workbook()
    sheet = book.active
    assert isinstance(sheet, Worksheet)
    sheet.title = "DS người phát ngôn"
    _top(sheet)
    for number in range(people):
        if number % _EVERY == _EVERY - 1:
            _interrupt(sheet, written)
        one = line(number)
        mess = KINDS[number // 2 % len(KINDS)] if number % 2 else None
        if mess:
            mess.spoil(one)
        sheet.append([one[field] for field in COLUMNS])
        _owe(written, sheet.max_row, one, mess)
    _merged_pair(sheet, written, people)
    _bottom(sheet, written)
    _other_sheets(book)
    written.data = saved(book)
    return written


def _top(sheet: Worksheet) -> None:
    """Title lines, a header of two rows with merged cells, and the numbers of the columns."""
    sheet.append(["BỘ THỬ NGHIỆM", *[None] * 5, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"])
    sheet.append([])
    sheet.append(["DANH SÁCH NGƯỜI PHÁT NGÔN VÀ CUNG CẤP THÔNG TIN CHO BÁO CHÍ"])
    sheet.append(["(Kèm theo Công văn số 12/VP ngày 15/7/2025)"])
    sheet.append([GROUPS.get(field, heading) for field, heading in COLUMNS.items()])
    sheet.append([UNDER_GROUPS.get(f, heading) if f in GROUPS else None for f, heading in COLUMNS.items()])
    sheet.append([f"({number})" for number in range(1, len(COLUMNS) + 1)])
    for row in (3, 4):
        sheet.merge_cells(start_row=row, start_column=1, end_row=row, end_column=len(COLUMNS))
    for one, letter in LETTERS.items():
        if one not in GROUPS:
            sheet.merge_cells(f"{letter}5:{letter}6")
    for of in dict.fromkeys(GROUPS.values()):
        letters = [LETTERS[field] for field, group in GROUPS.items() if group == of]
        sheet.merge_cells(f"{letters[0]}5:{letters[-1]}5")


def _interrupt(sheet: Worksheet, written: Written) -> None:
    """A blank row, a heading over the whole width, and the header once more, as on a new page."""
    sheet.append([])
    sheet["A" + str(sheet.max_row + 2)] = "II. CÁC XÃ, PHƯỜNG TIẾP THEO"
    heading = sheet.max_row
    sheet.merge_cells(start_row=heading, start_column=1, end_row=heading, end_column=len(COLUMNS))
    written.notes[heading, None] = Code.ROW_IS_SECTION
    sheet.append([GROUPS.get(field, heading) for field, heading in COLUMNS.items()])
    written.notes[sheet.max_row, None] = Code.ROW_IS_HEADER


def _owe(written: Written, row: int, one: Line, mess: Mess | None) -> None:
    written.lines[row] = one
    for of, code in mess.told if mess else ():
        if mess and mess.stops:
            written.problems[row, f"{LETTERS[of]}{row}"] = code
        else:
            written.notes[row, f"{LETTERS[of]}{row}"] = code


def _merged_pair(sheet: Worksheet, written: Written, number: int) -> None:
    """Two people of one unit, whose cells are merged over both rows; a third below with blank cells; then a copy."""
    unit = {field: line(number)[field] for field in (Field.UNIT_CODE, Field.UNIT_NAME, Field.PROVINCE)}
    blank = dict.fromkeys(unit)
    second = {**line(number + 1), **blank, Field.POST: "Người được uỷ quyền", Field.TOPIC: "Phòng, chống thiên tai"}
    third = {**line(number + 2), **blank, Field.POST: "Ủy quyền", Field.TOPIC: "Dịch bệnh"}
    for one in (line(number), second, third, third):
        sheet.append([one[field] for field in COLUMNS])
        written.lines[sheet.max_row] = one
    first = sheet.max_row - 3
    for of in unit:
        sheet.merge_cells(f"{LETTERS[of]}{first}:{LETTERS[of]}{first + 1}")
    written.notes[first + 2, f"{LETTERS[Field.UNIT_NAME]}{first + 2}"] = Code.CELL_FILLED_DOWN
    written.notes[first + 3, None] = Code.ROW_REPEATED


def _bottom(sheet: Worksheet, written: Written) -> None:
    """A total, notes and signatures."""
    sheet.append([])
    for texts in (
        ["Tổng cộng: 1.040 người"],
        ["Ghi chú: danh sách gồm những người không có thật."],
        [None, "NGƯỜI LẬP BIỂU", None, None, "TM. ỦY BAN NHÂN DÂN"],
        [None, None, None, None, "KT. CHỦ TỊCH"],
        [None, None, None, None, "Nguyễn Thị Hoài Ký Tên"],
    ):
        sheet.append(texts)
        written.notes[sheet.max_row, None] = Code.ROW_AFTER_LIST


def _other_sheets(book: Workbook) -> None:
    """A sheet of remarks, and a hidden one that looks like a list too."""
    book.create_sheet("Ghi chú").append(["Danh sách này thay cho danh sách trước."])
    hidden = book.create_sheet("Cũ", 0)
    hidden.append(list(COLUMNS.values()))
    hidden.append([line(0)[field] for field in COLUMNS])
    hidden.sheet_state = "hidden"
    book.active = 1

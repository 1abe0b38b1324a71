"""Clean lines of a list: real units, people who do not exist, telephone numbers that nobody has."""

import io
from functools import cache

from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from hub.exchange.directory import UnitRow
from hub.exchange.fields import Field
from seeds.fictional_people.chance import Chance
from seeds.fictional_people.reader import Cast
from seeds.fictional_people.reader import read as read_cast
from seeds.source import open_source
from tests.exchange.real_units import directory

Line = dict[Field, object]
COLUMNS = {
    Field.ORDINAL: "STT",
    Field.UNIT_CODE: "Mã đơn vị",
    Field.UNIT_NAME: "Tên đơn vị",
    Field.PROVINCE: "Tỉnh, thành phố",
    Field.NAME: "Họ và tên",
    Field.TITLE: "Chức vụ",
    Field.POST: "Tư cách phát ngôn",
    Field.TOPIC: "Nội dung ủy quyền",
    Field.PHONE: "Điện thoại cơ quan",
    Field.EMAIL: "Thư điện tử",
    Field.SINCE: "Từ ngày",
    Field.UNTIL: "Đến hết ngày",
    Field.DOCUMENT_NUMBER: "Số văn bản",
    Field.DOCUMENT_DATE: "Ngày văn bản",
}
LETTERS = {field: chr(ord("A") + number) for number, field in enumerate(COLUMNS)}


@cache
def cast() -> Cast:
    """The names that the demo's people are made of."""
    return read_cast(open_source("fictional_people"))


@cache
def communes() -> list[UnitRow]:
    """Today's communes by code."""
    known = directory()
    found = [unit for unit in known.units.values() if unit.level == "COMMUNE" and known.is_live(unit)]
    return sorted(found, key=lambda unit: unit.code)


def person(number: int) -> str:
    """The name of a person who does not exist: four syllables, as the demo's."""
    chance = Chance("messy sheet", str(number))
    gender = chance.pick("mf")
    names = cast()
    syllables = (names.middle[gender], names.middle[gender], names.given[gender])
    return " ".join([chance.pick(names.family), *(chance.pick(of) for of in syllables)])


def line(number: int) -> Line:
    """The line of that number, without any fault: another commune and person for each."""
    unit = communes()[number * 3 % len(communes())]
    province = directory().parent(unit)
    assert province
    return {
        Field.ORDINAL: number + 1,
        Field.UNIT_CODE: unit.code,
        Field.UNIT_NAME: unit.full_name,
        Field.PROVINCE: province.name,
        Field.NAME: person(number),
        Field.TITLE: "Chủ tịch Ủy ban nhân dân",
        Field.POST: "Người đứng đầu",
        Field.TOPIC: "",
        Field.PHONE: f"0214 0{number:06d}",
        Field.EMAIL: f"ubnd{unit.code}@hub.example",
        Field.SINCE: "01/07/2025",
        Field.UNTIL: "30/06/2030",
        Field.DOCUMENT_NUMBER: f"{number + 1}/QĐ-UBND",
        Field.DOCUMENT_DATE: "28/06/2025",
    }


def clean_book(lines: list[Line]) -> bytes:
    """A workbook with the header and these lines, and nothing else."""
    book = Workbook()
    sheet = book.active
    assert isinstance(sheet, Worksheet)
    sheet.append(list(COLUMNS.values()))
    for one in lines:
        sheet.append([one[field] for field in COLUMNS])
    return saved(book)


def saved(book: Workbook) -> bytes:
    """The workbook as a file."""
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()

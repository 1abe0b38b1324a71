"""Kinds of mess that lists from provinces hold: each spoils a clean line, and says what the reader must make of it."""

import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date

from graph_schema.vietnamese import fold
from hub.exchange.cells.phones import Phone
from hub.exchange.fields import Field
from hub.exchange.wording import Code
from tests.exchange.fictional import Line
from tests.exchange.real_units import directory

Told = tuple[Field, Code]


@dataclass(frozen=True)
class Mess:
    """One kind: how it spoils a line, what is told at which cell, and, of the entry, what differs from a clean one."""

    name: str
    spoil: Callable[[Line], None]
    told: frozenset[Told] = frozenset()
    stops: bool = False
    means: dict[str, object] = field(default_factory=dict)


KINDS: list[Mess] = []


def kind(
    *told: Told, stops: bool = False, **means: object
) -> Callable[[Callable[[Line], None]], Callable[[Line], None]]:
    """Adds the function as a kind of mess under its own name."""

    def add(spoil: Callable[[Line], None]) -> Callable[[Line], None]:
        KINDS.append(Mess(spoil.__name__, spoil, frozenset(told), stops, means))
        return spoil

    return add


def problem(field: Field, code: Code) -> Callable[[Callable[[Line], None]], Callable[[Line], None]]:
    """A kind that stops its row at that cell."""
    return kind((field, code), stops=True)


def _prefix(line: Line, of: Field, text: str) -> None:
    line[of] = f"{text}{line[of]}"


@kind()
def decomposed_letters(line: Line) -> None:
    line.update({f: unicodedata.normalize("NFD", text) for f, text in line.items() if isinstance(text, str)})


@kind()
def stray_blanks(line: Line) -> None:
    line[Field.NAME] = f" {str(line[Field.NAME]).replace(' ', chr(0xA0) + ' ')} \n"
    line[Field.UNIT_NAME] = f"\t{line[Field.UNIT_NAME]}  "


@kind()
def zero_width_characters(line: Line) -> None:
    line[Field.NAME] = "\ufeff" + str(line[Field.NAME]).replace(" ", " \u200b")
    line[Field.EMAIL] = f"\u200b{line[Field.EMAIL]}\u2060"


@kind((Field.NAME, Code.NAME_HONORIFIC))
def honorific(line: Line) -> None:
    _prefix(line, Field.NAME, "Ông ")


@kind((Field.NAME, Code.NAME_HONORIFIC))
def both_honorifics(line: Line) -> None:
    _prefix(line, Field.NAME, "Ông/Bà: ")


@kind((Field.NAME, Code.NAME_HONORIFIC))
def comrade_and_degree(line: Line) -> None:
    _prefix(line, Field.NAME, "Đ/c ThS. ")


@kind((Field.NAME, Code.NAME_RECASED))
def name_in_capitals(line: Line) -> None:
    line[Field.NAME] = str(line[Field.NAME]).upper()


@kind((Field.NAME, Code.NAME_WITH_TITLE), title="Phó Chủ tịch")
def title_beside_the_name(line: Line) -> None:
    line[Field.NAME], line[Field.TITLE] = f"{line[Field.NAME]} - Phó Chủ tịch", ""


@problem(Field.NAME, Code.NAME_SEVERAL)
def two_people_in_a_cell(line: Line) -> None:
    line[Field.NAME] = f"1. {line[Field.NAME]}\n2. Trần Thị Hoài Ví Dụ"


@problem(Field.NAME, Code.LEGACY_FONT)
def name_in_an_old_font(line: Line) -> None:
    line[Field.NAME] = "NguyÔn V¨n Thö"


@problem(Field.NAME, Code.NAME_INCOMPLETE)
def given_name_alone(line: Line) -> None:
    line[Field.NAME] = "Bình"


@problem(Field.NAME, Code.NAME_MALFORMED)
def telephone_as_a_name(line: Line) -> None:
    line[Field.NAME] = "0214 0000000"


@problem(Field.NAME, Code.CELL_MISSING)
def vacant_post(line: Line) -> None:
    line[Field.NAME] = "Chưa kiện toàn"


@problem(Field.POST, Code.POST_UNKNOWN)
def mandate_unknown_to_the_law(line: Line) -> None:
    line[Field.POST] = "Cộng tác viên"


@kind()
def mandate_in_other_words(line: Line) -> None:
    line[Field.POST] = "NGƯỜI ĐỨNG ĐẦU cơ quan"


@kind((Field.PHONE, Code.PHONE_SEVERAL), phones=(Phone("+842140000001"), Phone("+842140000002")))
def several_phones(line: Line) -> None:
    line[Field.PHONE] = "0214.0000001; 0214 0000 002"


@kind((Field.PHONE, Code.PHONE_SEVERAL), phones=(Phone("+842140000001"), Phone("+842140000002")))
def phones_with_or(line: Line) -> None:
    line[Field.PHONE] = "CQ: 0214.0000001 hoặc 0214.0000002"


@kind((Field.PHONE, Code.PHONE_EXTENSION), phones=(Phone("+842140000001", "12"),))
def phone_with_extension(line: Line) -> None:
    line[Field.PHONE] = "0214.0000001 (máy lẻ 12)"


@kind((Field.PHONE, Code.PHONE_ZERO_RESTORED))
def phone_as_a_number(line: Line) -> None:
    line[Field.PHONE] = float(str(line[Field.PHONE]).replace(" ", ""))


@kind((Field.PHONE, Code.PHONE_ZERO_RESTORED))
def phone_as_the_text_of_a_number(line: Line) -> None:
    line[Field.PHONE] = str(float(str(line[Field.PHONE]).replace(" ", "")))


@problem(Field.PHONE, Code.PHONE_ROUNDED)
def phone_rounded_away(line: Line) -> None:
    line[Field.PHONE] = "2.14E+09"


@kind((Field.PHONE, Code.PHONE_RENEWED))
def area_code_of_before_2017(line: Line) -> None:
    line[Field.PHONE] = str(line[Field.PHONE]).replace("0214 ", "(020) ")


@problem(Field.PHONE, Code.PHONE_UNCLEAR)
def area_code_that_is_a_mobile_prefix_now(line: Line) -> None:
    line[Field.PHONE] = "(037) 3000000"


@problem(Field.PHONE, Code.PHONE_MALFORMED)
def phone_too_short(line: Line) -> None:
    line[Field.PHONE] = "0214 0000"


@kind(phones=())
def phone_not_known_yet(line: Line) -> None:
    line[Field.PHONE] = "chưa có"


@kind((Field.EMAIL, Code.EMAIL_CLEANED))
def email_as_pasted(line: Line) -> None:
    line[Field.EMAIL] = f"{line[Field.EMAIL]}.".replace("hub.example", "Hub.EXAMPLE")


@kind()
def email_with_a_wide_at_sign(line: Line) -> None:
    line[Field.EMAIL] = "mailto:" + str(line[Field.EMAIL]).replace("@", "\uff20")


@kind((Field.EMAIL, Code.EMAIL_SEVERAL), emails=("vanthu@hub.example", "vp@hub.example"))
def several_emails(line: Line) -> None:
    line[Field.EMAIL] = "vanthu@hub.example;\nvp@hub.example"


@problem(Field.EMAIL, Code.EMAIL_MALFORMED)
def email_without_an_at_sign(line: Line) -> None:
    line[Field.EMAIL] = "vanthu.hub.example"


@kind()
def date_in_words(line: Line) -> None:
    line[Field.SINCE] = "ngày 01 tháng 7 năm 2025"


@kind()
def date_as_a_date(line: Line) -> None:
    line[Field.SINCE] = date(2025, 7, 1)


@kind((Field.SINCE, Code.DATE_SERIAL))
def date_as_a_serial_number(line: Line) -> None:
    line[Field.SINCE] = 45839


@problem(Field.SINCE, Code.DATE_IMPOSSIBLE)
def date_that_never_was(line: Line) -> None:
    line[Field.SINCE] = "31/06/2025"


@problem(Field.SINCE, Code.DATE_UNCLEAR)
def year_of_two_digits(line: Line) -> None:
    line[Field.SINCE] = "01-07-25"


@problem(Field.SINCE, Code.DATE_MALFORMED)
def no_date_at_all(line: Line) -> None:
    line[Field.SINCE] = "từ nhiệm kỳ mới"


@problem(Field.UNTIL, Code.DATES_REVERSED)
def term_that_ends_before_it_starts(line: Line) -> None:
    line[Field.UNTIL] = "30/06/2024"


@kind()
def document_with_its_date(line: Line) -> None:
    line[Field.DOCUMENT_NUMBER] = f"Quyết định số {line[Field.DOCUMENT_NUMBER]} ngày 28/6/2025"
    line[Field.DOCUMENT_DATE] = ""


@problem(Field.DOCUMENT_NUMBER, Code.DATES_DIFFER)
def document_with_two_dates(line: Line) -> None:
    line[Field.DOCUMENT_NUMBER] = f"{line[Field.DOCUMENT_NUMBER]} ngày 27/6/2025"


@kind()
def code_as_a_number(line: Line) -> None:
    line[Field.UNIT_CODE] = int(str(line[Field.UNIT_CODE]))


@problem(Field.UNIT_CODE, Code.CODE_MALFORMED)
def words_as_a_code(line: Line) -> None:
    line[Field.UNIT_CODE] = "không rõ mã"


@kind((Field.UNIT_NAME, Code.UNIT_SUCCEEDED))
def old_code_and_old_name(line: Line) -> None:
    """Of a commune that was merged into this one, with the province of that time."""
    known, code = directory(), str(line[Field.UNIT_CODE])
    ended = (u for u in known.units.values() if u.level == "COMMUNE" and not known.is_live(u) and u.code != code)
    before = next(u for u in ended if (heir := known.heir(u)) and heir.code == code)
    line[Field.UNIT_CODE], line[Field.UNIT_NAME] = before.code, before.full_name
    line[Field.PROVINCE] = next(up.full_name for up in known.above(before) if up.level == "PROVINCE")


@problem(Field.UNIT_NAME, Code.UNIT_ABSORBED)
def district_that_is_no_more(line: Line) -> None:
    line.update({Field.UNIT_CODE: "001", Field.UNIT_NAME: "UBND quận Ba Đình", Field.PROVINCE: "Hà Nội"})


@problem(Field.UNIT_NAME, Code.UNIT_CONTRADICTS)
def code_of_another_unit(line: Line) -> None:
    line[Field.UNIT_CODE] = "00004" if line[Field.UNIT_CODE] != "00004" else "00008"
    line[Field.PROVINCE] = ""


@kind((Field.UNIT_NAME, Code.UNIT_SPELLED))
def unit_name_without_accents(line: Line) -> None:
    line[Field.UNIT_NAME] = f"UBND {fold(str(line[Field.UNIT_NAME]))}"


@kind()
def province_behind_the_name(line: Line) -> None:
    line[Field.UNIT_NAME] = f"{line[Field.UNIT_NAME]}, {line[Field.PROVINCE]}"
    line[Field.PROVINCE] = ""


@problem(Field.UNIT_NAME, Code.UNIT_AMBIGUOUS)
def name_that_many_units_have(line: Line) -> None:
    line.update({Field.UNIT_CODE: "", Field.UNIT_NAME: "Xã Tân Lập", Field.PROVINCE: ""})


@problem(Field.UNIT_NAME, Code.UNIT_UNKNOWN)
def unit_that_never_was(line: Line) -> None:
    line.update({Field.UNIT_CODE: "", Field.UNIT_NAME: "Xã Không Có Thật"})


@problem(Field.UNIT_NAME, Code.PROVINCE_UNKNOWN)
def province_that_never_was(line: Line) -> None:
    line[Field.PROVINCE] = "Tỉnh Không Có Thật"


@kind((Field.UNIT_NAME, Code.CODE_UNKNOWN))
def code_from_another_register(line: Line) -> None:
    line[Field.UNIT_CODE] = "H34.12"


@problem(Field.TITLE, Code.CELL_FORMULA_EMPTY)
def formula(line: Line) -> None:
    line[Field.TITLE] = '=HYPERLINK("http://hub.example","x")'


@problem(Field.PHONE, Code.CELL_ERROR)
def spreadsheet_error(line: Line) -> None:
    line[Field.PHONE] = "#N/A"


@problem(Field.TITLE, Code.CELL_TOO_LONG)
def endless_text(line: Line) -> None:
    line[Field.TITLE] = "Chủ tịch " * 200


BY_NAME = {mess.name: mess for mess in KINDS}
assert len(BY_NAME) == len(KINDS)

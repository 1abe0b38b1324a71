"""Telephone numbers as they stand in lists. None of them is anybody's: subscribers do not begin with 0."""

import pytest

from hub.exchange.cells.area_codes import AREAS, MOBILES
from hub.exchange.cells.phones import Phone, parse_phones
from hub.exchange.wording import Code
from seeds.administrative_units.reader import read as read_units
from seeds.source import open_source

OFFICE = "+842140000001"


@pytest.mark.parametrize(
    ("cell", "numbers"),
    [
        ("0214 0000001", [OFFICE]),
        ("0214.0000.001", [OFFICE]),
        ("(0214) 0000-001", [OFFICE]),
        ("0214 - 0000001", [OFFICE]),
        ("+84 214 0000001", [OFFICE]),
        ("0084 214 0000001", [OFFICE]),
        ("84 214 0000001", [OFFICE]),
        ("+84 (0) 214 0000001", [OFFICE]),
        ("ĐT: 0214 0000001 (văn thư)", [OFFICE]),
        ("\uff10\uff12\uff11\uff14 0000001", [OFFICE]),
        ("'02140000001", [OFFICE]),
        ("0214 0000001 - 0214 0000002", [OFFICE, "+842140000002"]),
        ("0214 0000001, 0214 0000002", [OFFICE, "+842140000002"]),
        ("0214 0000001\n0214 0000002", [OFFICE, "+842140000002"]),
        ("0214 0000001/0214 0000002", [OFFICE, "+842140000002"]),
        ("0214.0000001/002", [OFFICE, "+842140000002"]),
        ("0214 0000001; 0214 0000001", [OFFICE]),
        ("0165 0000001", ["+84350000001"]),
        ("1900 0000", ["+8419000000"]),
        ("080 40000", ["+848040000"]),
        ("+1 650 253 0000", ["+16502530000"]),
    ],
)
def test_numbers_are_read_in_e164(cell: str, numbers: list[str]) -> None:
    assert [phone.number for phone in parse_phones(cell).value or ()] == numbers


@pytest.mark.parametrize(
    "cell", ["0214 0000001 máy lẻ 12", "0214 0000001 (số lẻ: 12)", "02140000001 ext. 12", "02140000001#12"]
)
def test_an_extension_stays_with_its_number(cell: str) -> None:
    parsed = parse_phones(cell)
    assert parsed.value == (Phone(OFFICE, "12"),)
    assert [said.code for said in parsed.remarks] == [Code.PHONE_EXTENSION]


@pytest.mark.parametrize(
    "cell",
    [
        *("1022", "113", "0214 00000", "0214 0000001 0000002 00", "hỏi văn phòng", "0000000000"),
        # 00 leads abroad, with a blank between the zeros, too.
        *("0 0912 345 678", "0-0912345678", "0.024.38251234", "(0)024 3825 1234"),
    ],
)
def test_what_is_no_number_is_a_problem(cell: str) -> None:
    assert [said.code for said in parse_phones(cell).remarks] == [Code.PHONE_MALFORMED]


@pytest.mark.parametrize(
    ("cell", "number"), [("0 0 86 138 0013 8000", "+8613800138000"), ("0 037 6312345", "+376312345")]
)
def test_blanks_between_the_zeros_that_lead_abroad_change_no_number(cell: str, number: str) -> None:
    assert parse_phones(cell).value == (Phone(number),)


@pytest.mark.parametrize("cell", ["2.14E+09", "2,14E+9", "9.12345E+08"])
def test_digits_that_a_spreadsheet_rounded_away_are_not_made_up(cell: str) -> None:
    parsed = parse_phones(cell)
    assert not parsed.value and [said.code for said in parsed.remarks] == [Code.PHONE_ROUNDED]


def test_a_number_of_the_demo_keeps_its_digits() -> None:
    parsed = parse_phones("+842401234567")
    assert parsed.value == (Phone("+842401234567"),)
    assert [said.code for said in parsed.remarks] == [Code.PHONE_UNUSUAL]


def test_todays_area_codes_are_those_of_the_provinces() -> None:
    lists = read_units(open_source("administrative_units"))
    assert set(AREAS.values()) == set(lists.area_codes.values())
    assert len(AREAS) == len(set(AREAS.values())) == 63


def test_every_old_mobile_prefix_leads_to_another_new_one() -> None:
    assert len(set(MOBILES.values())) == len(MOBILES) == 21


@pytest.mark.parametrize("cell", ["(" * 900, "0214 " * 180, "-/" * 450 + "1", "0" * 1000, "ext" * 300])
def test_a_long_cell_of_nonsense_is_read_at_once(cell: str) -> None:
    assert not parse_phones(cell).value

"""People's names as they stand in lists. The people are made up."""

import pytest

from hub.exchange.cells.names import parse_name
from hub.exchange.wording import Code

NAME = "Nguyễn Thị Hoài Thử"


@pytest.mark.parametrize(
    "cell",
    [
        f"Ông {NAME}",
        f"Bà: {NAME}",
        f"Ông/Bà {NAME}",
        f"Ông (Bà) {NAME}",
        f"Đ/c {NAME}",
        f"đồng chí {NAME}",
        f"Th.S {NAME}",
        f"PGS.TS. {NAME}",
        f"Đ/c TS {NAME}",
        f"{NAME}, ThS.",
        f"{NAME} (Bà)",
    ],
)
def test_forms_of_address_and_degrees_are_taken_off(cell: str) -> None:
    parsed = parse_name(cell)
    assert parsed.value == (NAME, "")
    assert [said.code for said in parsed.remarks] == [Code.NAME_HONORIFIC]


@pytest.mark.parametrize("name", ["Y Ngọc Ksơr", "H'Hen Niê Thử", "K’ Srôh Thử", "Tôn Nữ Thị Hoài Thử", "Êban Y Thử"])
def test_names_of_all_peoples_are_names(name: str) -> None:
    assert parse_name(name).value == (name, "")
    assert not parse_name(name).remarks


@pytest.mark.parametrize("cell", [NAME.upper(), NAME.lower()])
def test_a_name_in_one_case_gets_its_capitals(cell: str) -> None:
    assert parse_name(cell).value == (NAME, "")
    assert [said.code for said in parse_name(cell).remarks] == [Code.NAME_RECASED]


@pytest.mark.parametrize("between", [" - ", ", ", "\n", " – ", " ("])
def test_a_position_beside_the_name_is_told_apart(between: str) -> None:
    assert parse_name(f"{NAME}{between}Phó Chánh Văn phòng").value == (NAME, "Phó Chánh Văn phòng")


@pytest.mark.parametrize("between", [", ", "; ", "\n", " và ", " / ", " - "])
def test_two_people_are_never_one(between: str) -> None:
    parsed = parse_name(f"{NAME}{between}Trần Văn Hoài Mẫu")
    assert not parsed.value and [said.code for said in parsed.remarks] == [Code.NAME_SEVERAL]


@pytest.mark.parametrize("cell", ["NguyÔn V¨n Thö", "TrÇn ThÞ Thö", "Hoµng Thö"])
def test_old_fonts_are_named_as_what_they_are(cell: str) -> None:
    assert [said.code for said in parse_name(cell).remarks] == [Code.LEGACY_FONT]


@pytest.mark.parametrize(
    "cell", ["=1+1", "@SUM(A1)", "0214 0000001", "a@hub.example", f"{NAME} 1970", "Nguyễn Thử: 12/5"]
)
def test_what_is_no_name_is_a_problem(cell: str) -> None:
    parsed = parse_name(cell)
    assert not parsed.value and parsed.is_wrong

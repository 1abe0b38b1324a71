"""Which unit is meant: today's, through the reform, or a problem that names the candidates. The units are real."""

import pytest

from hub.exchange.directory import Directory, UnitRow
from hub.exchange.entry import UnitSaid
from hub.exchange.resolution import Resolved, Unresolved, resolve
from hub.exchange.wording import Code
from tests.exchange.real_units import directory


def resolved(**said: str) -> tuple[str, list[Code]]:
    """The code of the unit found, and what was noted."""
    answer = resolve(directory(), UnitSaid(**said))  # type: ignore[arg-type]
    assert isinstance(answer, Resolved), answer
    return answer.unit.code, [note.code for note in answer.notes]


def unresolved(**said: str) -> Unresolved:
    answer = resolve(directory(), UnitSaid(**said))  # type: ignore[arg-type]
    assert isinstance(answer, Unresolved), answer
    return answer


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ({"code": "15"}, "15"),
        ({"code": "00004", "name": "Phường Ba Đình"}, "00004"),
        ({"name": "Tỉnh Lào Cai"}, "15"),
        ({"name": "UBND TỈNH LÀO CAI"}, "15"),
        ({"name": "Ủy ban nhân dân xã Mường Hum", "province": "Tỉnh Lào Cai"}, "02728"),
        ({"name": "phường Sa Pa, Lào Cai"}, "03006"),
        ({"name": "Phường Cam Ly - Đà Lạt"}, "24787"),
        ({"name": "Phường Cam Ly - Đà Lạt, tỉnh Lâm Đồng"}, "24787"),
        ({"name": "Sở Y tế", "province": "Lào Cai"}, "15.SYT"),
        ({"name": "Sở Y tế tỉnh Lào Cai"}, "15.SYT"),
        ({"name": "Sở Văn hóa, Thể thao và Du lịch", "province": "Lào Cai"}, "15.SVHTTDL"),
        ({"name": "Bộ Tài chính"}, "BTC"),
        ({"name": "BTC"}, "BTC"),
        ({"name": "Thành phố Huế"}, "46"),
    ],
)
def test_a_unit_of_today_is_found_without_a_note(said: dict[str, str], code: str) -> None:
    assert resolved(**said) == (code, [])


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ({"name": "Tỉnh Hà Giang"}, "08"),
        ({"code": "10", "name": "Lào Cai"}, "15"),
        ({"code": "10"}, "15"),
        ({"name": "Tỉnh Thừa Thiên Huế"}, "46"),
        ({"name": "Xã Tân Lập, huyện Bắc Quang, tỉnh Hà Giang"}, "01171"),
        ({"name": "Xã Tân Lập", "district": "Bắc Quang", "province": "Hà Giang"}, "01171"),
        ({"name": "Xã Tân Lập", "province": "Hà Giang"}, "01171"),
        ({"name": "Sở Kế hoạch và Đầu tư", "province": "Hà Giang"}, "08.STC"),
        ({"name": "Bộ Kế hoạch và Đầu tư"}, "BTC"),
    ],
)
def test_an_old_code_or_name_leads_to_the_main_successor_and_is_told(said: dict[str, str], code: str) -> None:
    assert resolved(**said) == (code, [Code.UNIT_SUCCEEDED])


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ({"name": "xa muong hum"}, "02728"),
        ({"name": "Xã Mương Hum"}, "02728"),
        ({"name": "Tỉnh Daklak"}, "66"),
        ({"name": "TP.HCM"}, "79"),
        ({"name": "Văn phòng UBND tỉnh Lào Cai"}, "15.VPUBND"),
    ],
)
def test_another_spelling_is_read_and_told(said: dict[str, str], code: str) -> None:
    assert resolved(**said) == (code, [Code.UNIT_SPELLED])


def test_short_names_of_departments_are_known() -> None:
    assert resolved(name="Sở NN&MT", province="Lào Cai")[0] == "15.SNNMT"


def test_lost_zeros_are_restored_where_one_unit_is_left_and_told() -> None:
    assert resolved(code="1") == ("01", [Code.CODE_ZEROS_RESTORED])
    assert resolved(code="4", name="Phường Ba Đình") == ("00004", [Code.CODE_ZEROS_RESTORED])
    assert unresolved(code="4").problem.code is Code.UNIT_AMBIGUOUS


def test_a_name_of_many_lists_them_with_their_parents() -> None:
    answer = unresolved(name="Xã Tân Lập")
    assert answer.problem.code is Code.UNIT_AMBIGUOUS
    assert len(answer.candidates) > 1
    assert "Tỉnh Tây Ninh" in answer.problem.vi and "Tỉnh Lâm Đồng" in answer.problem.en


def test_what_stands_around_decides_among_many_and_is_told() -> None:
    title = "DANH SÁCH NGƯỜI PHÁT NGÔN TỈNH TÂY NINH"
    answer = resolve(directory(), UnitSaid(name="Xã Tân Lập", context=("DS", title)))
    assert isinstance(answer, Resolved) and answer.unit.code == "25489"
    assert [note.code for note in answer.notes] == [Code.UNIT_BY_CONTEXT]


def test_what_stands_around_never_overrules_the_row() -> None:
    answer = resolve(directory(), UnitSaid(name="Xã Mường Hum", context=("DANH SÁCH TỈNH TÂY NINH",)))
    assert isinstance(answer, Resolved) and answer.unit.code == "02728"


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ({"code": "79", "name": "Thành phố Hà Nội"}, Code.UNIT_CONTRADICTS),
        ({"code": "15", "name": "Xã Không Có Thật"}, Code.UNIT_NAME_UNKNOWN),
        ({"code": "99999"}, Code.UNIT_UNKNOWN),
        ({"name": "Xã Không Có Thật"}, Code.UNIT_UNKNOWN),
        ({"name": "Xã Mường Hum", "province": "Sơn La"}, Code.UNIT_UNKNOWN),
        ({"name": "Xã Mường Hum", "province": "Tỉnh Không Có"}, Code.PROVINCE_UNKNOWN),
        ({"name": "quận Ba Đình"}, Code.UNIT_ABSORBED),
        ({"name": "---"}, Code.UNIT_UNKNOWN),
    ],
)
def test_what_cannot_be_one_unit_is_a_problem(said: dict[str, str], code: Code) -> None:
    assert unresolved(**said).problem.code is code


def test_a_code_that_was_another_units_is_told_unless_the_name_says_which() -> None:
    assert resolved(code="00454") == ("00454", [Code.CODE_REUSED])
    assert resolved(code="00454", name="Xã Đông Anh") == ("00454", [])
    assert resolved(code="00454", name="Thị trấn Đông Anh") == ("00466", [Code.UNIT_SUCCEEDED])


def test_a_foreign_code_is_told_and_the_name_decides() -> None:
    assert resolved(code="H34.12", name="Tỉnh Lào Cai") == ("15", [Code.CODE_UNKNOWN])


def unit(name: str, **more: object) -> UnitRow:
    fields = {"id": name, "code": name, "name": name, "full_name": name, "level": "COMMUNE", "valid_from": "2020-01-01"}
    return UnitRow(**{**fields, **more})  # type: ignore[arg-type]


def test_an_ended_unit_without_a_successor_is_a_problem() -> None:
    known = Directory([unit("A", valid_to="2025-07-01")], "2026-01-01")
    answer = resolve(known, UnitSaid(name="A"))
    assert isinstance(answer, Unresolved) and answer.problem.code is Code.UNIT_ENDED


def test_successors_that_lead_in_a_circle_lead_nowhere() -> None:
    ended = {"valid_to": "2025-07-01"}
    known = Directory([unit("A", successors=("B",), **ended), unit("B", successors=("A",), **ended)], "2026-01-01")
    assert isinstance(resolve(known, UnitSaid(name="A")), Unresolved)


def test_a_unit_that_has_not_started_is_no_unit_of_today() -> None:
    known = Directory([unit("A", valid_from="2030-01-01")], "2026-01-01")
    assert isinstance(resolve(known, UnitSaid(name="A")), Unresolved)


def test_every_unit_of_today_is_found_by_its_code_name_and_parent() -> None:
    known = directory()
    for one in known.units.values():
        if known.is_live(one):
            parent = known.parent(one)
            province = parent.name if parent and parent.level == "PROVINCE" else ""
            answer = resolve(known, UnitSaid(one.code, one.full_name, "", province))
            assert isinstance(answer, Resolved) and answer.unit is one, (one, answer)
            assert not answer.notes

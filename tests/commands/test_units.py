"""Creating, renaming, moving, merging, splitting and dissolving units: what follows from each, and what is refused."""

from typing import Any

import pytest

from hub.access.viewer import Viewer
from hub.database.database import Database
from tests.commands.conftest import Say
from tests.commands.writing import in_both_languages
from tests.feed.note import changes
from tests.reference.small_units import unit_id
from tests.viewers import OPERATOR, editor_of

DAY, EVE = "2027-01-01", "2026-12-31"
SEE = """query ($code: String!, $day: Date!) { unit(code: $code, asOf: $day) {
  id fullName kind validFrom validTo parent { code } ancestors { fullName } children { code }
  successors { kind isMain date unit { code fullName } } predecessors { kind unit { code fullName } }
  spokespersons { name } pressAgencies { name } guidedBy { code } } }"""


async def write(say: Say, name: str, given: dict[str, Any], viewer: Viewer = OPERATOR) -> dict[str, Any]:
    """The payload of one of the mutations."""
    type_ = f"{name[0].upper()}{name[1:]}Input"
    document = f"""mutation ($input: {type_}!) {{ {name}(input: $input) {{ clientMutationId version
      unit {{ id code fullName kind validFrom validTo parent {{ code }} }}
      userErrors {{ code path message messageVi }} }} }}"""
    answer = await say(document, {"input": given}, viewer)
    assert answer["errors"] == [], answer
    payload: dict[str, Any] = answer["data"][name]
    return payload


def on(key: str, **more: Any) -> dict[str, Any]:
    """A write on that unit."""
    return {"unit": unit_id(key), "date": DAY, **more}


def commune(code: str, name: str, parent: str = "01", **more: Any) -> dict[str, Any]:
    """A commune that shall begin."""
    return {"code": code, "kind": "COMMUNE", "name": name, "fullName": f"Xã {name}", "parent": parent, **more}


def codes(payload: dict[str, Any]) -> list[tuple[str, str]]:
    """Why a write was refused: code and the input's field."""
    assert payload["unit"] is None
    assert all(map(in_both_languages, payload["userErrors"]))
    return [(error["code"], ".".join(error["path"])) for error in payload["userErrors"]]


async def see(say: Say, code: str, day: str = DAY) -> Any:
    """The unit of that code on that day, None where there is none."""
    answer = await say(SEE, {"code": code, "day": day})
    assert answer["errors"] == []
    return answer["data"]["unit"]


async def test_a_new_unit_lives_from_its_day_on(say: Say) -> None:
    given = {"date": DAY, "unit": commune("00099", "Mới"), "clientMutationId": "mine"}
    payload = await write(say, "createUnit", given)
    assert (payload["clientMutationId"], payload["version"], payload["userErrors"]) == ("mine", 1, [])
    assert payload["unit"] == {
        "id": payload["unit"]["id"],
        "code": "00099",
        "fullName": "Xã Mới",
        "kind": "COMMUNE",
        "validFrom": DAY,
        "validTo": None,
        "parent": {"code": "01"},
    }
    assert await see(say, "00099", EVE) is None
    assert [above["fullName"] for above in (await see(say, "00099"))["ancestors"]] == [
        "Thành phố Đông Bình",
        "Chính phủ",
    ]


async def test_a_renamed_unit_ends_and_all_below_goes_to_its_successor(say: Say) -> None:
    before = await see(say, "03", EVE)
    payload = await write(say, "renameUnit", on("a_luoi", kind="MUNICIPALITY", fullName="Thành phố Ă Lưới"))
    assert payload["userErrors"] == []
    old, new = await see(say, "03", EVE), await see(say, "03")
    assert old["id"] == before["id"] != new["id"] == payload["unit"]["id"]
    assert (old["validTo"], new["validFrom"], new["kind"]) == (DAY, DAY, "MUNICIPALITY")
    successor = {"kind": "UPGRADE", "isMain": True, "date": DAY, "unit": {"code": "03", "fullName": "Thành phố Ă Lưới"}}
    assert old["successors"] == [successor]
    assert new["children"] == old["children"] == before["children"] != []
    assert (old["spokespersons"], new["spokespersons"]) == (before["spokespersons"], [])
    assert new["pressAgencies"] == before["pressAgencies"] != []
    assert (await see(say, "00006"))["ancestors"][0] == {"fullName": "Thành phố Ă Lưới"}
    assert (await see(say, "00006", EVE))["ancestors"][0] == {"fullName": "Tỉnh Ă Lưới"}


async def test_who_is_appointed_from_a_later_day_speaks_for_the_successor(say: Say) -> None:
    later = """query ($code: String!) { unit(code: $code, asOf: "2027-12-31") { spokespersons { name } } }"""
    before = (await say(later, {"code": "00005"}))["data"]["unit"]["spokespersons"]
    assert before
    assert (await write(say, "renameUnit", on("xuan_la_tay", name="Tây")))["userErrors"] == []
    assert (await say(later, {"code": "00005"}))["data"]["unit"]["spokespersons"] == before


async def test_a_changed_code_is_another_unit_under_the_same_guide(say: Say) -> None:
    payload = await write(say, "renameUnit", on("a_luoi_science", code="03.SKHCN"))
    assert payload["unit"]["code"] == "03.SKHCN"
    assert await see(say, "03.SKH") is None
    assert (await see(say, "03.SKHCN"))["guidedBy"] == {"code": "BKHS"}
    assert (await see(say, "03.SKH", EVE))["successors"][0]["kind"] == "RENAME"


async def test_departments_of_a_ministry_that_ends_are_guided_by_its_successor(say: Say) -> None:
    assert (await write(say, "dissolveUnit", on("science", into=[unit_id("culture")])))["userErrors"] == []
    assert (await see(say, "03.SKH"))["guidedBy"] == {"code": "BVHBC"}
    assert (await see(say, "03.SKH", EVE))["guidedBy"] == {"code": "BKHS"}


async def test_a_moved_unit_stays_what_it_is(say: Say) -> None:
    payload = await write(say, "moveUnit", on("ea_lua", parent=unit_id("dong_binh"), expectedVersion=0))
    assert (payload["unit"]["id"], payload["version"]) == (unit_id("ea_lua"), 1)
    assert (await see(say, "00007"))["parent"] == {"code": "01"}
    assert (await see(say, "00007", EVE))["parent"] == {"code": "03"}
    assert {"code": "00007"} in (await see(say, "01"))["children"]


async def test_merged_units_end_in_a_new_one(say: Say) -> None:
    given = {
        "date": DAY,
        "units": [unit_id("dinh_ha"), unit_id("xuan_la_dong")],
        "into": commune("00004", "Đình Xuân"),
    }
    payload = await write(say, "mergeUnits", given)
    assert payload["userErrors"] == []
    new = await see(say, "00004")
    assert new["id"] == payload["unit"]["id"]
    assert [(p["kind"], p["unit"]["code"]) for p in new["predecessors"]] == [("MERGE", "00004"), ("MERGE", "00003")]
    assert await see(say, "00003") is None
    assert (await see(say, "00003", EVE))["successors"][0]["isMain"] is True


async def test_a_split_unit_has_one_main_successor(say: Say) -> None:
    given = on("ea_lua", into=[commune("00021", "Ea Một", "03"), commune("00022", "Ea Hai", "03")])
    payload = await write(say, "splitUnit", given)
    assert (payload["unit"]["code"], payload["userErrors"]) == ("00021", [])
    ways = {way["unit"]["code"]: (way["kind"], way["isMain"]) for way in (await see(say, "00007", EVE))["successors"]}
    assert ways == {"00021": ("SPLIT", True), "00022": ("SPLIT", False)}


async def test_a_unit_may_end_without_a_successor(say: Say) -> None:
    payload = await write(say, "dissolveUnit", on("ea_lua"))
    assert (payload["unit"]["id"], payload["unit"]["validTo"]) == (unit_id("ea_lua"), DAY)
    assert await see(say, "00007") is None


async def test_each_unit_that_changes_is_an_entry_of_the_feed(say: Say, small: Database) -> None:
    await write(say, "renameUnit", on("a_luoi", kind="MUNICIPALITY"))
    found = await changes(small)
    assert [change["action"] for change in found][:2] == ["RENAME_UNIT", "END_UNIT"]
    assert {change["action"] for change in found[2:]} == {"END_APPOINTMENT"}
    assert found[1]["entity"] == unit_id("a_luoi")
    assert all(change["actor"] == "token:operator" for change in found)


async def test_the_same_key_writes_once_and_answers_the_same(say: Say, small: Database) -> None:
    given = on("a_luoi", kind="MUNICIPALITY", idempotencyKey="once")
    first = await write(say, "renameUnit", given)
    count = len(await changes(small))
    assert await write(say, "renameUnit", given) == first
    assert len(await changes(small)) == count
    other = await write(say, "renameUnit", {**given, "kind": None, "name": "Khác"})
    assert ("KEY_REUSED", "idempotencyKey") in codes(other)


REFUSED: list[tuple[str, dict[str, Any], set[tuple[str, str]]]] = [
    ("createUnit", {"date": DAY, "unit": commune("00003", "Trùng")}, {("CODE_TAKEN", "code")}),
    ("createUnit", {"date": DAY, "unit": commune("00011", "Sau này")}, {("CODE_TAKEN", "code")}),
    ("createUnit", {"date": DAY, "unit": commune("00099", "")}, {("BAD_USER_INPUT", "name")}),
    ("createUnit", {"date": DAY, "unit": commune("00099", "Lạc", "999")}, {("NOT_FOUND", "parent")}),
    ("createUnit", {"date": DAY, "unit": commune("00099", "Lạc", unit_id("dong_ha"))}, {("NOT_LIVE", "parent")}),
    ("createUnit", {"date": DAY, "unit": commune("00099", "Lạc", "01.SVH")}, {("PARENT_LEVEL", "parent")}),
    ("createUnit", {"date": DAY, "unit": {**commune("009", "Cũ"), "kind": "TOWN"}}, {("LEVEL_ENDED", "kind")}),
    ("createUnit", {"date": DAY, "unit": commune("00099", "Lạc", guidedBy="03")}, {("PARENT_LEVEL", "guidedBy")}),
    ("renameUnit", on("a_luoi"), {("NO_CHANGE", "name")}),
    ("renameUnit", on("a_luoi_culture", name="Văn hóa"), {("NO_CHANGE", "name")}),
    ("renameUnit", on("dak_lung", kind="PROVINCE"), {("LEVEL_CHANGED", "kind"), ("PARENT_LEVEL", "parent")}),
    ("renameUnit", on("government", name="Khác"), {("ROOT", "unit")}),
    ("renameUnit", on("dong_ha", name="Khác"), {("ENDED", "unit")}),
    ("renameUnit", on("tuong_lai", name="Khác"), {("BEFORE_UNIT", "unit")}),
    ("renameUnit", on("dong_binh", name="Khác"), {("LATER_CHANGE", "unit")}),
    ("renameUnit", on("a_luoi", name="Khác", expectedVersion=3), {("CONFLICT", "expectedVersion")}),
    ("renameUnit", {**on("a_luoi", name="Khác"), "date": "2025-07-01"}, {("LATER_CHANGE", "unit")}),
    ("moveUnit", on("ea_lua", parent=unit_id("a_luoi")), {("NO_CHANGE", "parent")}),
    ("moveUnit", on("ea_lua", parent=unit_id("culture")), {("PARENT_LEVEL", "parent")}),
    ("moveUnit", on("ea_lua", parent=unit_id("an_binh")), {("NOT_LIVE", "parent")}),
    ("moveUnit", on("culture", parent=unit_id("press_after")), {("CYCLE", "parent")}),
    (
        "mergeUnits",
        {"date": DAY, "units": [unit_id("ea_lua")], "into": commune("1", "A")},
        {("BAD_USER_INPUT", "units")},
    ),
    ("splitUnit", on("ea_lua", into=[commune("00021", "Một", "03")]), {("BAD_USER_INPUT", "new")}),
    ("dissolveUnit", on("a_luoi"), {("CHILDREN_LEFT", "unit")}),
    ("dissolveUnit", on("a_luoi", into=[unit_id("dong_binh")]), {("NEW_UNIT_NEEDED", "into")}),
    ("dissolveUnit", on("ea_lua", into=[unit_id("dak_lung"), unit_id("dak_lung")]), {("STEP_TWICE", "main")}),
    ("dissolveUnit", on("xuan_la_tay"), {("APPOINTMENT_LATER", "unit")}),
    ("dissolveUnit", {**on("ea_lua"), "unit": "unit_0000000000000000"}, {("NOT_FOUND", "unit")}),
]


@pytest.mark.parametrize(("name", "given", "expected"), REFUSED, ids=range(len(REFUSED)))
async def test_what_the_rules_do_not_allow_is_refused_with_the_field_that_is_wrong(
    say: Say, small: Database, name: str, given: dict[str, Any], expected: set[tuple[str, str]]
) -> None:
    assert expected <= set(codes(await write(say, name, given)))
    assert await changes(small) == []


@pytest.mark.parametrize("name", ["renameUnit", "dissolveUnit"])
async def test_the_tree_is_for_operators(say: Say, small: Database, name: str) -> None:
    payload = await write(say, name, on("ea_lua"), editor_of("a_luoi"))
    assert codes(payload) == [("FORBIDDEN", "")]
    assert await changes(small) == []

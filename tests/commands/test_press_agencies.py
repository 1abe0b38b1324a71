"""Press agencies: kept by who edits their governing unit, else their province; closed ones vanish and keep their id."""

from dataclasses import replace
from typing import Any

import pytest

from hub.access.viewer import Viewer
from hub.commands.correct_press_agency import CorrectPressAgency
from hub.commands.create_press_agency import CreatePressAgency
from hub.database.database import Database
from tests.commands.conftest import Say
from tests.commands.writing import codes, sent
from tests.feed.note import changes
from tests.reference.small import agency_id
from tests.reference.small_units import unit_id
from tests.viewers import OPERATOR, editor_of

FIELDS = """pressAgency {
  id name kind scope governingBody governingUnit { code } province { code } website closedOn }"""


def paper_of(**more: Any) -> dict[str, Any]:
    """An input for a new paper."""
    return {"name": "Báo Thử Nghiệm", "kind": "NEWSPAPER", "scope": "PROVINCIAL", **more}


async def write(say: Say, what: str, given: dict[str, Any], viewer: Viewer = OPERATOR) -> dict[str, Any]:
    """The payload of one of the mutations."""
    return await sent(say, what, FIELDS, given, viewer)


async def listed(say: Say, day: str = "2026-11-22") -> list[set[str]]:
    """The names of all agencies in the list, in a province's of that day, and by search on it."""
    answer = await say(
        """query ($day: Date!) { pressAgencies(first: 20) { nodes { name } }
        unit(code: "03", asOf: $day) { pressAgencies { name } }
        search(text: "báo", kinds: [PRESS_AGENCY], first: 20, asOf: $day) {
          nodes { ... on PressAgency { name } } } }""",
        {"day": day},
    )
    data = answer["data"]
    found = (data["pressAgencies"]["nodes"], data["unit"]["pressAgencies"], data["search"]["nodes"])
    return [{one["name"] for one in nodes} for nodes in found]


async def test_a_new_agency_is_in_the_lists_of_its_unit_and_province(say: Say) -> None:
    given = paper_of(governingUnit=unit_id("a_luoi"), province=unit_id("a_luoi"), website="https://Bao.example")
    payload = await write(say, "createPressAgency", given)
    assert {**payload["pressAgency"], "id": None} == {
        "id": None,
        "name": "Báo Thử Nghiệm",
        "kind": "NEWSPAPER",
        "scope": "PROVINCIAL",
        "governingBody": None,
        "governingUnit": {"code": "03"},
        "province": {"code": "03"},
        "website": "bao.example",
        "closedOn": None,
    }
    assert all("Báo Thử Nghiệm" in names for names in await listed(say))


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({"name": " "}, [("BAD_USER_INPUT", "name")]),
        ({"website": "x y"}, [("BAD_USER_INPUT", "website")]),
        ({"governingUnit": unit_id("nobody")}, [("NOT_FOUND", "governingUnit")]),
        ({"governingUnit": unit_id("information")}, [("ENDED", "governingUnit")]),
        ({"province": unit_id("dong_ha")}, [("ENDED", "province")]),
        ({"province": unit_id("culture")}, [("BAD_USER_INPUT", "province")]),
        ({}, []),
    ],
    ids=str,
)
async def test_what_cannot_be_is_refused(
    say: Say, small: Database, given: dict[str, Any], expected: list[tuple[str, str]]
) -> None:
    assert codes(await write(say, "createPressAgency", paper_of(**given))) == expected
    assert len(await changes(small)) == (0 if expected else 1)


async def test_a_unit_governs_as_many_as_a_price_reckons_with(say: Say) -> None:
    given = paper_of(governingUnit=unit_id("science"))
    refused = [codes(await write(say, "createPressAgency", given)) for _ in range(11)]
    assert refused == [[]] * 10 + [[("TOO_MANY", "governingUnit")]]


async def test_a_correction_changes_what_it_says_and_nothing_else(say: Say) -> None:
    paper = {"id": agency_id("dong_ha_paper")}
    corrected = await write(say, "correctPressAgency", {**paper, "name": "Báo Đông Bình", "kind": "ONLINE_NEWSPAPER"})
    assert {**corrected["pressAgency"], "id": None} == {
        "id": None,
        "name": "Báo Đông Bình",
        "kind": "ONLINE_NEWSPAPER",
        "scope": "PROVINCIAL",
        "governingBody": "Chính phủ",
        "governingUnit": {"code": "01"},
        "province": {"code": "01"},
        "website": "dong-ha-paper.example",
        "closedOn": None,
    }
    cleared = await write(say, "correctPressAgency", {**paper, "clear": ["WEBSITE"], "expectedVersion": 1})
    assert cleared["pressAgency"] == {**corrected["pressAgency"], "website": None}
    assert codes(await write(say, "correctPressAgency", {**paper, "name": "x", "expectedVersion": 1})) == [
        ("CONFLICT", "expectedVersion")
    ]


async def test_an_operator_puts_it_under_another_unit_and_moves_it(say: Say) -> None:
    paper, moved = {"id": agency_id("a_luoi_paper")}, {"governingUnit": unit_id("dong_binh")}
    where = "query ($id: ID!) { node(id: $id) { ... on PressAgency { governingUnit { name } province { name } } } }"
    assert codes(await write(say, "correctPressAgency", {**paper, **moved}, editor_of("a_luoi"))) == [("FORBIDDEN", "")]
    await write(say, "correctPressAgency", {**paper, **moved, "province": unit_id("dong_binh")})
    assert (await say(where, paper))["data"]["node"] == {
        "governingUnit": {"name": "Đông Bình"},
        "province": {"name": "Đông Bình"},
    }
    assert "Báo Ă Lưới" not in (await listed(say))[1]
    assert "Báo Ă Lưới" in (await listed(say, "2026-11-21"))[1], "yesterday it was there"


async def test_a_closed_agency_is_in_no_list_and_its_id_leads_to_it(say: Say) -> None:
    paper = {"id": agency_id("a_luoi_paper")}
    payload = await write(say, "closePressAgency", {**paper, "on": "2026-11-22"})
    assert payload["pressAgency"]["closedOn"] == "2026-11-22"
    assert not any("Báo Ă Lưới" in names for names in await listed(say))
    assert ["Báo Ă Lưới" in names for names in await listed(say, "2026-11-21")] == [False, True, True]
    node = "query ($id: ID!) { node(id: $id) { ... on PressAgency { name } } }"
    assert (await say(node, paper))["data"]["node"] == {"name": "Báo Ă Lưới"}
    assert codes(await write(say, "closePressAgency", {**paper, "on": "2026-12-01"})) == [("ENDED", "on")]


async def test_one_that_closes_later_is_listed_until_then(say: Say) -> None:
    await write(say, "closePressAgency", {"id": agency_id("a_luoi_paper"), "on": "2027-01-01"})
    for day, there in (("2026-12-31", True), ("2027-01-01", False)):
        assert ["Báo Ă Lưới" in names for names in await listed(say, day)] == [True, there, there]


async def test_it_is_not_closed_before_it_was_seen(say: Say) -> None:
    payload = await write(say, "closePressAgency", {"id": agency_id("a_luoi_paper"), "on": "2023-06-29"})
    assert codes(payload) == [("BAD_USER_INPUT", "on")]


@pytest.mark.parametrize(
    ("what", "given"),
    [
        ("createPressAgency", paper_of(governingUnit=unit_id("a_luoi"))),
        ("createPressAgency", paper_of(province=unit_id("a_luoi"))),
        ("correctPressAgency", {"id": agency_id("a_luoi_paper"), "name": "Báo Mới"}),
        ("closePressAgency", {"id": agency_id("a_luoi_paper"), "on": "2026-12-01"}),
    ],
)
async def test_who_edits_the_governing_unit_or_else_the_province_keeps_it(
    say: Say, small: Database, what: str, given: dict[str, Any]
) -> None:
    assert codes(await write(say, what, given, editor_of("dong_binh"))) == [("FORBIDDEN", "unit")]
    assert await changes(small) == []
    assert codes(await write(say, what, given, editor_of("a_luoi"))) == []


async def test_one_of_no_unit_is_for_operators(say: Say) -> None:
    assert codes(await write(say, "createPressAgency", paper_of(), editor_of("government"))) == [("FORBIDDEN", "")]


async def test_an_unknown_one_is_not_found(say: Say) -> None:
    assert codes(await write(say, "correctPressAgency", {"id": agency_id("nobody"), "name": "x"})) == [
        ("NOT_FOUND", "id")
    ]


def test_what_goes_to_a_unit_waits_for_what_begins_there() -> None:
    unit = unit_id("a_luoi")
    began = CreatePressAgency(
        viewer=OPERATOR, key="a", name="Báo", kind="NEWSPAPER", scope="PROVINCIAL", governing_unit=unit
    )
    moved = CorrectPressAgency(viewer=OPERATOR, key="b", id="press_1")
    assert unit in began.touches & replace(moved, governing_unit=unit).touches
    assert unit in began.touches & replace(moved, province=unit).touches

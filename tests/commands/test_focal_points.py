"""Focal points and leaders in charge: appointed, corrected, confirmed, ended as those who speak; one leader a unit."""

from typing import Any

import pytest

from hub.access.viewer import Tier, Viewer
from hub.database.database import Database
from tests.commands.conftest import Say
from tests.commands.writing import codes, sent
from tests.feed.note import changes
from tests.reference.small_people import appointment_id
from tests.reference.small_units import unit_id
from tests.viewers import OPERATOR, editor_of

FIELDS = """focalPoint {
  name title role phone email since until verifyBy verification document { number } unit { code } }"""
OFFICER = "serves_culture"
"""Đào Thị Ước, a specialised officer of the ministry of culture."""


def officer_of(key: str, role: str = "SPECIALISED", **more: Any) -> dict[str, Any]:
    """An input that is all right for a unit that has no leader in charge."""
    return {"unit": unit_id(key), "name": "Người Thử Nghiệm", "role": role, "since": "2026-11-01", **more}


async def write(say: Say, what: str, given: dict[str, Any], viewer: Viewer = OPERATOR) -> dict[str, Any]:
    """The payload of one of the mutations."""
    return await sent(say, what, FIELDS, given, viewer)


async def test_who_is_appointed_serves_inside_the_network(say: Say) -> None:
    given = officer_of("a_luoi_science", phone="0912 345 678", document={"number": "3/QĐ-SKH"})
    payload = await write(say, "appointFocalPoint", given)
    assert payload["focalPoint"] == {
        "name": "Người Thử Nghiệm",
        "title": None,
        "role": "SPECIALISED",
        "phone": "+84912345678",
        "email": None,
        "since": "2026-11-01",
        "until": None,
        "verifyBy": "2027-05-21",
        "verification": "VERIFIED",
        "document": {"number": "3/QĐ-SKH"},
        "unit": {"code": "03.SKH"},
    }
    listed = "query ($id: ID!) { unit(id: $id) { focalPoints { name } } }"
    answer = await say(listed, {"id": unit_id("a_luoi_science")})
    assert answer["data"]["unit"]["focalPoints"] == [{"name": "Người Thử Nghiệm"}]
    stranger = await say('{ search(text: "Người Thử Nghiệm", first: 1) { totalCount } }', viewer=Viewer(Tier.PRESS))
    assert stranger["data"]["search"]["totalCount"] == 0


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (officer_of("culture", "LEADER_IN_CHARGE"), [("ROLE_TAKEN", "role")]),
        (officer_of("culture", "SPECIALISED"), []),
        (officer_of("dong_binh", "LEADER_IN_CHARGE"), []),
        (officer_of("dong_binh", "CONCURRENT"), []),
        (officer_of("dinh_ha", since="2025-06-30"), [("BEFORE_UNIT", "since")]),
        (officer_of("dong_binh", name=""), [("BAD_USER_INPUT", "name")]),
        (officer_of("dong_binh", phone="x"), [("BAD_USER_INPUT", "phone")]),
        (officer_of("dong_binh") | {"unit": "unit_0000000000000000"}, [("NOT_FOUND", "unit")]),
    ],
    ids=str,
)
async def test_the_rules_of_an_appointment_hold(
    say: Say, given: dict[str, Any], expected: list[tuple[str, str]]
) -> None:
    assert codes(await write(say, "appointFocalPoint", given)) == expected


async def test_a_leader_follows_another_who_has_ended(say: Say) -> None:
    leads = {"id": appointment_id("leads_culture"), "until": "2026-12-01"}
    assert codes(await write(say, "endFocalPoint", leads)) == []
    for since, expected in (("2026-11-30", [("ROLE_TAKEN", "role")]), ("2026-12-01", [])):
        given = officer_of("culture", "LEADER_IN_CHARGE", since=since)
        assert codes(await write(say, "appointFocalPoint", given)) == expected


async def test_a_unit_has_ten_at_a_time_and_no_more(say: Say) -> None:
    refused = [codes(await write(say, "appointFocalPoint", officer_of("dong_binh", "CONCURRENT"))) for _ in range(10)]
    assert refused == [[]] * 9 + [[("TOO_MANY", "unit")]]


async def test_it_is_corrected_confirmed_and_ended(say: Say, small: Database) -> None:
    one = {"id": appointment_id(OFFICER)}
    corrected = await write(say, "correctFocalPoint", {**one, "title": "Chuyên viên", "phone": "024 3825 0000"})
    assert (corrected["focalPoint"]["title"], corrected["focalPoint"]["verification"]) == ("Chuyên viên", "UNVERIFIED")
    cleared = await write(say, "correctFocalPoint", {**one, "clear": ["PHONE"], "expectedVersion": 1})
    assert (cleared["focalPoint"]["title"], cleared["focalPoint"]["phone"]) == ("Chuyên viên", None)
    assert codes(await write(say, "confirmFocalPoint", {**one, "expectedVersion": 1})) == [
        ("CONFLICT", "expectedVersion")
    ]
    confirmed = await write(say, "confirmFocalPoint", one)
    assert (confirmed["focalPoint"]["verification"], confirmed["focalPoint"]["verifyBy"]) == ("VERIFIED", "2027-05-21")
    assert (await write(say, "endFocalPoint", {**one, "until": "2026-12-01"}))["version"] == 4
    assert [entry["action"] for entry in await changes(small)] == [
        "CORRECT_FOCAL_POINT",
        "CORRECT_FOCAL_POINT",
        "CONFIRM_FOCAL_POINT",
        "END_FOCAL_POINT",
    ]


@pytest.mark.parametrize(
    ("what", "given"),
    [
        ("appointFocalPoint", officer_of("culture")),
        ("correctFocalPoint", {"id": appointment_id(OFFICER), "title": "x"}),
        ("confirmFocalPoint", {"id": appointment_id(OFFICER)}),
        ("endFocalPoint", {"id": appointment_id(OFFICER), "until": "2026-12-01"}),
    ],
)
async def test_an_editor_writes_its_own_subtree_alone(
    say: Say, small: Database, what: str, given: dict[str, Any]
) -> None:
    assert codes(await write(say, what, given, editor_of("dong_binh"))) == [("FORBIDDEN", "unit")]
    assert await changes(small) == []
    assert codes(await write(say, what, given, editor_of("culture"))) == []


async def test_an_id_of_another_kind_is_not_found(say: Say) -> None:
    payload = await write(say, "confirmFocalPoint", {"id": appointment_id("chief")})
    assert codes(payload) == [("NOT_FOUND", "id")]

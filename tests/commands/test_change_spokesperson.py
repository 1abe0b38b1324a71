"""Correcting, confirming and ending an appointment: each is held to the version that was read, and to one's subtree."""

from typing import Any

import pytest

from hub.access.viewer import Viewer
from hub.database.database import Database
from tests.commands.conftest import Say
from tests.feed.note import changes
from tests.reference.small_people import appointment_id
from tests.reference.small_units import unit_id
from tests.viewers import OPERATOR, editor_of

FIELDS = "{ version userErrors { code path } spokesperson { name title phone until verifiedAt verifyBy verification } }"
CHIEF = "chief"
"""Tạ Văn Ổn, HEAD of a department in Đông Bình."""


async def change(say: Say, what: str, viewer: Viewer = OPERATOR, who: str = CHIEF, **given: Any) -> dict[str, Any]:
    """The payload of one of the mutations."""
    type_ = f"{what[0].upper()}{what[1:]}Input"
    document = f"mutation ($input: {type_}!) {{ {what}(input: $input) {FIELDS} }}"
    answer = await say(document, {"input": {"id": appointment_id(who), **given}}, viewer)
    assert answer["errors"] == []
    payload: dict[str, Any] = answer["data"][what]
    return payload


def codes(payload: dict[str, Any]) -> list[tuple[str, str]]:
    """Why it was refused: code and the input's field."""
    assert payload["spokesperson"] is None
    return [(error["code"], ".".join(error["path"])) for error in payload["userErrors"]]


async def test_a_correction_changes_what_it_says_and_nothing_else(say: Say) -> None:
    payload = await change(say, "correctSpokesperson", title="Giám đốc Sở", phone="(024) 3825 0000")
    assert payload["spokesperson"] == {
        "name": "Tạ Văn Ổn",
        "title": "Giám đốc Sở",
        "phone": "+842438250000",
        "until": None,
        "verifiedAt": "2026-06-30T09:00:00+07:00",
        "verifyBy": "2027-06-30",
        "verification": "VERIFIED",
    }
    cleared = await change(say, "correctSpokesperson", clear=["PHONE"])
    assert cleared["spokesperson"] == payload["spokesperson"] | {"phone": None}


async def test_a_confirmation_counts_from_today(say: Say) -> None:
    payload = await change(say, "confirmSpokesperson")
    assert payload["spokesperson"]["verifiedAt"] == "2026-11-22T08:00:00+07:00"
    assert payload["spokesperson"]["verifyBy"] == "2027-05-21"


async def test_an_ended_term_ends_on_that_day(say: Say) -> None:
    assert (await change(say, "endSpokesperson", until="2026-12-01"))["spokesperson"]["until"] == "2026-12-01"
    speakers = "query ($id: ID!, $day: Date!) { unit(id: $id, asOf: $day) { spokespersons { name } } }"
    for day, expected in (("2026-11-30", ["Tạ Văn Ổn"]), ("2026-12-01", [])):
        answer = await say(speakers, {"id": unit_id("dong_binh_culture"), "day": day})
        assert [one["name"] for one in answer["data"]["unit"]["spokespersons"]] == expected


@pytest.mark.parametrize(("since", "expected"), [("2026-11-30", ["MANDATE_TAKEN"]), ("2026-12-01", [])])
async def test_a_mandate_is_free_from_the_day_on_which_its_term_ends(say: Say, since: str, expected: list[str]) -> None:
    await change(say, "endSpokesperson", until="2026-12-01")
    appoint = (
        "mutation ($input: AppointSpokespersonInput!) { appointSpokesperson(input: $input) { userErrors { code } } }"
    )
    given = {"unit": unit_id("dong_binh_culture"), "name": "Người Kế Nhiệm", "mandate": "HEAD", "since": since}
    answer = await say(appoint, {"input": given})
    assert [error["code"] for error in answer["data"]["appointSpokesperson"]["userErrors"]] == expected


@pytest.mark.parametrize("until", ["2025-07-01", "2020-01-01"])
async def test_a_term_has_a_day_at_least(say: Say, until: str) -> None:
    assert codes(await change(say, "endSpokesperson", until=until)) == [("BAD_USER_INPUT", "until")]


async def test_a_term_does_not_end_later_than_it_does(say: Say) -> None:
    assert codes(await change(say, "endSpokesperson", who="delegate", until="2026-12-02")) == [("ENDED", "until")]


async def test_what_has_ended_is_not_confirmed(say: Say) -> None:
    assert codes(await change(say, "confirmSpokesperson", who="expired")) == [("ENDED", "id")]


async def test_an_authorisation_keeps_its_topic(say: Say) -> None:
    payload = await change(say, "correctSpokesperson", who="storms", clear=["TOPIC"])
    assert codes(payload) == [("TOPIC_REQUIRED", "clear")]


async def test_versions_count_the_writes_and_an_old_one_is_refused(say: Say, small: Database) -> None:
    for version in (1, 2):
        payload = await change(say, "correctSpokesperson", title=f"Lần {version}", expectedVersion=version - 1)
        assert payload["version"] == version
    stale = await change(say, "correctSpokesperson", title="Lần 3", expectedVersion=1)
    assert codes(stale) == [("CONFLICT", "expectedVersion")]
    assert [one["version"] for one in await changes(small)] == [1, 2]


@pytest.mark.parametrize(
    ("what", "given"),
    [
        ("correctSpokesperson", {"title": "x"}),
        ("confirmSpokesperson", {}),
        ("endSpokesperson", {"until": "2026-12-01"}),
    ],
)
async def test_an_editor_changes_its_own_subtree_alone(
    say: Say, small: Database, what: str, given: dict[str, Any]
) -> None:
    assert codes(await change(say, what, editor_of("a_luoi"), **given)) == [("FORBIDDEN", "unit")]
    assert await changes(small) == []
    assert (await change(say, what, editor_of("dong_binh"), **given))["userErrors"] == []


async def test_who_is_unknown_is_not_found(say: Say) -> None:
    document = f"mutation ($id: ID!) {{ confirmSpokesperson(input: {{id: $id}}) {FIELDS} }}"
    answer = await say(document, {"id": "spokesperson_0000000000000000"})
    assert codes(answer["data"]["confirmSpokesperson"]) == [("NOT_FOUND", "id")]

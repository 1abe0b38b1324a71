"""Appointing: the law's mandates, one person for each, a document for who is authorised, only within one's subtree."""

from typing import Any

import pytest

from hub.access.viewer import Tier, Viewer
from hub.database.database import Database
from tests.commands.conftest import Say
from tests.commands.writing import in_both_languages
from tests.feed.note import changes
from tests.reference.small_units import unit_id
from tests.viewers import OPERATOR, editor_of

APPOINT = """mutation ($input: AppointSpokespersonInput!) {
  appointSpokesperson(input: $input) {
  clientMutationId version userErrors { code path message messageVi }
  spokesperson {
    name title mandate topic phone email since until verification document { number } unit { code } } } }"""
SPEAKERS = "query ($id: ID!) { unit(id: $id) { spokespersons { name mandate } } }"


def head_of(key: str, **more: Any) -> dict[str, Any]:
    """An input that is all right for a unit without a head."""
    return {"unit": unit_id(key), "name": "Người Thử Nghiệm", "mandate": "HEAD", "since": "2026-11-01", **more}


async def appoint(say: Say, given: dict[str, Any], viewer: Viewer = OPERATOR) -> dict[str, Any]:
    """The payload."""
    answer = await say(APPOINT, {"input": given}, viewer)
    assert answer["errors"] == []
    payload: dict[str, Any] = answer["data"]["appointSpokesperson"]
    return payload


def codes(payload: dict[str, Any]) -> list[tuple[str, str]]:
    """Why a write was refused: code and the input's field."""
    assert payload["spokesperson"] is None
    assert all(map(in_both_languages, payload["userErrors"]))
    return [(error["code"], ".".join(error["path"])) for error in payload["userErrors"]]


async def test_who_is_appointed_speaks_from_that_day_on(say: Say) -> None:
    given = head_of("a_luoi_science", title="Giám đốc", phone="0912 345 678", email="thu.nghiem@vidu.example")
    payload = await appoint(say, {**given, "clientMutationId": "mine"})
    assert payload == {
        "clientMutationId": "mine",
        "version": 1,
        "userErrors": [],
        "spokesperson": {
            "name": "Người Thử Nghiệm",
            "title": "Giám đốc",
            "mandate": "HEAD",
            "topic": None,
            "phone": "+84912345678",
            "email": "thu.nghiem@vidu.example",
            "since": "2026-11-01",
            "until": None,
            "verification": "VERIFIED",
            "document": None,
            "unit": {"code": "03.SKH"},
        },
    }
    answer = await say(SPEAKERS, {"id": unit_id("a_luoi_science")})
    assert answer["data"]["unit"]["spokespersons"] == [{"name": "Người Thử Nghiệm", "mandate": "HEAD"}]


async def test_the_appointment_is_an_entry_of_the_feed(say: Say) -> None:
    await appoint(say, head_of("a_luoi_science"))
    feed = "{ changes(first: 10) { nodes { action actor before after node { ... on Spokesperson { name } } } } }"
    *_, change = (await say(feed))["data"]["changes"]["nodes"]
    assert (change["action"], change["actor"], change["before"]) == ("APPOINT_SPOKESPERSON", "token:operator", None)
    assert change["after"]["name"] == change["node"]["name"] == "Người Thử Nghiệm"


@pytest.mark.parametrize("tier", [Tier.PUBLIC, Tier.PRESS])
async def test_what_an_entry_says_of_people_and_by_whom_is_for_members(say: Say, tier: Tier) -> None:
    await appoint(say, head_of("a_luoi_science", since="2026-10-01", until="2026-11-01"))
    feed = "{ changes(first: 10) { nodes { action actor before after node { id } } } }"
    *_, change = (await say(feed, viewer=Viewer(tier)))["data"]["changes"]["nodes"]
    assert change == {"action": "APPOINT_SPOKESPERSON", "actor": None, "before": None, "after": None, "node": None}


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (head_of("a_luoi_science", mandate="REGULAR"), [("MANDATE_NOT_ALLOWED", "mandate")]),
        (head_of("dong_binh"), [("MANDATE_TAKEN", "mandate")]),
        (head_of("a_luoi_science", mandate="AUTHORISED", topic="Lũ"), [("DOCUMENT_REQUIRED", "document.number")]),
        (
            head_of("a_luoi_science", mandate="AUTHORISED", document={"number": "1/GUQ"}, until="2027-01-01"),
            [("BAD_USER_INPUT", "topic")],
        ),
        (
            head_of("a_luoi_science", mandate="AUTHORISED", document={"number": "1/GUQ"}, topic="Lũ"),
            [("UNTIL_REQUIRED", "until")],
        ),
        (head_of("a_luoi_science", name=" \u00a0 "), [("BAD_USER_INPUT", "name")]),
        (head_of("a_luoi_science", phone="không rõ"), [("BAD_USER_INPUT", "phone")]),
        (head_of("a_luoi_science", email="Ai đó <a@b.example>"), [("BAD_USER_INPUT", "email")]),
        (head_of("a_luoi_science", email=f"{'x' * 250}@a.example"), [("BAD_USER_INPUT", "email")]),
        (head_of("a_luoi_science", document={"number": "x" * 301}), [("BAD_USER_INPUT", "document.number")]),
        (head_of("a_luoi_science", document={"title": "x" * 301}), [("BAD_USER_INPUT", "document.title")]),
        (head_of("a_luoi_science", document={"url": f"https://{'x' * 2_000}"}), [("BAD_USER_INPUT", "document.url")]),
        (head_of("a_luoi_science", document={"url": "javascript:alert(1)"}), [("BAD_USER_INPUT", "document.url")]),
        (head_of("a_luoi_science", until="2026-11-01"), [("BAD_USER_INPUT", "until")]),
        (head_of("dinh_ha", since="2025-06-30", until="2025-07-01"), [("BEFORE_UNIT", "since")]),
        (head_of("hong_ha", since="2025-06-01", until="2025-08-01"), [("MANDATE_TAKEN", "mandate")]),
        ({**head_of("dinh_ha"), "unit": "unit_0000000000000000"}, [("NOT_FOUND", "unit")]),
    ],
    ids=lambda value: value[0][0] if isinstance(value, list) else None,
)
async def test_what_the_rules_do_not_allow_is_refused_with_the_field_that_is_wrong(
    say: Say, small: Database, given: dict[str, Any], expected: list[tuple[str, str]]
) -> None:
    assert set(expected) <= set(codes(await appoint(say, given)))
    assert await changes(small) == []


@pytest.mark.parametrize(("since", "until"), [("2025-06-01", "2025-08-01"), ("2025-07-01", None)])
async def test_nobody_is_appointed_beyond_the_units_end(say: Say, since: str, until: str | None) -> None:
    given = head_of("con_dua", since=since, until=until)
    assert codes(await appoint(say, given)) == [("AFTER_UNIT", "until")]


@pytest.mark.parametrize("key", ["a_luoi", "a_luoi_science", "ea_lua"])
async def test_an_editor_writes_in_its_subtree(say: Say, key: str) -> None:
    payload = await appoint(say, head_of(key), editor_of("a_luoi"))
    assert codes_or_none(payload) in ([], [("MANDATE_TAKEN", "mandate")])


def codes_or_none(payload: dict[str, Any]) -> list[tuple[str, str]]:
    """As `codes`, for a write that may have gone well."""
    return codes(payload) if payload["userErrors"] else []


@pytest.mark.parametrize("key", ["dong_binh", "dinh_ha", "government", "hong_ha"])
async def test_an_editor_writes_nowhere_else(say: Say, small: Database, key: str) -> None:
    payload = await appoint(say, head_of(key, since="2025-06-15"), editor_of("a_luoi"))
    assert codes(payload) == [("FORBIDDEN", "unit")]
    assert await changes(small) == []


async def test_the_editor_of_a_unit_that_has_ended_writes_nowhere(say: Say) -> None:
    assert codes(await appoint(say, head_of("dinh_ha"), editor_of("dong_ha"))) == [("FORBIDDEN", "unit")]


@pytest.mark.parametrize("tier", list(Tier))
async def test_who_only_reads_may_not_write(say: Say, small: Database, tier: Tier) -> None:
    answer = await say(APPOINT, {"input": head_of("a_luoi_science")}, Viewer(tier))
    assert (answer["data"], answer["errors"]) == (None, ["FORBIDDEN"])
    assert await changes(small) == []


async def test_the_same_key_appoints_once_and_answers_the_same(say: Say, small: Database) -> None:
    given = head_of("a_luoi_science", idempotencyKey="once")
    assert await appoint(say, given) == await appoint(say, given)
    assert len(await changes(small)) == 1


async def test_a_key_is_known_by_its_request(say: Say) -> None:
    await appoint(say, head_of("a_luoi_science", idempotencyKey="once"))
    payload = await appoint(say, head_of("a_luoi_science", idempotencyKey="once", title="Khác"))
    assert codes(payload) == [("KEY_REUSED", "idempotencyKey")]


async def test_a_malformed_date_is_told_by_its_name(say: Say) -> None:
    answer = await say(APPOINT, {"input": head_of("a_luoi_science", since="01/11/2026")})
    assert answer["errors"] == ["BAD_USER_INPUT"]

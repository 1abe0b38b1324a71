"""Who is due for confirmation: by verifyBy and the clock, below a unit, in pages, for members."""

from typing import Any

from hub.access.viewer import Tier, Viewer
from hub.database.database import Database
from tests.commands.conftest import Say
from tests.reference.small_people import appointment_id
from tests.reference.small_units import unit_id
from tests.viewers import OPERATOR

DUE = """query ($within: ID, $before: Date, $first: Int! = 100, $after: String) {
  due(within: $within, before: $before, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } nodes { id name verification verifyBy version unit { code } } } }"""


async def due(say: Say, viewer: Viewer = OPERATOR, **variables: Any) -> dict[str, Any]:
    """The answered page."""
    answer = await say(DUE, variables, viewer)
    assert answer["errors"] == []
    found: dict[str, Any] = answer["data"]["due"]
    return found


def names(page: dict[str, Any]) -> set[str]:
    return {one["name"] for one in page["nodes"]}


async def test_what_must_be_confirmed_within_thirty_days_is_due(say: Say) -> None:
    page = await due(say)
    assert {one["verification"] for one in page["nodes"]} == {"DUE", "UNVERIFIED"}
    assert "Trần Thị Ánh" in names(page), "verifyBy is the thirtieth day"
    assert "Ngô Ê Ban" not in names(page), "verifyBy is the day after"
    assert page["totalCount"] == len(page["nodes"])


async def test_an_entry_that_nobody_ever_confirmed_is_due_on_any_day(say: Say, small: Database) -> None:
    assert (await due(say, before="2020-01-01"))["nodes"] == []
    await small.driver.execute_query(
        "MATCH (s:Spokesperson {id: $id}) REMOVE s.verifyBy", {"id": appointment_id("yen")}, database_=small.name
    )
    assert names(await due(say, before="2020-01-01")) == {"Vũ Thị Yến"} <= names(await due(say))


async def test_a_later_day_finds_more(say: Say) -> None:
    assert {"Ngô Ê Ban"} <= names(await due(say, before="2026-12-23"))


async def test_only_the_subtree_that_is_asked_for(say: Say) -> None:
    page = await due(say, within=unit_id("a_luoi"), before="2030-01-01")
    assert "Ngô Ê Ban" in names(page)
    assert "Trần Thị Ánh" not in names(page)


async def test_an_entry_that_is_not_in_force_is_not_due(say: Say) -> None:
    found = {one["id"] for one in (await due(say, before="2030-01-01"))["nodes"]}
    assert appointment_id("until_today") not in found
    assert appointment_id("next_year") not in found
    assert appointment_id("from_today") in found


async def test_a_confirmed_entry_is_due_no_more(say: Say) -> None:
    before = await due(say)
    confirm = "mutation ($id: ID!) { confirmSpokesperson(input: {id: $id}) { userErrors { code } } }"
    await say(confirm, {"id": before["nodes"][0]["id"]})
    assert (await due(say))["totalCount"] == before["totalCount"] - 1


async def test_pages_hold_each_entry_once_and_units_together(say: Say) -> None:
    whole = [one["id"] for one in (await due(say, before="2030-01-01"))["nodes"]]
    found, after = [], None
    while True:
        page = await due(say, before="2030-01-01", first=3, after=after)
        found += [one["id"] for one in page["nodes"]]
        after = page["pageInfo"]["endCursor"]
        if not page["pageInfo"]["hasNextPage"]:
            break
    assert found == whole
    units = [one["unit"]["code"] for one in (await due(say, before="2030-01-01"))["nodes"]]
    assert len(list(dict.fromkeys(units))) == sum(a != b for a, b in zip(["", *units], units, strict=False))


async def test_it_is_for_members(say: Say) -> None:
    for tier in (Tier.PUBLIC, Tier.PRESS):
        assert (await say(DUE, {}, Viewer(tier)))["errors"] == ["FORBIDDEN"]
    assert (await due(say, Viewer(Tier.NETWORK)))["totalCount"]


async def test_an_unknown_unit_is_not_found(say: Say) -> None:
    assert (await say(DUE, {"within": "unit_0000000000000000"}))["errors"] == ["NOT_FOUND"]

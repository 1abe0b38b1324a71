"""How a unit is reached: its own part is updated, the rest of it stays, anybody sees it."""

import asyncio
from typing import Any

import pytest

from hub.access.viewer import Tier, Viewer
from hub.database.database import Database
from tests.commands.conftest import Say
from tests.commands.writing import codes, sent
from tests.feed.note import changes
from tests.reference.small_units import unit_id
from tests.viewers import OPERATOR, editor_of

CONTACTS = "phone email website channels { kind url } dutyHours outOfHoursPhone"
HOURS = "T2-T6 7h30-11h30 13:30-17:00; SAT 07:30-11:30"


async def update(say: Say, viewer: Viewer = OPERATOR, key: str = "dong_binh", **given: Any) -> dict[str, Any]:
    """The payload."""
    asked = {"id": unit_id(key), **given}
    return await sent(say, "updateUnitContacts", f"unit {{ {CONTACTS} }}", asked, viewer)


async def test_contacts_are_stored_in_one_form_and_public(say: Say) -> None:
    zalo = {"kind": "ZALO", "url": "https://zalo.example/dongbinh"}
    payload = await update(
        say,
        phone="024 3825 0000",
        email="vp@dongbinh.example",
        website="https://DongBinh.example/",
        channels=[zalo, {"kind": "OTHER", "url": "https://dongbinh.example/bao-chi"}],
        dutyHours=HOURS,
        outOfHoursPhone="0912345678",
    )
    expected = {
        "phone": "+842438250000",
        "email": "vp@dongbinh.example",
        "website": "dongbinh.example",
        "channels": [zalo, {"kind": "OTHER", "url": "https://dongbinh.example/bao-chi"}],
        "dutyHours": "MON-FRI 07:30-11:30 13:30-17:00; SAT 07:30-11:30",
        "outOfHoursPhone": "+84912345678",
    }
    assert (payload["version"], payload["unit"]) == (1, expected)
    shown = f'{{ unit(code: "01") {{ {CONTACTS} }} }}'
    assert (await say(shown, viewer=Viewer(Tier.PUBLIC)))["data"]["unit"] == expected


async def test_what_the_input_does_not_name_stays_as_it_was(say: Say, small: Database) -> None:
    async def stored() -> dict[str, Any]:
        found = await small.driver.execute_query(
            "MATCH (u:Unit {id: $id}) RETURN properties(u) AS unit",
            {"id": unit_id("dong_binh")},
            database_=small.name,
        )
        unit: dict[str, Any] = found.records[0]["unit"]
        return unit

    before = await stored()
    await update(say, phone="024 3825 0000")
    await update(say, dutyHours=HOURS)
    hours = {"dutyHours": "MON-FRI 07:30-11:30 13:30-17:00; SAT 07:30-11:30"}
    after = await stored()
    assert len(after.pop("dutySpans")) == 11
    assert after == {**before, "phone": "+842438250000", **hours, "version": 2}
    await update(say, clear=["DUTY_HOURS", "PHONE"])
    assert await stored() == {**before, "version": 3}


async def test_channels_are_replaced_as_a_whole_and_cleared(say: Say) -> None:
    for given in (
        [{"kind": "YOUTUBE", "url": "https://video.example/a"}],
        [{"kind": "ZALO", "url": "http://b.example"}],
    ):
        assert (await update(say, channels=given))["unit"]["channels"] == given
    assert (await update(say, clear=["CHANNELS"]))["unit"]["channels"] == []


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({"phone": "abc"}, ("BAD_USER_INPUT", "phone")),
        ({"outOfHoursPhone": "abc"}, ("BAD_USER_INPUT", "outOfHoursPhone")),
        ({"email": "a b@c"}, ("BAD_USER_INPUT", "email")),
        ({"website": "not a host"}, ("BAD_USER_INPUT", "website")),
        ({"website": "javascript:alert(1)"}, ("BAD_USER_INPUT", "website")),
        ({"channels": [{"kind": "ZALO", "url": "javascript:alert(1)"}]}, ("BAD_USER_INPUT", "channels.url")),
        ({"channels": [{"kind": "ZALO", "url": ""}]}, ("BAD_USER_INPUT", "channels")),
        (
            {"channels": [{"kind": "OTHER", "url": f"https://c{n}.example"} for n in range(11)]},
            ("TOO_MANY", "channels"),
        ),
        ({"dutyHours": "thứ hai 7h-11h"}, ("BAD_USER_INPUT", "dutyHours")),
        ({"phone": "024 3825 0000", "expectedVersion": 4}, ("CONFLICT", "expectedVersion")),
    ],
    ids=str,
)
async def test_what_cannot_be_is_refused_in_both_languages(
    say: Say, small: Database, given: dict[str, Any], expected: tuple[str, str]
) -> None:
    assert codes(await update(say, **given)) == [expected]
    assert await changes(small) == []


@pytest.mark.parametrize(("key", "refused"), [("a_luoi", []), ("ea_lua", []), ("dong_binh", [("FORBIDDEN", "unit")])])
async def test_an_editor_writes_its_own_subtree_alone(say: Say, key: str, refused: list[tuple[str, str]]) -> None:
    assert codes(await update(say, editor_of("a_luoi"), key, email="a@b.example")) == refused


async def test_an_unknown_unit_is_not_found(say: Say) -> None:
    assert codes(await update(say, key="nobody", email="a@b.example")) == [("NOT_FOUND", "unit")]


async def test_of_64_clients_at_once_each_success_is_a_version(say: Say, small: Database) -> None:
    async def client(name: int) -> int:
        version, successes = 0, 0
        for _ in range(2):
            payload = await update(say, phone=f"024 38{name:02} 0000", expectedVersion=version)
            successes += payload["userErrors"] == []
            assert payload["userErrors"] == [] or codes(payload) == [("CONFLICT", "expectedVersion")]
            version = len(await changes(small))
        return successes

    successes = sum(await asyncio.gather(*map(client, range(64))))
    assert [one["version"] for one in await changes(small)] == list(range(1, successes + 1))
    assert successes >= 2

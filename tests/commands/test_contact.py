"""Who speaks, with duty hours: shown for the unit that answers at the asked moment, never kept, changing no answer."""

from datetime import datetime
from typing import Any

import httpx
import pytest

from hub.commands.update_unit_contacts import UpdateUnitContacts
from hub.database.database import Database
from hub.feed.journal import Journal
from tests.commands.conftest import Clock, Say
from tests.reference.small_units import unit_id
from tests.viewers import OPERATOR

CONTACT = """query ($unit: ID!, $topic: String, $at: DateTime) { contact(unit: $unit, topic: $topic, at: $at) {
  reason unit { name } spokesperson { name } dutyHours onDuty outOfHoursPhone
  steps { tried outcome spokesperson { name document { number } } } } }"""
WARD = unit_id("xuan_la_tay")
"""Nobody speaks for it: its province Đông Bình answers."""
ON_DUTY, OFF_DUTY = (datetime.fromisoformat(f"2026-11-23T{hour}:00:00+07:00") for hour in ("08", "12"))


@pytest.fixture
async def hours(journal: Journal) -> None:
    """The province is open on working days; the ward always, but nobody answers there."""
    for key, text in (("dong_binh", "MON-FRI 07:30-11:30 13:30-17:00"), ("xuan_la_tay", "MON-SUN 00:00-24:00")):
        update = UpdateUnitContacts(
            viewer=OPERATOR, key=key, id=unit_id(key), duty_hours=text, out_of_hours_phone="0912345678"
        )
        await journal.append(update)


async def contact(say: Say, **asked: Any) -> dict[str, Any]:
    """The answer."""
    answer = await say(CONTACT, {"unit": WARD, **asked})
    assert answer["errors"] == []
    found: dict[str, Any] = answer["data"]["contact"]
    return found


@pytest.mark.parametrize(
    ("at", "on_duty"),
    [
        ("2026-11-23T07:29:59+07:00", False),
        ("2026-11-23T00:30:00Z", True),
        ("2026-11-23T11:30:00+07:00", False),
        ("2026-11-21T08:00:00+07:00", False),
    ],
)
@pytest.mark.usefixtures("hours")
async def test_the_hours_of_who_answers_are_told_for_the_asked_moment(say: Say, at: str, on_duty: bool) -> None:
    found = await contact(say, at=at)
    assert {**found, "steps": None} == {
        "reason": "PARENT_UNIT",
        "unit": {"name": "Đông Bình"},
        "spokesperson": {"name": "Đặng Tiến Dũng"},
        "dutyHours": "MON-FRI 07:30-11:30 13:30-17:00",
        "onDuty": on_duty,
        "outOfHoursPhone": "+84912345678",
        "steps": None,
    }


async def test_a_unit_that_has_told_no_hours_is_neither_on_duty_nor_off(say: Say) -> None:
    found = await contact(say)
    assert (found["dutyHours"], found["onDuty"], found["outOfHoursPhone"]) == (None, None, None)
    assert found["spokesperson"] == {"name": "Đặng Tiến Dũng"}


async def test_the_step_that_answers_tells_by_whom_and_on_what_document(say: Say) -> None:
    found = await contact(say, topic="bão lũ")
    assert [(step["tried"], step["outcome"], step["spokesperson"]) for step in found["steps"]] == [
        ("AUTHORISED", "no authorisation for this topic", None),
        ("HEAD", "none in office", None),
        ("AUTHORISED", "answers", {"name": "Đinh Thị Én", "document": {"number": "13/QĐ-UBND"}}),
    ]


async def ask(client: httpx.AsyncClient, fields: str, at: str = "") -> tuple[Any, str]:
    """What a look-up answers, and what it lets caches do."""
    document = f'{{ contact(unit: "{WARD}"{at}) {{ {fields} }} }}'
    response = await client.get("/graphql", params={"query": document})
    return response.json()["data"]["contact"], response.headers["cache-control"]


@pytest.mark.usefixtures("hours")
@pytest.mark.parametrize("fields", ["onDuty", "x: onDuty", "...F } } fragment F on Contact { ...{ onDuty"])
async def test_an_answer_that_depends_on_the_hour_is_never_kept(
    client: httpx.AsyncClient, clock: Clock, fields: str
) -> None:
    answers = []
    for clock.now in (ON_DUTY, OFF_DUTY):
        answer, caches = await ask(client, fields)
        answers.append((list(answer.values()), caches))
    assert answers == [([True], "no-store"), ([False], "no-store")]


@pytest.mark.usefixtures("hours")
@pytest.mark.parametrize(
    ("fields", "at"),
    [("reason dutyHours outOfHoursPhone", ""), ("onDuty", ', at: "2026-11-23T08:00:00+07:00"')],
)
async def test_any_other_is_kept_for_the_day(
    client: httpx.AsyncClient, small: Database, clock: Clock, fields: str, at: str
) -> None:
    clock.now = ON_DUTY
    first = await ask(client, fields, at)
    read = small.reader.counts.statements
    clock.now = OFF_DUTY
    assert await ask(client, fields, at) == first
    assert (first[1].startswith("public"), small.reader.counts.statements) == (True, read)

"""Duty hours: read as people write them, stored in one form, compared with a moment as text."""

import re
from datetime import datetime

import pytest

from graph_schema.duty_hours import canonical, moment, spans


@pytest.mark.parametrize(
    ("written", "stored"),
    [
        ("MON-FRI 07:30-11:30 13:30-17:00; SAT 07:30-11:30", "MON-FRI 07:30-11:30 13:30-17:00; SAT 07:30-11:30"),
        ("t2 – t6  7h30-11h30 13h30 - 17h; T7 7:30-11:30;", "MON-FRI 07:30-11:30 13:30-17:00; SAT 07:30-11:30"),
        ("mon, wed,CN 8:00-24:00", "MON,WED,SUN 08:00-24:00"),
    ],
)
def test_hours_are_stored_in_one_form(written: str, stored: str) -> None:
    assert canonical(written) == stored == canonical(stored)


@pytest.mark.parametrize(
    ("written", "wrong"),
    [
        ("MON", "MON"),
        ("8:00-9:00", "8:00-9:00"),
        ("FRI-MON 8:00-9:00", "FRI-MON"),
        ("T8 8:00-9:00", "T8"),
        ("MON 9:00-8:00", "9:00-8:00"),
        ("MON 8:00", "8:00"),
        ("MON 8:00-8:60", "8:60"),
        ("MON 8:00-24:30", "24:30"),
        ("MON 8:00-9:00; ;TUE 8:00-9:00", ";"),
        ("", ";"),
    ],
)
def test_what_cannot_be_read_is_named(written: str, wrong: str) -> None:
    with pytest.raises(ValueError, match=f"^{re.escape(wrong)}$"):
        canonical(written)


@pytest.mark.parametrize(
    ("at", "open_"),
    [
        ("2026-11-23T07:29", False),
        ("2026-11-23T07:30", True),
        ("2026-11-23T11:29", True),
        ("2026-11-23T11:30", False),
        ("2026-11-22T07:30", False),
        ("2026-11-22T23:59", True),
    ],
)
def test_an_opening_holds_its_first_minute_and_not_its_end(at: str, open_: bool) -> None:
    now = moment(datetime.fromisoformat(at))
    ends = [span.split("/") for span in spans("MON-FRI 07:30-11:30; SUN 20:00-24:00")]
    assert any(first <= now < end for first, end in ends) == open_

"""Whether a moment is within duty hours, by the clock and the calendar alone."""

from datetime import datetime, time

from graph_schema.duty_hours import DAYS
from tests.reference.scalars import VIETNAM


def on_duty(hours: str | None, at: datetime) -> bool | None:
    """None when no hours are told."""
    if hours is None:
        return None
    here = at.astimezone(VIETNAM)
    for line in hours.split("; "):
        days, *openings = line.split()
        if any(_holds(part, here) for part in days.split(",")):
            for opening in openings:
                first, last = map(_minutes, opening.split("-"))
                if first <= here.hour * 60 + here.minute < last:
                    return True
    return False


def _holds(days: str, here: datetime) -> bool:
    named = [DAYS.index(day) for day in days.split("-")]
    return named[0] <= here.weekday() <= named[-1]


def _minutes(text: str) -> int:
    hour, minute = text.split(":")
    return int(hour) * 60 + int(minute)


def morning(day: str) -> datetime:
    """Eight o'clock, when the tests ask."""
    return datetime.combine(datetime.fromisoformat(day), time(8), VIETNAM)

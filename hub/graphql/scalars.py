"""Date and DateTime: read strictly. What cannot be read is refused later, where the argument's name is known."""

import re
from datetime import date, datetime
from typing import Any, NewType

import strawberry

from hub.plan.arguments import Unreadable

_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
_ZONED = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})")

Date = NewType("Date", date)
DateTime = NewType("DateTime", datetime)


def _parse_date(value: Any) -> date | Unreadable:
    if isinstance(value, str) and _DATE.fullmatch(value):
        try:
            return date.fromisoformat(value)
        except ValueError:
            pass
    return Unreadable("a date such as 2025-07-01")


def _parse_date_time(value: Any) -> datetime | Unreadable:
    if isinstance(value, str) and _ZONED.fullmatch(value):
        try:
            return datetime.fromisoformat(value)
        except ValueError:
            pass
    return Unreadable("a moment such as 2026-11-22T08:00:00+07:00")


SCALARS: dict[object, Any] = {
    Date: strawberry.scalar(
        name="Date",
        description="A calendar date such as 2025-07-01. Intervals are half-open: [validFrom, validTo).",
        serialize=str,
        parse_value=_parse_date,
    ),
    DateTime: strawberry.scalar(
        name="DateTime",
        description="A moment with its offset, such as 2026-11-22T08:00:00+07:00 (RFC 3339).",
        serialize=str,
        parse_value=_parse_date_time,
    ),
}

"""Date and DateTime: read strictly. What cannot be read is refused later, where the argument's name is known."""

import re
from collections.abc import Callable
from contextlib import suppress
from datetime import date, datetime
from typing import Any, NewType

import strawberry

from hub.plan.arguments import Unreadable

_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
_ZONED = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})")

Date = NewType("Date", date)
DateTime = NewType("DateTime", datetime)


def _parser(written: re.Pattern[str], read: Callable[[str], date], wanted: str) -> Callable[[Any], date | Unreadable]:
    """What reads texts that are written so."""

    def parse(value: Any) -> date | Unreadable:
        if isinstance(value, str) and written.fullmatch(value):
            with suppress(ValueError):
                return read(value)
        return Unreadable(wanted)

    return parse


SCALARS: dict[object, Any] = {
    Date: strawberry.scalar(
        name="Date",
        description="A calendar date such as 2025-07-01. Intervals are half-open: [validFrom, validTo).",
        serialize=str,
        parse_value=_parser(_DATE, date.fromisoformat, "a date such as 2025-07-01"),
    ),
    DateTime: strawberry.scalar(
        name="DateTime",
        description="A moment with its offset, such as 2026-11-22T08:00:00+07:00 (RFC 3339).",
        serialize=str,
        parse_value=_parser(_ZONED, datetime.fromisoformat, "a moment such as 2026-11-22T08:00:00+07:00"),
    ),
}

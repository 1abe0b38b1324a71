"""The custom scalars of the API: dates and moments, refused with BAD_USER_INPUT when malformed or impossible."""

import re
from datetime import date, datetime, timedelta, timezone
from typing import Any

from graphql import GraphQLScalarType, GraphQLSchema

from tests.reference.refusals import bad_input

VIETNAM = timezone(timedelta(hours=7))


def parse_date(value: Any) -> str:
    """A day such as 2025-07-01."""
    try:
        if isinstance(value, str) and re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", value):
            return date.fromisoformat(value).isoformat()
    except ValueError:
        pass
    raise bad_input("Date", f"{value!r} is not a date such as 2025-07-01")


def parse_moment(value: Any) -> datetime:
    """A moment with its offset, such as 2026-11-22T08:00:00+07:00."""
    try:
        moment = datetime.fromisoformat(value) if isinstance(value, str) and "T" in value else None
    except ValueError:
        moment = None
    if moment is None or moment.tzinfo is None:
        raise bad_input("DateTime", f"{value!r} is not a moment such as 2026-11-22T08:00:00+07:00")
    return moment


def vietnamese_day(moment: datetime) -> str:
    """The date that a clock in Viet Nam shows."""
    return moment.astimezone(VIETNAM).date().isoformat()


def teach_scalars(schema: GraphQLSchema) -> None:
    """Give the schema's Date and DateTime their parsers."""
    for name, parse in (("Date", parse_date), ("DateTime", parse_moment)):
        scalar = schema.type_map[name]
        assert isinstance(scalar, GraphQLScalarType)
        scalar.coerce_input_value = parse

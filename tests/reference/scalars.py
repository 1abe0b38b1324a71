"""The custom scalars of the API: dates and moments, read strictly; what cannot be read is refused with its argument."""

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone
from typing import Any

from graphql import GraphQLScalarType, GraphQLSchema

VIETNAM = timezone(timedelta(hours=7))


@dataclass(frozen=True)
class Malformed:
    """What cannot be read; the argument that holds it is refused by its name."""


def parse_date(value: Any) -> str | Malformed:
    """A day such as 2025-07-01."""
    try:
        if isinstance(value, str) and re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", value):
            return date.fromisoformat(value).isoformat()
    except ValueError:
        pass
    return Malformed()


def parse_moment(value: Any) -> datetime | Malformed:
    """A moment with its offset, such as 2026-11-22T08:00:00+07:00."""
    try:
        moment = datetime.fromisoformat(value) if isinstance(value, str) and "T" in value else None
    except ValueError:
        moment = None
    return moment if moment and moment.tzinfo else Malformed()


def vietnamese_day(moment: datetime) -> str:
    """The date that a clock in Viet Nam shows."""
    return moment.astimezone(VIETNAM).date().isoformat()


def teach_scalars(schema: GraphQLSchema) -> None:
    """Give the schema's Date and DateTime their parsers."""
    for name, parse in (("Date", parse_date), ("DateTime", parse_moment)):
        scalar = schema.type_map[name]
        assert isinstance(scalar, GraphQLScalarType)
        scalar.coerce_input_value = parse

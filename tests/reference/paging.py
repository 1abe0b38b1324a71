"""Connections: a whole list in its order, cut into pages. A cursor holds a row's key and its connection's name."""

import base64
import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from tests.reference.network import Record, Seen, by_name
from tests.reference.refusals import bad_input


@dataclass(frozen=True)
class Row:
    """An edge before it is cut: its node, its key in the connection's order and the edge's own fields."""

    node: Seen
    key: list[Any]
    own: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Page:
    """A cut of a connection."""

    name: str
    rows: list[Row]
    total: int
    has_next: bool
    has_previous: bool


def cursor(name: str, row: Row) -> str:
    """The place right after the row."""
    return base64.b64encode(json.dumps([name, row.key]).encode()).decode()


def key_of(name: str, text: str) -> list[Any]:
    """The key in a cursor of the named connection; any other text is refused."""
    try:
        owner, key = json.loads(base64.b64decode(text, validate=True))
    except (ValueError, TypeError):
        owner, key = None, None
    if owner != name or not isinstance(key, list):
        raise bad_input("after", "is no cursor of this connection")
    return key


def page(name: str, rows: Iterable[Row], first: int, after: str | None) -> Page:
    """The first rows after the cursor."""
    every = sorted(rows, key=lambda row: row.key)
    rest = every if after is None else [row for row in every if row.key > key_of(name, after)]
    return Page(name, rest[:first], len(every), len(rest) > first, after is not None)


def named_rows(records: Iterable[Record], day: str) -> list[Row]:
    """Rows in the order of names."""
    return [Row(Seen(record, day), list(by_name(record))) for record in records]

"""Opaque cursors: the sort key of a row, marked with the connection that it belongs to. Pure.

A cursor is the key of the last row seen, not a position, so it stays true while others write.
"""

import base64
import binascii
from collections.abc import Sequence
from typing import Any

import orjson

from hub.errors import BadUserInput


def encode(mark: str, keys: Sequence[Any]) -> str:
    """The cursor of the row with these keys."""
    return base64.urlsafe_b64encode(orjson.dumps([mark, *keys])).rstrip(b"=").decode()


def decode(cursor: str, mark: str, count: int) -> list[Any]:
    """The keys of a cursor; BadUserInput when it was not made by this connection."""
    try:
        found = orjson.loads(base64.b64decode(cursor + "=" * (-len(cursor) % 4), altchars=b"-_", validate=True))
    except (binascii.Error, ValueError):
        found = None
    if not isinstance(found, list) or len(found) != count + 1 or found[0] != mark or not _flat(found):
        raise BadUserInput("after is not a cursor of this connection.", argument="after")
    return found[1:]


def _flat(keys: list[Any]) -> bool:
    return all(isinstance(k, (str, int, float)) for k in keys)

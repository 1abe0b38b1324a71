"""Opaque cursors: the sort key of a row, marked with the connection that it belongs to. Pure.

A cursor is the key of the last row seen, not a position, so it stays true while others write.
"""

import base64
import binascii
from collections.abc import Sequence
from typing import Any

import orjson

from hub.errors import BadUserInput

_LARGEST = 2**53
"""No key is a larger number; the database has no integer beyond 64 bits."""


def encode(mark: str, keys: Sequence[Any]) -> str:
    """The cursor of the row with these keys."""
    return base64.urlsafe_b64encode(orjson.dumps([mark, *keys])).rstrip(b"=").decode()


def decode(cursor: str, mark: str, types: Sequence[type]) -> list[Any]:
    """The keys of a cursor; BadUserInput when it was not made by this connection."""
    try:
        found = orjson.loads(base64.b64decode(cursor + "=" * (-len(cursor) % 4), altchars=b"-_", validate=True))
    except (binascii.Error, ValueError):
        found = None
    if not isinstance(found, list) or found[:1] != [mark] or not _fit(found[1:], types):
        raise BadUserInput("after is not a cursor of this connection.", argument="after")
    return found[1:]


def _fit(keys: list[Any], types: Sequence[type]) -> bool:
    if len(keys) != len(types) or any(type(key) is not wanted for key, wanted in zip(keys, types, strict=True)):
        return False
    return all(abs(key) <= _LARGEST for key in keys if isinstance(key, int))

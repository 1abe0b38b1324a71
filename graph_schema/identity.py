"""Opaque, stable ids: one function for seeds and reforms, so that a replayed reform gives equal ids."""

import hashlib
import re

_LENGTH = 16
_BYTES = 10
_DIGITS = "0123456789abcdefghijklmnopqrstuv"
_PAIRS = [first + second for first in _DIGITS for second in _DIGITS]
"""Base 32 (extended hex, RFC 4648) two digits at a time: a list of people needs four ids for each."""
_SHIFTS = range(8 * _BYTES - 10, -1, -10)
_GRAMMAR = re.compile(rf"[a-z]+_[0-9A-Za-z]{{{_LENGTH}}}")


def make_id(prefix: str, *parts: str) -> str:
    """The id of what `parts` (source, code, start) name, such as `unit_k3v0…`. It tells nothing of them."""
    digest = hashlib.sha256("\x1f".join(parts).encode()).digest()
    number = int.from_bytes(digest[:_BYTES], "big")
    return f"{prefix}_{''.join([_PAIRS[number >> shift & 1023] for shift in _SHIFTS])}"


def is_well_formed(text: str) -> bool:
    """Whether the text could be an id at all (not: whether anything has it)."""
    return _GRAMMAR.fullmatch(text) is not None


def short_id(identifier: str) -> str:
    """The part of an id that tells siblings of one name apart in a placement's path."""
    return identifier.rpartition("_")[2][:6]

"""Telephone numbers as Viet Nam writes them, to E.164 (ITU-T). Pure."""

from functools import lru_cache
from typing import Final

import phonenumbers

_REGION: Final = "VN"
_LONGEST: Final = 250
"""Characters; of a longer text phonenumbers makes no number, and none is remembered."""


def parsed(text: str) -> phonenumbers.PhoneNumber | None:
    """The number, or None when the text is none."""
    try:
        return phonenumbers.parse(text, _REGION)
    except phonenumbers.NumberParseException:
        return None


def formatted(number: phonenumbers.PhoneNumber) -> str:
    """As E.164 has it."""
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def e164(value: str) -> str | None:
    """The number in E.164, or None when there can be none like it."""
    return _e164(value) if len(value) <= _LONGEST else None


# A list's numbers are asked for as it is rehearsed and as it is written.
@lru_cache(65_536)
def _e164(value: str) -> str | None:
    number = parsed(value)
    return formatted(number) if number and phonenumbers.is_possible_number(number) else None

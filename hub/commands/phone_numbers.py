"""Telephone numbers as Viet Nam writes them, to E.164 (ITU-T). Pure.

Parsing is remembered: a list's numbers are parsed as it is read, as it is rehearsed and as it is written.
"""

from functools import lru_cache
from typing import Final

import phonenumbers

_REGION: Final = "VN"


@lru_cache(65_536)
def parsed(text: str) -> phonenumbers.PhoneNumber | None:
    """The number, or None when the text is none."""
    try:
        return phonenumbers.parse(text, _REGION)
    except phonenumbers.NumberParseException:
        return None


@lru_cache(65_536)
def e164(value: str) -> str | None:
    """The number in E.164, or None when there can be none like it."""
    number = parsed(value)
    return formatted(number) if number and phonenumbers.is_possible_number(number) else None


def formatted(number: phonenumbers.PhoneNumber) -> str:
    """As E.164 has it."""
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)

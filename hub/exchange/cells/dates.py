"""Dates: day before month, as Viet Nam writes them; what could be two dates is none."""

import re
from datetime import date, timedelta

from hub.exchange.cells.text import Parsed, one_line
from hub.exchange.remarks import remark
from hub.exchange.wording import Code

_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]\d{2}:\d{2}(?::\d{2})?(?:\.\d+)?Z?)?")
_DAY_FIRST = re.compile(r"(\d{1,2})\s*([/.-])\s*(\d{1,2})\s*\2\s*(\d{4})(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?")
_IN_WORDS = re.compile(r"(\d{1,2})\s*tháng\s*(\d{1,2})\s*(?:năm|,|/)?\s*(\d{4})", re.IGNORECASE)
_UNCLEAR = re.compile(
    r"\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{2}|\d{1,2}\s*[/.-]\s*\d{4}|(?:tháng\s*)?\d{1,2}\s*[/-]\s*\d{1,4}|\d{4}",
    re.IGNORECASE,
)
_BEFORE = re.compile(r"^(?:(?:kể\s+)?từ\s+)?(?:(?:đến\s+)?(?:hết\s+)?)?(?:ngày\s*)?:?\s*", re.IGNORECASE)
_SERIAL = re.compile(r"(\d{5})(?:\.\d+)?")
_SERIAL_ZERO = date(1899, 12, 30)
_SERIALS = range(20_000, 80_000)
"""From 1954 to 2118: a five-digit number outside is no date of office."""
_IN_TEXT = re.compile(
    r"(?:ngày\s*)?(\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{2,4}|\d{1,2}\s*tháng\s*\d{1,2}\s*năm\s*\d{4})", re.IGNORECASE
)


def parse_date(cell: str) -> Parsed[date]:
    """The date of a cell."""
    text = one_line(cell)
    bare = _BEFORE.sub("", text).rstrip(" .;,")
    for pattern, order in ((_ISO, (1, 2, 3)), (_DAY_FIRST, (4, 3, 1)), (_IN_WORDS, (3, 2, 1))):
        if match := pattern.fullmatch(bare):
            return _date(match, order, text)
    if match := _SERIAL.fullmatch(bare):
        return _serial(int(match[1]), text)
    code = Code.DATE_UNCLEAR if _UNCLEAR.fullmatch(bare) else Code.DATE_MALFORMED
    return Parsed(remarks=(remark(code, text=text),))


def date_within(text: str) -> tuple[str, str]:
    """The first thing like a date in a longer text, and the text without it."""
    match = _IN_TEXT.search(text)
    return (match[1], f"{text[: match.start()]} {text[match.end() :]}".strip()) if match else ("", text)


def _date(match: re.Match[str], order: tuple[int, int, int], text: str) -> Parsed[date]:
    year, month, day = (int(match[group]) for group in order)
    try:
        return Parsed(date(year, month, day))
    except ValueError:
        return Parsed(remarks=(remark(Code.DATE_IMPOSSIBLE, text=text),))


def _serial(number: int, text: str) -> Parsed[date]:
    if number not in _SERIALS:
        return Parsed(remarks=(remark(Code.DATE_MALFORMED, text=text),))
    day = _SERIAL_ZERO + timedelta(days=number)
    return Parsed(day, (remark(Code.DATE_SERIAL, text=text, date=day),))

"""Documents: a number such as 123/QĐ-UBND, at times with its kind and date in the same cell."""

import re
from datetime import date

from hub.exchange.cells.dates import date_within, parse_date
from hub.exchange.cells.text import Parsed, one_line

_NUMBER = re.compile(r"\d+[A-Za-z]?\s*/\s*[0-9A-Za-zĐđƯư][\w./&-]*(?:\s*-\s*[A-ZĐƯ]\w*)*")


def parse_document(cell: str) -> Parsed[tuple[str, date | None]]:
    """The number, and the date if it stands there too."""
    text = one_line(cell)
    stated, rest = date_within(text)
    number = _NUMBER.search(rest)
    found = re.sub(r"\s*([/-])\s*", r"\1", number[0]).rstrip(".-") if number else rest.strip(" ,;.")
    day: Parsed[date] = parse_date(stated) if stated else Parsed()
    return Parsed((found, day.value), day.remarks)

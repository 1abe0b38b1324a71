"""Duty hours: a week's opening times in Viet Nam, as `MON-FRI 07:30-11:30 13:30-17:00; SAT 07:30-11:30`. Pure.

Days are MON … SUN, or T2 … T7 and CN; one, several with commas, or a range. Times may be written 7:30, 7h30 or 7h.
"""

import re
from collections.abc import Iterator
from datetime import datetime

DAYS = ("MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN")
_VIETNAMESE: dict[str, str] = dict(zip(("T2", "T3", "T4", "T5", "T6", "T7", "CN"), DAYS, strict=True))
_TIME = re.compile(r"(\d{1,2})(?:[:H](\d{2})|H)")
_MIDNIGHT = "24:00"


def canonical(text: str) -> str:
    """The hours as they are stored. Raises ValueError, which says the part that cannot be read."""
    return "; ".join(_line(part) for part in text.upper().rstrip("; ").split(";"))


def spans(hours: str) -> list[str]:
    """Each opening of the week as `1T07:30/1T11:30`, whose ends compare as text with `moment`."""
    return [
        f"{DAYS.index(day) + 1}T{opens}/{DAYS.index(day) + 1}T{closes}"
        for line in hours.split("; ")
        for day in _days_of(line.split()[0])
        for opens, closes in (span.split("-") for span in line.split()[1:])
    ]


def moment(at: datetime) -> str:
    """The minute of the week of a local time."""
    return f"{at.isoweekday()}T{at:%H:%M}"


def _line(part: str) -> str:
    days, *times = re.sub(r"\s*([-–,])\s*", lambda m: "-" if m[1] == "–" else m[1], part).split() or [""]
    if not times:
        raise ValueError(part.strip() or ";")
    return " ".join((_canonical_days(days), *map(_span, times)))


def _canonical_days(text: str) -> str:
    days = re.sub(r"[A-Z]\w*", lambda m: _VIETNAMESE.get(m[0], m[0]), text)
    if not list(_days_of(days)):
        raise ValueError(text)
    return days


def _days_of(text: str) -> Iterator[str]:
    for part in text.split(","):
        first, _, last = part.partition("-")
        last = last or first
        if first not in DAYS or last not in DAYS or DAYS.index(first) > DAYS.index(last):
            raise ValueError(text)
        yield from DAYS[DAYS.index(first) : DAYS.index(last) + 1]


def _span(text: str) -> str:
    opens, _, closes = text.partition("-")
    if not closes or not _time(opens) < _time(closes):
        raise ValueError(text)
    return f"{_time(opens)}-{_time(closes)}"


def _time(text: str) -> str:
    read = _TIME.fullmatch(text)
    time = f"{int(read[1]):02}:{read[2] or '00'}" if read else ""
    if not time or time > _MIDNIGHT or time[3:] > "59":
        raise ValueError(text)
    return time

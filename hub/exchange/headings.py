"""Which field a heading names, how sure that is and why."""

from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from graph_schema.vietnamese import fold
from hub.exchange.fields import FIELD_NAMES, Field


class Certainty(StrEnum):
    """How sure a guess is, surest first."""

    CHOSEN = "CHOSEN"
    CERTAIN = "CERTAIN"
    LIKELY = "LIKELY"
    UNSURE = "UNSURE"


@dataclass(frozen=True, slots=True)
class Guess:
    """A field for a column, with the reason in both languages."""

    field: Field
    certainty: Certainty
    en: str
    vi: str


_EXACT = {text: field for field, names in FIELD_NAMES.items() for text in names.loose + names.exact}
_LOOSE = sorted(
    ((text, field) for field, names in FIELD_NAMES.items() for text in names.loose),
    key=lambda item: -len(item[0]),
)


def guess_headings(texts: tuple[str, ...]) -> Guess | None:
    """The field that a column's texts name from the top down: “Đơn vị / Tên” is “tên đơn vị”."""
    whole, turned, last = " ".join(texts), " ".join(reversed(texts)), texts[-1]
    return _exact(whole) or _exact(turned) or _exact(last) or _loose(whole) or _loose(last)


def _exact(heading: str) -> Guess | None:
    field = _EXACT.get(_folded(heading))
    if not field:
        return None
    return Guess(field, Certainty.CERTAIN, f"the heading is “{heading}”", f"tiêu đề là “{heading}”")


@lru_cache(4096)
def _loose(heading: str) -> Guess | None:
    padded = f" {_folded(heading)} "
    for text, field in _LOOSE:
        if f" {text} " in padded:
            return Guess(field, Certainty.LIKELY, f"“{text}” in “{heading}”", f"“{text}” trong “{heading}”")
    return None


@lru_cache(4096)
def _folded(heading: str) -> str:
    return fold(heading.replace("_", " "))

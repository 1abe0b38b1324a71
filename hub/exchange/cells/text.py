"""What every cell goes through: NFC, no invisible characters, no stray blanks; and what a parsed cell is."""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import Generic, TypeVar

from graph_schema.vietnamese import fold
from hub.exchange.remarks import Remark, Severity

T = TypeVar("T")

# Zero-width marks, soft hyphens, direction marks, and controls other than the ends of lines.
_INVISIBLE = re.compile(
    "[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\x00-\x08\x0b\x0c\x0e-\x1f\x7f]"
)
LEGACY_SYMBOLS = re.compile("[\u00a6-\u00a9\u00ab\u00ac\u00ae\u00b5-\u00b9\u00bb-\u00be]")
"""What letters of the old Vietnamese fonts become when they are read as Latin."""
_BLANKS = re.compile(r"[^\S\n]+")


_NOTHING = frozenset((
    "chua co", "khong co", "khong", "khuyet", "dang khuyet", "con khuyet", "trong", "chua", "n a", "na", "none", "null",
    "chua bo nhiem", "chua phan cong", "chua kien toan", "dang cap nhat", "chua cap nhat", "dang kien toan",
))  # fmt: skip
"""What people write where they have nothing to write, folded."""


@dataclass(frozen=True, slots=True)
class Parsed(Generic[T]):
    """What a cell means, if anything, and what there is to say about it."""

    value: T | None = None
    remarks: tuple[Remark, ...] = ()

    @property
    def is_wrong(self) -> bool:
        """Whether a remark stops the row."""
        return any(remark.severity is Severity.PROBLEM for remark in self.remarks)


@lru_cache(65_536)
def lines(text: str) -> str:
    """The text in NFC, each line without stray blanks and without what nobody sees."""
    if text.isascii() and text.isalnum():
        return text
    seen = _INVISIBLE.sub("", unicodedata.normalize("NFC", text)).replace("\r\n", "\n").replace("\r", "\n")
    seen = seen.replace("\x85", "\n").replace("\u2028", "\n").replace("\u2029", "\n")
    return "\n".join(filter(None, (_BLANKS.sub(" ", line).strip() for line in seen.split("\n"))))


def one_line(text: str) -> str:
    """The text on one line."""
    return lines(text).replace("\n", " ")


@lru_cache(65_536)
def says_nothing(text: str) -> bool:
    """Whether a cell is blank, a dash, or says in words that there is nothing."""
    folded = fold(text)
    return not folded or folded in _NOTHING

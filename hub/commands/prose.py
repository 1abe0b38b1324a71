"""Texts of several lines from people who are not known: bounded, in NFC, without what a reader would not see. Pure."""

import re
import unicodedata
from collections.abc import Iterator

from hub.feed.write import Refusal

_LINES = re.compile(r"\n{3,}")
_BREAKS = re.compile("\r\n?|[\u2028\u2029\x0b\x0c\x85]")


def plain(text: str) -> str:
    """The text with line breaks alone of all control and format characters, and never two empty lines."""
    shown = "".join(
        c for c in _BREAKS.sub("\n", text).replace("\t", " ") if c == "\n" or unicodedata.category(c)[0] != "C"
    )
    lines = (" ".join(line.split(" ")).rstrip() for line in unicodedata.normalize("NFC", shown).split("\n"))
    return _LINES.sub("\n\n", "\n".join(lines)).strip()


def written(path: str, text: str, longest: int) -> Iterator[Refusal]:
    """There is something in it, and not too much."""
    if not plain(text):
        yield Refusal("BAD_USER_INPUT", (path,), f"{path} is empty.", f"Thiếu {path}.")
    if len(text) > longest:
        yield Refusal(
            "BAD_USER_INPUT", (path,), f"{path} has over {longest} characters.", f"{path} dài quá {longest} ký tự."
        )

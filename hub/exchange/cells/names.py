"""People's names: honorifics off, one person a cell, a name and not a remark."""

import re
from itertools import pairwise

from graph_schema.vietnamese import fold
from hub.exchange.cells.text import LEGACY_SYMBOLS, Parsed, lines
from hub.exchange.remarks import Remark, remark
from hub.exchange.wording import Code

_DEGREES = (
    r"(?:pgs|gs|ths|th\.s|ts|t\.s|bs|ks|cn|ls|dr|ck\s?i{1,2}|tiến s[ĩỹ]|thạc s[ĩỹ]|bác s[ĩỹ]|luật sư|kỹ sư|cử nhân)"
)
_FORMS = r"(?:ông\s*[/(]\s*bà\)?|ông|bà|anh|chị|cô|đ/c|đ\.\s?c|đc|đồng chí|mr|mrs|ms)"
_BEFORE = re.compile(rf"(?:{_FORMS}|{_DEGREES})(?:\s*[.:,]\s*|\s+)", re.IGNORECASE)
_AFTER = re.compile(rf"\s*[,(–-]\s*(?:{_FORMS}|{_DEGREES})[.)]*$", re.IGNORECASE)
_NUMBER = re.compile(r"(?:^|\n|\s)\d+\s*[.)]\s*")
_PEOPLE = re.compile(r"\n|;|/|\s+và\s+|\s&\s|\s\+\s")
_BESIDE = re.compile(r"\s+[-–—]\s+|,\s*|\s*\(\s*|:\s+")
_WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|['’\u02bc.-])*")
_OFFICES = (
    "chu tich", "pho", "chanh", "giam doc", "truong", "bi thu", "thu ky", "cuc truong", "vu truong", "bo truong",
    "thu truong", "nguoi phat ngon", "uy vien", "chuyen vien", "tong", "vien truong", "can bo", "cong chuc", "q",
    "quyen", "phu trach", "thanh vien", "doi truong", "hieu truong", "thuong truc",
)  # fmt: skip
_LONGEST = 8


def parse_name(cell: str) -> Parsed[tuple[str, str]]:
    """The name, and the position if it is written beside the name."""
    text = lines(cell)
    if not text.isascii() and _is_legacy(text):
        return Parsed(remarks=(remark(Code.LEGACY_FONT, text=text),))
    if len(_NUMBER.findall(text)) > 1:
        return _several(text)
    bare, remarks = _without_honorifics(_NUMBER.sub("", text).strip())
    people = [part for part in _PEOPLE.split(bare) if part.strip()]
    if len(people) > 1:
        return _beside(people[0], " ".join(people[1:]), text, remarks)
    parts = [part.rstrip(") ") for part in _BESIDE.split(bare, maxsplit=1)]
    if len(parts) > 1 and parts[1]:
        return _beside(parts[0], parts[1], text, remarks)
    return _checked(parts[0].strip(" .,;:-"), "", text, remarks)


def _is_legacy(text: str) -> bool:
    """Whether old fonts would show the text: symbols for letters, capitals with accents after small letters."""
    capitals = (a.islower() and b.isupper() and not b.isascii() for a, b in pairwise(text))
    return bool(LEGACY_SYMBOLS.search(text)) or any(capitals)


def _several(text: str) -> Parsed[tuple[str, str]]:
    return Parsed(remarks=(remark(Code.NAME_SEVERAL, text=text.replace("\n", " / ")),))


def _without_honorifics(text: str) -> tuple[str, tuple[Remark, ...]]:
    off = list[str]()
    while (match := _BEFORE.match(text)) and len(text) > match.end():
        off.append(match[0].strip(" .:,"))
        text = text[match.end() :]
    while match := _AFTER.search(text):
        off.append(match[0].strip(" .,()–-"))
        text = text[: match.start()]
    return text, (remark(Code.NAME_HONORIFIC, text=", ".join(off)),) if off else ()


def _beside(name: str, other: str, text: str, remarks: tuple[Remark, ...]) -> Parsed[tuple[str, str]]:
    """A name with something beside it: a position, another person, or what no name has."""
    folded = fold(other)
    if any(f"{folded} ".startswith(f"{office} ") for office in _OFFICES):
        title = other.strip(" .,;:-")
        return _checked(name.strip(" .,;:-"), title, text, (*remarks, remark(Code.NAME_WITH_TITLE, text=title)))
    if _is_name(_without_honorifics(other)[0]):
        return _several(text)
    return Parsed(remarks=(remark(Code.NAME_MALFORMED, text=text.replace("\n", " / ")),))


def _is_name(text: str) -> bool:
    words = text.split()
    return 2 <= len(words) <= _LONGEST and all(_WORD.fullmatch(word) for word in words)


def _checked(name: str, title: str, text: str, remarks: tuple[Remark, ...]) -> Parsed[tuple[str, str]]:
    if _WORD.fullmatch(name):
        return Parsed(remarks=(remark(Code.NAME_INCOMPLETE, text=name),))
    if not _is_name(name):
        return Parsed(remarks=(remark(Code.NAME_MALFORMED, text=text.replace("\n", " / ")),))
    cased = _cased(name)
    if cased != name:
        remarks = (*remarks, remark(Code.NAME_RECASED, text=name, name=cased))
    return Parsed((cased, title), remarks)


def _cased(name: str) -> str:
    """A name in capitals or in small letters with a capital for each word; any other as it is."""
    if name not in (name.upper(), name.lower()):
        return name
    return re.sub(r"[^\W\d_]+", lambda word: word[0].capitalize(), name.lower())

"""Names of units as lists write them: committees, abbreviated type words, places after the name."""

import re
from functools import lru_cache

from graph_schema.vietnamese import fold, spell

_COMMITTEE = "uy ban nhan dan"
_COMMITTEES = (f"hdnd va {_COMMITTEE} ", f"hdnd {_COMMITTEE} ", f"dang uy hdnd {_COMMITTEE} ", f"{_COMMITTEE} ")
_TYPE_WORDS = {
    "tp": "thanh pho", "tx": "thi xa", "tt": "thi tran", "p": "phuong", "x": "xa", "q": "quan", "h": "huyen",
    "t": "tinh", "dk": "dac khu",
}  # fmt: skip
_WHOLE = {
    "tphcm": "thanh pho ho chi minh", "hcm": "ho chi minh", "tp hcm": "thanh pho ho chi minh",
    "thanh pho hcm": "thanh pho ho chi minh", "sai gon": "ho chi minh", "br vt": "ba ria vung tau",
    "brvt": "ba ria vung tau",
}  # fmt: skip
_PLACE = re.compile(r"^(.+?) (?:thuoc |cua |truc thuoc )?((?:tinh|thanh pho|tp|tphcm|huyen|quan|thi xa|tx) .+|tphcm)$")
_OF_PROVINCE = re.compile(r"^(?:tinh|thanh pho|tp)\b")
_SEPARATORS = re.compile(r"\s*,\s*|\s+[-–—]\s+|\s*\(\s*|\n")
_PREFIX = re.compile(r"^(?:(?:ủy|uỷ) ban nhân dân|ubnd|hđnd[\s,-]*(?:và)?\s*ubnd)\s+", re.IGNORECASE)


@lru_cache(65_536)
def key(text: str) -> str:
    """What two ways of writing one name have in common."""
    folded = re.sub(r"\bubnd\b", _COMMITTEE, fold(text))
    for committee in _COMMITTEES:
        folded = folded.removeprefix(committee)
    first, _, rest = folded.partition(" ")
    folded = f"{_TYPE_WORDS.get(first, first)} {rest}".strip()
    folded = _WHOLE.get(folded, folded)
    return " ".join(word.lstrip("0") or "0" if word.isdigit() else word for word in folded.split())


@lru_cache(65_536)
def loose_key(text: str) -> str:
    """The same with i for y and without blanks: for names of few readings, such as Mĩ Đức and Đăklăk."""
    return key(text).replace(" ", "").replace("y", "i")


def initials(name: str) -> str:
    """A key whose words are short forms as one abbreviation: "so tt tt" is "stttt"."""
    first, _, rest = name.partition(" ")
    return first[:1] + rest.replace(" ", "") if rest else name


@lru_cache(65_536)
def spelled(text: str) -> str:
    """The spelling of a name, padded so that whole words are found in it."""
    return f" {spell(text)} "


@lru_cache(65_536)
def bare(text: str) -> str:
    """The name without the committee before it, accents kept."""
    return _PREFIX.sub("", text)


@lru_cache(65_536)
def parted(text: str) -> tuple[str, ...]:
    """The unit's own name and what is written after it, such as places: "Xã X, huyện Y, tỉnh Z"."""
    return tuple(part for piece in _SEPARATORS.split(text) if (part := piece.strip(" )."))) or ("",)


@lru_cache(65_536)
def place_behind(name: str) -> tuple[str, tuple[str, ...]] | None:
    """The key of a name and the places written behind it without a comma: "Sở Y tế tỉnh Z"."""
    head, places = key(name), list[str]()
    while match := _PLACE.match(head):
        head, tail = match[1], match[2]
        places.append(tail)
        if (deeper := _PLACE.match(tail)) is not None:
            places[-1:] = [deeper[1], deeper[2]]
    return (head, tuple(places)) if places else None


def is_province(place: str) -> bool:
    """Whether a place's type word is that of a province, or could be."""
    return bool(_OF_PROVINCE.match(key(place)))

"""Telephone numbers: several in a cell, extensions, lost zeros, codes of before; in E.164 at the end."""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

import phonenumbers

from hub.commands.phone_numbers import formatted, parsed
from hub.exchange.cells.area_codes import AREAS, is_landline, renewed
from hub.exchange.cells.text import Parsed, lines
from hub.exchange.remarks import Remark, remark
from hub.exchange.wording import Code

_STRONG = re.compile(r"[;,\n|]+|\s+(?:hoặc|và|or)\s+|\s*/\s*(?=[+(]?\d)", re.IGNORECASE)
_WEAK = re.compile(r"\s+[-–—]\s+|\s{2,}")
_EXTENSION = re.compile(
    r"[\s(,;/.-]{0,4}(?:máy\s*lẻ|số\s*lẻ|nhánh|máy\s*nhánh|ml|ext(?:ension)?|x|#)\s*[.:]*\s*(\d{1,6})(?:\s*\))?",
    re.IGNORECASE,
)
_LABEL = re.compile(r"^[^\d+(]*|\s*\(?[^\W\d][^\d]*$")
_ENDING = re.compile(r"\d{1,4}")
_WRITTEN = re.compile(r"\+?[\d\s().\-–—]+")
_STORED = re.compile(r"\+\d{8,15}")
_ROUNDED = re.compile(r"\d(?:[.,]\d+)?[eE]\+?\d+")
_OF_FLOAT = re.compile(r"(?<!\d)(\d{8,12})\.0(?!\d)")
_BRACKETED = re.compile(r"^\(\s*0?(\d{1,3})\s*\)")
_SHORTEST = 8
_WITH_COUNTRY = 11
_Form = Literal["country", "trunk", "bare"]


@dataclass(frozen=True, slots=True)
class Phone:
    """A number in E.164, and the extension to ask for."""

    number: str
    extension: str = ""


@lru_cache(65_536)
def parse_phones(cell: str) -> Parsed[tuple[Phone, ...]]:
    """The numbers of a cell in their order."""
    text = _OF_FLOAT.sub(r"\1", lines(unicodedata.normalize("NFKC", cell)).lstrip("'"))
    if _ROUNDED.fullmatch(text):
        return Parsed(remarks=(remark(Code.PHONE_ROUNDED, text=text),))
    found, remarks = dict[Phone, None](), list[Remark]()
    for part in _parts(text):
        one = _phone(part)
        remarks += one.remarks
        if one.value is None:
            return Parsed(remarks=tuple(remarks))
        found[one.value] = None
    if len(found) > 1:
        remarks.append(remark(Code.PHONE_SEVERAL, count=len(found), first=next(iter(found)).number))
    return Parsed(tuple(found), tuple(remarks))


def _parts(text: str) -> list[str]:
    """The cell cut where one number ends; an extension stays with the number before it."""
    marked = _EXTENSION.sub(r"#\1", text)
    parts = list[str]()
    for part in filter(None, map(str.strip, _STRONG.split(marked))):
        # 0214.3840888/889: the second number is told by its last digits.
        is_ending = parts and _ENDING.fullmatch(part) and len(_digits(parts[-1])) > _SHORTEST
        parts += [parts[-1][: -len(part)] + part] if is_ending else _weakly_cut(part)
    return parts


def _weakly_cut(part: str) -> list[str]:
    """Dashes between blanks part two numbers only if both sides are long enough to be one."""
    pieces = [piece.strip() for piece in _WEAK.split(part) if piece.strip()]
    whole = len(pieces) > 1 and all(len(_digits(piece)) >= _SHORTEST for piece in pieces)
    return pieces if whole else [part]


def _digits(text: str) -> str:
    return re.sub(r"\D", "", text.partition("#")[0])


def _phone(part: str) -> Parsed[Phone]:
    written, _, extension = part.partition("#")
    written = _LABEL.sub("", written).strip(" .-")
    if not _WRITTEN.fullmatch(written) or len(_digits(written)) < _SHORTEST:
        return Parsed(remarks=(remark(Code.PHONE_MALFORMED, text=part.replace("#", " ext ")),))
    number = _number(written)
    if number.value is None or not extension:
        return Parsed(Phone(number.value) if number.value else None, number.remarks)
    told = remark(Code.PHONE_EXTENSION, extension=extension, number=number.value)
    return Parsed(Phone(number.value, extension), (*number.remarks, told))


def _number(written: str) -> Parsed[str]:
    """One number in E.164."""
    if (foreign := _foreign(written)) and foreign.country_code != 84:
        return Parsed(formatted(foreign)) if phonenumbers.is_valid_number(foreign) else _as_stored(written)
    national, form = _national(written)
    number = _valid(national)
    if number:
        return _unless_renewed(written, number, form)
    # Nobody wrote an old area code behind a country code.
    if form != "country" and (new := renewed(national)) and (number := _valid(new)):
        return Parsed(number, (remark(Code.PHONE_RENEWED, text=written, number=number),))
    if is_landline(national):
        return Parsed(f"+84{national}", (remark(Code.PHONE_UNUSUAL, number=f"+84{national}"),))
    return _as_stored(written)


def _foreign(text: str) -> phonenumbers.PhoneNumber | None:
    """A number with a country code before it, perhaps Viet Nam's own."""
    return parsed(text) if text.startswith("+") or _digits(text).startswith("00") else None


def _valid(national: str) -> str | None:
    number = parsed(f"+84{national}")
    return formatted(number) if number and phonenumbers.is_valid_number(number) else None


def _as_stored(written: str) -> Parsed[str]:
    """A number that could be, in the form in which numbers are kept: it may have been given by no list."""
    number = parsed(written) if _STORED.fullmatch(written) else None
    if number and phonenumbers.is_possible_number(number):
        return Parsed(written, (remark(Code.PHONE_UNUSUAL, number=written),))
    return Parsed(remarks=(remark(Code.PHONE_MALFORMED, text=written),))


def _unless_renewed(written: str, number: str, form: _Form) -> Parsed[str]:
    """A number that is dialled today, unless its brackets say that the first digits are an old area code."""
    bracketed = _BRACKETED.match(written)
    if bracketed and bracketed[1] in AREAS and (other := renewed(number.removeprefix("+84"))):
        return Parsed(remarks=(remark(Code.PHONE_UNCLEAR, text=written, number=number, other=f"+84{other}"),))
    if form == "bare":
        return Parsed(number, (remark(Code.PHONE_ZERO_RESTORED, text=written, number=number),))
    return Parsed(number)


def _national(written: str) -> tuple[str, _Form]:
    """The digits behind country code and trunk 0, and which of them stood there."""
    digits = _digits(written)
    if written.startswith("+") or digits.startswith("00"):
        return digits.removeprefix("00").removeprefix("84").removeprefix("0"), "country"
    if digits.startswith("0"):
        return digits[1:], "trunk"
    if digits.startswith("84") and len(digits) >= _WITH_COUNTRY:
        return digits[2:].removeprefix("0"), "country"
    return digits, "trunk" if digits.startswith(("1800", "1900")) else "bare"

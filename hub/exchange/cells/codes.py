"""Unit codes, with the zeros that spreadsheets take off their front."""

import re

from hub.exchange.cells.text import Parsed, one_line
from hub.exchange.remarks import remark
from hub.exchange.wording import Code

_CODE = re.compile(r"[0-9A-ZĐ]{1,12}(?:[.-][0-9A-ZĐ]{1,12})?")
_WHOLE = re.compile(r"(\d{1,5})\.0")
_LENGTHS = (2, 3, 5)
"""Of the codes of provinces, districts and communes."""


def parse_code(cell: str) -> Parsed[str]:
    """The code as it was said, without what a spreadsheet added."""
    text = _WHOLE.sub(r"\1", one_line(cell).lstrip("'").upper().replace(" ", ""))
    if not text:
        return Parsed("")
    if not _CODE.fullmatch(text):
        return Parsed(remarks=(remark(Code.CODE_MALFORMED, text=one_line(cell)),))
    return Parsed(text)


def candidates(code: str) -> tuple[str, ...]:
    """The code itself, and those that become it when their leading zeros are lost: "4" for 04, 004 and 00004."""
    if not code.isdigit():
        head, dot, tail = code.partition(".")
        return (code, f"0{code}") if dot and len(head) == 1 and head.isdigit() and tail else (code,)
    return tuple(dict.fromkeys((code, *(code.zfill(length) for length in _LENGTHS if length > len(code)))))

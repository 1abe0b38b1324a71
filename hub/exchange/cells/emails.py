"""E-mail addresses as they are pasted into cells."""

import re
import unicodedata

from hub.exchange.cells.text import Parsed, lines
from hub.exchange.remarks import Remark, remark
from hub.exchange.wording import Code

_SEPARATORS = re.compile(r"[\s;,|/]+(?:(?:hoặc|và|or)[\s;,]+)?", re.IGNORECASE)
_LABEL = re.compile(r"^(?:mailto:|e-?mail\s*:|thư điện tử\s*:)\s*", re.IGNORECASE)
_ATOM = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+"
_ADDRESS = re.compile(rf"{_ATOM}(?:\.{_ATOM})*@(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z]{{2,}}")
_LONGEST = 254


def parse_emails(cell: str) -> Parsed[tuple[str, ...]]:
    """The addresses of a cell; the host in lower case."""
    text = _LABEL.sub("", lines(unicodedata.normalize("NFKC", cell)))
    found, remarks = list[str](), list[Remark]()
    for part in filter(None, _SEPARATORS.split(_joined_at(text))):
        address = _address(part)
        if not address:
            return Parsed(remarks=(remark(Code.EMAIL_MALFORMED, text=part),))
        if address != part:
            remarks.append(remark(Code.EMAIL_CLEANED, text=part, email=address))
        found.append(address)
    found = list(dict.fromkeys(found))
    if len(found) > 1:
        remarks.append(remark(Code.EMAIL_SEVERAL, count=len(found), first=found[0]))
    return Parsed(tuple(found), tuple(remarks))


def _joined_at(text: str) -> str:
    return re.sub(r"\s*(?:@|\(at\)|\[at\])\s*", "@", text)


def _address(part: str) -> str | None:
    bare = _LABEL.sub("", part).strip("<>()[]\"'.:")
    local, _, host = bare.rpartition("@")
    address = f"{local}@{host.lower()}"
    return address if len(address) <= _LONGEST and _ADDRESS.fullmatch(address) else None

"""The mail that asks a unit to confirm its entries: Vietnamese first, English below. Pure but for the Message-ID."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime, make_msgid
from typing import Any, Final

from jinja2 import Environment, PackageLoader, StrictUndefined

from graph_schema.vietnamese import dmy
from hub.web.wording import MANDATES

_ADDRESS: Final = re.compile(r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+")
_MOST: Final = 10
"""Addresses of one mail."""
_WORKING: Final = ("SPECIALISED", "CONCURRENT")
# Text, not HTML: nothing is escaped, so every value is made one line.
_TEMPLATES: Final = Environment(
    loader=PackageLoader("hub.mail"),
    autoescape=False,  # noqa: S701 (plain text)
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
    keep_trailing_newline=True,
)


@dataclass(frozen=True)
class DueUnit:
    """A unit with entries to confirm, as `due` tells them; and who works on them inside it."""

    id: str
    code: str
    name: str
    entries: Sequence[dict[str, Any]]
    focal_points: Sequence[dict[str, Any]]
    email: str | None = None

    @property
    def addresses(self) -> tuple[str, ...]:
        """To whom its mail goes: who keeps the entries, else who leads, else its office, else who is in them."""
        working = [one for one in self.focal_points if one["role"] in _WORKING]
        leading = [one for one in self.focal_points if one["role"] not in _WORKING]
        return next(filter(None, map(_addresses, (working, leading, [{"email": self.email}], self.entries))), ())


def reminder(unit: DueUnit, link: str, last: str, sender: str, now: datetime) -> EmailMessage:
    """One mail. `last` is the first day on which the link is good no more."""
    message = EmailMessage(SMTP)
    message["From"] = Address("Mạng lưới truyền thông chính sách", addr_spec=sender)
    message["To"] = [Address(addr_spec=address) for address in unit.addresses]
    message["Subject"] = one_line(f"Xác nhận người phát ngôn: {unit.name} (please confirm who speaks)")
    message["Date"] = format_datetime(now)
    message["Message-ID"] = make_msgid(domain=sender.rpartition("@")[2])
    message["Auto-Submitted"] = "auto-generated"
    message.set_content(_text(unit, link, last), cte="quoted-printable")
    return message


def one_line(text: str) -> str:
    """The text without line breaks and other characters that a header or a list must not have."""
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())


def _text(unit: DueUnit, link: str, last: str) -> str:
    entries = [
        {
            "name": one_line(entry["name"]),
            "title": one_line(entry["title"] or ""),
            "mandates": MANDATES[entry["mandate"]],
            "topic": one_line(entry["topic"] or ""),
            "phone": one_line(entry["phone"] or ""),
            "email": one_line(entry["email"] or ""),
            "verify_by": dmy(entry["verifyBy"]),
        }
        for entry in unit.entries
    ]
    return _TEMPLATES.get_template("reminder.txt").render(
        unit=one_line(unit.name), entries=entries, link=link, last=dmy(last)
    )


def _addresses(people: Iterable[dict[str, Any]]) -> tuple[str, ...]:
    said = dict.fromkeys(person["email"] for person in people if person["email"])
    return tuple(address for address in said if _ADDRESS.fullmatch(address))[:_MOST]

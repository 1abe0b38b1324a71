"""What is said of who holds a post beside the name, in an appointment and in its correction. Pure."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from hub.commands import rules
from hub.commands.phone_numbers import e164
from hub.feed.write import Refusal


@dataclass(frozen=True, kw_only=True)
class Described:
    """The position, and how to reach the person."""

    title: str | None = None
    phone: str | None = None
    email: str | None = None
    personal_phone: str | None = None
    personal_email: str | None = None

    def malformed(self) -> Iterator[Refusal]:
        """What is wrong with it."""
        yield from rules.text("title", self.title)
        yield from rules.phone(self.phone)
        yield from rules.email(self.email)
        yield from rules.phone(self.personal_phone, "personalPhone")
        yield from rules.email(self.personal_email, "personalEmail")

    def described(self) -> dict[str, Any]:
        """It as it is stored, null where nothing is said."""
        return {
            "title": rules.cleaned(self.title),
            "phone": e164(self.phone) if self.phone else None,
            "email": self.email,
            "personalPhone": e164(self.personal_phone) if self.personal_phone else None,
            "personalEmail": self.personal_email,
        }

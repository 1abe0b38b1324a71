"""Correct an appointment: what was written wrongly. Its post and its begin are the appointment itself."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from hub.commands import rules
from hub.commands.on_appointment import OnAppointment
from hub.feed.write import Decision, Facts, Refusal


@dataclass(frozen=True, kw_only=True)
class CorrectAppointment(OnAppointment):
    """What is given takes the place of what was there; `clear` names what shall be there no more."""

    name: str | None = None
    title: str | None = None
    phone: str | None = None
    email: str | None = None
    personal_phone: str | None = None
    personal_email: str | None = None
    clear: tuple[str, ...] = ()

    def decide(self, facts: Facts, now: datetime) -> Decision:
        """As Write.decide."""
        before = self.found(facts)
        rules.hold(self.form(before))
        said = {name: value for name, value in self.said().items() if value}
        return self.decided(facts, before, said | dict.fromkeys(self.clear))

    def form(self, before: dict[str, Any]) -> Iterator[Refusal]:
        """What is wrong with the input."""
        if self.name is not None:
            yield from rules.text("name", self.name, required=True)
        yield from rules.text("title", self.title)
        yield from rules.phone(self.phone)
        yield from rules.email(self.email)
        yield from rules.phone(self.personal_phone, "personalPhone")
        yield from rules.email(self.personal_email, "personalEmail")

    def said(self) -> dict[str, Any]:
        """What shall be there, as it is stored."""
        return {
            "name": rules.cleaned(self.name),
            "title": rules.cleaned(self.title),
            "phone": rules.e164(self.phone) if self.phone else None,
            "email": self.email,
            "personalPhone": rules.e164(self.personal_phone) if self.personal_phone else None,
            "personalEmail": self.personal_email,
        }

"""Correct an appointment: what was written wrongly. Its post and its begin are the appointment itself."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from hub.commands import rules
from hub.commands.described import Described
from hub.commands.on_appointment import OnAppointment
from hub.feed.write import Decision, Facts, Refusal


@dataclass(frozen=True, kw_only=True)
class CorrectAppointment(Described, OnAppointment):
    """What is given takes the place of what was there; `clear` names what shall be there no more."""

    name: str | None = None
    clear: tuple[str, ...] = ()

    def decide(self, facts: Facts, now: datetime) -> Decision:
        """As Write.decide."""
        before = self.found(facts)
        rules.hold(self.form(before))
        said = {name: value for name, value in self.described().items() if value}
        return self.decided(facts, before, said | dict.fromkeys(self.clear))

    def form(self, before: dict[str, Any]) -> Iterator[Refusal]:
        """What is wrong with the input."""
        if self.name is not None:
            yield from rules.text("name", self.name, required=True)
        yield from self.malformed()

    def described(self) -> dict[str, Any]:
        """As Described.described, with the name."""
        return {"name": rules.cleaned(self.name)} | super().described()

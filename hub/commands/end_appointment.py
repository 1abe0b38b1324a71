"""End an appointment: `until` is the first day on which the person holds it no more."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from graph_schema.vietnamese import dmy
from hub.commands import rules
from hub.commands.on_appointment import OnAppointment
from hub.feed.write import Decision, Facts, Refusal


@dataclass(frozen=True, kw_only=True)
class EndAppointment(OnAppointment):
    """Shortens the term. A longer one would be a new appointment, which the law may want a document for."""

    until: date

    def decide(self, facts: Facts, now: datetime) -> Decision:
        """As Write.decide."""
        before = self.found(facts)
        rules.hold(self._term(before))
        return self.decided(facts, before, {"validTo": self.until.isoformat()})

    def _term(self, before: dict[str, Any]) -> Iterator[Refusal]:
        until = self.until.isoformat()
        if until <= before["validFrom"]:
            yield Refusal(
                "BAD_USER_INPUT",
                ("until",),
                f"The term began on {before['validFrom']}: it has a day at least.",
                f"Nhiệm kỳ bắt đầu từ ngày {dmy(before['validFrom'])}: phải có ít nhất một ngày.",
            )
        if until > before["validTo"]:
            yield Refusal(
                "ENDED",
                ("until",),
                f"The term ends on {before['validTo']} already.",
                f"Nhiệm kỳ đã kết thúc từ ngày {dmy(before['validTo'])}.",
            )

"""Confirm an appointment: the unit says that the entry still holds."""

from dataclasses import dataclass
from datetime import datetime

from graph_schema.vietnamese import dmy
from hub.commands import rules
from hub.commands.on_appointment import OnAppointment
from hub.feed.write import Decision, Facts, Refusal


@dataclass(frozen=True, kw_only=True)
class ConfirmAppointment(OnAppointment):
    """Counts as verified anew from now."""

    def decide(self, facts: Facts, now: datetime) -> Decision:
        """As Write.decide."""
        before = self.found(facts)
        if before["validTo"] <= rules.today(now):
            rules.hold(
                [
                    Refusal(
                        "ENDED",
                        ("id",),
                        f"The term ended on {before['validTo']}.",
                        f"Nhiệm kỳ đã kết thúc từ ngày {dmy(before['validTo'])}.",
                    )
                ]
            )
        return self.decided(facts, before, rules.verified(now))

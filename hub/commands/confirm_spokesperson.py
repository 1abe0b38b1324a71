"""Confirm an appointment to speak: the unit says that the entry still holds."""

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from hub.commands import rules
from hub.commands.on_spokesperson import OnSpokesperson
from hub.feed.write import Decision, Facts, Refusal
from hub.plan.context import VIET_NAM


@dataclass(frozen=True, kw_only=True)
class ConfirmSpokesperson(OnSpokesperson):
    """Counts as verified anew from now."""

    action: ClassVar[str] = "CONFIRM_SPOKESPERSON"

    def decide(self, facts: Facts, now: datetime) -> Decision:
        """As Write.decide."""
        before, today = self.found(facts), now.astimezone(VIET_NAM).date().isoformat()
        if before["validTo"] <= today:
            rules.hold(
                [
                    Refusal(
                        "ENDED",
                        ("id",),
                        f"The term ended on {before['validTo']}.",
                        f"Nhiệm kỳ đã kết thúc từ ngày {before['validTo']}.",
                    )
                ]
            )
        return self.decided(facts, before, rules.verified(now))

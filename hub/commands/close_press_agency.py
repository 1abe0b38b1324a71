"""Close a press agency: lists and search pass it over from that day on; its id leads to it for good."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, ClassVar

from graph_schema.vietnamese import dmy
from hub.commands import rules
from hub.commands.press_agencies import OnPressAgency
from hub.feed.write import Decision, Facts, Refusal


@dataclass(frozen=True, kw_only=True)
class ClosePressAgency(OnPressAgency):
    """`on` is the first day without it."""

    action: ClassVar[str] = "CLOSE_PRESS_AGENCY"
    on: date

    def decide(self, facts: Facts, now: datetime) -> Decision:
        """As Write.decide."""
        before = self.found(facts)
        rules.hold(self._refusals(before))
        return self.decided(facts, before, {"closedOn": self.on.isoformat()})

    def _refusals(self, before: dict[str, Any]) -> Iterator[Refusal]:
        if self.on.isoformat() < before["asOf"]:
            yield Refusal(
                "BAD_USER_INPUT",
                ("on",),
                f"It was there on {before['asOf']}.",
                f"Cơ quan còn hoạt động vào ngày {dmy(before['asOf'])}.",
            )
        if closed := before.get("closedOn"):
            yield Refusal(
                "ENDED", ("on",), f"It was closed on {closed}.", f"Cơ quan đã đóng cửa từ ngày {dmy(closed)}."
            )

"""Correct an appointment to speak, its topic too."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, ClassVar, LiteralString

from hub.commands import rules
from hub.commands.appointments import SPOKESPERSONS, Kind
from hub.commands.correct_appointment import CorrectAppointment
from hub.feed.write import Refusal


@dataclass(frozen=True, kw_only=True)
class CorrectSpokesperson(CorrectAppointment):
    """As for every appointment; an authorisation keeps a topic."""

    action: ClassVar[str] = "CORRECT_SPOKESPERSON"
    kind: ClassVar[Kind] = SPOKESPERSONS
    facts: ClassVar[LiteralString] = SPOKESPERSONS.by_id
    topic: str | None = None

    def form(self, before: dict[str, Any]) -> Iterator[Refusal]:
        """As CorrectAppointment.form."""
        yield from super().form(before)
        yield from rules.text("topic", self.topic)
        if before["mandate"] == "AUTHORISED" and "topic" in self.clear:
            yield Refusal(
                "TOPIC_REQUIRED",
                ("clear",),
                "An authorisation is for one matter: it keeps its topic.",
                "Ủy quyền phát ngôn phải theo vụ việc: cần giữ chủ đề.",
            )

    def described(self) -> dict[str, Any]:
        """As Described.described."""
        return super().described() | {"topic": rules.cleaned(self.topic)}

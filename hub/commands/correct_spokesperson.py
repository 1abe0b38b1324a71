"""Correct an appointment to speak: what was written wrongly. Its mandate and its begin are the appointment itself."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any, ClassVar

from hub.commands import rules
from hub.commands.on_spokesperson import OnSpokesperson
from hub.feed.write import Decision, Facts, Refusal

CLEARABLE = ("title", "topic", "phone", "email")


@dataclass(frozen=True, kw_only=True)
class CorrectSpokesperson(OnSpokesperson):
    """What is given takes the place of what was there; `clear` names what shall be there no more."""

    action: ClassVar[str] = "CORRECT_SPOKESPERSON"
    name: str | None = None
    title: str | None = None
    topic: str | None = None
    phone: str | None = None
    email: str | None = None
    clear: tuple[str, ...] = ()

    def decide(self, facts: Facts, now: datetime) -> Decision:
        """As Write.decide."""
        before = self.found(facts)
        rules.hold(self._form(before))
        return self.decided(facts, before, self._changes())

    def _form(self, before: dict[str, Any]) -> Iterator[Refusal]:
        if self.name is not None:
            yield from rules.text("name", self.name, required=True)
        yield from rules.text("title", self.title)
        yield from rules.text("topic", self.topic)
        yield from rules.phone(self.phone)
        yield from rules.email(self.email)
        if before["mandate"] == "AUTHORISED" and "topic" in self.clear:
            yield Refusal(
                "TOPIC_REQUIRED",
                ("clear",),
                "An authorisation is for one matter: it keeps its topic.",
                "Ủy quyền phát ngôn phải theo vụ việc: cần giữ chủ đề.",
            )

    def _changes(self) -> dict[str, Any]:
        said = {
            "name": rules.cleaned(self.name),
            "title": rules.cleaned(self.title),
            "topic": rules.cleaned(self.topic),
            "phone": rules.e164(self.phone) if self.phone else None,
            "email": self.email,
        }
        return {name: value for name, value in said.items() if value} | dict.fromkeys(self.clear)

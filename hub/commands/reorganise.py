"""Reorganise: a batch of dated steps, and the document that they rest on."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, ClassVar

from graph_schema.identity import make_id
from graph_schema.network import DOCUMENT
from graph_schema.records import Node
from hub.commands import rules
from hub.commands.on_tree import OnTree
from hub.feed.write import Decision, Refusal
from hub.reform.plan import Plan
from hub.reform.steps import Step


@dataclass(frozen=True, kw_only=True)
class Reorganise(OnTree):
    """`title` names what it rests on, such as a resolution."""

    action: ClassVar[str] = "REORGANISE"
    title: str
    steps: tuple[Step, ...]

    def told(self) -> tuple[Step, ...]:
        """As it was given."""
        return self.steps

    def form(self) -> Iterator[Refusal]:
        """It has a title and steps."""
        yield from rules.text("title", self.title, required=True)
        if not self.steps:
            yield Refusal("BAD_USER_INPUT", ("steps",), "There are no steps.", "Chưa có bước nào.")

    def leading(self, made: Plan) -> Decision:
        """The document, and how many units it changes."""
        document = make_id(DOCUMENT.id_prefix, "command", self.key, self.request)
        told: dict[str, Any] = {"id": document, "title": rules.cleaned(self.title), "date": self.day.isoformat()}
        counts = {what.lower(): len(changes) for what, changes in made.of.items()}
        return Decision(
            entity=document,
            unit="",
            path=None,
            version=1,
            before=None,
            after={**told, **counts},
            edits=[Node(DOCUMENT.name, told)],
        )

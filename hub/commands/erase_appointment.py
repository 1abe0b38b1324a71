"""Erase an appointment: somebody's data goes from the graph, and from all that the feed tells. For operators."""

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from graph_schema.records import Drop
from hub.commands.on_person import OnPerson
from hub.feed.erasure import without
from hub.feed.write import Decision, Facts


@dataclass(frozen=True, kw_only=True)
class EraseAppointment(OnPerson):
    """The feed keeps that it was, when it was changed and by whom, and that it was erased."""

    action: ClassVar[str] = "ERASE_APPOINTMENT"

    def decide(self, facts: Facts, now: datetime) -> Decision:
        """As Write.decide."""
        nodes = self.found(facts)
        drops = [Drop(node.label, str(node.properties["id"])) for node in nodes.values()]
        return Decision(
            entity=self.id,
            unit=facts["unit"],
            path=facts["path"],
            version=(facts["appointment"].get("version") or 0) + 1,
            before=None,
            after=None,
            edits=drops,
            rewritten=list(without(facts["entries"], {drop.id for drop in drops})),
        )

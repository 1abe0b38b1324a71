"""Erase what an appointment said before it was corrected: the feed tells it as it is now. For operators."""

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from graph_schema.records import Node
from hub.commands import rules
from hub.commands.on_person import OnPerson
from hub.feed.erasure import renewed
from hub.feed.write import Decision, Facts


@dataclass(frozen=True, kw_only=True)
class EraseFormerValues(OnPerson):
    """After a correction, when the wrong value must be nowhere. The person is named as the appointment is."""

    action: ClassVar[str] = "ERASE_FORMER_VALUES"

    def decide(self, facts: Facts, now: datetime) -> Decision:
        """As Write.decide."""
        nodes = self.found(facts)
        appointment = rules.changed(dict(nodes["appointment"].properties))
        nodes["appointment"] = Node(nodes["appointment"].label, appointment)
        if person := nodes.get("person"):
            nodes["person"] = Node(person.label, {**person.properties, "name": appointment["name"]})
        return Decision(
            entity=self.id,
            unit=facts["unit"],
            path=facts["path"],
            version=appointment["version"],
            before=None,
            after=None,
            edits=list(nodes.values()),
            rewritten=list(renewed(facts["entries"], {str(node.properties["id"]): node for node in nodes.values()})),
        )

"""Remove a webhook: nothing is sent there any more. For operators, or for a subtree its editors."""

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar, Final, LiteralString

from graph_schema.bookkeeping import WEBHOOK, WITHIN
from graph_schema.network import UNIT
from graph_schema.records import Node
from graph_schema.shape import Properties
from hub.commands import rules
from hub.commands.on_node import OnNode
from hub.commands.unit_facts import IN_SCOPE, PLACE
from hub.feed.write import Decision, Facts, Refusal

UNKNOWN: Final = Refusal("NOT_FOUND", ("id",), "There is no such webhook.", "Không có địa chỉ nhận này.")


@dataclass(frozen=True, kw_only=True)
class RemoveWebhook(OnNode):
    """By its id."""

    action: ClassVar[str] = "REMOVE_WEBHOOK"
    facts: ClassVar[LiteralString] = (
        f"UNWIND $rows AS row OPTIONAL MATCH (w:{WEBHOOK.name} {{id: row.id}}) "
        f"OPTIONAL MATCH (w)-[:{WITHIN.name}]->(u:{UNIT.name}) {PLACE} "
        f"RETURN row.key AS key, properties(w) AS webhook, properties(u) AS unit, p.path AS path, {IN_SCOPE} AS inScope"
    )

    @property
    def touches(self) -> frozenset[str]:
        """The webhook, and how many there are."""
        return super().touches | {WEBHOOK.name}

    def told(self, properties: Properties) -> Properties:
        """Not the address, which may hold a secret of its own."""
        return {name: value for name, value in properties.items() if name != "url"}

    def decide(self, facts: Facts, now: datetime) -> Decision:
        """As Write.decide. Removing it again changes nothing but is told."""
        before = facts["webhook"]
        rules.hold(() if before else (UNKNOWN,))
        if facts["unit"] or not self.viewer.operates:
            rules.hold(rules.may_edit(facts, operates=self.viewer.operates))
        after = rules.changed(before, removedAt=before.get("removedAt") or now.isoformat(timespec="seconds"))
        return self.becomes(facts, before, Node(WEBHOOK.name, after))

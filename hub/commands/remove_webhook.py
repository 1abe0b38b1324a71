"""Remove a webhook: nothing is sent there any more. For operators, or for a subtree its editors."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any, ClassVar, Final, LiteralString

from graph_schema.network import UNIT, WEBHOOK, WITHIN
from graph_schema.records import Node
from graph_schema.shape import Properties
from hub.commands import rules
from hub.commands.command import Command
from hub.commands.unit_facts import IN_SCOPE, PLACE, place_row
from hub.feed.write import Decision, Facts, Refusal

UNKNOWN: Final = Refusal("NOT_FOUND", ("id",), "There is no such webhook.", "Không có địa chỉ nhận này.")


@dataclass(frozen=True, kw_only=True)
class RemoveWebhook(Command):
    """By its id."""

    action: ClassVar[str] = "REMOVE_WEBHOOK"
    facts: ClassVar[LiteralString] = (
        f"UNWIND $rows AS row OPTIONAL MATCH (w:{WEBHOOK.name} {{id: row.id}}) "
        f"OPTIONAL MATCH (w)-[:{WITHIN.name}]->(u:{UNIT.name}) {PLACE} "
        f"RETURN row.key AS key, properties(w) AS webhook, properties(u) AS unit, p.path AS path, {IN_SCOPE} AS inScope"
    )
    id: str

    @property
    def touches(self) -> frozenset[str]:
        """The webhook, and how many there are."""
        return frozenset((self.id, WEBHOOK.name))

    def row(self, now: datetime) -> dict[str, Any]:
        """As Write.row."""
        return {"id": self.id, **place_row(self.viewer, now)}

    def decide(self, facts: Facts, now: datetime) -> Decision:
        """As Write.decide. Removing it again changes nothing but is told."""
        before = facts["webhook"]
        rules.hold(() if before else (UNKNOWN,))
        if facts["unit"] or not self.viewer.operates:
            rules.hold(rules.may_edit(facts, operates=self.viewer.operates))
        after = rules.changed(before, removedAt=before.get("removedAt") or now.isoformat(timespec="seconds"))
        return Decision(
            entity=self.id,
            unit=facts["unit"]["id"] if facts["unit"] else "",
            path=facts["path"],
            version=after["version"],
            before=_told(before),
            after=_told(after),
            edits=[Node(WEBHOOK.name, after)],
        )


def _told(webhook: Properties) -> Properties:
    return {name: value for name, value in webhook.items() if name != "url"}

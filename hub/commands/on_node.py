"""What the commands on one node share: they find it by its id, and write it one version on. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from graph_schema.records import Edit, Node
from graph_schema.shape import Properties
from hub.commands.command import Command
from hub.commands.unit_facts import place_row
from hub.feed.write import Decision, Facts


@dataclass(frozen=True, kw_only=True)
class OnNode(Command):
    """A write on one node. Its facts may tell the unit that it belongs to, and that unit's place."""

    id: str

    @property
    def touches(self) -> frozenset[str]:
        """The node."""
        return frozenset((self.id,))

    def row(self, now: datetime) -> dict[str, Any]:
        """As Write.row."""
        return {"id": self.id, **place_row(self.viewer, now)}

    def told(self, properties: Properties) -> Properties:
        """The node as the feed tells of it."""
        return properties

    def becomes(
        self, facts: Facts, before: Properties, node: Node, more: Sequence[Edit] = (), rewritten: Sequence[Node] = ()
    ) -> Decision:
        """The decision that the node is this one from now on; `more` is written with it."""
        unit, after = facts.get("unit"), node.properties
        return Decision(
            entity=self.id,
            unit=unit["id"] if unit else "",
            path=facts.get("path"),
            version=int(str(after["version"])),
            before=self.told(before),
            after=self.told(after),
            edits=[node, *more],
            rewritten=rewritten,
        )

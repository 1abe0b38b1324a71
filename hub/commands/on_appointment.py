"""What the commands on one appointment share: they find it, and write it one version on. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, ClassVar

from graph_schema.records import Edit, Node, given
from hub.commands import rules
from hub.commands.appointments import Kind
from hub.commands.command import Command
from hub.commands.unit_facts import place_row
from hub.feed.write import Decision, Facts


@dataclass(frozen=True, kw_only=True)
class OnAppointment(Command):
    """A write on one appointment, which may be held to the version that was read."""

    kind: ClassVar[Kind]
    id: str
    expected_version: int | None = None

    @property
    def touches(self) -> frozenset[str]:
        """The appointment alone: none of these commands gives a unit one more."""
        return frozenset((self.id,))

    def row(self, now: datetime) -> dict[str, Any]:
        """As Write.row."""
        return {"id": self.id, **place_row(self.viewer, now)}

    def found(self, facts: Facts) -> dict[str, Any]:
        """The appointment as it is, for a viewer who may write it. Raises Refused."""
        rules.hold(() if facts["appointment"] else (self.kind.unknown,))
        rules.hold(rules.may_edit(facts, operates=self.viewer.operates))
        before = given(facts["appointment"], self.kind.label.properties)
        rules.hold(rules.at_version(before, self.expected_version))
        return before

    def decided(
        self, facts: Facts, before: dict[str, Any], changes: dict[str, Any], more: Sequence[Edit] = ()
    ) -> Decision:
        """The appointment with these changes; null takes a property away."""
        after = rules.changed(before, **changes)
        return Decision(
            entity=self.id,
            unit=facts["unit"]["id"],
            path=facts["path"],
            version=after["version"],
            before=before,
            after=after,
            edits=[Node(self.kind.label.name, after), *more],
        )

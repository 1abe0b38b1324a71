"""What the commands on one appointment share: they find it, and write it one version on. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, ClassVar

from graph_schema.records import Edit, Node
from hub.commands import rules
from hub.commands.appointments import Kind
from hub.commands.on_node import OnNode
from hub.feed.write import Decision, Facts


@dataclass(frozen=True, kw_only=True)
class OnAppointment(OnNode):
    """A write on one appointment, which may be held to the version that was read.

    It touches the appointment alone: none of these commands gives a unit one more.
    """

    kind: ClassVar[Kind]
    expected_version: int | None = None

    def found(self, facts: Facts) -> dict[str, Any]:
        """The appointment as it is, for a viewer who may write it. Raises Refused."""
        rules.hold(() if facts["appointment"] else (self.kind.unknown,))
        rules.hold(rules.may_edit(facts, operates=self.viewer.operates))
        before = {name: value for name, value in facts["appointment"].items() if value is not None}
        rules.hold(rules.at_version(before, self.expected_version))
        return before

    def decided(
        self, facts: Facts, before: dict[str, Any], changes: dict[str, Any], more: Sequence[Edit] = ()
    ) -> Decision:
        """The appointment with these changes; null takes a property away."""
        return self.becomes(facts, before, Node(self.kind.label.name, rules.changed(before, **changes)), more)

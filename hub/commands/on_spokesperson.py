"""What the commands on an appointment to speak share: they find it, and write it one version on. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, ClassVar, Final, LiteralString

from graph_schema.network import SPEAKS_FOR, SPOKESPERSON, UNIT
from graph_schema.records import Edit, Node, given
from hub.commands import rules
from hub.commands.command import Command
from hub.commands.unit_facts import IN_SCOPE, PLACE, place_row
from hub.feed.write import Decision, Facts, Refusal

UNKNOWN: Final = Refusal("NOT_FOUND", ("id",), "There is no such spokesperson.", "Không có người phát ngôn này.")


@dataclass(frozen=True, kw_only=True)
class OnSpokesperson(Command):
    """A write on one appointment, which may be held to the version that was read."""

    facts: ClassVar[LiteralString] = (
        f"UNWIND $rows AS row OPTIONAL MATCH (s:{SPOKESPERSON.name} {{id: row.id}})"
        f"-[:{SPEAKS_FOR.name}]->(u:{UNIT.name}) "
        f"{PLACE} RETURN row.key AS key, properties(s) AS spokesperson, properties(u) AS unit, p.path AS path, "
        f"{IN_SCOPE} AS inScope"
    )
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
        rules.hold(() if facts["spokesperson"] else (UNKNOWN,))
        rules.hold(rules.may_edit(facts, operates=self.viewer.operates))
        before = given(facts["spokesperson"], SPOKESPERSON.properties)
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
            edits=[Node(SPOKESPERSON.name, after), *more],
        )

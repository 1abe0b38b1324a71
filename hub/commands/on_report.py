"""What the commands on a report share: they find it, and write it one version on. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, ClassVar, Final, LiteralString

from graph_schema.bookkeeping import ABOUT, REPORT
from graph_schema.network import UNIT
from graph_schema.records import Node
from graph_schema.shape import Properties
from hub.commands.on_node import OnNode
from hub.commands.report_error import told
from hub.commands.unit_facts import IN_SCOPE, PLACE
from hub.feed.write import Decision, Facts, Refusal

UNKNOWN: Final = Refusal("NOT_FOUND", ("id",), "There is no such report.", "Không có phản ánh này.")


@dataclass(frozen=True, kw_only=True)
class OnReport(OnNode):
    """A write on one report."""

    facts: ClassVar[LiteralString] = (
        f"UNWIND $rows AS row OPTIONAL MATCH (r:{REPORT.name} {{id: row.id}})-[:{ABOUT.name}]->(u:{UNIT.name}) {PLACE} "
        f"RETURN row.key AS key, properties(r) AS report, properties(u) AS unit, p.path AS path, {IN_SCOPE} AS inScope"
    )

    def told(self, properties: Properties) -> Properties:
        """Nobody's words."""
        return told(properties)

    def decided(self, facts: Facts, after: dict[str, Any], rewritten: Sequence[Node] = ()) -> Decision:
        """The report as it is then."""
        return self.becomes(facts, facts["report"], Node(REPORT.name, after), rewritten=rewritten)

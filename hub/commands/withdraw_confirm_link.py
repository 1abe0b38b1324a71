"""Withdraw a confirm link that nobody got, as when its mail could not be sent: then the unit may be mailed again."""

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar, LiteralString

from graph_schema.bookkeeping import ASKS, CONFIRM_LINK
from graph_schema.network import UNIT
from graph_schema.records import Node
from graph_schema.shape import Properties
from hub.commands import link_rules, rules
from hub.commands.create_confirm_link import told
from hub.commands.on_node import OnNode
from hub.commands.unit_facts import IN_SCOPE, PLACE
from hub.feed.write import Decision, Facts


@dataclass(frozen=True, kw_only=True)
class WithdrawConfirmLink(OnNode):
    """By its id, which is no secret."""

    action: ClassVar[str] = "WITHDRAW_CONFIRM_LINK"
    facts: ClassVar[LiteralString] = (
        f"UNWIND $rows AS row OPTIONAL MATCH (l:{CONFIRM_LINK.name} {{id: row.id}})-[:{ASKS.name}]->(u:{UNIT.name}) "
        f"{PLACE} RETURN row.key AS key, properties(l) AS link, properties(u) AS unit, p.path AS path, "
        f"{IN_SCOPE} AS inScope"
    )

    def told(self, properties: Properties) -> Properties:
        """Not what its secret is known by."""
        return told(properties)

    def decide(self, facts: Facts, now: datetime) -> Decision:
        """As Write.decide."""
        link = facts["link"]
        rules.hold(() if link else (link_rules.UNKNOWN,))
        rules.hold(rules.may_edit(facts, operates=self.viewer.operates))
        rules.hold(link_rules.may_use(link, now))
        after = rules.changed(link, withdrawnAt=rules.here(now).isoformat(timespec="seconds"))
        return self.becomes(facts, link, Node(CONFIRM_LINK.name, after))

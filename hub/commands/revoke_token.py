"""Revoke a token: it is good no more from the commit on. For operators."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any, ClassVar, Final, LiteralString

from graph_schema.bookkeeping import TOKEN
from graph_schema.records import Node
from graph_schema.shape import Properties
from hub.commands import rules
from hub.commands.on_node import OnNode
from hub.feed.write import Decision, Facts, Refusal

UNKNOWN: Final = Refusal("NOT_FOUND", ("id",), "There is no such token.", "Không có mã truy cập này.")


def told(token: Properties) -> dict[str, Any]:
    """The token as the feed tells of it."""
    return {name: value for name, value in token.items() if name != "digest"}


@dataclass(frozen=True, kw_only=True)
class RevokeToken(OnNode):
    """By its id, which is no secret."""

    action: ClassVar[str] = "REVOKE_TOKEN"
    facts: ClassVar[LiteralString] = (
        f"UNWIND $rows AS row OPTIONAL MATCH (t:{TOKEN.name} {{id: row.id}}) "
        "RETURN row.key AS key, properties(t) AS token"
    )

    def told(self, properties: Properties) -> Properties:
        """Not what its secret is known by."""
        return told(properties)

    def decide(self, facts: Facts, now: datetime) -> Decision:
        """As Write.decide. Revoking it again changes nothing but is told."""
        rules.hold(rules.operators_only(self.viewer))
        before = facts["token"]
        rules.hold(() if before else (UNKNOWN,))
        after = rules.changed(before, revokedAt=before.get("revokedAt") or now.isoformat(timespec="seconds"))
        return self.becomes(facts, before, Node(TOKEN.name, after))

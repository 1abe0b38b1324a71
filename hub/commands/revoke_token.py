"""Revoke a token: it is good no more from the commit on. For operators."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any, ClassVar, Final, LiteralString

from graph_schema.network import TOKEN
from graph_schema.records import Node
from hub.commands import rules
from hub.commands.command import Command
from hub.feed.write import Decision, Facts, Refusal

UNKNOWN: Final = Refusal("NOT_FOUND", ("id",), "There is no such token.", "Không có mã truy cập này.")


@dataclass(frozen=True, kw_only=True)
class RevokeToken(Command):
    """By its id, which is no secret."""

    action: ClassVar[str] = "REVOKE_TOKEN"
    facts: ClassVar[LiteralString] = (
        f"UNWIND $rows AS row OPTIONAL MATCH (t:{TOKEN.name} {{id: row.id}}) "
        "RETURN row.key AS key, properties(t) AS token"
    )
    id: str

    @property
    def touches(self) -> frozenset[str]:
        """The token."""
        return frozenset((self.id,))

    def row(self, now: datetime) -> dict[str, Any]:
        """As Write.row."""
        return {"id": self.id}

    def decide(self, facts: Facts, now: datetime) -> Decision:
        """As Write.decide. Revoking it again changes nothing but is told."""
        rules.hold(rules.operators_only(self.viewer))
        before = facts["token"]
        rules.hold(() if before else (UNKNOWN,))
        after = rules.changed(before, revokedAt=before.get("revokedAt") or now.isoformat(timespec="seconds"))
        return Decision(
            entity=self.id,
            unit="",
            path=None,
            version=after["version"],
            before=_told(before),
            after=_told(after),
            edits=[Node(TOKEN.name, after)],
        )


def _told(token: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in token.items() if name != "digest"}

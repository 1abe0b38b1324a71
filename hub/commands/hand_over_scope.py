"""Hand a scope over: a token that writes below one unit writes below others, such as its successors. For operators.

A scope follows the tree as of now, so who wrote for a unit that has ended writes nowhere until somebody decides.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any, ClassVar, LiteralString

from graph_schema.bookkeeping import EDITS, TOKEN
from graph_schema.network import UNIT
from graph_schema.records import Cut, Edit, Node, Relationship, given
from hub.commands import rules
from hub.commands.on_node import OnNode
from hub.commands.revoke_token import UNKNOWN, told
from hub.feed.write import Decision, Facts, Refusal


@dataclass(frozen=True, kw_only=True)
class HandOverScope(OnNode):
    """`unit` is given up for `to`."""

    action: ClassVar[str] = "HAND_OVER_SCOPE"
    facts: ClassVar[LiteralString] = (
        f"UNWIND $rows AS row OPTIONAL MATCH (t:{TOKEN.name} {{id: row.id}}) "
        f"RETURN row.key AS key, properties(t) AS token, [(t)-[:{EDITS.name}]->(u) | u.id] AS scopes, "
        f"COLLECT {{ MATCH (u:{UNIT.name}) WHERE u.id IN row.to RETURN u.id }} AS known"
    )
    unit: str
    to: tuple[str, ...]

    def row(self, now: datetime) -> dict[str, Any]:
        """As Write.row."""
        return super().row(now) | {"to": list(self.to)}

    def decide(self, facts: Facts, now: datetime) -> Decision:
        """As Write.decide."""
        rules.hold(rules.operators_only(self.viewer))
        rules.hold(() if facts["token"] else (UNKNOWN,))
        rules.hold(self._law(facts))
        before = given(facts["token"], TOKEN.properties)
        after = rules.changed(dict(before))
        scopes = [*(unit for unit in facts["scopes"] if unit != self.unit), *self.to]
        edits: list[Edit] = [Node(TOKEN.name, after), Cut(EDITS.name, self.id, self.unit)]
        edits += [
            Relationship(EDITS.name, self.id, unit) for unit in dict.fromkeys(self.to) if unit not in facts["scopes"]
        ]
        return Decision(
            entity=self.id,
            unit="",
            path=None,
            version=after["version"],
            before={**told(before), "scopes": sorted(facts["scopes"])},
            after={**told(after), "scopes": sorted(set(scopes))},
            edits=edits,
        )

    def _law(self, facts: Facts) -> Iterator[Refusal]:
        if facts["token"].get("revokedAt"):
            yield Refusal("ENDED", ("id",), "The token was revoked.", "Mã truy cập đã bị thu hồi.")
        if self.unit not in facts["scopes"]:
            yield Refusal("NOT_FOUND", ("unit",), "The token does not write there.", "Mã này không cập nhật đơn vị đó.")
        for unit in self.to:
            if unit not in facts["known"] or unit == self.unit:
                yield Refusal("NOT_FOUND", ("to",), f"There is no other unit {unit}.", f"Không có đơn vị khác {unit}.")
        if len(facts["scopes"]) + len(self.to) > EDITS.most_from or not self.to:
            most = EDITS.most_from
            yield Refusal("TOO_MANY", ("to",), f"A token has 1 to {most} units.", f"Mã có từ 1 đến {most} đơn vị.")

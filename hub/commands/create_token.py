"""Create a token: to read as a tier, to write in some subtrees, or everywhere. For operators."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any, ClassVar, LiteralString

from graph_schema.bookkeeping import EDITS, TOKEN
from graph_schema.network import UNIT
from graph_schema.records import Node, Relationship
from hub.commands import rules
from hub.commands.command import Command
from hub.feed.write import Decision, Facts, Refusal


@dataclass(frozen=True, kw_only=True)
class CreateToken(Command):
    """`digest` is of the secret, which only its holder keeps; `scopes` are units by id."""

    action: ClassVar[str] = "CREATE_TOKEN"
    facts: ClassVar[LiteralString] = (
        f"UNWIND $rows AS row OPTIONAL MATCH (u:{UNIT.name}) WHERE u.id IN row.units "
        "RETURN row.key AS key, collect(u.id) AS units"
    )
    name: str
    digest: str
    tier: str
    operates: bool = False
    scopes: tuple[str, ...] = ()
    expires: datetime | None = None

    @property
    def touches(self) -> frozenset[str]:
        """Nothing that is there."""
        return frozenset()

    def row(self, now: datetime) -> dict[str, Any]:
        """As Write.row."""
        return {"units": list(self.scopes)}

    def decide(self, facts: Facts, now: datetime) -> Decision:
        """As Write.decide."""
        rules.hold((*rules.operators_only(self.viewer), *rules.text("name", self.name, required=True)))
        rules.hold(self._units(facts["units"]))
        token = self.new_id(TOKEN, now)
        after = {
            "id": token,
            "name": rules.cleaned(self.name),
            "tier": self.tier,
            "operates": self.operates,
            "createdAt": now.isoformat(timespec="seconds"),
            "expiresAt": self.expires.isoformat(timespec="seconds") if self.expires else None,
            "version": 1,
        }
        after = {name: value for name, value in after.items() if value is not None}
        edits = [Node(TOKEN.name, {**after, "digest": self.digest})]
        scopes = list(dict.fromkeys(self.scopes))
        joined = [Relationship(EDITS.name, token, unit) for unit in scopes]
        return Decision(
            entity=token,
            unit="",
            path=None,
            version=1,
            before=None,
            after={**after, "scopes": scopes},
            edits=[*edits, *joined],
        )

    def _units(self, known: list[str]) -> Iterator[Refusal]:
        if len(self.scopes) > (most := EDITS.most_from):
            yield Refusal("TOO_MANY", ("scopes",), f"A token has at most {most} units.", f"Mã có tối đa {most} đơn vị.")
            return
        for unit in self.scopes:
            if unit not in known:
                yield Refusal("NOT_FOUND", ("scopes",), f"There is no unit {unit}.", f"Không có đơn vị {unit}.")

"""Use a confirm link up: it confirms all its entries that are in force, as their holder saw them, and nothing after."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any, ClassVar, Final, LiteralString

from graph_schema.bookkeeping import ASKS, CONFIRM_LINK, CONFIRMS
from graph_schema.network import SPOKESPERSON, UNIT
from graph_schema.records import Node
from hub.commands import link_rules, rules
from hub.commands.command import Command
from hub.commands.create_confirm_link import link_id, told
from hub.commands.unit_facts import PLACE
from hub.feed.write import Decision, Facts, Refusal

Entry = tuple[str, int]
"""An entry's id, and the version that was seen of it."""
CHANGED: Final = Refusal(
    "CONFLICT",
    ("entries",),
    "The entries were changed meanwhile: look at them again.",
    "Thông tin vừa được cập nhật: vui lòng xem lại.",
)


@dataclass(frozen=True, kw_only=True)
class UseConfirmLink(Command):
    """Its entries' own confirmations go with it in one commit."""

    action: ClassVar[str] = "USE_CONFIRM_LINK"
    facts: ClassVar[LiteralString] = (
        f"UNWIND $rows AS row OPTIONAL MATCH (l:{CONFIRM_LINK.name} {{digest: row.digest}}) "
        f"OPTIONAL MATCH (l)-[:{ASKS.name}]->(u:{UNIT.name}) {PLACE} "
        f"CALL (l, row) {{ OPTIONAL MATCH (l)-[:{CONFIRMS.name}]->(s:{SPOKESPERSON.name}) "
        "WHERE s.validFrom <= row.today AND row.today < s.validTo "
        "RETURN [x IN collect(s) | [x.id, coalesce(x.version, 0)]] AS entries } "
        "RETURN row.key AS key, properties(l) AS link, u.id AS unit, p.path AS path, entries"
    )
    digest: str
    entries: tuple[Entry, ...]

    @property
    def touches(self) -> frozenset[str]:
        """The link."""
        return frozenset((link_id(self.digest),))

    def row(self, now: datetime) -> dict[str, Any]:
        """As Write.row."""
        return {"digest": self.digest, "today": rules.here(now).date()}

    def decide(self, facts: Facts, now: datetime) -> Decision:
        """As Write.decide."""
        link = facts["link"]
        rules.hold(link_rules.may_use(link, now))
        rules.hold(() if {tuple(one) for one in facts["entries"]} == set(self.entries) != set() else (CHANGED,))
        after = rules.changed(link, usedAt=rules.here(now).isoformat(timespec="seconds"))
        return Decision(
            entity=link["id"],
            unit=facts["unit"],
            path=facts["path"],
            version=after["version"],
            before=told(link),
            after=told(after),
            edits=[Node(CONFIRM_LINK.name, after)],
        )

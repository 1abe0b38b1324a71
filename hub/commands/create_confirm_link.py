"""Create a link that confirms some entries of a unit: for who edits there. Whoever gets it needs no account."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, ClassVar, Final, LiteralString

from graph_schema.bookkeeping import ASKS, CONFIRM_LINK, CONFIRMS
from graph_schema.identity import make_id
from graph_schema.network import SPEAKS_FOR, SPOKESPERSON
from graph_schema.records import Node, Relationship
from graph_schema.shape import Properties
from hub.commands import rules
from hub.commands.command import Command
from hub.commands.unit_facts import IN_SCOPE, PLACE, UNIT_OF_ROW, place_row
from hub.feed.write import Decision, Facts, Refusal

DAYS: Final = 14
LONGEST_DAYS: Final = 60
UNKNOWN: Final = Refusal(
    "NOT_FOUND",
    ("entries",),
    "One of the entries is not in force at this unit.",
    "Có mục không còn hiệu lực ở đơn vị này.",
)
MAILED: Final = Refusal(
    "ALREADY_MAILED", ("unit",), "The unit has its mail of today.", "Đơn vị đã được gửi thư trong ngày hôm nay."
)


def link_id(digest: str) -> str:
    """The link's id, which tells nothing of its secret."""
    return make_id(CONFIRM_LINK.id_prefix, digest)


def told(link: Properties) -> dict[str, Any]:
    """The link as the feed tells of it."""
    return {name: value for name, value in link.items() if name != "digest"}


@dataclass(frozen=True, kw_only=True)
class CreateConfirmLink(Command):
    """`digest` is of the secret; `mailed`: it is for the one mail that a unit gets a day."""

    action: ClassVar[str] = "CREATE_CONFIRM_LINK"
    facts: ClassVar[LiteralString] = (
        f"{UNIT_OF_ROW} {PLACE} "
        f"CALL (u, row) {{ OPTIONAL MATCH (u)<-[:{SPEAKS_FOR.name}]-(s:{SPOKESPERSON.name}) "
        "WHERE s.id IN row.entries AND s.validFrom <= row.today AND row.today < s.validTo "
        "RETURN collect(s.id) AS entries } "
        f"CALL (u, row) {{ OPTIONAL MATCH (u)<-[:{ASKS.name}]-(l:{CONFIRM_LINK.name} {{mailedOn: row.today}}) "
        "WHERE l.withdrawnAt IS NULL RETURN count(l) AS mailed } "
        "RETURN row.key AS key, properties(u) AS unit, p.path AS path, "
        f"{IN_SCOPE} AS inScope, entries, mailed"
    )
    unit: str
    entries: tuple[str, ...]
    digest: str
    days: int = DAYS
    mailed: bool = False

    @property
    def touches(self) -> frozenset[str]:
        """The unit: its other mails of the day. The entries: one that ends or is erased is in no link."""
        return frozenset((self.unit, *self.entries))

    def row(self, now: datetime) -> dict[str, Any]:
        """As Write.row."""
        return {"unit": self.unit, "entries": list(self.entries), **place_row(self.viewer, now)}

    def decide(self, facts: Facts, now: datetime) -> Decision:
        """As Write.decide."""
        rules.hold(rules.may_edit(facts, operates=self.viewer.operates))
        rules.hold(self._form(facts))
        here, link = rules.here(now), link_id(self.digest)
        stored: dict[str, Any] = {
            "id": link,
            "digest": self.digest,
            "createdAt": here.isoformat(timespec="seconds"),
            "goodUntil": (here.date() + timedelta(days=self.days)).isoformat(),
            "version": 1,
            **({"mailedOn": here.date().isoformat()} if self.mailed else {}),
        }
        joined = [Relationship(CONFIRMS.name, link, entry) for entry in self.entries]
        return Decision(
            entity=link,
            unit=self.unit,
            path=facts["path"],
            version=1,
            before=None,
            after={**told(stored), "entries": list(self.entries)},
            edits=[Node(CONFIRM_LINK.name, stored), Relationship(ASKS.name, link, self.unit), *joined],
        )

    def _form(self, facts: Facts) -> Iterator[Refusal]:
        if not 1 <= self.days <= LONGEST_DAYS:
            yield Refusal(
                "BAD_USER_INPUT",
                ("days",),
                f"A link is good for 1 to {LONGEST_DAYS} days.",
                f"Liên kết có hiệu lực từ 1 đến {LONGEST_DAYS} ngày.",
            )
        if not self.entries or set(self.entries) != set(facts["entries"]) or len(self.entries) > CONFIRMS.most_from:
            yield UNKNOWN
        if self.mailed and facts["mailed"]:
            yield MAILED

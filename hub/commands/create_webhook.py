"""Create a webhook: changes are sent to an address from now on. For operators, or for a subtree its editors."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any, ClassVar, Final, LiteralString
from urllib.parse import urlsplit

from graph_schema.bookkeeping import WEBHOOK, WITHIN
from graph_schema.records import Node, Relationship
from hub.commands import rules
from hub.commands.command import Command
from hub.commands.unit_facts import IN_SCOPE, PLACE, UNIT_OF_ROW, place_row
from hub.feed.webhooks.address import url_fault
from hub.feed.write import Decision, Facts, Refusal

MOST: Final = 100


@dataclass(frozen=True, kw_only=True)
class CreateWebhook(Command):
    """`within` is a unit, of whose subtree it tells. The secret is no part of it: the feed keeps what a command has."""

    action: ClassVar[str] = "CREATE_WEBHOOK"
    facts: ClassVar[LiteralString] = (
        f"{UNIT_OF_ROW} {PLACE} CALL () {{ MATCH (w:{WEBHOOK.name}) WHERE w.removedAt IS NULL "
        "RETURN count(w) AS webhooks } "
        f"RETURN row.key AS key, properties(u) AS unit, p.path AS path, {IN_SCOPE} AS inScope, webhooks"
    )
    url: str
    tier: str
    within: str | None = None
    anywhere: bool = False

    @property
    def touches(self) -> frozenset[str]:
        """How many there are."""
        return frozenset((WEBHOOK.name,))

    def row(self, now: datetime) -> dict[str, Any]:
        """As Write.row."""
        return {"unit": self.within, **place_row(self.viewer, now)}

    def decide(self, facts: Facts, now: datetime) -> Decision:
        """As Write.decide. The feed tells of the host alone: a path may hold a secret of the receiver's."""
        if self.within or not self.viewer.operates:
            rules.hold(rules.may_edit(facts, operates=self.viewer.operates))
        rules.hold(self._form(facts))
        webhook = self.new_id(WEBHOOK, now)
        after: dict[str, Any] = {
            "id": webhook,
            "tier": self.tier,
            "createdAt": now.isoformat(timespec="seconds"),
            "version": 1,
        }
        joined = [Relationship(WITHIN.name, webhook, self.within)] if self.within else []
        return Decision(
            entity=webhook,
            unit=self.within or "",
            path=facts["path"],
            version=1,
            before=None,
            after={**after, "host": urlsplit(self.url).hostname, "within": self.within},
            edits=[Node(WEBHOOK.name, {**after, "url": self.url}), *joined],
        )

    def _form(self, facts: Facts) -> Iterator[Refusal]:
        if fault := url_fault(self.url, anywhere=self.anywhere):
            yield Refusal(
                "BAD_USER_INPUT", ("url",), f"url {fault}.", "Địa chỉ nhận không hợp lệ hoặc không công khai."
            )
        if facts["webhooks"] >= MOST:
            yield Refusal(
                "TOO_MANY", (), f"There are {MOST} webhooks already.", f"Đã có đủ {MOST} địa chỉ nhận thay đổi."
            )

"""Confirm an entry by a link: as its unit would, once. The link is the actor that the feed names."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any, ClassVar, LiteralString

from graph_schema.bookkeeping import CONFIRM_LINK, CONFIRMS
from graph_schema.network import SPEAKS_FOR, SPOKESPERSON, UNIT
from graph_schema.records import given
from hub.access.viewer import Tier, Viewer
from hub.commands import link_rules, rules
from hub.commands.confirm_spokesperson import ConfirmSpokesperson
from hub.commands.create_confirm_link import link_id
from hub.commands.unit_facts import PLACE, place_row
from hub.commands.use_confirm_link import Entry, UseConfirmLink
from hub.feed.write import Decision, Facts, Write


@dataclass(frozen=True, kw_only=True)
class ConfirmByLink(ConfirmSpokesperson):
    """One of the link's entries. `UseConfirmLink` goes with all of them in one commit."""

    facts: ClassVar[LiteralString] = (
        f"UNWIND $rows AS row OPTIONAL MATCH (l:{CONFIRM_LINK.name} {{digest: row.digest}}) "
        f"OPTIONAL MATCH (l)-[:{CONFIRMS.name}]->(s:{SPOKESPERSON.name} {{id: row.id}})-[:{SPEAKS_FOR.name}]->"
        f"(u:{UNIT.name}) {PLACE} RETURN row.key AS key, properties(l) AS link, properties(s) AS appointment, "
        "properties(u) AS unit, p.path AS path"
    )
    digest: str

    def row(self, now: datetime) -> dict[str, Any]:
        """As Write.row."""
        return {"id": self.id, "digest": self.digest, **place_row(self.viewer, now)}

    def decide(self, facts: Facts, now: datetime) -> Decision:
        """As Write.decide."""
        rules.hold(link_rules.may_use(facts["link"], now))
        return super().decide(facts, now)

    def found(self, facts: Facts) -> dict[str, Any]:
        """The entry, which the link names: that is the right to confirm it."""
        rules.hold(() if facts["appointment"] else (self.kind.unknown,))
        before = given(facts["appointment"], SPOKESPERSON.properties)
        rules.hold(rules.at_version(before, self.expected_version))
        return before


def all_at_once(digest: str, entries: tuple[Entry, ...]) -> list[Write]:
    """What uses the link: its keys are the link's own, so however often it is sent, it is written once."""
    link = link_id(digest)
    viewer = Viewer(Tier.PUBLIC, link)
    used = UseConfirmLink(viewer=viewer, key=f"{link}:use", digest=digest, entries=tuple(sorted(entries)))
    confirmed = [
        ConfirmByLink(viewer=viewer, key=f"{link}:{id_}", digest=digest, id=id_, expected_version=version)
        for id_, version in sorted(set(entries))
    ]
    return [used, *confirmed]

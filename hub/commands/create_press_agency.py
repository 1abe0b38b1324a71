"""Create a press agency, of the unit that governs it or of the province where it is based."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any, ClassVar, LiteralString

from graph_schema.network import BASED_IN, PRESS_AGENCY
from graph_schema.records import Node, Relationship
from graph_schema.shape import FOREVER
from hub.commands import rules
from hub.commands.command import Command
from hub.commands.press_agencies import FOUND_LINKS, NEW_LINKS, form, links, said
from hub.commands.unit_facts import IN_SCOPE, PLACE, place_row
from hub.feed.write import Decision, Facts, Refusal


@dataclass(frozen=True, kw_only=True)
class CreatePressAgency(Command):
    """It is there from today on."""

    action: ClassVar[str] = "CREATE_PRESS_AGENCY"
    facts: ClassVar[LiteralString] = (
        f"UNWIND $rows AS row {NEW_LINKS} WITH row, governor, province, coalesce(governor, province) AS u {PLACE} "
        f"RETURN row.key AS key, properties(u) AS unit, p.path AS path, {IN_SCOPE} AS inScope, {FOUND_LINKS}, "
        f"count {{ (:{PRESS_AGENCY.name}) }} AS agencies"
    )
    name: str
    kind: str
    scope: str
    governing_body: str | None = None
    governing_unit: str | None = None
    province: str | None = None
    website: str | None = None

    @property
    def touches(self) -> frozenset[str]:
        """The units: how many agencies they have decides whether there may be one more."""
        return frozenset(unit for unit in (PRESS_AGENCY.name, self.governing_unit, self.province) if unit)

    def row(self, now: datetime) -> dict[str, Any]:
        """As Write.row."""
        named = {"governingUnit": self.governing_unit, "province": self.province}
        return {**named, **place_row(self.viewer, now)}

    def decide(self, facts: Facts, now: datetime) -> Decision:
        """As Write.decide."""
        today = rules.today(now)
        joined = links(facts, self.governing_unit, self.province)
        rules.hold(refusal for link in joined if link.found is None for refusal in link.refusals(today))
        rules.hold(
            rules.may_edit(facts, operates=self.viewer.operates) if joined else rules.operators_only(self.viewer)
        )
        rules.hold(self._refusals(facts, [refusal for link in joined for refusal in link.refusals(today)]))
        agency = self.new_id(PRESS_AGENCY, now)
        texts = said(self.name, self.governing_body, self.website)
        after = {"id": agency, **texts, "kind": self.kind, "scope": self.scope, "asOf": today, "version": 1}
        term = {"validFrom": today, "validTo": FOREVER}
        return Decision(
            entity=agency,
            unit=facts["unit"]["id"] if facts["unit"] else "",
            path=facts["path"],
            version=1,
            before=None,
            after=after,
            edits=[
                Node(PRESS_AGENCY.name, after),
                *(
                    Relationship(x.relation.name, agency, x.unit, term if x.relation is BASED_IN else {})
                    for x in joined
                ),
            ],
        )

    def _refusals(self, facts: Facts, of_links: list[Refusal]) -> Iterator[Refusal]:
        yield from form(self.name, self.governing_body, self.website)
        yield from of_links
        if facts["agencies"] >= PRESS_AGENCY.most:
            yield Refusal(
                "TOO_MANY",
                (),
                f"There are {PRESS_AGENCY.most} press agencies already.",
                f"Đã có {PRESS_AGENCY.most} cơ quan báo chí.",
            )

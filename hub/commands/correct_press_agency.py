"""Correct a press agency. Operators also put it under another unit, or move it to another province from today on."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any, ClassVar

from graph_schema.network import BASED_IN
from graph_schema.records import Cut, Edit, Relationship
from graph_schema.shape import FOREVER
from hub.commands import rules
from hub.commands.press_agencies import Link, OnPressAgency, form, links, said
from hub.feed.write import Decision, Facts, Refusal


@dataclass(frozen=True, kw_only=True)
class CorrectPressAgency(OnPressAgency):
    """What is given takes the place of what was there; `clear` names what shall be there no more."""

    action: ClassVar[str] = "CORRECT_PRESS_AGENCY"
    name: str | None = None
    kind: str | None = None
    scope: str | None = None
    governing_body: str | None = None
    governing_unit: str | None = None
    province: str | None = None
    website: str | None = None
    clear: tuple[str, ...] = ()

    @property
    def touches(self) -> frozenset[str]:
        """The units, too: how many agencies they have decides whether it may go there."""
        return super().touches | {unit for unit in (self.governing_unit, self.province) if unit}

    def row(self, now: datetime) -> dict[str, Any]:
        """As Write.row."""
        return super().row(now) | {"governingUnit": self.governing_unit, "province": self.province}

    def decide(self, facts: Facts, now: datetime) -> Decision:
        """As Write.decide."""
        before, today = self.found(facts), rules.today(now)
        moved = [
            link
            for link in links(facts, self.governing_unit, self.province)
            if link.unit not in (facts["basedIn"] if link.relation is BASED_IN else facts["governedBy"], None)
        ]
        rules.hold(self._refusals(moved, today))
        kinds = {name: value for name, value in (("kind", self.kind), ("scope", self.scope)) if value}
        changes = said(self.name, self.governing_body, self.website) | kinds | dict.fromkeys(self.clear)
        return self.decided(
            facts, before, changes, [edit for link in moved for edit in self._moves(link, facts, today)]
        )

    def _refusals(self, moved: list[Link], today: str) -> Iterator[Refusal]:
        yield from form(self.name, self.governing_body, self.website)
        if moved:
            yield from rules.operators_only(self.viewer)
        for link in moved:
            yield from link.refusals(today)

    def _moves(self, link: Link, facts: Facts, today: str) -> Iterator[Edit]:
        if link.relation is not BASED_IN:
            if old := facts["governedBy"]:
                yield Cut(link.relation.name, self.id, old)
            yield Relationship(link.relation.name, self.id, link.unit)
            return
        if old := facts["basedIn"]:
            yield Cut(BASED_IN.name, self.id, old)
            for term in facts["terms"]:
                ended = {**term, "validTo": min(term["validTo"], today)}
                if ended["validFrom"] < ended["validTo"]:
                    yield Relationship(BASED_IN.name, self.id, old, ended)
        yield Relationship(BASED_IN.name, self.id, link.unit, {"validFrom": today, "validTo": FOREVER})

"""What the commands on press agencies share. Their governing unit keeps them, else the province they are based in."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, ClassVar, Final, LiteralString

from graph_schema.network import BASED_IN, GOVERNED_BY, PRESS_AGENCY, UNIT
from graph_schema.records import Edit, Node, given
from graph_schema.shape import FOREVER, Properties, RelationshipType
from hub.commands import rules
from hub.commands.on_node import OnNode
from hub.commands.unit_facts import IN_SCOPE, PLACE
from hub.feed.write import Decision, Facts, Refusal

NEW_LINKS: Final[LiteralString] = (
    f"OPTIONAL MATCH (governor:{UNIT.name} {{id: row.governingUnit}}) "
    f"OPTIONAL MATCH (province:{UNIT.name} {{id: row.province}})"
)
"""Binds the units that the input names."""
FOUND_LINKS: Final[LiteralString] = (
    "properties(governor) AS governor, properties(province) AS province, "
    f"count {{ (governor)<-[:{GOVERNED_BY.name}]-() }} AS governed, "
    f"count {{ (province)<-[:{BASED_IN.name} {{validTo: date('{FOREVER}')}}]-() }} AS based"
)
AGENCY: Final[LiteralString] = (
    f"UNWIND $rows AS row OPTIONAL MATCH (a:{PRESS_AGENCY.name} {{id: row.id}}) "
    f"OPTIONAL MATCH (a)-[:{GOVERNED_BY.name}]->(g:{UNIT.name}) "
    f"OPTIONAL MATCH (a)-[b:{BASED_IN.name}]->(h:{UNIT.name}) WHERE b.validFrom <= row.today AND row.today < b.validTo "
    f"WITH row, a, g, h, coalesce(g, h) AS u {PLACE} {NEW_LINKS} RETURN row.key AS key, properties(a) AS agency, "
    f"g.id AS governedBy, h.id AS basedIn, [(a)-[t:{BASED_IN.name}]->(h) | properties(t)] AS terms, "
    f"properties(u) AS unit, p.path AS path, {IN_SCOPE} AS inScope, {FOUND_LINKS}"
)
UNKNOWN: Final = Refusal("NOT_FOUND", ("id",), "There is no such press agency.", "Không có cơ quan báo chí này.")


@dataclass(frozen=True)
class Link:
    """A relation to a unit that an input names, with what was found of the unit."""

    relation: RelationshipType
    argument: str
    unit: str
    found: Properties | None
    held: int

    def refusals(self, today: str) -> Iterator[Refusal]:
        """The unit is there today, is a province where one is meant, and has room."""
        path = (self.argument,)
        if self.found is None:
            yield Refusal("NOT_FOUND", path, "There is no such unit.", "Không có đơn vị này.")
            return
        if not str(self.found["validFrom"]) <= today < str(self.found["validTo"]):
            yield Refusal("ENDED", path, "The unit is not there today.", "Đơn vị hiện không hoạt động.")
        if self.relation is BASED_IN and self.found["level"] != "PROVINCE":
            yield Refusal("BAD_USER_INPUT", path, "The unit is no province.", "Đơn vị không phải cấp tỉnh.")
        if self.held >= self.relation.most:
            yield Refusal(
                "TOO_MANY",
                path,
                f"The unit has {self.held} press agencies already.",
                f"Đơn vị đã có {self.held} cơ quan báo chí.",
            )


def links(facts: Facts, governing_unit: str | None, province: str | None) -> list[Link]:
    """To the units that the input names."""
    named = (
        (GOVERNED_BY, "governingUnit", governing_unit, facts["governor"], facts["governed"]),
        (BASED_IN, "province", province, facts["province"], facts["based"]),
    )
    return [Link(relation, argument, unit, found, held) for relation, argument, unit, found, held in named if unit]


def form(name: str | None, governing_body: str | None, website: str | None) -> Iterator[Refusal]:
    """What is wrong with an agency's texts."""
    if name is not None:
        yield from rules.text("name", name, required=True)
    yield from rules.text("governingBody", governing_body)
    yield from rules.website(website)


def said(name: str | None, governing_body: str | None, website: str | None) -> dict[str, Any]:
    """An agency's texts as they are stored."""
    texts = {
        "name": rules.cleaned(name),
        "governingBody": rules.cleaned(governing_body),
        "website": rules.host(website) if website else None,
    }
    return {name: text for name, text in texts.items() if text}


@dataclass(frozen=True, kw_only=True)
class OnPressAgency(OnNode):
    """A write on one agency, which may be held to the version that was read."""

    facts: ClassVar[LiteralString] = AGENCY
    expected_version: int | None = None

    def row(self, now: datetime) -> dict[str, Any]:
        """As Write.row."""
        return super().row(now) | {"governingUnit": None, "province": None}

    def found(self, facts: Facts) -> dict[str, Any]:
        """The agency as it is, for a viewer who keeps its unit. Raises Refused."""
        rules.hold(() if facts["agency"] else (UNKNOWN,))
        operates = self.viewer.operates
        rules.hold(rules.may_edit(facts, operates=operates) if facts["unit"] else rules.operators_only(self.viewer))
        before = given(facts["agency"], PRESS_AGENCY.properties)
        rules.hold(rules.at_version(before, self.expected_version))
        return before

    def decided(
        self, facts: Facts, before: dict[str, Any], changes: dict[str, Any], more: Sequence[Edit] = ()
    ) -> Decision:
        """The agency with these changes; null takes a property away."""
        return self.becomes(facts, before, Node(PRESS_AGENCY.name, rules.changed(before, **changes)), more)

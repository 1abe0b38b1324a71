"""Appoint somebody to a post of a unit: what holds for every kind of appointment."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, ClassVar

from graph_schema.network import BASED_ON, DOCUMENT, HELD_BY, PERSON
from graph_schema.records import Edit, Node, Relationship
from graph_schema.shape import FOREVER, Properties
from graph_schema.vocabulary import TIERS
from hub.commands import rules
from hub.commands.appointments import Kind
from hub.commands.command import Command
from hub.commands.described import Described
from hub.commands.unit_facts import place_row
from hub.feed.write import Decision, Facts, Refusal


@dataclass(frozen=True)
class Act:
    """The document behind an appointment."""

    number: str | None = None
    title: str | None = None
    dated: date | None = None
    url: str | None = None


@dataclass(frozen=True, kw_only=True)
class Appoint(Described, Command):
    """A new term of office, from `since` to the day before `until`."""

    kind: ClassVar[Kind]
    unit: str
    name: str
    since: date
    until: date | None = None
    document: Act | None = None

    @property
    def post(self) -> str:
        """The mandate or the role."""
        raise NotImplementedError

    @property
    def touches(self) -> frozenset[str]:
        """The unit: its other appointments decide whether there may be one more."""
        return frozenset((self.unit,))

    def row(self, now: datetime) -> dict[str, Any]:
        """As Write.row."""
        return {"unit": self.unit, **place_row(self.viewer, now)}

    def decide(self, facts: Facts, now: datetime) -> Decision:
        """As Write.decide."""
        rules.hold(rules.may_edit(facts, operates=self.viewer.operates))
        unit = facts["unit"]
        term = rules.within_unit(unit, self.since, self.until)
        rules.hold((*self.form(), *term, *self.law(unit), *self._beside(facts["appointments"])))
        identifier = self.new_id(self.kind.label, now)
        properties = self._properties(identifier, now)
        return Decision(
            entity=identifier,
            unit=self.unit,
            path=facts["path"],
            version=1,
            before=None,
            after=properties,
            edits=list(self._edits(identifier, properties, now)),
        )

    def form(self) -> Iterator[Refusal]:
        """What is wrong with the input as such."""
        yield from rules.text("name", self.name, required=True)
        yield from self.malformed()
        if self.document:
            yield from rules.text("number", self.document.number, within="document")
            yield from rules.text("title", self.document.title, within="document")
            yield from rules.url("document", self.document.url)

    def law(self, unit: Properties) -> Iterator[Refusal]:
        """What the law has against it at this unit."""
        yield from ()

    def more(self) -> dict[str, Any]:
        """What this kind of appointment has beside a name, a term and contacts."""
        return {}

    def _beside(self, appointments: list[Properties]) -> Iterator[Refusal]:
        """What the unit's other appointments have against it."""
        terms = [dict(one) for one in appointments if rules.overlap(one, self.since, self.until)]
        held = next((one for one in terms if one[self.kind.post] == self.post in self.kind.alone), None)
        if held:
            yield self.kind.taken(held)
        if len(terms) >= self.kind.serves.most:
            yield self.kind.too_many(len(terms))

    def _properties(self, identifier: str, now: datetime) -> dict[str, Any]:
        properties = {
            "id": identifier,
            "name": rules.cleaned(self.name),
            **self.described(),
            self.kind.post: self.post,
            "validFrom": self.since.isoformat(),
            "validTo": self.until.isoformat() if self.until else FOREVER,
            "tier": TIERS.index(self.kind.tier),
            "fictional": False,
            "version": 1,
            **self.more(),
            **rules.verified(now),
        }
        return {name: value for name, value in properties.items() if value is not None}

    def _edits(self, identifier: str, properties: dict[str, Any], now: datetime) -> Iterator[Edit]:
        person = self.new_id(PERSON, now)
        yield Node(self.kind.label.name, properties)
        yield Node(PERSON.name, {"id": person, "name": properties["name"], "fictional": False})
        yield Relationship(self.kind.serves.name, identifier, self.unit)
        yield Relationship(HELD_BY.name, identifier, person)
        if self.document:
            document = self.new_id(DOCUMENT, now)
            yield Node(DOCUMENT.name, {"id": document, **_act(self.document)})
            yield Relationship(BASED_ON.name, identifier, document)


def _act(document: Act) -> dict[str, Any]:
    said = {
        "number": rules.cleaned(document.number),
        "title": rules.cleaned(document.title),
        "date": document.dated.isoformat() if document.dated else None,
        "url": document.url,
    }
    return {name: value for name, value in said.items() if value is not None}

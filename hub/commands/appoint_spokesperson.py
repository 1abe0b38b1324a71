"""Appoint a spokesperson: a mandate that the law gives the unit's level (Decree 09/2017, article 3)."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, ClassVar, Final, LiteralString

from graph_schema.identity import make_id
from graph_schema.levels import LEVELS
from graph_schema.network import BASED_ON, DOCUMENT, HELD_BY, PERSON, SPEAKS_FOR, SPOKESPERSON, TIERS
from graph_schema.records import Edit, Node, Relationship
from graph_schema.shape import FOREVER, Properties
from hub.commands import rules
from hub.commands.command import Command
from hub.commands.unit_facts import IN_SCOPE, PLACE, SPOKESPERSONS, UNIT_OF_ROW, place_row
from hub.feed.write import Decision, Facts, Refusal

_MANDATES: Final = {level.name: level.mandates for level in LEVELS}
_ONE_AT_A_TIME: Final = ("HEAD", "REGULAR")


@dataclass(frozen=True)
class Act:
    """The document behind an appointment."""

    number: str | None = None
    title: str | None = None
    dated: date | None = None
    url: str | None = None


@dataclass(frozen=True, kw_only=True)
class AppointSpokesperson(Command):
    """A new term of office, from `since` to the day before `until`."""

    action: ClassVar[str] = "APPOINT_SPOKESPERSON"
    facts: ClassVar[LiteralString] = (
        f"{UNIT_OF_ROW} {PLACE} {SPOKESPERSONS} RETURN row.key AS key, properties(u) AS unit, p.path AS path, "
        f"{IN_SCOPE} AS inScope, spokespersons"
    )
    unit: str
    name: str
    mandate: str
    since: date
    until: date | None = None
    title: str | None = None
    topic: str | None = None
    phone: str | None = None
    email: str | None = None
    document: Act | None = None

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
        rules.hold((*self._form(), *rules.within_unit(unit, self.since, self.until), *self._law(unit, facts)))
        spokesperson = make_id(SPOKESPERSON.id_prefix, "command", self.key)
        properties = self._properties(spokesperson, now)
        return Decision(
            entity=spokesperson,
            unit=self.unit,
            path=facts["path"],
            version=1,
            before=None,
            after=properties,
            edits=list(self._edits(spokesperson, properties)),
        )

    def _form(self) -> Iterator[Refusal]:
        yield from rules.text("name", self.name, required=True)
        yield from rules.text("title", self.title)
        yield from rules.text("topic", self.topic, required=self.mandate == "AUTHORISED")
        yield from rules.phone(self.phone)
        yield from rules.email(self.email)
        yield from rules.url("document", self.document.url if self.document else None)

    def _law(self, unit: Properties, facts: Facts) -> Iterator[Refusal]:
        mandates = _MANDATES[str(unit["level"])]
        if self.mandate not in mandates:
            yield Refusal(
                "MANDATE_NOT_ALLOWED",
                ("mandate",),
                f"At this level there are {', '.join(mandates)} (Decree 09/2017, article 3).",
                f"Cấp này chỉ có {', '.join(mandates)} (Điều 3 Nghị định 09/2017/NĐ-CP).",
            )
        if self.mandate == "AUTHORISED" and not (self.document and self.document.number):
            yield Refusal(
                "DOCUMENT_REQUIRED",
                ("document", "number"),
                "An authorisation is given in writing: name the document.",
                "Việc ủy quyền phải bằng văn bản: cần số văn bản.",
            )
        terms = [one for one in facts["spokespersons"] if rules.overlap(one, self.since, self.until)]
        yield from self._alone(terms)
        if len(terms) >= SPEAKS_FOR.most:
            yield Refusal(
                "TOO_MANY",
                ("unit",),
                f"The unit has {len(terms)} spokespersons in that time already.",
                f"Đơn vị đã có {len(terms)} người phát ngôn trong thời gian này.",
            )

    def _alone(self, terms: list[Properties]) -> Iterator[Refusal]:
        held = next((one for one in terms if one["mandate"] == self.mandate in _ONE_AT_A_TIME), None)
        if held:
            yield Refusal(
                "MANDATE_TAKEN",
                ("mandate",),
                f"{held['name']} is {self.mandate} since {held['validFrom']}: end that term first.",
                f"{held['name']} đang giữ vai trò này từ {held['validFrom']}: cần kết thúc nhiệm kỳ đó trước.",
            )

    def _properties(self, identifier: str, now: datetime) -> dict[str, Any]:
        properties = {
            "id": identifier,
            "name": rules.cleaned(self.name),
            "title": rules.cleaned(self.title),
            "mandate": self.mandate,
            "topic": rules.cleaned(self.topic),
            "phone": rules.e164(self.phone) if self.phone else None,
            "email": self.email,
            "validFrom": self.since.isoformat(),
            "validTo": self.until.isoformat() if self.until else FOREVER,
            "tier": TIERS.index("PUBLIC"),
            "fictional": False,
            "version": 1,
            **rules.verified(now),
        }
        return {name: value for name, value in properties.items() if value is not None}

    def _edits(self, identifier: str, properties: dict[str, Any]) -> Iterator[Edit]:
        person = make_id(PERSON.id_prefix, "command", self.key)
        yield Node(SPOKESPERSON.name, properties)
        yield Node(PERSON.name, {"id": person, "name": properties["name"], "fictional": False})
        yield Relationship(SPEAKS_FOR.name, identifier, self.unit)
        yield Relationship(HELD_BY.name, identifier, person)
        if self.document:
            document = make_id(DOCUMENT.id_prefix, "command", self.key)
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

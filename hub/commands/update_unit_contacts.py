"""Update how a unit is reached: phone, e-mail, portal, official pages, duty hours, the phone outside them."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any, ClassVar, LiteralString

from graph_schema.duty_hours import canonical
from graph_schema.network import MOST_CHANNELS, UNIT
from graph_schema.records import Node, given
from hub.commands import rules
from hub.commands.on_node import OnNode
from hub.commands.phone_numbers import e164
from hub.commands.unit_facts import IN_SCOPE, PLACE, UNIT_OF_ROW
from hub.feed.write import Decision, Facts, Refusal


@dataclass(frozen=True)
class Channel:
    """An official page."""

    kind: str
    url: str


@dataclass(frozen=True, kw_only=True)
class UpdateUnitContacts(OnNode):
    """What is given takes the place of what was there, all channels together; `clear` names what shall go."""

    action: ClassVar[str] = "UPDATE_UNIT_CONTACTS"
    facts: ClassVar[LiteralString] = (
        f"{UNIT_OF_ROW} {PLACE} RETURN row.key AS key, properties(u) AS unit, p.path AS path, {IN_SCOPE} AS inScope"
    )
    expected_version: int | None = None
    phone: str | None = None
    email: str | None = None
    website: str | None = None
    channels: tuple[Channel, ...] | None = None
    duty_hours: str | None = None
    out_of_hours_phone: str | None = None
    clear: tuple[str, ...] = ()

    def row(self, now: datetime) -> dict[str, Any]:
        """As Write.row."""
        return super().row(now) | {"unit": self.id}

    def decide(self, facts: Facts, now: datetime) -> Decision:
        """As Write.decide."""
        rules.hold(rules.may_edit(facts, operates=self.viewer.operates))
        before = given(facts["unit"], UNIT.properties)
        rules.hold(rules.at_version(before, self.expected_version))
        rules.hold(self._form())
        after = rules.changed(before, **self._said(), **dict.fromkeys(self.clear))
        return self.becomes(facts, before, Node(UNIT.name, after))

    def _form(self) -> Iterator[Refusal]:
        yield from rules.phone(self.phone)
        yield from rules.email(self.email)
        yield from rules.website(self.website)
        yield from self._pages()
        yield from _hours(self.duty_hours)
        yield from rules.phone(self.out_of_hours_phone, "outOfHoursPhone")

    def _pages(self) -> Iterator[Refusal]:
        for channel in self.channels or ():
            yield from rules.text("channels", channel.url, required=True)
            yield from rules.url("channels", channel.url)
        if len(self.channels or ()) > MOST_CHANNELS:
            yield Refusal(
                "TOO_MANY",
                ("channels",),
                f"A unit has at most {MOST_CHANNELS} channels.",
                f"Mỗi đơn vị có tối đa {MOST_CHANNELS} kênh.",
            )

    def _said(self) -> dict[str, Any]:
        said = {
            "phone": e164(self.phone) if self.phone else None,
            "email": self.email,
            "website": rules.host(self.website) if self.website else None,
            "channels": [f"{channel.kind} {channel.url}" for channel in self.channels or ()],
            "dutyHours": canonical(self.duty_hours) if self.duty_hours else None,
            "outOfHoursPhone": e164(self.out_of_hours_phone) if self.out_of_hours_phone else None,
        }
        return {name: value for name, value in said.items() if value and name not in self.clear}


def _hours(text: str | None) -> Iterator[Refusal]:
    try:
        hours = canonical(text) if text else ""
        yield from rules.text("dutyHours", hours)
    except ValueError as error:
        yield Refusal(
            "BAD_USER_INPUT",
            ("dutyHours",),
            f"dutyHours cannot be read at “{error}”; it is like MON-FRI 07:30-11:30 13:30-17:00; SAT 07:30-11:30.",
            f"Không đọc được giờ trực ở “{error}”; ví dụ: T2-T6 07:30-11:30 13:30-17:00; T7 07:30-11:30.",
        )

"""Mutations that a unit makes on itself: how it is reached."""

import strawberry
from strawberry import UNSET

from hub.commands.update_unit_contacts import Channel, UpdateUnitContacts
from hub.graphql.enums import ChannelKind, UnitContact
from hub.graphql.fields import declared, mutation
from hub.graphql.payload import ChangeInput, WritePayload
from hub.graphql.unit import Unit
from hub.graphql.writing import Info, changes, said, write
from hub.plan.sources.changes import WRITTEN


@strawberry.input(description="An official page of a unit.")
class ChannelInput:
    """A page."""

    kind: ChannelKind
    url: str


@strawberry.input
class UpdateUnitContactsInput(ChangeInput):
    """What is left out stays; `channels` takes the place of all that were there."""

    phone: str | None = UNSET
    email: str | None = UNSET
    website: str | None = UNSET
    channels: list[ChannelInput] | None = UNSET
    duty_hours: str | None = strawberry.field(
        default=UNSET, description="Such as MON-FRI 07:30-11:30 13:30-17:00; SAT 07:30-11:30."
    )
    out_of_hours_phone: str | None = UNSET
    clear: list[UnitContact] | None = UNSET


@strawberry.type(description="The unit after the write, or why nothing was written.")
class UnitContactsPayload(WritePayload):
    """What became of a write."""

    unit: Unit | None = declared(WRITTEN, "Read after the commit.", default=None)


@strawberry.type
class UnitContactsMutations:
    """Writes on how a unit is reached."""

    @mutation("How a unit is reached: office contacts, official pages, duty hours, the phone outside them.")
    async def update_unit_contacts(self, info: Info, input: UpdateUnitContactsInput) -> UnitContactsPayload:
        """Updates."""
        asked = changes(input)
        if "channels" in asked:
            asked["channels"] = tuple(Channel(**said(channel, "channels.")) for channel in asked["channels"])
        return await write(info, UnitContactsPayload, UpdateUnitContacts, asked)

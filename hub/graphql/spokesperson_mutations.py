"""Mutations on appointments to speak. Each is one command; `idempotencyKey` makes it safe to send again."""

import strawberry
from strawberry import UNSET

from hub.commands.appoint_spokesperson import AppointSpokesperson
from hub.commands.confirm_spokesperson import ConfirmSpokesperson
from hub.commands.correct_spokesperson import CorrectSpokesperson
from hub.commands.end_spokesperson import EndSpokesperson
from hub.graphql.appointment_inputs import AppointInput, CorrectInput, EndInput
from hub.graphql.enums import Mandate, SpokespersonDetail
from hub.graphql.fields import declared, mutation
from hub.graphql.payload import ChangeInput, WritePayload
from hub.graphql.spokesperson import Spokesperson
from hub.graphql.writing import Info, appointment, changes, said, write
from hub.plan.sources.changes import WRITTEN


@strawberry.input
class AppointSpokespersonInput(AppointInput):
    """A new term of office; an authorisation has a topic, a document with its number, and an end."""

    mandate: Mandate
    topic: str | None = UNSET


@strawberry.input
class CorrectSpokespersonInput(CorrectInput):
    """What was written wrongly; what is left out stays."""

    topic: str | None = UNSET
    clear: list[SpokespersonDetail] | None = UNSET


@strawberry.input
class ConfirmSpokespersonInput(ChangeInput):
    """The entry still holds."""


@strawberry.input
class EndSpokespersonInput(EndInput):
    """The first day on which the person speaks no more."""


@strawberry.type(description="The appointment after the write, or why nothing was written.")
class SpokespersonPayload(WritePayload):
    """What became of a write."""

    spokesperson: Spokesperson | None = declared(WRITTEN, "Read after the commit.", default=None)


@strawberry.type
class SpokespersonMutations:
    """Writes on appointments to speak."""

    @mutation("A new term of office. An authorisation needs its topic, its document's number and its end.")
    async def appoint_spokesperson(self, info: Info, input: AppointSpokespersonInput) -> SpokespersonPayload:
        """Appoints."""
        return await write(info, SpokespersonPayload, AppointSpokesperson, appointment(input))

    @mutation("Puts right what was written wrongly.")
    async def correct_spokesperson(self, info: Info, input: CorrectSpokespersonInput) -> SpokespersonPayload:
        """Corrects."""
        return await write(info, SpokespersonPayload, CorrectSpokesperson, changes(input))

    @mutation("Says that the entry still holds: it counts as verified anew.")
    async def confirm_spokesperson(self, info: Info, input: ConfirmSpokespersonInput) -> SpokespersonPayload:
        """Confirms."""
        return await write(info, SpokespersonPayload, ConfirmSpokesperson, said(input))

    @mutation("Ends a term of office.")
    async def end_spokesperson(self, info: Info, input: EndSpokespersonInput) -> SpokespersonPayload:
        """Ends."""
        return await write(info, SpokespersonPayload, EndSpokesperson, said(input))

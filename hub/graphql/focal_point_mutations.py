"""Mutations on focal points and leaders in charge: as for those who speak, inside the network."""

import strawberry
from strawberry import UNSET

from hub.commands.appoint_focal_point import AppointFocalPoint
from hub.commands.confirm_focal_point import ConfirmFocalPoint
from hub.commands.correct_focal_point import CorrectFocalPoint
from hub.commands.end_focal_point import EndFocalPoint
from hub.graphql.appointment_inputs import AppointInput, CorrectInput, EndInput
from hub.graphql.enums import FocalPointDetail, FocalPointRole
from hub.graphql.fields import declared, mutation
from hub.graphql.focal_point import FocalPoint
from hub.graphql.payload import ChangeInput, WritePayload
from hub.graphql.writing import Info, appointment, changes, said, write
from hub.plan.sources.changes import WRITTEN


@strawberry.input
class AppointFocalPointInput(AppointInput):
    """A new term; a unit has one leader in charge at a time."""

    role: FocalPointRole


@strawberry.input
class CorrectFocalPointInput(CorrectInput):
    """What was written wrongly; what is left out stays."""

    clear: list[FocalPointDetail] | None = UNSET


@strawberry.input
class ConfirmFocalPointInput(ChangeInput):
    """The entry still holds."""


@strawberry.input
class EndFocalPointInput(EndInput):
    """The first day on which the person serves no more."""


@strawberry.type(description="The appointment after the write, or why nothing was written.")
class FocalPointPayload(WritePayload):
    """What became of a write."""

    focal_point: FocalPoint | None = declared(WRITTEN, "Read after the commit.", default=None)


@strawberry.type
class FocalPointMutations:
    """Writes on focal points and leaders in charge."""

    @mutation("A new focal point or leader in charge.")
    async def appoint_focal_point(self, info: Info, input: AppointFocalPointInput) -> FocalPointPayload:
        """Appoints."""
        return await write(info, FocalPointPayload, AppointFocalPoint, appointment(input))

    @mutation("Puts right what was written wrongly.")
    async def correct_focal_point(self, info: Info, input: CorrectFocalPointInput) -> FocalPointPayload:
        """Corrects."""
        return await write(info, FocalPointPayload, CorrectFocalPoint, changes(input))

    @mutation("Says that the entry still holds: it counts as verified anew.")
    async def confirm_focal_point(self, info: Info, input: ConfirmFocalPointInput) -> FocalPointPayload:
        """Confirms."""
        return await write(info, FocalPointPayload, ConfirmFocalPoint, said(input))

    @mutation("Ends the term of a focal point or a leader in charge.")
    async def end_focal_point(self, info: Info, input: EndFocalPointInput) -> FocalPointPayload:
        """Ends."""
        return await write(info, FocalPointPayload, EndFocalPoint, said(input))

"""Mutations on press agencies, for who edits their governing unit, else their province."""

import strawberry
from strawberry import UNSET

from hub.commands.close_press_agency import ClosePressAgency
from hub.commands.correct_press_agency import CorrectPressAgency
from hub.commands.create_press_agency import CreatePressAgency
from hub.graphql.enums import PressAgencyDetail, PressAgencyKind, PressScope
from hub.graphql.fields import declared, mutation
from hub.graphql.payload import ChangeInput, WriteInput, WritePayload
from hub.graphql.press_agency import PressAgency
from hub.graphql.scalars import Date
from hub.graphql.writing import Info, changes, said, write
from hub.plan.sources.changes import WRITTEN


@strawberry.input
class CreatePressAgencyInput(WriteInput):
    """A new press agency."""

    name: str
    kind: PressAgencyKind
    scope: PressScope
    governing_body: str | None = UNSET
    governing_unit: strawberry.ID | None = UNSET
    province: strawberry.ID | None = UNSET
    website: str | None = UNSET


@strawberry.input
class CorrectPressAgencyInput(ChangeInput):
    """What is left out stays; another governing unit or province is for operators."""

    name: str | None = UNSET
    kind: PressAgencyKind | None = UNSET
    scope: PressScope | None = UNSET
    governing_body: str | None = UNSET
    governing_unit: strawberry.ID | None = UNSET
    province: strawberry.ID | None = UNSET
    website: str | None = UNSET
    clear: list[PressAgencyDetail] | None = UNSET


@strawberry.input
class ClosePressAgencyInput(ChangeInput):
    """The first day without it."""

    on: Date


@strawberry.type(description="The press agency after the write, or why nothing was written.")
class PressAgencyPayload(WritePayload):
    """What became of a write."""

    press_agency: PressAgency | None = declared(WRITTEN, "Read after the commit.", default=None)


@strawberry.type
class PressAgencyMutations:
    """Writes on press agencies."""

    @mutation("A press agency, there from today on.")
    async def create_press_agency(self, info: Info, input: CreatePressAgencyInput) -> PressAgencyPayload:
        """Creates."""
        return await write(info, PressAgencyPayload, CreatePressAgency, said(input))

    @mutation("Puts right what was written wrongly.")
    async def correct_press_agency(self, info: Info, input: CorrectPressAgencyInput) -> PressAgencyPayload:
        """Corrects."""
        return await write(info, PressAgencyPayload, CorrectPressAgency, changes(input))

    @mutation("Closes a press agency: it is in no list from that day on, and its id still leads to it.")
    async def close_press_agency(self, info: Info, input: ClosePressAgencyInput) -> PressAgencyPayload:
        """Closes."""
        return await write(info, PressAgencyPayload, ClosePressAgency, said(input))

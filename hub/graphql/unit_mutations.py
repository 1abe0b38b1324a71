"""Mutations on the tree of units, for operators. Each is planned and written as a reorganisation of its own."""

from typing import Any

import strawberry

from hub.commands.create_unit import CreateUnit
from hub.commands.dissolve_unit import DissolveUnit
from hub.commands.merge_units import MergeUnits
from hub.commands.move_unit import MoveUnit
from hub.commands.new_unit import NewUnit
from hub.commands.on_tree import OnTree
from hub.commands.rename_unit import RenameUnit
from hub.commands.reorganise import Reorganise
from hub.commands.split_unit import SplitUnit
from hub.commands.together import Carried, carry_out
from hub.feed.write import Refusal
from hub.graphql.fields import declared, mutation
from hub.graphql.payload import Payload, UserError, WritePayload, key_of
from hub.graphql.reorganisation import ReorganisationReport
from hub.graphql.unit import Unit
from hub.graphql.unit_inputs import (
    ApplyReorganisationInput,
    CreateUnitInput,
    DissolveUnitInput,
    MergeUnitsInput,
    MoveUnitInput,
    RenameUnitInput,
    SplitUnitInput,
)
from hub.graphql.writing import Info, said
from hub.plan.sources.changes import WRITTEN
from hub.reform.report import report
from hub.reform.steps import Step


@strawberry.type(description="The unit after the write, or why nothing was written.")
class UnitPayload(WritePayload):
    """What became of a write."""

    unit: Unit | None = declared(
        WRITTEN, "Read after the commit: the one that begins, else the one that changes.", default=None
    )


@strawberry.type(description="What the reorganisation changes, or why nothing was written.")
class ReorganisationPayload(Payload):
    """What became of it, or would."""

    report: ReorganisationReport | None = strawberry.field(
        description="Null where it was refused, or had been written before under the same key."
    )


@strawberry.type
class UnitMutations:
    """Writes on the tree."""

    @mutation("A unit that follows no other. For operators.")
    async def create_unit(self, info: Info, input: CreateUnitInput) -> UnitPayload:
        """Creates."""
        asked = said(input)
        return await _write(info, CreateUnit, asked, new=NewUnit(**said(asked.pop("unit"))))

    @mutation("Another name, code or kind: the unit ends, and a successor begins in its place. For operators.")
    async def rename_unit(self, info: Info, input: RenameUnitInput) -> UnitPayload:
        """Renames."""
        return await _write(info, RenameUnit, said(input))

    @mutation("Another parent; the unit stays what it is. For operators.")
    async def move_unit(self, info: Info, input: MoveUnitInput) -> UnitPayload:
        """Moves."""
        return await _write(info, MoveUnit, said(input))

    @mutation("Units end, and one new unit follows them all. For operators.")
    async def merge_units(self, info: Info, input: MergeUnitsInput) -> UnitPayload:
        """Merges."""
        asked = said(input)
        units, new = tuple(asked.pop("units")), NewUnit(**said(asked.pop("into")))
        return await _write(info, MergeUnits, asked, units=units, new=new)

    @mutation("A unit ends, and new units follow it. For operators.")
    async def split_unit(self, info: Info, input: SplitUnitInput) -> UnitPayload:
        """Splits."""
        asked = said(input)
        new = tuple(NewUnit(**said(each)) for each in asked.pop("into"))
        return await _write(info, SplitUnit, asked, new=new)

    @mutation("A unit ends; units that are there already may follow it. For operators.")
    async def dissolve_unit(self, info: Info, input: DissolveUnitInput) -> UnitPayload:
        """Dissolves."""
        asked = said(input)
        return await _write(info, DissolveUnit, asked, into=tuple(asked.pop("into", ())))

    @mutation("Steps of one day, all of them or none; or a rehearsal, which writes nothing. For operators.")
    async def apply_reorganisation(self, info: Info, input: ApplyReorganisationInput) -> ReorganisationPayload:
        """Applies, or rehearses."""
        asked = said(input)
        rehearse, steps = asked.pop("rehearse", False), tuple(Step(**said(step)) for step in asked.pop("steps"))
        mine = asked.pop("client_mutation_id", None)
        carried = await _carried(info, Reorganise, asked, rehearse=rehearse, steps=steps)
        told = ReorganisationReport.of(report(carried.plan)) if carried.plan else None
        errors = [UserError.of(refusal) for refusal in carried.refusals]
        return ReorganisationPayload(client_mutation_id=mine, user_errors=errors, report=told)


async def _carried(
    info: Info, command: type[OnTree], asked: dict[str, Any], *, rehearse: bool = False, **more: Any
) -> Carried:
    viewer, journal = info.context.writing()
    key, day = key_of(asked.pop("idempotency_key", None)), asked.pop("date")
    made = command(viewer=viewer, key=key, day=day, **asked, **more)
    return await carry_out(journal, made, rehearse=rehearse)


async def _write(info: Info, command: type[OnTree], asked: dict[str, Any], **more: Any) -> UnitPayload:
    mine = asked.pop("client_mutation_id", None)
    carried = await _carried(info, command, asked, **more)
    written = carried.written
    return UnitPayload(
        client_mutation_id=mine,
        user_errors=[_told(refusal) for refusal in carried.refusals],
        version=written.version if written else None,
        written=written.entity if written else None,
    )


def _told(refusal: Refusal) -> UserError:
    """A step's place is of no use to who gave none."""
    error = UserError.of(refusal)
    if error.path[:1] == ["steps"]:
        error.path = error.path[2:]
    return error

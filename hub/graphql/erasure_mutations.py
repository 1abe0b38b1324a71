"""Mutations for data-protection requests. Each is one command; `idempotencyKey` makes it safe to send again."""

import strawberry

from hub.commands import rules
from hub.commands.erase_appointment import EraseAppointment
from hub.commands.erase_former_values import EraseFormerValues
from hub.graphql.fields import mutation
from hub.graphql.payload import ChangeInput, Outcome, Payload, UserError, outcome
from hub.graphql.writing import Info, said, taken_apart


@strawberry.input
class EraseAppointmentInput(ChangeInput):
    """A spokesperson or a focal point."""


@strawberry.input
class EraseFormerValuesInput(ChangeInput):
    """A spokesperson or a focal point."""


@strawberry.type(description="What was erased, or why nothing was.")
class ErasurePayload(Payload):
    """What became of an erasure."""

    version: int | None = strawberry.field(description="Of the appointment after it.")
    erased: strawberry.ID | None = strawberry.field(description="The appointment that it was about.")


@strawberry.type
class ErasureMutations:
    """Writes that take something out of the feed."""

    @mutation("Takes an appointment and its person's data out of the graph and of the feed. For operators.")
    async def erase_appointment(self, info: Info, input: EraseAppointmentInput) -> ErasurePayload:
        """Erases."""
        return await _erase(info, EraseAppointment, input)

    @mutation("Takes what an appointment said before its corrections out of the feed. For operators.")
    async def erase_former_values(self, info: Info, input: EraseFormerValuesInput) -> ErasurePayload:
        """Forgets."""
        return await _erase(info, EraseFormerValues, input)


async def _erase(info: Info, command: type[EraseAppointment | EraseFormerValues], given: ChangeInput) -> ErasurePayload:
    viewer, journal = info.context.writing()
    asked = said(given)
    client_mutation_id, key = taken_apart(asked)
    # Looking for all that the feed tells holds up every other write: not for who may not erase.
    forbidden = [UserError.of(refusal) for refusal in rules.operators_only(viewer)]
    erasure = command(viewer=viewer, key=key, **asked)
    found = Outcome(None, None, forbidden) if forbidden else await outcome(journal, erasure)
    return ErasurePayload(
        client_mutation_id=client_mutation_id,
        user_errors=found.errors,
        version=found.version,
        erased=strawberry.ID(found.written) if found.written else None,
    )

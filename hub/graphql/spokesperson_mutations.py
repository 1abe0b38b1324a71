"""Mutations on appointments to speak. Each is one command; `idempotencyKey` makes it safe to send again."""

from collections.abc import Callable
from datetime import date
from typing import Any

import strawberry
from strawberry import UNSET

from graph_schema.shape import FOREVER
from hub.commands.appoint_spokesperson import Act, AppointSpokesperson
from hub.commands.confirm_spokesperson import ConfirmSpokesperson
from hub.commands.correct_spokesperson import CorrectSpokesperson
from hub.commands.end_spokesperson import EndSpokesperson
from hub.errors import BadUserInput
from hub.feed.write import Write
from hub.graphql.context import HubContext
from hub.graphql.enums import Mandate, SpokespersonDetail
from hub.graphql.fields import declared, mutation
from hub.graphql.payload import ChangeInput, UserError, WriteInput, key_of, outcome
from hub.graphql.scalars import Date
from hub.graphql.spokesperson import Spokesperson
from hub.plan.arguments import Unreadable, plain
from hub.plan.sources.changes import WRITTEN


@strawberry.input(description="The act behind an appointment.")
class DocumentInput:
    """An act."""

    number: str | None = UNSET
    title: str | None = UNSET
    date: Date | None = UNSET
    url: str | None = UNSET


@strawberry.input
class AppointSpokespersonInput(WriteInput):
    """A new term of office."""

    unit: strawberry.ID
    name: str
    mandate: Mandate
    since: Date
    until: Date | None = UNSET
    title: str | None = UNSET
    topic: str | None = UNSET
    phone: str | None = UNSET
    email: str | None = UNSET
    document: DocumentInput | None = UNSET


@strawberry.input
class CorrectSpokespersonInput(ChangeInput):
    """What was written wrongly; what is left out stays."""

    name: str | None = UNSET
    title: str | None = UNSET
    topic: str | None = UNSET
    phone: str | None = UNSET
    email: str | None = UNSET
    clear: list[SpokespersonDetail] | None = UNSET


@strawberry.input
class ConfirmSpokespersonInput(ChangeInput):
    """The entry still holds."""


@strawberry.input
class EndSpokespersonInput(ChangeInput):
    """The first day on which the person speaks no more."""

    until: Date


@strawberry.type(description="The appointment after the write, or why nothing was written.")
class SpokespersonPayload:
    """What became of a write."""

    client_mutation_id: str | None
    user_errors: list[UserError]
    version: int | None = strawberry.field(description="Of the appointment after the write.")
    written: strawberry.Private[str | None]
    spokesperson: Spokesperson | None = declared(WRITTEN, "Read after the commit.", default=None)


Info = strawberry.Info[HubContext, None]


@strawberry.type
class SpokespersonMutations:
    """Writes on appointments to speak."""

    @mutation("A new term of office.")
    async def appoint_spokesperson(self, info: Info, input: AppointSpokespersonInput) -> SpokespersonPayload:
        """Appoints."""
        said = _said(input)
        document = said.pop("document", None)
        if document:
            act = _said(document, "document.")
            said["document"] = Act(dated=act.pop("date", None), **act)
        return await _write(info, AppointSpokesperson, said)

    @mutation("Puts right what was written wrongly.")
    async def correct_spokesperson(self, info: Info, input: CorrectSpokespersonInput) -> SpokespersonPayload:
        """Corrects."""
        said = _said(input)
        said["clear"] = tuple(said.get("clear", ()))
        return await _write(info, CorrectSpokesperson, said)

    @mutation("Says that the entry still holds: it counts as verified anew.")
    async def confirm_spokesperson(self, info: Info, input: ConfirmSpokespersonInput) -> SpokespersonPayload:
        """Confirms."""
        return await _write(info, ConfirmSpokesperson, _said(input))

    @mutation("Ends a term of office.")
    async def end_spokesperson(self, info: Info, input: EndSpokespersonInput) -> SpokespersonPayload:
        """Ends."""
        return await _write(info, EndSpokesperson, _said(input))


def _said(given: Any, within: str = "") -> dict[str, Any]:
    """What an input says, enums as values; an explicit null is the same as nothing. Raises BadUserInput."""
    said = {name: plain(value) for name, value in vars(given).items() if value is not UNSET and value is not None}
    for name, value in said.items():
        if isinstance(value, Unreadable):
            raise BadUserInput(f"{within}{name} is not {value.wanted}.", argument=f"{within}{name}")
        if isinstance(value, date) and value.isoformat() >= FOREVER:
            raise BadUserInput(f"{within}{name} must be before {FOREVER}.", argument=f"{within}{name}")
    return said


async def _write(info: Info, command: Callable[..., Write], said: dict[str, Any]) -> SpokespersonPayload:
    viewer, journal = info.context.writing()
    client_mutation_id = said.pop("client_mutation_id", None)
    key = key_of(said.pop("idempotency_key", None))
    found = await outcome(journal, command(viewer=viewer, key=key, **said))
    return SpokespersonPayload(
        client_mutation_id=client_mutation_id,
        user_errors=found.errors,
        version=found.version,
        written=found.written,
    )

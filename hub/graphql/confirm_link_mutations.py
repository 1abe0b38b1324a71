"""Mutations on confirm links: who edits a unit makes one, and whoever holds its secret confirms once."""

import strawberry
from strawberry import UNSET

from graph_schema.bookkeeping import CONFIRMS
from hub.access.tokens import digest_of, new_secret
from hub.commands.confirm_by_link import all_at_once
from hub.commands.create_confirm_link import CreateConfirmLink
from hub.errors import BadUserInput
from hub.feed.write import Refused
from hub.graphql.fields import mutation
from hub.graphql.payload import Payload, UserError, WriteInput, outcome
from hub.graphql.writing import Info, said, taken_apart

PREFIX = "xn_"
"""Secrets of links begin so (xác nhận)."""


@strawberry.input
class CreateConfirmLinkInput(WriteInput):
    """Which entries of a unit it confirms, and for how many days it is good."""

    unit: strawberry.ID
    entries: list[strawberry.ID]
    days: int | None = UNSET


@strawberry.type(description="The link's secret, which is shown this once, or why none was made.")
class CreateConfirmLinkPayload(Payload):
    """What became of it."""

    secret: str | None = strawberry.field(description="Confirm at /confirm/<secret>. It is stored nowhere.")


@strawberry.input
class SeenEntryInput:
    """An entry as its holder saw it."""

    id: strawberry.ID
    version: int


@strawberry.input
class ConfirmByLinkInput:
    """All entries of the link that are in force. The link is its own idempotency key: the same again is the same."""

    secret: str
    entries: list[SeenEntryInput]
    client_mutation_id: str | None = UNSET


@strawberry.type(description="How many entries count as verified anew, or why none does.")
class ConfirmByLinkPayload(Payload):
    """What became of it."""

    confirmed: int


@strawberry.type
class ConfirmLinkMutations:
    """Writes on confirm links."""

    @mutation("A link with which somebody without a token may confirm these entries once.")
    async def create_confirm_link(self, info: Info, input: CreateConfirmLinkInput) -> CreateConfirmLinkPayload:
        """Makes one."""
        viewer, journal = info.context.writing()
        asked, secret = said(input), new_secret(PREFIX)
        client_mutation_id, key = taken_apart(asked)
        entries = tuple(dict.fromkeys(asked.pop("entries")))
        command = CreateConfirmLink(viewer=viewer, key=key, entries=entries, digest=digest_of(secret), **asked)
        found = await outcome(journal, command)
        return CreateConfirmLinkPayload(
            client_mutation_id=client_mutation_id,
            user_errors=found.errors,
            secret=secret if found.written else None,
        )

    @mutation("Confirms all entries of a link, as they were seen; needs no token.")
    async def confirm_by_link(self, info: Info, input: ConfirmByLinkInput) -> ConfirmByLinkPayload:
        """Confirms."""
        if len(input.entries) > CONFIRMS.most_from:
            raise BadUserInput(f"A link has at most {CONFIRMS.most_from} entries.", argument="entries")
        seen = tuple((str(entry.id), entry.version) for entry in input.entries)
        (trials,) = await info.context.bearing().together([all_at_once(digest_of(input.secret), seen)])
        refusals = [r for trial in trials if isinstance(trial.outcome, Refused) for r in trial.outcome.refusals]
        return ConfirmByLinkPayload(
            client_mutation_id=input.client_mutation_id or None,
            user_errors=[UserError.of(refusal) for refusal in dict.fromkeys(refusals)],
            confirmed=0 if refusals else len(trials) - 1,
        )

"""What mutations answer: the node after the commit, or why nothing was written."""

from dataclasses import dataclass
from uuid import uuid4

import strawberry
from strawberry import UNSET

from hub.errors import BadUserInput
from hub.feed.write import Refusal, Refused, Write
from hub.graphql.context import Journal

LONGEST_KEY = 200


@strawberry.input
class WriteInput:
    """What every write may say of itself."""

    idempotency_key: str | None = UNSET
    client_mutation_id: str | None = UNSET


@strawberry.input
class ChangeInput(WriteInput):
    """A write on a node, which may be held to the version that was read."""

    id: strawberry.ID
    expected_version: int | None = UNSET


@strawberry.type(description="Why a write was refused. Nothing was written.")
class UserError:
    """A reason."""

    code: str = strawberry.field(description="Stable: a program may go by it.")
    path: list[str] = strawberry.field(description="The field of the input that it is about.")
    message: str
    message_vi: str = strawberry.field(description="The same in Vietnamese.")

    @classmethod
    def of(cls, refusal: Refusal) -> "UserError":
        """A refusal as clients see it."""
        return cls(code=refusal.code, path=list(refusal.path), message=refusal.message, message_vi=refusal.message_vi)


@strawberry.type
class Payload:
    """What every payload says."""

    client_mutation_id: str | None
    user_errors: list[UserError]


@strawberry.type
class WritePayload(Payload):
    """What a payload says of the node that was written."""

    version: int | None = strawberry.field(description="Of what was written, after the write.")
    written: strawberry.Private[str | None]


@dataclass
class Outcome:
    """What a write came to: the id of its node, its version, or reasons against it."""

    written: str | None
    version: int | None
    errors: list[UserError]


def key_of(given: str | None) -> str:
    """The client's idempotency key, or one that nobody else has: the hub itself may have to try again."""
    if given is not None and not 0 < len(given) <= LONGEST_KEY:
        raise BadUserInput(f"idempotencyKey has 1 to {LONGEST_KEY} characters.", argument="idempotencyKey")
    return given or f"hub:{uuid4().hex}"


async def outcome(journal: Journal, write: Write) -> Outcome:
    """Waits for the commit."""
    try:
        written = await journal.append(write)
    except Refused as refused:
        return Outcome(None, None, [UserError.of(refusal) for refusal in refused.refusals])
    return Outcome(written.entity, written.version, [])

"""From a mutation's input to its command, and from the command to its payload."""

from collections.abc import Callable
from datetime import date
from typing import Any, TypeVar

import strawberry
from strawberry import UNSET

from graph_schema.shape import FOREVER
from hub.commands.appoint import Act
from hub.errors import BadUserInput
from hub.feed.write import Write
from hub.graphql.context import HubContext
from hub.graphql.payload import Payload, key_of, outcome
from hub.graphql.scalars import Date
from hub.plan.arguments import Unreadable, plain

Info = strawberry.Info[HubContext, None]
P = TypeVar("P", bound=Payload)


@strawberry.input(description="The act behind an appointment.")
class DocumentInput:
    """An act."""

    number: str | None = UNSET
    title: str | None = UNSET
    date: Date | None = UNSET
    url: str | None = UNSET


def said(given: Any, within: str = "") -> dict[str, Any]:
    """What an input says, enums as values; an explicit null is the same as nothing. Raises BadUserInput."""
    said = {name: plain(value) for name, value in vars(given).items() if value is not UNSET and value is not None}
    for name, value in said.items():
        if isinstance(value, Unreadable):
            raise BadUserInput(f"{within}{name} is not {value.wanted}.", argument=f"{within}{name}")
        if isinstance(value, date) and value.isoformat() >= FOREVER:
            raise BadUserInput(f"{within}{name} must be before {FOREVER}.", argument=f"{within}{name}")
    return said


def appointment(given: Any) -> dict[str, Any]:
    """What an input says of a new appointment."""
    asked = said(given)
    document = asked.pop("document", None)
    if document:
        act = said(document, "document.")
        asked["document"] = Act(dated=act.pop("date", None), **act)
    return asked


def changes(given: Any) -> dict[str, Any]:
    """What an input says of a node that is there."""
    asked = said(given)
    return {**asked, "clear": tuple(asked.get("clear", ()))}


def taken_apart(asked: dict[str, Any]) -> tuple[str | None, str]:
    """What a write says of itself, no more among what it asks for: the client's id, and its idempotency key."""
    return asked.pop("client_mutation_id", None), key_of(asked.pop("idempotency_key", None))


async def write(info: Info, payload: Callable[..., P], command: Callable[..., Write], asked: dict[str, Any]) -> P:
    """Writes, and answers once it is committed."""
    viewer, journal = info.context.writing()
    client_mutation_id, key = taken_apart(asked)
    found = await outcome(journal, command(viewer=viewer, key=key, **asked))
    return payload(
        client_mutation_id=client_mutation_id,
        user_errors=found.errors,
        version=found.version,
        written=found.written,
    )

"""Operations whose answers come piece by piece, whatever the connection: subscriptions, and all others in one piece."""

from collections.abc import AsyncGenerator, Awaitable, Callable, Sequence
from contextlib import aclosing
from dataclasses import dataclass, replace
from typing import Any, NamedTuple

import orjson
import strawberry
from graphql import GraphQLError

from hub.access.viewer import Viewer
from hub.errors import HubError
from hub.feed.follow import Feed, Following
from hub.graphql.following import following
from hub.http.causes import describe
from hub.http.execution import execute, within
from hub.http.request import GraphQLRequest
from hub.plan.context import RequestContext
from hub.plan.run import Event
from hub.plan.sources.changes import cursor_of, place_of


class Told(NamedTuple):
    """One piece as JSON, and the cursor from which a follower goes on after it."""

    body: bytes
    cursor: str | None = None


class Failed(Exception):
    """The operation ended without more data; `errors` as the client sees them, `cause` the first of them."""

    def __init__(self, errors: Sequence[GraphQLError]) -> None:
        super().__init__()
        self.errors, causes = describe(errors)
        self.cause = causes[0]


@dataclass(frozen=True)
class Caller:
    """Who is at the other end. The credentials are looked at anew for each piece, since they may be revoked."""

    credentials: Sequence[bytes]
    client: str
    viewer_of: Callable[[Sequence[bytes]], Awaitable[Viewer]]
    context_of: Callable[[Viewer, str], RequestContext]

    async def context(self) -> RequestContext:
        """As of now. Raises Unauthenticated."""
        return self.context_of(await self.viewer_of(self.credentials), self.client)


CallerOf = Callable[[Sequence[bytes], str], Caller]
"""By the credentials and the client's name."""


class Streaming:
    """Runs operations for connections that stay open."""

    def __init__(self, schema: strawberry.Schema, feed: Feed, seconds: float) -> None:
        self._schema, self._feed, self._seconds = schema, feed, seconds

    def subscription(self, asked: GraphQLRequest, last: str | None = None) -> Following | None:
        """The subscription that is asked for, after the last cursor that was seen; None for another operation.

        Raises Failed.
        """
        try:
            found = following(self._schema, asked.document, asked.variables or {}, asked.operation_name)
            if isinstance(found, Following) and last:
                return replace(found, since=place_of(last))
        except HubError as error:
            raise _failed(error) from error
        if isinstance(found, list):
            raise Failed(found)
        return found

    async def pieces(self, asked: GraphQLRequest, caller: Caller) -> AsyncGenerator[Sequence[Told], None]:
        """All pieces of any operation. Raises Failed."""
        subscription = self.subscription(asked)
        if subscription is None:
            yield [await self.answer(asked, caller)]
            return
        async with aclosing(self.follow(subscription, caller)) as pages:
            async for page in pages:
                yield page

    async def follow(self, subscription: Following, caller: Caller) -> AsyncGenerator[Sequence[Told], None]:
        """Changes, page by page; the first page may be empty. Raises Failed."""
        try:
            async with aclosing(self._feed.follow(subscription, caller.context)) as pages:
                async for page in pages:
                    yield [_told(event) for event in page]
        except GraphQLError as error:
            raise Failed([error]) from error
        except Exception as error:
            raise _failed(error) from error

    async def answer(self, asked: GraphQLRequest, caller: Caller) -> Told:
        """The one piece of a query or a mutation. Raises Failed."""
        try:
            async with within(self._seconds):
                result = await execute(self._schema, asked, await caller.context(), "POST")
        except Exception as error:
            raise _failed(error) from error
        errors = result.errors or []
        if result.data is None and errors and not any(error.path for error in errors):
            raise Failed(errors)
        return Told(_content(result.data, errors))


def _failed(error: Exception) -> Failed:
    message = error.message if isinstance(error, HubError) else str(error)
    return Failed([GraphQLError(message, original_error=error)])


def _told(event: Event) -> Told:
    return Told(_content(event.data, event.errors), cursor_of(event.place))


def _content(data: Any, errors: Sequence[GraphQLError]) -> bytes:
    return orjson.dumps({"data": data, **({"errors": describe(errors)[0]} if errors else {})})

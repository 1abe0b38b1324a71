"""A schema without a graph, with one field for each way in which a request can end."""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, NewType

import strawberry
from strawberry.schema.config import StrawberryConfig
from strawberry.types import Info

from hub.database.statement import Reading, Statement, Version
from hub.errors import BadUserInput, NotFound, TimedOut, Unavailable
from hub.plan.context import RequestContext

Even = NewType("Even", int)


@dataclass
class Patience:
    """A reader that never answers, and tells when a read began and when it was cancelled."""

    began: asyncio.Event = field(default_factory=asyncio.Event)
    cancelled: asyncio.Event = field(default_factory=asyncio.Event)

    async def read(self, statement: Statement, parameters: Mapping[str, Any]) -> Reading:
        """Waits for ever."""
        self.began.set()
        try:
            await asyncio.Event().wait()
        finally:
            self.cancelled.set()
        return Reading(Version("", 0), [statement, parameters])


def parse_even(value: Any) -> Even:
    """A scalar that refuses as the hub's own scalars do."""
    if not isinstance(value, int) or value % 2:
        raise BadUserInput("Not an even number.")
    return Even(value)


@strawberry.type
class Query:
    """One field an ending."""

    @strawberry.field
    def hello(self, name: str = "world") -> str:
        """Answers."""
        return f"Chào {name}"

    @strawberry.field
    def query(self) -> "Query":
        """Nests."""
        return Query()

    @strawberry.field
    def even(self, number: Even) -> int:
        """Takes the scalar that refuses."""
        return number

    @strawberry.field
    def tier(self, info: Info[RequestContext, None]) -> int:
        """Tells who is asking."""
        return info.context.tier

    @strawberry.field
    def moment(self, info: Info[RequestContext, None]) -> str:
        """Tells when the hub thinks it is."""
        return info.context.now.isoformat()

    @strawberry.field
    async def endless(self, info: Info[RequestContext, None]) -> str:
        """Never answers."""
        return str(await info.context.reader.read(Statement("", ()), {}))

    @strawberry.field
    def wrong(self) -> str | None:
        """Refuses its input."""
        raise BadUserInput("`first` must be at most 1000.", argument="first")

    @strawberry.field
    def away(self) -> str | None:
        """Has no database, and answers null."""
        raise Unavailable("The database is away.")

    @strawberry.field
    def must_away(self) -> str:
        """Has no database, and nulls the whole answer."""
        raise Unavailable("The database is away.")

    @strawberry.field
    def must_late(self) -> str:
        """Is too late, and nulls the whole answer."""
        raise TimedOut("The query took longer than allowed.")

    @strawberry.field
    def must_found(self) -> str:
        """Finds nothing, and nulls the whole answer."""
        raise NotFound("There is no such unit.")

    @strawberry.field
    def defect(self) -> str | None:
        """Has a defect."""
        raise RuntimeError("bolt://secret-host:7687 MATCH (n)")

    @strawberry.field
    def must_defect(self) -> str:
        """Has a defect that nulls the whole answer."""
        raise RuntimeError("bolt://secret-host:7687 MATCH (n)")

    @strawberry.field
    def misshapen(self) -> int | None:
        """Answers what its type cannot hold: a defect that graphql-core itself reports."""
        return "secret"  # type: ignore[return-value]


@strawberry.type
class Mutation:
    """One write."""

    @strawberry.mutation
    def touch(self) -> str:
        """Writes nothing."""
        return "touched"


class SilentSchema(strawberry.Schema):
    """Leaves the log to the HTTP layer, which knows a defect from a client's mistake."""

    def process_errors(self, errors: Any, execution_context: Any = None) -> None:
        """Logs nothing."""


def small_schema() -> strawberry.Schema:
    """The schema."""
    scalars = StrawberryConfig(scalar_map={Even: strawberry.scalar(name="Even", parse_value=parse_even)})
    return SilentSchema(Query, Mutation, config=scalars)

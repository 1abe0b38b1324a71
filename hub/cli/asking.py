"""A query from the command line through the hub's own schema, in this process."""

import json
import sys
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Annotated, Any, Final

import typer
from strawberry.types import ExecutionResult

from hub.access.viewer import Tier
from hub.cli.operator import operator
from hub.cli.output import say_error
from hub.database.statement import GraphReader
from hub.errors import BadUserInput, HubError
from hub.graphql.context import HubContext
from hub.graphql.schema import create_schema
from hub.http.causes import describe
from hub.http.execution import execute
from hub.http.request import GraphQLRequest
from hub.plan.context import Meter, RequestContext

_PAGE: Final = 500
_schema: Final = cache(create_schema)


class As(StrEnum):
    """The reader tiers by the names that one types."""

    PUBLIC = "public"
    PRESS = "press"
    NETWORK = "network"


QueryText = Annotated[str, typer.Argument(metavar="QUERY", help="A GraphQL query, @FILE, or - for the standard input.")]
VariablesText = Annotated[str | None, typer.Option("--variables", metavar="JSON", help="Its variables.")]
Reader = Annotated[As, typer.Option("--as", help="The reader tier that asks.")]


def read_request(query: str, variables: str | None) -> GraphQLRequest:
    """The request that the arguments describe."""
    return GraphQLRequest(_document(query), _variables(variables))


async def run(asked: GraphQLRequest, tier: As, reader: GraphReader, meter: Meter | None = None) -> ExecutionResult:
    """What the hub would answer over HTTP, at any price."""
    context = RequestContext(Tier[tier.name], datetime.now(UTC), reader, meter=meter or Meter())
    return await execute(_schema(), asked, context, "POST")


async def all_nodes(document: str, root: str, reader: GraphReader, **variables: Any) -> AsyncIterator[dict[str, Any]]:
    """The nodes of a connection, page by page, as an operator sees them. Ends the command where there are errors."""
    after, more = None, True
    while more:
        context = HubContext(Tier.NETWORK, datetime.now(UTC), reader, viewer=operator())
        asked = GraphQLRequest(document, {**variables, "first": _PAGE, "after": after})
        result = await execute(_schema(), asked, context, "POST")
        if say_errors(result) or not result.data:
            raise typer.Exit(1)
        page = result.data[root]
        for node in page["nodes"]:
            yield node
        after, more = page["pageInfo"]["endCursor"], page["pageInfo"]["hasNextPage"]


def say_errors(result: ExecutionResult, *, but: type[HubError] | None = None) -> bool:
    """The errors of a result but those of that class, a line each; tells whether there were any."""
    errors, causes = describe(result.errors or [])
    told = [(e, c) for e, c in zip(errors, causes, strict=True) if but is None or not isinstance(c, but)]
    for error, cause in told:
        say_error(cause.code, error["message"], ".".join(str(key) for key in error.get("path") or ()))
    return bool(told)


def _document(query: str) -> str:
    if query == "-":
        return sys.stdin.read()
    if not query.startswith("@"):
        return query
    try:
        return Path(query[1:]).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise BadUserInput(f"The query cannot be read from {query[1:]}: {error}.") from error


def _variables(text: str | None) -> dict[str, Any] | None:
    try:
        variables = json.loads(text) if text else None
    except ValueError as error:
        raise BadUserInput(f"--variables is not valid JSON: {error}.") from error
    if not isinstance(variables, dict | None):
        raise BadUserInput('--variables must be a JSON object, such as {"code": "26740"}.')
    return variables

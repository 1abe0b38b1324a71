"""One request through the schema, for as long as its client stays."""

import asyncio
import re
from collections.abc import AsyncIterator, Coroutine
from contextlib import asynccontextmanager
from typing import Any, Final, TypeVar

import strawberry
from graphql import GraphQLError, OperationDefinitionNode, parse
from starlette.requests import ClientDisconnect
from starlette.types import Receive
from strawberry.schema.exceptions import CannotGetOperationTypeError, InvalidOperationTypeError
from strawberry.types import ExecutionResult
from strawberry.types.graphql import OperationType

from hub.errors import BadUserInput, TimedOut
from hub.http.refusals import MethodNotAllowed
from hub.http.request import GraphQLRequest
from hub.plan.context import RequestContext
from hub.plan.limits import MAX_TOKENS, check_text

Result = TypeVar("Result")
ALLOWED: Final = {
    "GET": frozenset({OperationType.QUERY}),
    "POST": frozenset({OperationType.QUERY, OperationType.MUTATION}),
}
_OPERATION = re.compile(r"\b(?:query|mutation|subscription)\b")


async def execute(
    schema: strawberry.Schema, asked: GraphQLRequest, context: RequestContext, method: str
) -> ExecutionResult:
    """The result of the one operation asked for, if the HTTP method may run it."""
    check_text(asked.document)
    if asked.operation_name is None and _has_several_operations(asked.document):
        return _refused("`operationName` must say which of the document's operations to run.")
    try:
        return await schema.execute(
            asked.document,
            variable_values=asked.variables,
            context_value=context,
            operation_name=asked.operation_name,
            allowed_operation_types=ALLOWED[method],
        )
    except CannotGetOperationTypeError as error:
        return _refused(error.as_http_error_reason())
    except InvalidOperationTypeError as error:
        if error.operation_type is OperationType.MUTATION:
            raise MethodNotAllowed("A mutation needs POST.", allow="POST") from error
        raise BadUserInput("A subscription needs a connection that stays open.") from error


def _has_several_operations(document: str) -> bool:
    """Strawberry would run the first of several, where the specification wants an error."""
    if len(_OPERATION.findall(document)) < 2:
        return False
    try:
        definitions = parse(document, no_location=True, max_tokens=MAX_TOKENS).definitions
    except (GraphQLError, RecursionError):
        return False
    return sum(isinstance(definition, OperationDefinitionNode) for definition in definitions) > 1


def _refused(message: str) -> ExecutionResult:
    return ExecutionResult(data=None, errors=[GraphQLError(message)])


@asynccontextmanager
async def within(seconds: float) -> AsyncIterator[None]:
    """Ends the block after so many seconds. Raises TimedOut."""
    try:
        async with asyncio.timeout(seconds):
            yield
    except TimeoutError as error:
        raise TimedOut("The request took longer than allowed.") from error


async def while_connected(work: Coroutine[Any, Any, Result], receive: Receive) -> Result:
    """The work's result. When the client goes first, or the caller is cancelled, the work is cancelled."""
    running, gone = asyncio.ensure_future(work), asyncio.ensure_future(_disconnected(receive))
    try:
        await asyncio.wait({running, gone}, return_when=asyncio.FIRST_COMPLETED)
        if not running.done():
            raise ClientDisconnect
        return running.result()
    finally:
        running.cancel()
        gone.cancel()
        # A cancelled task still ends its transaction; a second is plenty, and no task may hold the answer longer.
        await asyncio.wait({running, gone}, timeout=1)


async def _disconnected(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass

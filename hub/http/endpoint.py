"""GraphQL over HTTP: POST for every operation, GET for queries."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from typing import Any, TypeVar

import strawberry
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send
from strawberry.types import ExecutionResult

from hub.access.viewer import Viewer
from hub.errors import HubError, TimedOut
from hub.http.accept import JSON, negotiate
from hub.http.answer_cache import READ_AT
from hub.http.answers import PRICE, error_answer, priced, result_answer
from hub.http.causes import MASKED
from hub.http.execution import execute, while_connected
from hub.http.rate_limit import client_of
from hub.http.refusals import MethodNotAllowed
from hub.http.request import GraphQLRequest, check_content, from_body, from_query_string, read_body
from hub.http.trusted_documents import TrustedDocuments
from hub.plan.context import RequestContext
from hub.settings import HubSettings

log = logging.getLogger(__name__)

Result = TypeVar("Result")


class GraphQLEndpoint:
    """One GraphQL schema as an ASGI application. `context_of` makes what the schema's executor sees of a request."""

    def __init__(
        self,
        schema: strawberry.Schema,
        settings: HubSettings,
        context_of: Callable[[Viewer, str], RequestContext],
        viewer_of: Callable[[Sequence[bytes]], Awaitable[Viewer]],
        trusted: TrustedDocuments,
    ) -> None:
        self._schema = schema
        self._settings = settings
        self._context_of, self._viewer_of = context_of, viewer_of
        self._trusted = trusted

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answers one request."""
        try:
            response = await self._answer(Request(scope, receive))
        except ClientDisconnect:
            return
        response.headers["vary"] = "Accept, Authorization"
        # Said to all, since a cache shows one answer to pages of every origin, and to programs that have none.
        response.headers["access-control-allow-origin"] = "*"
        response.headers["access-control-expose-headers"] = PRICE
        await response(scope, receive, send)

    async def _answer(self, request: Request) -> Response:
        media_type = JSON
        try:
            media_type = negotiate(request.headers.get("accept"))
            return await self._within_time(self._answered(request, media_type))
        except HubError as error:
            return error_answer(error, media_type)
        except ClientDisconnect:
            raise
        except Exception:
            log.exception("a defect in the HTTP layer")
            return error_answer(HubError(MASKED), media_type)

    async def _answered(self, request: Request, media_type: str) -> Response:
        credentials = [value for name, value in request.headers.raw if name == b"authorization"]
        viewer = await self._viewer_of(credentials)
        context = self._context_of(viewer, client_of(request, credentials))
        result = await self._result(request, context)
        return priced(result_answer(result, media_type), context.meter.price)

    async def _within_time(self, work: Coroutine[Any, Any, Result]) -> Result:
        try:
            async with asyncio.timeout(self._settings.request_timeout):
                return await work
        except TimeoutError as error:
            raise TimedOut("The request took longer than allowed.") from error

    async def _result(self, request: Request, context: RequestContext) -> ExecutionResult:
        asked = await self._asked(request)
        execution = execute(self._schema, asked, context, request.method)
        result = await while_connected(execution, request.receive)
        if len(context.versions) == 1 and not result.errors and not context.of_the_minute:
            request.scope.setdefault("state", {})[READ_AT] = context.versions[0]
        return result

    async def _asked(self, request: Request) -> GraphQLRequest:
        if request.method == "GET":
            return from_query_string(request.scope["query_string"], self._trusted)
        if request.method != "POST":
            raise MethodNotAllowed("Use POST, or GET for a query.", allow="GET, POST")
        check_content(request.headers)
        return from_body(await read_body(request.receive, self._settings.body_limit), self._trusted)

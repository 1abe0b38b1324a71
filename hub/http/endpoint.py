"""GraphQL over HTTP: POST for every operation, GET for those that only read."""

import logging

import strawberry
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send
from strawberry.types import ExecutionResult

from hub.errors import HubError, RateLimited
from hub.http.accept import JSON, names, negotiate
from hub.http.answer_cache import READ_AT
from hub.http.answers import PRICE, error_answer, json_answer, priced, result_answer
from hub.http.callers import credentials_of
from hub.http.causes import MASKED
from hub.http.event_stream import EVENT_STREAM, EventStream, whole_event
from hub.http.execution import execute, while_connected, within
from hub.http.rate_limit import client_of
from hub.http.refusals import MethodNotAllowed, NotAcceptable, headers_of
from hub.http.request import GraphQLRequest, check_content, from_body, from_query_string, read_body
from hub.http.streaming import Caller, CallerOf, Failed, Streaming
from hub.http.streams import Streams
from hub.http.trusted_documents import TrustedDocuments
from hub.plan.context import RequestContext
from hub.settings import HubSettings

log = logging.getLogger(__name__)


class GraphQLEndpoint:
    """One GraphQL schema as an ASGI application. `caller_of` tells what the schema's executor sees of a request."""

    def __init__(
        self,
        schema: strawberry.Schema,
        settings: HubSettings,
        caller_of: CallerOf,
        trusted: TrustedDocuments,
        streaming: Streaming,
        streams: Streams,
    ) -> None:
        self._schema = schema
        self._streaming, self._streams = streaming, streams
        self._settings, self._caller_of, self._trusted = settings, caller_of, trusted

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
            async with within(self._settings.request_timeout):
                if names(request.headers.get("accept"), EVENT_STREAM):
                    return await self._streamed(request)
                media_type = negotiate(request.headers.get("accept"))
                return await self._answered(request, media_type)
        except Failed as failed:
            return json_answer({"errors": failed.errors}, status=failed.cause.status, headers=headers_of(failed.cause))
        except HubError as error:
            return error_answer(error, media_type)
        except ClientDisconnect:
            raise
        except Exception:
            log.exception("a defect in the HTTP layer")
            return error_answer(HubError(MASKED), media_type)

    async def _answered(self, request: Request, media_type: str) -> Response:
        context = await self._caller(request).context()
        result = await self._run(request, await self._asked(request), context)
        return priced(result_answer(result, media_type), context.meter.price)

    async def _streamed(self, request: Request) -> Response:
        """What is wrong with the request is told as ever; only what goes on is a stream."""
        caller, address = self._caller(request), client_of(request, ())
        asked = await self._asked(request)
        subscription = self._streaming.subscription(asked, request.headers.get("last-event-id"))
        if subscription is None:
            return await self._whole(request, asked, caller)
        self._streams.admit(address)
        pages = self._streaming.follow(subscription, caller)
        first = await anext(pages)
        try:
            # Others may have been let in while this one's first page was read; from here on nobody comes between.
            self._streams.admit(address)
        except RateLimited:
            await pages.aclose()
            raise
        return EventStream(first, pages, self._streams, address)

    async def _whole(self, request: Request, asked: GraphQLRequest, caller: Caller) -> Response:
        """A query or a mutation: as an event only where the client takes nothing else."""
        try:
            media_type = negotiate(request.headers.get("accept"))
        except NotAcceptable:
            media_type = EVENT_STREAM
        context = await caller.context()
        result = await self._run(request, asked, context)
        if media_type == EVENT_STREAM:
            return priced(whole_event(result_answer(result, JSON)), context.meter.price)
        return priced(result_answer(result, media_type), context.meter.price)

    def _caller(self, request: Request) -> Caller:
        credentials = credentials_of(request)
        return self._caller_of(credentials, client_of(request, credentials))

    async def _run(self, request: Request, asked: GraphQLRequest, context: RequestContext) -> ExecutionResult:
        execution = execute(self._schema, asked, context, request.method)
        result = await while_connected(execution, request.receive)
        kept = not (context.of_the_minute or context.private)
        if len(context.versions) == 1 and not result.errors and kept:
            request.scope.setdefault("state", {})[READ_AT] = context.versions[0]
        return result

    async def _asked(self, request: Request) -> GraphQLRequest:
        if request.method == "GET":
            return from_query_string(request.scope["query_string"], self._trusted)
        if request.method != "POST":
            raise MethodNotAllowed("Use POST, or GET for a query.", allow="GET, POST")
        check_content(request.headers)
        return from_body(await read_body(request.receive, self._settings.body_limit), self._trusted)

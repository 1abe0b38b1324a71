"""What the endpoints beside GraphQL share: who asks, errors in the one shape, a time limit, clients that go."""

import logging
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from typing import Any

from starlette.datastructures import QueryParams
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from hub.access.viewer import Viewer
from hub.errors import BadUserInput, HubError
from hub.http.answers import error_answer
from hub.http.callers import credentials_of
from hub.http.causes import MASKED
from hub.http.execution import within
from hub.http.refusals import MethodNotAllowed
from hub.http.request import refuse_nul

log = logging.getLogger(__name__)
ViewerOf = Callable[[Sequence[bytes]], Awaitable[Viewer]]
Handler = Callable[[Request, Viewer], Coroutine[Any, Any, Response]]


class PlainEndpoint:
    """One handler as an ASGI application; the credentials are checked before it is called."""

    def __init__(self, method: str, handler: Handler, viewer_of: ViewerOf, seconds: float) -> None:
        self._method, self._handler, self._viewer_of, self._seconds = method, handler, viewer_of, seconds

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answers one request."""
        try:
            answer = await self._answer(Request(scope, receive))
        except ClientDisconnect:
            return
        answer.headers["vary"] = "Accept, Authorization"
        await answer(scope, receive, send)

    async def _answer(self, request: Request) -> Response:
        try:
            if request.method != self._method:
                raise MethodNotAllowed(f"Use {self._method}.", allow=self._method)
            async with within(self._seconds):
                return await self._handler(request, await self._viewer_of(credentials_of(request)))
        except HubError as error:
            return error_answer(error)
        except ClientDisconnect:
            raise
        except Exception:
            log.exception("a defect in the HTTP layer")
            return error_answer(HubError(MASKED))


def known_parameters(request: Request, *names: str, several: str = "") -> QueryParams:
    """The address's parameters. Raises BadUserInput for one that is not known, or comes twice and may not."""
    refuse_nul(request.url.query)
    given = request.query_params
    for name in given:
        if name not in (*names, several):
            raise BadUserInput(
                f"There is no parameter `{name}`: there are {', '.join(filter(None, (*names, several)))}."
            )
        if name != several and len(given.getlist(name)) > 1:
            raise BadUserInput(f"`{name}` is given twice.")
    return given


def flag(given: QueryParams, name: str, *, default: bool) -> bool:
    """A parameter that is true or false."""
    value = given.get(name)
    if value not in (None, "true", "false"):
        raise BadUserInput(f"`{name}` is true or false.", argument=name)
    return default if value is None else value == "true"

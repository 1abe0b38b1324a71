"""Health for whoever runs the hub: alive (the process answers) and ready (the database answers, too)."""

from collections.abc import Awaitable, Callable, Sequence

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from hub.errors import Unavailable
from hub.http.answers import error_content, json_answer
from hub.http.refusals import headers_of


def health_routes(ready: Callable[[], Awaitable[bool]]) -> Sequence[Route]:
    """`/healthz` and `/readyz`; `ready` asks the database, and sees to it that the answer comes soon."""

    async def readiness(_: Request) -> Response:
        return json_answer({"status": "ready"}) if await ready() else _away()

    return Route("/healthz", _alive), Route("/readyz", readiness)


async def _alive(_: Request) -> Response:
    return json_answer({"status": "alive"})


def _away() -> Response:
    error = Unavailable("The database is away.")
    return json_answer(
        {"status": "unavailable", **error_content(error)}, status=error.status, headers=headers_of(error)
    )

"""HTTP answers: the status, media type and body that the GraphQL-over-HTTP specification asks for."""

from collections.abc import Mapping, Sequence
from typing import Any, Final

import orjson
from starlette.responses import Response
from strawberry.types import ExecutionResult

from hub.errors import HubError
from hub.http.accept import GRAPHQL_RESPONSE, JSON
from hub.http.causes import describe
from hub.http.refusals import headers_of

PRICE: Final = "query-price"
"""The header that tells what a query may have cost."""


def json_answer(
    content: Any, *, status: int = 200, media_type: str = JSON, headers: Mapping[str, str] | None = None
) -> Response:
    """JSON that no cache keeps."""
    kept = {"cache-control": "no-store", **(headers or {})}
    return Response(orjson.dumps(content), status, kept, media_type=f"{media_type}; charset=utf-8")


def error_content(error: HubError) -> dict[str, Any]:
    """The body that reports one error."""
    return {"errors": [{"message": error.message, "extensions": {**error.extensions, "code": error.code}}]}


def error_answer(error: HubError, media_type: str = JSON) -> Response:
    """The answer to a request that this error ended."""
    return json_answer(error_content(error), status=error.status, media_type=media_type, headers=headers_of(error))


def result_answer(result: ExecutionResult, media_type: str) -> Response:
    """The answer to a request that GraphQL took up. As plain JSON it is always 200: the body tells."""
    errors, causes = describe(result.errors or [])
    # Only an error in a field has a path; without one nothing was executed, and `data` is left out.
    executed = result.data is not None or any(error.get("path") for error in errors)
    content: dict[str, Any] = {"errors": errors} if errors else {}
    if executed:
        content["data"] = result.data
    if result.extensions:
        content["extensions"] = result.extensions
    ended_by = _ended_by(causes, executed) if media_type == GRAPHQL_RESPONSE and result.data is None else None
    if ended_by is None:
        return json_answer(content, media_type=media_type)
    return json_answer(content, status=ended_by.status, media_type=media_type, headers=headers_of(ended_by))


def priced(answer: Response, price: int | None) -> Response:
    """The answer, which tells the price of a priced operation."""
    if price is not None:
        answer.headers[PRICE] = str(price)
    return answer


def _ended_by(causes: Sequence[HubError], executed: bool) -> HubError | None:
    """The error that left no data: the worst one; once executed, only a failure of ours is told by the status."""
    worst = max(causes, key=lambda cause: cause.status, default=None)
    return None if worst is None or (executed and worst.status < 500) else worst

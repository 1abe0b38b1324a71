"""Answers to what no route takes: unknown paths, wrong methods, and defects outside GraphQL."""

from typing import Final

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from hub.errors import BadUserInput, HubError, NotFound
from hub.http.answers import error_answer, error_content, json_answer
from hub.http.causes import MASKED


async def refused(_: Request, error: Exception) -> Response:
    """An HTTP refusal of the router's, in the shape of every error."""
    assert isinstance(error, HTTPException)
    told = NotFound("There is nothing here.") if error.status_code == 404 else BadUserInput(f"{error.detail}.")
    return json_answer(error_content(told), status=error.status_code, headers=error.headers)


async def defect(_: Request, _error: Exception) -> Response:
    """A masked defect; the server logs it."""
    return error_answer(HubError(MASKED))


HANDLERS: Final = {HTTPException: refused, Exception: defect}

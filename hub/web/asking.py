"""How pages for people ask: through the schema, in this process, as a stranger; and how they answer."""

import logging
from collections.abc import Callable, Mapping
from http import HTTPStatus
from typing import Any, Final
from urllib.parse import parse_qsl

import strawberry
from jinja2 import Environment, PackageLoader, StrictUndefined
from starlette.requests import ClientDisconnect, Request
from starlette.responses import HTMLResponse, Response
from starlette.types import Receive, Scope, Send

from hub.access.viewer import STRANGER, Viewer
from hub.errors import BadUserInput, HubError, NotFound
from hub.graphql.context import HubContext
from hub.http.causes import data_of
from hub.http.execution import execute, within
from hub.http.rate_limit import client_of
from hub.http.refusals import UnsupportedMediaType, headers_of
from hub.http.request import GraphQLRequest, read_body, refuse_nul
from hub.settings import HubSettings
from hub.web.assets import asset_url

log = logging.getLogger(__name__)
TEMPLATES: Final = Environment(
    loader=PackageLoader("hub.web"), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
)
TEMPLATES.globals["asset"] = asset_url
_LARGEST_FORM: Final = 32 * 1024
_MOST_FIELDS: Final = 40
_FORM: Final = "application/x-www-form-urlencoded"
# Nobody but the reader shall keep these pages or list them: an address may hold a secret.
_HEADERS: Final = {
    "cache-control": "no-store",
    "content-language": "vi, en",
    "x-robots-tag": "noindex, nofollow, noarchive",
}


class Asking:
    """Asks the schema for one page at a time."""

    def __init__(
        self, schema: strawberry.Schema, settings: HubSettings, context_of: Callable[[Viewer, str], HubContext]
    ) -> None:
        self._schema, self._context_of = schema, context_of
        self.seconds = settings.request_timeout
        """That a page may take, its form's coming included."""

    def admit(self, request: Request) -> None:
        """Takes one look at a secret from what the client may try. Raises RateLimited."""
        self._context_of(STRANGER, client_of(request, ())).admit_secret()

    async def ask(self, request: Request, document: str, **variables: Any) -> dict[str, Any]:
        """The data. Raises the first error's HubError."""
        context = self._context_of(STRANGER, client_of(request, ()))
        result = await execute(self._schema, GraphQLRequest(document, variables), context, "POST")
        return data_of(result)


class Page:
    """A page as an ASGI application, so that it is given both methods; errors are pages, too."""

    def __init__(self, asking: Asking) -> None:
        self.asking = asking

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answers one request."""
        request = Request(scope, receive)
        try:
            async with within(self.asking.seconds):
                response = await (self.submitted(request) if request.method == "POST" else self.shown(request))
        except ClientDisconnect:
            return
        except HubError as error:
            response = refusal(error)
        except Exception:
            log.exception("a defect in a page")
            response = refusal(HubError("The page failed."))
        await response(scope, receive, send)

    async def shown(self, request: Request) -> Response:
        """The answer to GET, which changes nothing."""
        raise NotImplementedError

    async def submitted(self, request: Request) -> Response:
        """The answer to POST."""
        raise NotImplementedError


async def form(request: Request) -> dict[str, list[str]]:
    """The fields of a submitted form, each with its values. Raises BadUserInput."""
    if request.headers.get("content-type", "").partition(";")[0].strip().lower() != _FORM:
        raise UnsupportedMediaType(f"The Content-Type must be {_FORM}.")
    body = await read_body(request.receive, _LARGEST_FORM)
    try:
        pairs = parse_qsl(body.decode(), keep_blank_values=True, errors="strict", max_num_fields=_MOST_FIELDS)
    except ValueError as error:
        raise BadUserInput("The form is not a list of fields in UTF-8.") from error
    fields: dict[str, list[str]] = {}
    for name, value in pairs:
        refuse_nul(value)
        fields.setdefault(name, []).append(value)
    return fields


def page(template: str, status: int = 200, headers: Mapping[str, str] | None = None, **values: Any) -> Response:
    """A rendered page that nobody keeps."""
    html = TEMPLATES.get_template(f"{template}.html").render(**values)
    return HTMLResponse(html, status, headers={**_HEADERS, **(headers or {})})


_SAID: Final = {
    404: ("Không tìm thấy trang này", "There is nothing here"),
    429: ("Quá nhiều yêu cầu, vui lòng thử lại sau", "Too many requests: please try again later"),
    503: ("Hệ thống tạm thời không sẵn sàng, vui lòng thử lại sau", "The hub is away: please try again later"),
    504: ("Hệ thống trả lời quá chậm, vui lòng thử lại sau", "The hub took too long: please try again later"),
}


def refusal(error: HubError) -> Response:
    """The page for a request that this error ended."""
    status = error.status if error.status >= HTTPStatus.BAD_REQUEST else HTTPStatus.BAD_REQUEST
    vi, en = _SAID.get(status, ("Yêu cầu không hợp lệ", "The request is not valid"))
    if status == HTTPStatus.INTERNAL_SERVER_ERROR:
        vi, en = "Đã có lỗi xảy ra", "Something went wrong here; it was logged"
    return page("notice", status, headers_of(error), vi=vi, en=en, details=())


def nothing() -> Response:
    """The page for what there is not, always the same."""
    return refusal(NotFound("There is nothing here."))

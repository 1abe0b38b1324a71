"""The first page: what this is, and three queries to try."""

from collections.abc import Awaitable, Callable

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from hub.web.asking import TEMPLATES
from hub.web.examples import EXAMPLES


def first_page() -> Callable[[Request], Awaitable[Response]]:
    """The endpoint of the page, which is the same for everyone and so is rendered once."""
    html = TEMPLATES.get_template("first_page.html").render(examples=EXAMPLES)

    async def page(_: Request) -> Response:
        return HTMLResponse(html, headers={"cache-control": "no-cache", "content-language": "en"})

    return page

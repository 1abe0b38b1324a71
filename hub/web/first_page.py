"""The first page: what this is, and three queries to try."""

from collections.abc import Awaitable, Callable
from typing import Final

from jinja2 import Environment, PackageLoader, StrictUndefined
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from hub.web.assets import asset_url
from hub.web.examples import EXAMPLES

TEMPLATES: Final = Environment(
    loader=PackageLoader("hub.web"), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
)


def first_page() -> Callable[[Request], Awaitable[Response]]:
    """The endpoint of the page, which is the same for everyone and so is rendered once."""
    html = TEMPLATES.get_template("first_page.html").render(asset=asset_url, examples=EXAMPLES)

    async def page(_: Request) -> Response:
        return HTMLResponse(html, headers={"cache-control": "no-cache", "content-language": "en"})

    return page

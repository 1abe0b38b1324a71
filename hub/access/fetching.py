"""One JSON object from the issuer: soon, small, and from the address that was asked."""

from typing import Any, Final

import httpx
import orjson

from hub.errors import Unavailable

PATIENCE: Final = 3.0
"""Seconds for all that is asked of the issuer at a time."""
LARGEST: Final = 256 * 1024
AWAY: Final = "The issuer of the tokens cannot be asked for its keys."


def client() -> httpx.AsyncClient:
    """What the hub asks the issuer with. A redirect is an answer that does not fit."""
    return httpx.AsyncClient(follow_redirects=False, timeout=PATIENCE, headers={"accept-encoding": "identity"})


async def fetched(http: httpx.AsyncClient, url: str) -> dict[str, Any]:
    """The object. Raises Unavailable for whatever else there is."""
    try:
        async with http.stream("GET", url) as response:
            if response.status_code != 200 or "content-encoding" in response.headers:
                raise Unavailable(AWAY)
            found = orjson.loads(await _body(response))
    except (httpx.HTTPError, httpx.InvalidURL, orjson.JSONDecodeError, OSError) as error:
        raise Unavailable(AWAY) from error
    if not isinstance(found, dict):
        raise Unavailable(AWAY)
    return found


async def _body(response: httpx.Response) -> bytes:
    body = bytearray()
    async for chunk in response.aiter_raw():
        body += chunk
        if len(body) > LARGEST:
            raise Unavailable(AWAY)
    return bytes(body)

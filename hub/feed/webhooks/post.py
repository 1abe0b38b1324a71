"""One POST to a webhook, within limits of time; of the answer nothing but its status is read."""

import asyncio
from types import TracebackType
from typing import Final, Self

import httpcore

from hub.feed.webhooks.address import CheckedNetwork, url_fault

_SECONDS: Final = 15.0
"""For all of it."""
_STEPS: Final = {"connect": 5.0, "write": 10.0, "read": 10.0}
GONE: Final = "answered 410: it wants nothing more"
"""The one answer after which nothing is sent again (Standard Webhooks)."""


class Poster:
    """Sends messages. It follows no redirect, uses no proxy of the environment and keeps no connection."""

    def __init__(self, *, anywhere: bool = False, seconds: float = _SECONDS) -> None:
        self._anywhere, self._seconds = anywhere, seconds
        self._pool = httpcore.AsyncConnectionPool(
            # As many as there are webhooks: those that hang must not take the place of the others.
            max_connections=None,
            max_keepalive_connections=0,
            network_backend=CheckedNetwork(anywhere=anywhere),
        )

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, _: type[BaseException] | None, _error: BaseException | None, _at: TracebackType | None
    ) -> None:
        await self._pool.aclose()

    async def post(self, url: str, headers: dict[str, str], body: bytes) -> str | None:
        """Why it was not taken; None when it was."""
        if fault := url_fault(url, anywhere=self._anywhere):
            return fault
        try:
            async with (
                asyncio.timeout(self._seconds),
                self._pool.stream(
                    "POST", url, headers=list(headers.items()), content=body, extensions={"timeout": _STEPS}
                ) as answer,
            ):
                status = answer.status
        except (TimeoutError, httpcore.TimeoutException):
            return "did not answer in time"
        except (httpcore.NetworkError, httpcore.ProtocolError, httpcore.UnsupportedProtocol, OSError) as error:
            return str(error)[:200] or "cannot be reached"
        if status == 410:
            return GONE
        return None if 200 <= status < 300 else f"answered {status}"

"""Answers kept as they were sent, and never sent again when the network has moved on.

An answer is a function of the request, the viewer's tier, today's date and the network's version. So a kept one is sent
only after a probe, begun after the request came, has found the version that it was read at. One that depends on the
minute too is not kept: the endpoint does not say its version.
"""

import asyncio
import contextlib
from collections.abc import Awaitable, Callable
from datetime import date, datetime
from hashlib import blake2b
from operator import attrgetter
from typing import Final, NamedTuple

from cachetools import LRUCache
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from hub.access.doorkeeper import Doorkeeper
from hub.access.viewer import Tier
from hub.database.statement import Version
from hub.errors import HubError
from hub.http.kept_answer import Kept, cache_control, keep_answer, send_kept
from hub.plan.context import VIET_NAM
from hub.settings import HubSettings

READ_AT: Final = "read_at"
"""Under this name the endpoint says in the request's state at which version it read an answer that may be kept."""
_PATH: Final = "/graphql"
_LARGEST_BODY: Final = 64 * 1024
_PATIENCE: Final = 0.5
"""Seconds for the body to come; after that the endpoint waits for it, within its own deadline."""
_LARGEST_SHARE: Final = 16
_TOLD_BY = frozenset((b"accept", b"content-type", b"content-encoding"))


class Asked(NamedTuple):
    """A request, by a digest of all that an answer depends on beside the network."""

    tier: Tier
    digest: bytes
    version: Version | None
    """The network's version for which the viewer is known, None for any."""

    @classmethod
    def of(cls, tier: Tier, version: Version | None, today: date, scope: Scope, body: bytes) -> "Asked":
        """No part but the body has line breaks, and the number of parts comes first: no two requests read the same."""
        told = [part for header in scope["headers"] if header[0] in _TOLD_BY for part in header]
        first = f"{tier:d} {today} {scope['method']} {len(told)}".encode()
        text = b"\n".join((first, scope["query_string"], *told, body))
        return cls(tier, blake2b(text, digest_size=32).digest(), version)


class AnswerCache:
    """Starlette middleware in front of the GraphQL endpoint."""

    def __init__(
        self,
        app: ASGIApp,
        settings: HubSettings,
        version: Callable[[], Awaitable[Version]],
        clock: Callable[[], datetime],
        doorkeeper: Doorkeeper,
    ) -> None:
        self._app, self._settings, self._version, self._clock = app, settings, version, clock
        self._doorkeeper = doorkeeper
        self._kept: LRUCache[bytes, Kept] = LRUCache(settings.answer_cache, getsizeof=attrgetter("size"))
        self._largest = settings.answer_cache // _LARGEST_SHARE

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answers from what is kept, or passes on and keeps what comes back."""
        if scope["type"] != "http" or scope["path"] != _PATH or scope["method"] not in ("POST", "GET"):
            await self._app(scope, receive, send)
            return
        messages, body = await _read(receive)
        now = self._clock().astimezone(VIET_NAM)
        asked = self._asked(scope, now, body) if body is not None else None
        kept = self._kept.get(asked.digest) if asked else None
        if asked and kept and asked.version in (None, kept.version) and await self._is_current(kept):
            await send_kept(kept, scope, send)
        else:
            await self._app(
                scope, _replay(messages, receive), self._keeping(asked, scope, now, send) if asked else send
            )

    def _asked(self, scope: Scope, now: datetime, body: bytes) -> Asked | None:
        """None for credentials that are not valid, or not known yet: the endpoint refuses them or looks them up."""
        credentials = [value for name, value in scope["headers"] if name == b"authorization"]
        known = self._doorkeeper.known(credentials, now)
        if known is None:
            return None
        viewer, version = known
        return Asked.of(viewer.tier, version, now.date(), scope, body)

    async def _is_current(self, kept: Kept) -> bool:
        try:
            return await self._version() == kept.version
        except HubError:
            return False

    def _keeping(self, asked: Asked, scope: Scope, now: datetime, send: Send) -> Send:
        """A `send` that keeps the answer if the endpoint said at which version it was read."""
        state = scope.setdefault("state", {})
        start: Message = {}

        async def keep(message: Message) -> None:
            nonlocal start
            if message["type"] == "http.response.start":
                start = message
                return
            version: Version | None = state.get(READ_AT)
            if start and version and start["status"] == 200 and not message.get("more_body"):
                told = cache_control(scope["method"], asked.tier, now, self._settings.public_max_age)
                kept = keep_answer(scope["method"], version, start["headers"], message["body"], told)
                if kept.size <= self._largest:
                    self._kept[asked.digest] = kept
                await send_kept(kept, scope, send)
                return
            if start:
                await send(start)
                start = {}
            await send(message)

        return keep


async def _read(receive: Receive) -> tuple[list[Message], bytes | None]:
    """The messages of the request's body so far, and the body if it is a short one that came whole and soon."""
    messages: list[Message] = []
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(_PATIENCE):
            await _collect(receive, messages)
    if not messages or messages[-1]["type"] != "http.request" or messages[-1].get("more_body", False):
        return messages, None
    return messages, b"".join(message.get("body", b"") for message in messages)


async def _collect(receive: Receive, messages: list[Message]) -> None:
    size, more = 0, True
    while more and size <= _LARGEST_BODY:
        messages.append(await receive())
        size += len(messages[-1].get("body", b""))
        more = messages[-1].get("more_body", False)


def _replay(messages: list[Message], receive: Receive) -> Receive:
    left = iter(messages)

    async def again() -> Message:
        for message in left:
            return message
        return await receive()

    return again

"""Server-sent events, as the GraphQL over SSE protocol has them in its distinct connections mode."""

import asyncio
from collections.abc import AsyncGenerator, Sequence
from contextlib import aclosing, suppress
from typing import Final

import orjson
from starlette.responses import Response, StreamingResponse
from starlette.types import Message, Receive, Scope, Send

from hub.http.streaming import Failed, Told
from hub.http.streams import STALLED, Streams

EVENT_STREAM: Final = "text/event-stream"
_KEEP_ALIVE: Final = 15.0
"""Seconds without an event after which a comment shows that the connection is alive."""
_COMMENT: Final = b":\n\n"
_COMPLETE: Final = b"event: complete\ndata:\n\n"
_HEADERS: Final = {"cache-control": "no-store", "x-accel-buffering": "no"}
Pieces = AsyncGenerator[Sequence[Told], None]


class EventStream(StreamingResponse):
    """An operation's pieces as events, until there are no more, the client has gone or the server stops.

    At the server's stop nothing is said to be complete, so that a browser comes back with the last cursor it saw.
    """

    def __init__(self, first: Sequence[Told], rest: Pieces, streams: Streams, address: str) -> None:
        self._lines = self._events(first, rest)
        super().__init__(self._lines, headers=_HEADERS, media_type=EVENT_STREAM)
        self._rest, self._streams, self._address = rest, streams, address

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Sends until the end."""

        async def send_soon(message: Message) -> None:
            async with asyncio.timeout(STALLED):
                await send(message)

        with self._streams.counted(self._address), suppress(TimeoutError):
            async with aclosing(self._rest), aclosing(self._lines):
                await super().__call__(scope, receive, send_soon)

    async def _events(self, first: Sequence[Told], rest: Pieces) -> AsyncGenerator[bytes, None]:
        yield _COMMENT
        for told in first:
            yield _event(told)
        try:
            async with aclosing(self._told(rest)) as pieces:
                async for piece in pieces:
                    yield _event(piece) if piece else _COMMENT
        except Failed as failed:
            yield _event(Told(orjson.dumps({"errors": failed.errors})))
        if not self._streams.stopping.is_set():
            yield _COMPLETE

    async def _told(self, rest: Pieces) -> AsyncGenerator[Told | None, None]:
        """Each piece, and None from time to time while there is none."""
        stopping = asyncio.create_task(self._streams.stopping.wait())
        coming = asyncio.create_task(_next(rest))
        try:
            while True:
                await asyncio.wait({coming, stopping}, timeout=_KEEP_ALIVE, return_when=asyncio.FIRST_COMPLETED)
                if stopping.done():
                    return
                if not coming.done():
                    yield None
                    continue
                page = coming.result()
                if page is None:
                    return
                for told in page:
                    yield told
                coming = asyncio.create_task(_next(rest))
        finally:
            stopping.cancel()
            coming.cancel()
            await asyncio.wait({stopping, coming})


def whole_event(answer: Response) -> Response:
    """An answer as a stream of one event; a refusal stays one."""
    if answer.status_code != 200:
        return answer
    return Response(_event(Told(bytes(answer.body))) + _COMPLETE, headers=_HEADERS, media_type=EVENT_STREAM)


async def _next(rest: Pieces) -> Sequence[Told] | None:
    return await anext(rest, None)


def _event(told: Told) -> bytes:
    name = f"id: {told.cursor}\n" if told.cursor else ""
    return b"event: next\n%sdata: %s\n\n" % (name.encode(), told.body)

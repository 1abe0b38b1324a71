"""Clients that follow: one over WebSocket, one over server-sent events, alike to a test."""

import asyncio
import json
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any, Protocol

import httpx
from websockets.asyncio.client import ClientConnection, connect
from websockets.typing import Subprotocol

from tests.waiting import PATIENCE

SEQS = "subscription ($after: String, $within: ID) { changes(after: $after, within: $within) { seq cursor action } }"
PROTOCOL = Subprotocol("graphql-transport-ws")


class Follower(Protocol):
    """Follows one subscription."""

    async def told(self) -> dict[str, Any]:
        """The next payload: {"data", "errors"}; an operation that ended says {"errors"} or {"complete": True}."""
        ...


class Follow(Protocol):
    """Begins to follow; the subscription runs when the block is entered."""

    def __call__(
        self, document: str = SEQS, *, token: str | None = None, port: int | None = None, **variables: Any
    ) -> Any:
        """An async context manager of a Follower."""
        ...


@dataclass
class SocketFollower:
    """Over WebSocket."""

    socket: ClientConnection

    async def told(self) -> dict[str, Any]:
        """As Follower.told."""
        message = await self.message()
        match message["type"]:
            case "next":
                payload: dict[str, Any] = message["payload"]
                return payload
            case "error":
                return {"errors": message["payload"]}
            case "complete":
                return {"complete": True}
        raise AssertionError(message)

    async def message(self) -> dict[str, Any]:
        """The next message of the protocol."""
        async with asyncio.timeout(PATIENCE):
            message: dict[str, Any] = json.loads(await self.socket.recv())
            return message

    async def say(self, **message: Any) -> None:
        """Sends one."""
        await self.socket.send(json.dumps(message))

    async def subscribe(self, document: str, identifier: str = "1", **variables: Any) -> None:
        """Asks for an operation."""
        await self.say(type="subscribe", id=identifier, payload={"query": document, "variables": variables})


@dataclass
class EventFollower:
    """Over server-sent events. `last` is what a browser would send as Last-Event-ID."""

    lines: AsyncGenerator[str, None]
    last: str | None = None
    seen: list[str] = field(default_factory=list)

    async def told(self) -> dict[str, Any]:
        """As Follower.told."""
        event: dict[str, str] = {}
        async with asyncio.timeout(PATIENCE):
            async for line in self.lines:
                self.seen.append(line)
                name, _, value = line.partition(":")
                if name:
                    event[name] = value.strip()
                elif not line and "event" in event:
                    break
        if event.get("event") == "complete":
            return {"complete": True}
        if not event:
            return {"gone": True}
        self.last = event.get("id", self.last)
        payload: dict[str, Any] = json.loads(event["data"])
        return payload


@asynccontextmanager
async def opened_socket(
    port: int, token: str | None = None, payload: dict[str, Any] | None = None
) -> AsyncIterator[SocketFollower]:
    """A socket that was greeted."""
    headers = {"authorization": f"Bearer {token}"} if token else {}
    async with connect(
        f"ws://127.0.0.1:{port}/graphql", subprotocols=[PROTOCOL], additional_headers=headers, compression=None
    ) as socket:
        follower = SocketFollower(socket)
        await follower.say(type="connection_init", **({"payload": payload} if payload else {}))
        assert await follower.message() == {"type": "connection_ack"}
        yield follower


@asynccontextmanager
async def over_socket(
    port: int, document: str, token: str | None, variables: dict[str, Any]
) -> AsyncIterator[Follower]:
    """A subscription over WebSocket, which runs: a query after it was answered, and its read came first."""
    async with opened_socket(port, token) as follower:
        await follower.subscribe(document, **variables)
        yield follower


@asynccontextmanager
async def over_events(
    port: int, document: str, token: str | None, variables: dict[str, Any], last: str | None = None
) -> AsyncIterator[EventFollower]:
    """A subscription over server-sent events."""
    headers = {"accept": "text/event-stream", **({"authorization": f"Bearer {token}"} if token else {})}
    headers |= {"last-event-id": last} if last else {}
    async with (
        httpx.AsyncClient(timeout=PATIENCE) as client,
        client.stream(
            "POST",
            f"http://127.0.0.1:{port}/graphql",
            json={"query": document, "variables": variables},
            headers=headers,
        ) as response,
    ):
        if response.status_code != 200:
            yield EventFollower(_only(json.loads(await response.aread())))
            return
        assert response.headers["content-type"].startswith("text/event-stream")
        lines = response.aiter_lines()
        assert await anext(lines) == ":"
        yield EventFollower(_lines(lines))


async def _lines(lines: AsyncIterator[str]) -> AsyncGenerator[str, None]:
    async for line in lines:
        yield line


async def _only(content: dict[str, Any]) -> AsyncGenerator[str, None]:
    """A refusal as if it had been told in an event, so that both transports look alike."""
    for line in ("event: next", f"data: {json.dumps(content)}", ""):
        yield line


def codes(told: dict[str, Any]) -> list[str]:
    """The codes of the errors."""
    return [error["extensions"]["code"] for error in told.get("errors", [])]

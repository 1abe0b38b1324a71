"""The ways in: the columns of the matrix. Another transport is another line in TRANSPORTS."""

from collections.abc import Awaitable, Callable, Mapping
from typing import Any, Final, NamedTuple

import orjson
from websockets.exceptions import ConnectionClosed

from hub.http.socket_messages import FORBIDDEN
from hub.http.trusted_documents import digest
from tests.access.roles import Hub
from tests.following.clients import opened_socket, over_events, over_socket

Send = Callable[[Hub, str, str | None], Awaitable[dict[str, Any]]]


class Transport(NamedTuple):
    """How a document and a credential come to the hub. `writes`: whether mutations may come so at all."""

    send: Send
    writes: bool


def _headers(secret: str | None) -> dict[str, str]:
    return {"authorization": f"Bearer {secret}"} if secret else {}


async def _post(hub: Hub, document: str, secret: str | None) -> dict[str, Any]:
    response = await hub.client.post("/graphql", json={"query": document}, headers=_headers(secret))
    answer: dict[str, Any] = response.json()
    return answer


async def _get(hub: Hub, document: str, secret: str | None) -> dict[str, Any]:
    response = await hub.client.get("/graphql", params={"query": document}, headers=_headers(secret))
    answer: dict[str, Any] = response.json()
    return answer


async def _trusted(hub: Hub, document: str, secret: str | None) -> dict[str, Any]:
    """By the name of a document that the operator has listed."""
    hub.trusted[digest(document)] = document
    asked = {"documentId": f"sha256:{digest(document)}"}
    answer: dict[str, Any] = (await hub.client.get("/graphql", params=asked, headers=_headers(secret))).json()
    return answer


async def _events(hub: Hub, document: str, secret: str | None) -> dict[str, Any]:
    headers = {"accept": "text/event-stream", **_headers(secret)}
    response = await hub.client.post("/graphql", json={"query": document}, headers=headers)
    told = response.content
    if response.status_code == 200:
        assert response.headers["content-type"].startswith("text/event-stream")
        (told,) = (line.removeprefix(b"data: ") for line in told.splitlines() if line.startswith(b"data: "))
    answer: dict[str, Any] = orjson.loads(told)
    return answer


def _answer_of(closed: ConnectionClosed) -> dict[str, Any]:
    """A socket is closed so where HTTP answers UNAUTHENTICATED."""
    code = closed.rcvd.code if closed.rcvd else None
    return {"errors": [{"extensions": {"code": "UNAUTHENTICATED" if code == FORBIDDEN else f"closed with {code}"}}]}


async def _socket(hub: Hub, document: str, secret: str | None) -> dict[str, Any]:
    try:
        async with opened_socket(hub.port, secret) as follower:
            await follower.subscribe(document)
            return await follower.told()
    except ConnectionClosed as closed:
        return _answer_of(closed)


TRANSPORTS: Final[Mapping[str, Transport]] = {
    "POST": Transport(_post, writes=True),
    "events": Transport(_events, writes=True),
    "WebSocket": Transport(_socket, writes=True),
    "GET": Transport(_get, writes=False),
    "trusted document": Transport(_trusted, writes=False),
}
FOLLOWING: Final = {"events": over_events, "WebSocket": over_socket}
WRITING: Final = [name for name, transport in TRANSPORTS.items() if transport.writes]


def codes_of(answer: dict[str, Any]) -> set[str]:
    """The codes of an answer's errors."""
    return {error["extensions"]["code"] for error in answer.get("errors", [])}


async def followed(hub: Hub, transport: str, document: str, secret: str | None, count: int) -> list[dict[str, Any]]:
    """So many payloads of a subscription, or the one that refuses it."""
    told: list[dict[str, Any]] = []
    try:
        async with FOLLOWING[transport](hub.port, document, secret, {}) as follower:
            while len(told) < count and not (told and codes_of(told[-1])):
                told.append(await follower.told())
    except ConnectionClosed as closed:
        return [_answer_of(closed)]
    return told

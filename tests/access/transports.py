"""The ways in: the columns of the matrix. Another transport is another line in TRANSPORTS."""

from collections.abc import Awaitable, Callable, Mapping
from typing import Any, Final, NamedTuple

from tests.access.roles import Hub

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


TRANSPORTS: Final[Mapping[str, Transport]] = {
    "POST": Transport(_post, writes=True),
    "GET": Transport(_get, writes=False),
}
WRITING: Final = [name for name, transport in TRANSPORTS.items() if transport.writes]


def codes_of(answer: dict[str, Any]) -> set[str]:
    """The codes of an answer's errors."""
    return {error["extensions"]["code"] for error in answer.get("errors", [])}

"""The whole application over a small schema, in this process and behind a real server."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

import httpx
import pytest
from pydantic import SecretStr
from starlette.applications import Starlette

from hub.access.doorkeeper import Doorkeeper
from hub.access.tokens import Tokens
from hub.app import create_app
from hub.database.statement import Version
from hub.http.server import server
from hub.settings import HubSettings
from tests.http.small_schema import Patience, small_schema

Ask = Callable[..., Awaitable[httpx.Response]]
NOW = datetime(2025, 7, 2, 1, 0, tzinfo=UTC)
FIRST = Version("load", 1)


@dataclass
class Lifecycle:
    """In the database's place where HTTP is tested without a graph; the faults of a real one have their own tests."""

    reader: Patience = field(default_factory=Patience)
    answers: bool = True
    at: Version = FIRST
    closed: bool = False
    writer: Any = None
    """Nothing is written here."""

    async def version(self) -> Version:
        """As told."""
        return self.at

    async def ready(self) -> bool:
        """As told."""
        return self.answers

    async def delete_pruned(self) -> int:
        """Nothing is kept here."""
        return 0

    async def close(self) -> None:
        """Is remembered."""
        self.closed = True


def doorkeeper(network_token: SecretStr | None) -> Doorkeeper:
    """Over a graph that has no tokens."""
    database = Lifecycle()
    return Doorkeeper(Tokens(database.reader, database.version), network_token)


@pytest.fixture
def database() -> Lifecycle:
    return Lifecycle()


@pytest.fixture
def settings() -> HubSettings:
    return HubSettings(network_token="sesame", body_limit=16 * 1024, port=0)  # type: ignore[arg-type]


@pytest.fixture
def app(settings: HubSettings, database: Lifecycle) -> Starlette:
    return create_app(settings, database, clock=lambda: NOW, schema=small_schema())


@pytest.fixture
async def client(app: Starlette) -> AsyncIterator[httpx.AsyncClient]:
    transport = httpx.ASGITransport(app, raise_app_exceptions=False)
    async with httpx.AsyncClient(transport=transport, base_url="http://hub") as client:
        yield client


@pytest.fixture
def ask(client: httpx.AsyncClient) -> Ask:
    """Posts a document; keywords go to the request."""

    async def post(query: str, accept: str = "application/graphql-response+json", **more: Any) -> httpx.Response:
        headers = {"accept": accept, **more.pop("headers", {})}
        return await client.post("/graphql", json={"query": query, **more}, headers=headers)

    return post


@asynccontextmanager
async def running(app: Starlette, settings: HubSettings) -> AsyncIterator[int]:
    """The application behind a real server; gives its port."""
    uvicorn = server(app, settings)
    serving = asyncio.create_task(uvicorn.serve())
    while not uvicorn.started and not serving.done():  # noqa: ASYNC110 (uvicorn tells by this flag only)
        await asyncio.sleep(0.01)
    try:
        yield uvicorn.servers[0].sockets[0].getsockname()[1]
    finally:
        uvicorn.should_exit = True
        await serving


@pytest.fixture
async def port(app: Starlette, settings: HubSettings) -> AsyncIterator[int]:
    async with running(app, settings) as number:
        yield number


def codes(response: httpx.Response) -> list[str]:
    """The code of each error in an answer, every one of which must have the shape that all errors have."""
    errors = response.json()["errors"]
    assert all(isinstance(error["message"], str) for error in errors)
    return [error["extensions"]["code"] for error in errors]

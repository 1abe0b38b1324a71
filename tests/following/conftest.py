"""A hub behind a real server over the small network, and clients of both transports."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest

from hub.access.tokens import digest_of, new_secret
from hub.app import create_app
from hub.commands.confirm_spokesperson import ConfirmSpokesperson
from hub.commands.create_token import CreateToken
from hub.database.connection import Connection
from hub.database.database import Database
from hub.database.load import Seed, replace_network
from hub.feed.journal import Journal
from hub.feed.write import Written
from hub.settings import HubSettings
from tests.asking import NOW
from tests.following.clients import SEQS, Follower, over_events, over_socket
from tests.http.conftest import running
from tests.reference.small import small_records
from tests.reference.small_people import appointment_id
from tests.viewers import OPERATOR

SETTINGS = HubSettings(port=0, network_token="sesame")  # type: ignore[arg-type]
Confirm = Callable[[str], Awaitable[Written]]
Opened = AbstractAsyncContextManager[Follower]


@pytest.fixture
async def small(clean_graph: Database) -> Database:
    """The small network."""
    await replace_network(clean_graph.driver, clean_graph.name, small_records(), Seed(NOW - timedelta(days=30), {}))
    return clean_graph


@pytest.fixture
def confirm(journal: Journal) -> Confirm:
    """Confirms an appointment, which is a change."""

    async def confirm(key: str) -> Written:
        return await journal.append(ConfirmSpokesperson(viewer=OPERATOR, key=uuid4().hex, id=appointment_id(key)))

    return confirm


@pytest.fixture
async def token(journal: Journal) -> tuple[str, str]:
    """The id and the secret of a member's token."""
    secret = new_secret()
    wanted = CreateToken(
        viewer=OPERATOR, key=uuid4().hex, name="Cổng thông tin", digest=digest_of(secret), tier="NETWORK"
    )
    return (await journal.append(wanted)).entity, secret


@asynccontextmanager
async def hub_at(connection: Connection, settings: HubSettings = SETTINGS) -> AsyncIterator[int]:
    """A hub of its own with its own connections; gives its port."""
    app = create_app(settings, Database.open(connection, query_timeout=30), clock=lambda: NOW)
    async with running(app, settings) as port:
        yield port


@pytest.fixture
async def port(small: Database, neo4j_server: Connection) -> AsyncIterator[int]:
    """Of the hub under test."""
    async with hub_at(neo4j_server) as port:
        yield port


@pytest.fixture(params=[over_socket, over_events], ids=["WebSocket", "events"])
def follow(request: pytest.FixtureRequest, port: int) -> Callable[..., Opened]:
    """Follows over one transport after the other: `follow(document, token=…, after=…)`."""

    def follow(document: str = SEQS, *, token: str | None = None, at: int = port, **variables: Any) -> Opened:
        opened: Opened = request.param(at, document, token, variables)
        return opened

    return follow


async def next_seqs(follower: Follower, count: int) -> list[int]:
    """The places in the feed of so many events."""
    found: list[int] = []
    while len(found) < count:
        told = await follower.told()
        assert "errors" not in told and "data" in told, (told, found[-3:])
        found.append(told["data"]["changes"]["seq"])
    return found

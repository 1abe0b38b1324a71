"""The small network, whole again for each test, with what takes lists and a client of the whole application."""

from collections.abc import AsyncIterator

import httpx
import pytest

from hub.access.tokens import digest_of, new_secret
from hub.app import create_app
from hub.commands.create_token import CreateToken
from hub.database.database import Database
from hub.exchange.importing import Imports
from hub.exchange.stored_units import StoredUnits
from hub.feed.journal import Journal
from hub.settings import HubSettings
from tests.asking import NOW
from tests.reference.small_units import unit_id
from tests.viewers import OPERATOR


@pytest.fixture
def imports(small: Database, journal: Journal) -> Imports:
    """What takes lists into it."""
    return imports_of(small, journal)


def imports_of(database: Database, journal: Journal) -> Imports:
    """What takes lists into that database."""
    return Imports(database.reader, StoredUnits(database.reader, database.version), journal, lambda: NOW)


@pytest.fixture
async def client(small: Database) -> AsyncIterator[httpx.AsyncClient]:
    """A client of the whole application, which can be sent a file."""
    app = create_app(HubSettings(list_limit=200_000), small, clock=lambda: NOW)
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://hub", timeout=60) as client:
        yield client


@pytest.fixture
async def secret(journal: Journal) -> str:
    """The secret of a token for the subtree of Đông Bình."""
    secret = new_secret()
    await journal.append(
        CreateToken(
            viewer=OPERATOR,
            key="token",
            name="Đông Bình",
            digest=digest_of(secret),
            tier="NETWORK",
            scopes=(unit_id("dong_binh"),),
        )
    )
    return secret

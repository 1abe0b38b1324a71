"""The small network, whole again for each test, with what takes lists and a client of the whole application."""

from collections.abc import AsyncIterator
from datetime import datetime

import httpx
import pytest

from hub.access.tokens import digest_of, new_secret
from hub.access.viewer import Tier, Viewer
from hub.app import create_app
from hub.commands.create_token import CreateToken
from hub.database.database import Database
from hub.database.load import Seed, replace_network
from hub.exchange.importing import Imports
from hub.exchange.stored_units import StoredUnits
from hub.feed.journal import Journal
from hub.settings import HubSettings
from tests.reference.small import small_records
from tests.reference.small_people import TODAY
from tests.reference.small_units import unit_id

NOW = datetime.fromisoformat(f"{TODAY}T08:00:00+07:00")
OPERATOR = Viewer(Tier.NETWORK, "token:operator", operates=True)


@pytest.fixture
async def small(clean_graph: Database) -> Database:
    """The small network."""
    await replace_network(clean_graph.driver, clean_graph.name, small_records(), Seed(NOW, {}))
    return clean_graph


@pytest.fixture
async def journal(small: Database) -> AsyncIterator[Journal]:
    """Its journal."""
    journal = Journal(small.writer, lambda: NOW)
    yield journal
    await journal.close()


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

"""The small network, whole again for each test, an issuer of tokens, and what tells viewers from them."""

import asyncio
from collections.abc import AsyncIterator

import httpx
import pytest

from hub.access.issuer import issuer_of
from hub.access.signed_tokens import SignedTokens
from hub.app import create_app
from hub.database.connection import Connection
from hub.database.database import Database
from hub.database.load import Seed, replace_network
from hub.database.statement import Version
from hub.errors import Unavailable
from hub.feed.journal import Journal
from hub.http.trusted_documents import TrustedDocuments
from tests.access.hidden import said_of_people
from tests.access.issuer import LocalIssuer, local_issuer
from tests.access.roles import ROLES, Hub, secret_of, settings_of
from tests.asking import NOW, schema_under_test
from tests.commands.conftest import say
from tests.feed.note import sequence
from tests.http.conftest import running
from tests.reference.small import small_records

__all__ = ["say"]


@pytest.fixture
async def issuer() -> AsyncIterator[LocalIssuer]:
    """Up and right, until the test says otherwise."""
    async with local_issuer() as issuer:
        yield issuer


@pytest.fixture
async def signed(issuer: LocalIssuer, database: Database) -> AsyncIterator[SignedTokens]:
    """Trusts that issuer."""
    trusted = issuer_of(issuer.settings())
    assert trusted
    signed = SignedTokens(trusted, database.reader, database.version)
    yield signed
    await signed.close()


@pytest.fixture(scope="module")
async def served(neo4j_server: Connection, database: Database) -> AsyncIterator[Hub]:
    """The whole application, whatever the graph holds."""
    journal, trusted = Journal(database.writer, lambda: NOW), dict[str, str]()
    async with local_issuer() as issuer:
        settings, own = settings_of(issuer), Database.open(neo4j_server, query_timeout=30)
        app = create_app(settings, own, lambda: NOW, schema_under_test(), TrustedDocuments(trusted))
        transport = httpx.ASGITransport(app)
        async with (
            running(app, settings) as port,
            httpx.AsyncClient(transport=transport, base_url="http://hub") as client,
        ):
            yield Hub(client, port, database, journal, issuer, trusted)
    await journal.close()


@pytest.fixture
async def hub(served: Hub) -> Hub:
    """It, over the small network, in whose feed people are spoken of; loaded anew where anything was written since."""
    if served.whole is None or served.whole != await _version(served.database):
        await replace_network(served.database.driver, served.database.name, small_records(), Seed(NOW, {}))
        served.start = await sequence(served.database)
        await said_of_people(served.journal)
        found = await asyncio.gather(*(secret_of(role, served.journal, served.issuer) for role in ROLES.values()))
        served.secrets = dict(zip(ROLES, found, strict=True))
        served.whole = await _version(served.database)
    return served


async def _version(database: Database) -> Version | None:
    try:
        return await database.version()
    except Unavailable:
        return None

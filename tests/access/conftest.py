"""The small network, whole again for each test, an issuer of tokens, and what tells viewers from them."""

import asyncio
from collections.abc import AsyncIterator

import httpx
import pytest

from hub.access.issuer import issuer_of
from hub.access.signed_tokens import SignedTokens
from hub.database.database import Database
from hub.feed.journal import Journal
from tests.access.issuer import LocalIssuer, local_issuer
from tests.access.roles import ROLES, Hub, app_of, secret_of
from tests.commands.conftest import journal, say, small

__all__ = ["journal", "say", "small"]


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


@pytest.fixture
async def hub(small: Database, journal: Journal, issuer: LocalIssuer) -> AsyncIterator[Hub]:
    """The whole application over the small network, and what each role brings."""
    found = await asyncio.gather(*(secret_of(role, journal, issuer) for role in ROLES.values()))
    secrets = dict(zip(ROLES, found, strict=True))
    app = app_of(small, issuer)
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://hub") as client:
        yield Hub(app, client, secrets)

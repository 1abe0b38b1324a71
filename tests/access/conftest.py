"""The small network, whole again for each test, an issuer of tokens, and what tells viewers from them."""

from collections.abc import AsyncIterator

import pytest

from hub.access.issuer import issuer_of
from hub.access.signed_tokens import SignedTokens
from hub.database.database import Database
from tests.access.issuer import LocalIssuer, local_issuer
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

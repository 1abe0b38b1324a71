"""The small network in the scratch database, for tests that compare whole answers."""

from datetime import UTC, datetime

import pytest

from hub.database.database import Database
from hub.database.load import Seed, replace_network
from tests.reference.small import small_records


@pytest.fixture(scope="module")
async def small_network(database: Database) -> Database:
    """A network of some thirty units with every construct that a query can meet."""
    await replace_network(database.driver, database.name, small_records(), Seed(datetime.now(UTC), {}))
    return database

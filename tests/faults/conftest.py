"""A server of these tests' own, which may be killed, with the small network in it."""

from collections.abc import AsyncIterator, Iterator
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from hub.database.connection import Connection
from hub.database.database import Database
from hub.database.load import Seed, replace_network
from hub.database.local import LocalNeo4j
from tests.conftest import opened
from tests.faults.proxy import Proxy, proxied
from tests.reference.small import small_records


@pytest.fixture(scope="session")
def mortal(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LocalNeo4j]:
    """A Neo4j that these tests may kill; its keeper starts it again."""
    with LocalNeo4j(tmp_path_factory.mktemp("mortal") / "neo4j", heap="512m") as server:
        yield server


@pytest.fixture(scope="session")
async def connection(mortal: LocalNeo4j) -> Connection:
    """The way to it; the small network is there."""
    way = Connection(mortal.uri, mortal.user, mortal.password, mortal.database)
    async with opened(way) as database:
        await replace_network(database.driver, database.name, small_records(), Seed(datetime.now(UTC), {}))
    return way


@pytest.fixture
async def watcher(connection: Connection) -> AsyncIterator[Database]:
    """The same database seen from outside the hub."""
    database = Database.open(connection)
    yield database
    await database.close()


@pytest.fixture
async def proxy(connection: Connection) -> AsyncIterator[Proxy]:
    async with proxied(connection.uri) as proxy:
        yield proxy


@pytest.fixture
def through(proxy: Proxy, connection: Connection) -> Connection:
    """The way to the database over the proxy."""
    return replace(connection, uri=proxy.uri)

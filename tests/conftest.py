"""Real databases for every test: a scratch one that may be written to, and one with the whole network for reading."""

from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import settings

from graph_schema.records import Node, Relationship
from hub.database import schema
from hub.database.connection import Connection
from hub.database.database import Database
from hub.database.load import Seed, replace_network
from hub.database.local import LocalNeo4j
from hub.feed.journal import Journal
from hub.settings import Neo4jSettings
from seeds.network import Network, load_records
from tests.asking import NOW, Ask, asking
from tests.reference.small import small_records

# The same examples each time, since nobody's change may fail by a chance that it did not bring about. To look for
# others: --hypothesis-profile=explore.
settings.register_profile("same", derandomize=True)
settings.register_profile("explore", derandomize=False)
settings.load_profile("same")

QUERY_TIMEOUT = 30.0
"""Seconds. Generous: no test may fail because the machine is busy."""

GIVEN = Neo4jSettings()
HEAP = "2g"
"""The whole network in one transaction takes about 1 GB; what is not needed is not touched."""


@contextmanager
def local_server(home: Path) -> Iterator[Connection]:
    """A Neo4j of the hub's own on that folder. Its jars are fetched once for all test runs."""
    with LocalNeo4j(home, heap=HEAP) as server:
        yield Connection(server.uri, server.user, server.password, server.database)


@asynccontextmanager
async def opened(connection: Connection) -> AsyncIterator[Database]:
    """The database, with its schema."""
    database = Database.open(connection, query_timeout=QUERY_TIMEOUT)
    try:
        await schema.apply(database.driver, database.name)
        yield database
    finally:
        await database.close()


@pytest.fixture(scope="session")
def neo4j_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Connection]:
    """A scratch database. The one of NEO4J_URI is used if that is set, and emptied."""
    if GIVEN.uri:
        yield Connection(GIVEN.uri, GIVEN.user, GIVEN.password.get_secret_value(), GIVEN.database)
        return
    with local_server(tmp_path_factory.mktemp("scratch") / "neo4j") as connection:
        yield connection


@pytest.fixture(scope="session")
async def database(neo4j_server: Connection) -> AsyncIterator[Database]:
    """The scratch database, open, with its schema."""
    async with opened(neo4j_server) as database:
        yield database


@pytest.fixture
async def clean_graph(database: Database) -> Database:
    """The scratch database without any node."""
    async with database.driver.session(database=database.name) as session:
        # In pieces, since what a given database holds may be large.
        await (await session.run("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS")).consume()
    return database


@pytest.fixture
async def small(clean_graph: Database) -> Database:
    """The small network, whole again for each test."""
    await replace_network(clean_graph.driver, clean_graph.name, small_records(), Seed(NOW, {}))
    return clean_graph


@pytest.fixture
async def journal(small: Database) -> AsyncIterator[Journal]:
    """A journal of the small network, as another hub has one."""
    journal = Journal(small.writer, lambda: NOW)
    yield journal
    await journal.close()


@pytest.fixture(scope="session")
def seeds_network() -> Network:
    """What the seeds make: records, digests, report."""
    return load_records()


@pytest.fixture(scope="session")
def records(seeds_network: Network) -> list[Node | Relationship]:
    """Every record of the seeded network."""
    return seeds_network.records


@pytest.fixture(scope="session")
def network_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Connection]:
    """The server of `network`: always a local one."""
    with local_server(tmp_path_factory.mktemp("network") / "neo4j") as connection:
        yield connection


@pytest.fixture(scope="session")
async def network(network_server: Connection, seeds_network: Network) -> AsyncIterator[Database]:
    """The whole seeded network, loaded once, for tests that only read."""
    seed = Seed(datetime.now(UTC), seeds_network.digests)
    async with opened(network_server) as database:
        await replace_network(database.driver, database.name, seeds_network.records, seed)
        yield database


@pytest.fixture(scope="session")
def ask(network: Database) -> Ask:
    """Asks the seeded network."""
    return asking(network)


@pytest.fixture(scope="session")
def ask_on() -> Callable[[Database], Ask]:
    """Makes what asks another database: `ask_on(database)`."""
    return asking

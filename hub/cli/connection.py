"""The database of the settings, whoever runs it.

It is the one of NEO4J_URI, a local one for as long as the command takes, or the local one that another hub is running.
"""

from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager

from rich.console import Console

from hub.cli.environment import Environment
from hub.cli.stored import require_network
from hub.database.connection import Connection
from hub.database.database import Database
from hub.database.local import InUse, LocalNeo4j, is_data_folder, running_server
from hub.errors import BadUserInput, NotFound, Unavailable
from hub.settings import HubSettings

HEAP = "2g"
"""The whole network is loaded in one transaction, which takes about 1 GB of the heap; the rest is not touched."""


@contextmanager
def connected(
    environment: Environment, console: Console, *, make: bool = False, alone: bool = False
) -> Iterator[Connection]:
    """The connection. `make` lets a data folder begin here; `alone` refuses one that another hub owns."""
    given = environment.neo4j
    if given.uri:
        with _blaming_the_settings():
            yield Connection(given.uri, given.user, given.password.get_secret_value(), given.database)
        return
    home = environment.hub.home.expanduser()
    if not make and not is_data_folder(home):
        raise NotFound(f"There is no network in {home} yet: `hub demo` or `hub seed` makes one.")
    server = LocalNeo4j(home, heap=HEAP, console=console)
    try:
        server.start()
    except InUse:
        if alone:
            raise
        yield running_server(home)
        return
    except OSError as error:
        raise BadUserInput(f"HUB_HOME: {home} cannot be used: {error}.") from error
    with _until_end(server):
        yield Connection(server.uri, server.user, server.password, server.database)


@contextmanager
def _blaming_the_settings() -> Iterator[None]:
    try:
        yield
    except Unavailable as error:
        raise Unavailable(f"{error.message} It is the one of NEO4J_URI: is it up, and are NEO4J_* right?") from error


@contextmanager
def _until_end(server: LocalNeo4j) -> Iterator[None]:
    """Stops a server that was started."""
    try:
        yield
    finally:
        server.stop()


@asynccontextmanager
async def opened(connection: Connection, settings: HubSettings) -> AsyncIterator[Database]:
    """The open database."""
    database = Database.open(connection, query_timeout=settings.query_timeout, pool_size=settings.pool_size)
    try:
        yield database
    finally:
        await database.close()


@asynccontextmanager
async def network(connection: Connection, environment: Environment) -> AsyncIterator[Database]:
    """The open database, if a network is loaded in it."""
    async with opened(connection, environment.hub) as database:
        await require_network(database, environment.place)
        yield database

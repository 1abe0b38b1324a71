"""`hub demo`: everything with one command."""

from socket import socket
from typing import Final

from hub.cli.connection import connected, opened
from hub.cli.environment import Environment, read_environment
from hub.cli.output import example, out
from hub.cli.seed import load
from hub.cli.serving import reserved, serve_on, until_stopped
from hub.cli.stored import holds_network, require_empty
from hub.database import schema
from hub.database.connection import Connection
from hub.graphql.schema import create_schema
from hub.http.manifest import trusted_documents
from hub.http.trusted_documents import TrustedDocuments
from hub.settings import HubSettings
from hub.web.examples import MANIFEST
from seeds.source import FOLDER

EXAMPLES: Final = example(
    "hub demo",
    "HUB_PORT=9000 HUB_HOME=~/network hub demo",
    "HUB_NETWORK_TOKEN=… hub demo",
    "NEO4J_URI=bolt://127.0.0.1:7687 NEO4J_PASSWORD=… hub demo",
)


def demo() -> None:
    """Start a Neo4j, fill it with the whole network on the first run, and serve it.

    The data stays in HUB_HOME. With NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD and NEO4J_DATABASE that database is used
    instead.
    """
    import uvloop

    with until_stopped():
        environment = read_environment()
        trusted = trusted_documents(_with_manifest(environment.hub), create_schema())
        with reserved(environment.hub) as listener:
            out.print(f"Opening the network in {environment.place}", soft_wrap=True)
            with connected(environment, out, make=True, alone=True) as connection:
                uvloop.run(_demo(connection, environment, listener, trusted))


def _with_manifest(settings: HubSettings) -> HubSettings:
    return settings if settings.operations else settings.model_copy(update={"operations": MANIFEST})


async def _demo(connection: Connection, environment: Environment, listener: socket, trusted: TrustedDocuments) -> None:
    async with opened(connection, environment.hub) as database:
        if await holds_network(database, environment.place):
            # A later version may have added indexes; looking first is quicker than applying.
            if await schema.check(database.driver, database.name):
                await schema.apply(database.driver, database.name)
        else:
            await require_empty(database, environment.place)
            await load(database, FOLDER, out)
        await serve_on(listener, database, environment.hub, trusted)

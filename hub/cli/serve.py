"""`hub serve`: only the server, over a network that is there."""

from socket import socket
from typing import Final

from hub.access.listing import tokens
from hub.cli.connection import connected, network
from hub.cli.environment import Environment, read_environment
from hub.cli.output import example, out
from hub.cli.serving import reserved, serve_on, until_stopped
from hub.database.connection import Connection
from hub.database.database import Database
from hub.errors import BadUserInput
from hub.graphql.schema import create_schema
from hub.http.manifest import trusted_documents
from hub.http.trusted_documents import TrustedDocuments
from hub.settings import HubSettings

EXAMPLES: Final = example(
    "hub serve", "HUB_HOST=0.0.0.0 NEO4J_URI=neo4j+s://graph.example.vn NEO4J_PASSWORD=… hub serve"
)


def serve() -> None:
    """Serve the network that the database holds; nothing is loaded."""
    import uvloop

    with until_stopped():
        environment = read_environment()
        trusted = trusted_documents(environment.hub, create_schema())
        with reserved(environment.hub) as listener, connected(environment, out) as connection:
            uvloop.run(_serve(connection, environment, listener, trusted))


async def _serve(connection: Connection, environment: Environment, listener: socket, trusted: TrustedDocuments) -> None:
    async with network(connection, environment) as database:
        await _refuse_demo_token(database, environment.hub)
        await serve_on(listener, database, environment.hub, trusted)


async def _refuse_demo_token(database: Database, settings: HubSettings) -> None:
    """Where tokens are managed, one without a name, an end and a way to revoke it would be a back door."""
    if settings.network_token is None:
        return
    managed = [token for token in await tokens(database.reader) if token["revokedAt"] is None]
    if managed or settings.oidc_issuer:
        raise BadUserInput(
            "HUB_NETWORK_TOKEN is for demos, and this network has tokens of its own or an issuer (HUB_OIDC_ISSUER). "
            "Leave it out: `hub token create` makes a token that has a name, has an end and can be revoked."
        )

"""The hub as shipped: `hub serve`, one process."""

import secrets
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from bench.dialects import HUB
from bench.servers.process import HOST, Server, free_port, running
from hub.database.connection import Connection

_COMMAND: Final = (sys.executable, "-c", "from hub.cli import app; app()", "serve")


@contextmanager
def hub(connection: Connection, *, cached: bool) -> Iterator[Server]:
    """The hub over that database, asked as a member of the network: the past's people are for members only."""
    name, port, token = "hub" if cached else "hub, uncached", free_port(), secrets.token_urlsafe(16)
    url = f"http://{HOST}:{port}/graphql"
    environment = {
        "HUB_PORT": str(port),
        "HUB_NETWORK_TOKEN": token,
        **database_settings(connection),
        **({} if cached else {"HUB_ANSWER_CACHE": "0"}),
    }
    with running("hub" if cached else "hub-uncached", _COMMAND, environment, url) as pid:
        yield Server(name, url, HUB, pid, {"authorization": f"Bearer {token}"})


def database_settings(connection: Connection) -> dict[str, str]:
    """The connection as the environment gives it, to the hub and to the peers."""
    return {
        "NEO4J_URI": connection.uri,
        "NEO4J_USER": connection.user,
        "NEO4J_PASSWORD": connection.password,
        "NEO4J_DATABASE": connection.database,
    }

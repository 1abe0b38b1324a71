"""The hub's own local Neo4j in the bench's folder: the one with the network and its undated copy, and others."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from bench.copy import Slice, read_slice, write_copy
from bench.servers.hub import database_settings
from bench.servers.process import ROOT, WORK
from graph_schema.fingerprint import fingerprint
from hub.cli.connection import HEAP
from hub.database.connection import Connection
from hub.database.database import open_driver
from hub.database.load import stored_shape
from hub.database.local import LocalNeo4j

_SEED: Final = (sys.executable, "-c", "from hub.cli import app; app()", "seed", "--replace")


@contextmanager
def local_neo4j() -> Iterator[Connection]:
    """The server, from start to stop. Its folder stays for the next run."""
    WORK.mkdir(parents=True, exist_ok=True)
    with LocalNeo4j(WORK / "neo4j", heap=HEAP) as server:
        yield connection_to(server)


@contextmanager
def own_neo4j(name: str) -> Iterator[Connection]:
    """A server of its own for a run that writes, since what is written stays written."""
    with own_folder(name) as home, LocalNeo4j(home, heap=HEAP) as server:
        yield connection_to(server)


@contextmanager
def own_folder(name: str) -> Iterator[Path]:
    """Where a server's folder is to be: none is there yet, and what was made is thrown away."""
    home = WORK / name
    shutil.rmtree(home, ignore_errors=True)
    WORK.mkdir(parents=True, exist_ok=True)
    try:
        yield home
    finally:
        shutil.rmtree(home, ignore_errors=True)


def connection_to(server: LocalNeo4j) -> Connection:
    """How the server is reached."""
    return Connection(server.uri, server.user, server.password, server.database)


async def prepare(connection: Connection) -> Slice:
    """Loads the network unless it is there, and the copy of its slice; answers the slice."""
    driver = open_driver(connection)
    try:
        if await stored_shape(driver, connection.database) != fingerprint():
            environment = {**os.environ, **database_settings(connection)}
            subprocess.run(_SEED, cwd=ROOT, env=environment, check=True, timeout=900)  # noqa: ASYNC221
        async with driver.session(database=connection.database) as session:
            found = await read_slice(session)
            await write_copy(session, found)
        return found
    finally:
        await driver.close()

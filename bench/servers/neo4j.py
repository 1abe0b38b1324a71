"""The one Neo4j: the hub's own local one in the bench's folder, with the network and its undated copy."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
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
        yield Connection(server.uri, server.user, server.password, server.database)


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

"""The open database: one driver, its reader, and whether it is ready."""

import asyncio
import logging
from typing import Self

from neo4j import READ_ACCESS, AsyncDriver, AsyncGraphDatabase
from neo4j.exceptions import DriverError, Neo4jError

from hub.database.connection import Connection
from hub.database.deliveries import Deliveries
from hub.database.prune import delete_pruned
from hub.database.reader import Reader
from hub.database.scan import Scan
from hub.database.statement import Statement, Version
from hub.database.version import VersionProbe
from hub.database.write import Writer

_PROBE = Statement("", ("true",))
_PROBE_SECONDS = 2.0
_TESTED_AFTER = 1.0
"""Seconds. A connection idle for longer is tested before use: no database restarts in less."""

# The driver reports each lost connection here; the border in `faults` logs what matters of it once.
logging.getLogger("neo4j").setLevel(logging.ERROR)


def open_driver(connection: Connection, pool_size: int = 40) -> AsyncDriver:
    """A driver that gives up early, and sends nothing that nobody reads."""
    return AsyncGraphDatabase.driver(
        connection.uri,
        auth=(connection.user, connection.password) if connection.password else None,
        max_connection_pool_size=pool_size,
        connection_acquisition_timeout=3,
        connection_timeout=3,
        liveness_check_timeout=_TESTED_AFTER,
        notifications_min_severity="OFF",
        telemetry_disabled=True,
    )


class Database:
    """An open database. Close it when done."""

    def __init__(self, driver: AsyncDriver, name: str, query_timeout: float = 5.0) -> None:
        self.driver, self.name = driver, name
        self.reader = Reader(driver, name, query_timeout)
        self.writer = Writer(driver, name, query_timeout)
        self.scan = Scan(driver, name)
        self.deliveries = Deliveries(driver, name)
        self.probe = VersionProbe(driver, name, _PROBE_SECONDS)

    @classmethod
    def open(cls, connection: Connection, *, query_timeout: float = 5.0, pool_size: int = 40) -> Self:
        """Opens lazily: nothing is sent before the first read, so a hub can start before its database."""
        return cls(open_driver(connection, pool_size), connection.database, query_timeout)

    async def ready(self) -> bool:
        """Whether a guarded read succeeds within two seconds: the server is there and the network is loaded."""
        try:
            async with asyncio.timeout(_PROBE_SECONDS):
                async with self.driver.session(database=self.name, default_access_mode=READ_ACCESS) as session:
                    return await (await session.run(_PROBE.guarded)).single() is not None
        except (DriverError, Neo4jError, OSError, TimeoutError):
            return False

    async def version(self) -> Version:
        """The network's version now. Raises Unavailable or TimedOut."""
        return await self.probe.current()

    async def delete_pruned(self) -> int:
        """Deletes what the feed's start has left behind; answers how many entries."""
        return await delete_pruned(self.driver, self.name)

    async def close(self) -> None:
        """Closes every connection."""
        await self.probe.close()
        await self.driver.close()

"""A steady writer, as every writer of the network is: the sequence first, then the data, in one transaction."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any, LiteralString

from hub.database.database import Database

MOVE: LiteralString = "MATCH (s:Sequence {id: 'network'}) SET s.seq = s.seq + 1 WITH s "
"""How each write begins."""


@dataclass
class Writer:
    """What it has done so far."""

    commits: int = 0


@asynccontextmanager
async def steady_writer(database: Database, change: LiteralString, **parameters: Any) -> AsyncIterator[Writer]:
    """Commits the change again and again, as fast as it can, until the block ends."""
    writer = Writer()

    async def write() -> None:
        while True:
            await database.driver.execute_query(MOVE + change, parameters, database_=database.name)
            writer.commits += 1

    writing = asyncio.create_task(write())
    try:
        yield writer
    finally:
        writing.cancel()
        await asyncio.wait({writing})

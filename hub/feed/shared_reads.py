"""Equal reads of followers who stand at the same place, done once for all of them.

A thousand followers who are woken by one change ask for the same page: one statement reads it. An answer is shared
between those who know of the same version of the network, and was read at that version or a later one.
"""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

import orjson
from cachetools import LRUCache

from hub.database.statement import GraphReader, Reading, Statement, Version

_KEPT: Final = 32
"""Pages. They are asked for again within moments, or never."""


class SharedReads:
    """Reads over another reader."""

    def __init__(self, reader: GraphReader) -> None:
        self._reader = reader
        self._reads: LRUCache[bytes, asyncio.Task[Reading]] = LRUCache(_KEPT)

    def knowing(self, version: Version) -> GraphReader:
        """A reader for who knows that the network is at this version."""
        return _Knowing(self, version)

    async def read(self, statement: Statement, parameters: Mapping[str, Any], version: Version) -> Reading:
        """As GraphReader.read."""
        key = orjson.dumps([list(version), statement.guarded, parameters], option=orjson.OPT_SORT_KEYS)
        reading = self._reads.get(key)
        if reading is None or (reading.done() and (reading.cancelled() or reading.exception())):
            reading = self._reads[key] = asyncio.create_task(_read(self._reader, statement, parameters))
            reading.add_done_callback(_heard)
        # Who leaves does not take the page from the others.
        return await asyncio.shield(reading)


async def _read(reader: GraphReader, statement: Statement, parameters: Mapping[str, Any]) -> Reading:
    return await reader.read(statement, parameters)


def _heard(reading: asyncio.Task[Reading]) -> None:
    """A failure that nobody waited for is no defect."""
    if not reading.cancelled():
        reading.exception()


@dataclass(frozen=True)
class _Knowing:
    reads: SharedReads
    version: Version

    async def read(self, statement: Statement, parameters: Mapping[str, Any]) -> Reading:
        """As GraphReader.read."""
        return await self.reads.read(statement, parameters, self.version)

"""A backup of a network that is being written: one state of it, the last that was committed when all was read."""

from collections.abc import AsyncIterator, Iterator
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryFile
from typing import IO, Final, Generic, TypeVar

import orjson

from graph_schema.bookkeeping import CHANGE, FEED_START, SEQUENCE
from graph_schema.fingerprint import fingerprint
from graph_schema.records import Edit, Node, Relationship
from hub.database.database import Database
from hub.database.statement import Version
from hub.errors import Unavailable
from hub.exchange.graph_file import GraphFileWriter, Header, Trailer
from hub.feed.entry import edit_of, edits_of, told
from hub.feed.live import place_of
from hub.feed.replay import Late

R = TypeVar("R", Node, Relationship)
ERASED: Final = "Something that was just written was erased meanwhile. Try again."
PRUNED: Final = "Entries of the feed were taken away meanwhile. Try again."


class _Spool(Generic[R]):
    """Records on disk, in a file without a name, so that nothing of it outlives the process."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file

    async def fill(self, records: AsyncIterator[R]) -> None:
        async for record in records:
            self._file.write(orjson.dumps(told(record)) + b"\n")

    def __iter__(self) -> Iterator[R]:
        self._file.seek(0)
        return (edit_of(*orjson.loads(line)) for line in self._file)  # type: ignore[misc]


async def back_up(database: Database, file: IO[bytes], folder: Path, at: datetime) -> tuple[Header, Trailer]:
    """Writes the network into the file. What it reads first is kept in the folder until it is settled.

    Everything that was committed before the export is in it; what is written meanwhile, it sees in part. The feed
    tells all of that, so it is put right from there.
    """
    with TemporaryFile(dir=folder) as one, TemporaryFile(dir=folder) as other:
        nodes, relationships = _Spool[Node](one), _Spool[Relationship](other)
        start = await database.version()
        await nodes.fill(database.scan.nodes(SEQUENCE, CHANGE, FEED_START))
        await relationships.fill(database.scan.relationships())
        beginning = await database.scan.feed_start()
        end = await _same(database, start)
        late = Late(await _late(database, start.seq, end.seq))
        writer = GraphFileWriter(file, Header(fingerprint(), end.seq, at.isoformat(timespec="seconds")))
        for record in _settled(late, nodes, relationships):
            writer.add(record)
        if beginning:
            writer.add(beginning)
        async for change in database.scan.changes(place_of(beginning), end.seq):
            writer.add(change)
        await _same(database, start)
        if await database.scan.feed_start() != beginning:
            raise Unavailable(PRUNED)
        return writer.header, writer.end()


async def _same(database: Database, start: Version) -> Version:
    """The version now, of the same network."""
    now = await database.version()
    if now.epoch != start.epoch:
        raise Unavailable("Another network was loaded meanwhile. Try again.")
    return now


def _settled(late: Late, nodes: _Spool[Node], relationships: _Spool[Relationship]) -> Iterator[Node | Relationship]:
    # The feed is read for itself, last of all: an entry whose body is erased meanwhile is written without it.
    yield from (node for node in late.nodes(nodes) if node.label not in (CHANGE.name, FEED_START.name))
    yield from late.relationships(relationships)


async def _late(database: Database, start: int, end: int) -> list[list[Edit]]:
    """What each entry in (start, end] wrote."""
    entries = [_edits(change) async for change in database.scan.changes(start, end)]
    if len(entries) != end - start:
        raise Unavailable(PRUNED)
    return entries


def _edits(change: Node) -> list[Edit]:
    if "salt" not in change.properties:
        # It was written and erased since the backup began: whether before its last number, nothing here tells.
        raise Unavailable(ERASED)
    return list(edits_of(str(change.properties["edits"])))

"""A backup of a network that is being written: one state of it, the last that was committed when all was read."""

from collections.abc import AsyncIterator, Callable, Iterator
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryFile
from typing import IO, Generic, TypeVar

import orjson

from graph_schema.fingerprint import fingerprint
from graph_schema.network import CHANGE, FEED_START, SEQUENCE
from graph_schema.records import Edit, Node, Relationship
from hub.database.database import Database
from hub.database.statement import Version
from hub.errors import Unavailable
from hub.exchange.graph_file import GraphFileWriter, Header, Trailer
from hub.feed.entry import edit_of, edits_of, told
from hub.feed.replay import Late

Progress = Callable[[int], None]
"""Called with the records written so far."""
R = TypeVar("R", Node, Relationship)
_TOLD_EVERY = 1_000


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


async def back_up(
    database: Database, file: IO[bytes], folder: Path, at: datetime, progress: Progress = lambda _: None
) -> tuple[Header, Trailer]:
    """Writes the network into the file. What it reads first is kept in the folder until it is settled.

    Everything that was committed before the export is in it; what is written meanwhile, it sees in part. The feed
    tells all of that, so it is put right from there.
    """
    with TemporaryFile(dir=folder) as one, TemporaryFile(dir=folder) as other:
        nodes, relationships = _Spool[Node](one), _Spool[Relationship](other)
        start, beginning = await database.version(), await _beginning(database)
        await nodes.fill(database.scan.nodes(SEQUENCE, CHANGE))
        await relationships.fill(database.scan.relationships())
        end = await _same(database, start)
        late = Late([_edits(change) async for change in database.scan.changes(start.seq, end.seq)])
        writer = GraphFileWriter(file, Header(fingerprint(), end.seq, at.isoformat(timespec="seconds")))
        for record in _settled(late, nodes, relationships):
            _add(writer, record, progress)
        async for change in database.scan.changes(0, end.seq):
            _add(writer, change, progress)
        await _same(database, start)
        if await _beginning(database) != beginning:
            raise Unavailable("Old entries of the feed were taken away meanwhile. Try again.")
        return writer.header, writer.end()


async def _beginning(database: Database) -> list[Node]:
    """Where the feed begins, once old entries are kept no more."""
    return [node async for node in database.scan.label(FEED_START)]


async def _same(database: Database, start: Version) -> Version:
    """The version now, of the same network."""
    now = await database.version()
    if now.epoch != start.epoch:
        raise Unavailable("Another network was loaded meanwhile. Try again.")
    return now


def _settled(late: Late, nodes: _Spool[Node], relationships: _Spool[Relationship]) -> Iterator[Node | Relationship]:
    # Entries are read for themselves, last of all: one whose body is erased meanwhile is written without it.
    yield from (node for node in late.nodes(nodes) if node.label != CHANGE.name)
    yield from late.relationships(relationships)


def _add(writer: GraphFileWriter, record: Node | Relationship, progress: Progress) -> None:
    writer.add(record)
    if writer.records % _TOLD_EVERY == 0:
        progress(writer.records)


def _edits(change: Node) -> list[Edit]:
    if "edits" not in change.properties:
        raise Unavailable(f"Change {change.properties['seq']} was erased meanwhile. Try again.")
    return list(edits_of(str(change.properties["edits"])))

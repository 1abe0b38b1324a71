"""A backup in place of what a database holds. It is checked whole before anything is cleared."""

from collections.abc import Callable, Iterable, Iterator
from typing import Final
from uuid import uuid4

from graph_schema.records import Node, Relationship, faults
from hub.database.database import Database
from hub.database.reload import Reload
from hub.errors import BadUserInput, HubError
from hub.exchange.graph_file import GraphFile, Trailer
from hub.feed.digest import GraphDigest
from hub.feed.live import stored_digest
from hub.feed.replay import as_stored, sequence

Progress = Callable[[int, int], None]
"""Called with the records loaded so far and all."""
_AT_A_TIME: Final = 5_000


def check(file: GraphFile) -> Trailer:
    """Reads all of it. Raises BadUserInput where it is no whole graph of the shape."""
    digest = GraphDigest([sequence(file.header.seq)])
    for record in file.records():
        if found := next(faults(record), None):
            raise BadUserInput(f"{file.path} does not fit the shape: {found}.")
        digest.add(as_stored(record))
    if digest.hex != file.trailer.digest:
        raise BadUserInput(f"{file.path} makes another graph than the one that was backed up.")
    return file.trailer


async def restore(database: Database, file: GraphFile, expected: Trailer, progress: Progress = lambda *_: None) -> None:
    """Puts the file's graph in place of all that there is; readers are refused until all of it stands.

    It has an epoch of its own, so that no reader takes an answer of the network that was there for one of this.
    """
    reload, done = Reload(database.driver, database.name), 0
    await reload.clear()
    for some in _batches(file.records()):
        await reload.write(some)
        progress(done := done + len(some), expected.records)
    digest = await stored_digest(database)
    digest.add(opening := sequence(file.header.seq))
    if digest.hex != expected.digest:
        raise HubError(f"The database does not hold what {file.path} does, and stays closed. Restore it again.")
    await reload.write([Node(opening.label, {**opening.properties, "epoch": uuid4().hex})])


def _batches(records: Iterable[Node | Relationship]) -> Iterator[list[Node | Relationship]]:
    some: list[Node | Relationship] = []
    for record in records:
        some.append(record)
        if len(some) == _AT_A_TIME:
            yield some
            some = []
    yield some

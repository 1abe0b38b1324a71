"""A graph in a file: JSON lines in gzip. docs/back-up.md describes it.

The first line is the header, the last one the trailer; between them stands one record a line, nodes before what joins
them, each as an entry of the feed tells its edits. What is derived is left out.
"""

import gzip
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from hashlib import sha256
from pathlib import Path
from typing import IO, Any, Final

import orjson

from graph_schema.fingerprint import fingerprint
from graph_schema.graph import SHAPE
from graph_schema.records import Node, Relationship, given
from hub.errors import BadUserInput, Incompatible
from hub.feed.digest import GraphDigest
from hub.feed.entry import edit_of, told
from hub.feed.replay import sequence

FORMAT: Final = "policy-network-graph 1"
_LEVEL: Final = 6
_BROKEN: Final = (OSError, EOFError, zlib.error, orjson.JSONDecodeError, TypeError, KeyError, ValueError)


@dataclass(frozen=True)
class Header:
    """What the file holds: a state of the network, by the number of its last change, and when it was written."""

    shape: str
    seq: int
    at: str
    format: str = FORMAT


@dataclass(frozen=True)
class Trailer:
    """By what the file is known to be whole: how many records, the SHA-256 of all lines before, the graph's digest."""

    records: int
    sha256: str
    digest: str


class GraphFileWriter:
    """Writes a graph, as records that are stored are read."""

    def __init__(self, raw: IO[bytes], header: Header) -> None:
        self._file = gzip.GzipFile(fileobj=raw, mode="wb", compresslevel=_LEVEL, filename="", mtime=0)
        self._lines, self._digest, self.header = sha256(), GraphDigest([sequence(header.seq)]), header
        self._records = 0
        self._write(asdict(header))

    def add(self, record: Node | Relationship) -> None:
        """The next record, as it is stored."""
        self._digest.add(record)
        self._records += 1
        self._write(told(_given(record)))

    def end(self) -> Trailer:
        """Ends the file."""
        trailer = Trailer(self._records, self._lines.hexdigest(), self._digest.hex)
        self._write(asdict(trailer))
        self._file.close()
        return trailer

    def _write(self, value: Any) -> None:
        line = orjson.dumps(value) + b"\n"
        self._lines.update(line)
        self._file.write(line)


@contextmanager
def opened(path: Path) -> Iterator["GraphFile"]:
    """The file, to read. Raises as GraphFile does."""
    try:
        file = gzip.open(path)  # noqa: SIM115 (what fails here is told in our words, what fails later is not ours)
    except OSError as error:
        raise BadUserInput(f"{path} cannot be read: {error.strerror}.") from error
    with file:
        yield GraphFile(path, file)


class GraphFile:
    """A file to read. Raises BadUserInput where it is no whole graph, Incompatible where it is one of another shape."""

    def __init__(self, path: Path, file: gzip.GzipFile) -> None:
        self.path, self._file = path, file
        try:
            self.header = self._start()
        except _BROKEN as error:
            raise self._broken(error) from error
        if self.header.shape != fingerprint():
            raise Incompatible(
                f"{path} holds a network of shape {self.header.shape}; this hub reads shape {fingerprint()}."
                " Restore it with the hub that wrote it."
            )

    def records(self) -> Iterator[Node | Relationship]:
        """All records, then `trailer` is known: what was yielded before may be of a file that is cut off later."""
        count = 0
        try:
            self._start()
            while isinstance(line := self._next(), list):
                count += 1
                yield _record(line)
            self.trailer = Trailer(**line)
            whole = self.trailer.records == count and self.trailer.sha256 == self._before and not self._file.read(1)
        except _BROKEN as error:
            raise self._broken(error) from error
        if not whole:
            raise self._broken("it is not what was written")

    def _start(self) -> Header:
        self._file.seek(0)
        self._lines = sha256()
        header = self._next()
        if header["format"] != FORMAT:
            raise ValueError(f"it is of the format {header['format']!r}, and this hub reads {FORMAT!r}")
        return Header(**header)

    def _next(self) -> Any:
        line = self._file.readline()
        self._before = self._lines.hexdigest()
        self._lines.update(line)
        return orjson.loads(line)

    def _broken(self, why: object) -> BadUserInput:
        return BadUserInput(f"{self.path} is no whole backup: {why}.")


def _record(line: list[Any]) -> Node | Relationship:
    record = edit_of(*line)
    if isinstance(record, Node | Relationship):
        return record
    raise ValueError(f"{line[0]} is no record")


def _given(record: Node | Relationship) -> Node | Relationship:
    if isinstance(record, Relationship):
        return record
    label = SHAPE.label(record.label)
    assert label is not None
    return Node(record.label, given(record.properties, label.properties))

"""One digest of a whole graph, whatever the order in which its records come. Pure."""

from collections.abc import Iterable
from hashlib import sha256
from typing import Final

import orjson

from graph_schema.bookkeeping import SEQUENCE
from graph_schema.graph import SHAPE
from graph_schema.records import Node, Relationship

_LEFT_OUT: Final = frozenset(label.name for label in SHAPE.labels if not label.journaled)
_MODULUS: Final = 2**256
_EPOCH: Final = "epoch"
"""Names a load, so that what is kept of another one is not taken for this one's. It tells nothing of the network."""


class GraphDigest:
    """The sum of the records' SHA-256: streamed, in any order, and two equal records count as two.

    It tells whether two graphs are equal. Who could write the graph could also make another with the same sum, so it is
    no seal: that is the feed's chain.
    """

    def __init__(self, records: Iterable[Node | Relationship] = ()) -> None:
        self._sum, self.records = 0, 0
        for record in records:
            self.add(record)

    def add(self, record: Node | Relationship) -> None:
        """Counts a record as it is stored, with what is derived; what is written beside the feed is left out."""
        if isinstance(record, Node) and record.label in _LEFT_OUT:
            return
        properties = record.properties
        if isinstance(record, Relationship):
            canonical = [record.type, record.start, record.end, properties]
        elif record.label == SEQUENCE.name:
            canonical = [record.label, {name: value for name, value in properties.items() if name != _EPOCH}]
        else:
            canonical = [record.label, properties]
        self._sum += int.from_bytes(sha256(orjson.dumps(canonical, option=orjson.OPT_SORT_KEYS)).digest())
        self.records += 1

    @property
    def hex(self) -> str:
        """The digest of all that was added."""
        return f"{self._sum % _MODULUS:064x}"

"""A graph in memory under edits, as the journal writes them. Pure.

Two relationships of one type between the same nodes are told apart by their properties; two that are equal are one. So
an edit may be applied to a graph that has it already: nothing comes twice.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from graph_schema.bookkeeping import SEQUENCE
from graph_schema.fingerprint import fingerprint
from graph_schema.graph import SHAPE
from graph_schema.records import Cut, Drop, Edit, Node, Relationship, complete
from hub.database.statement import SEQUENCE_ID
from hub.feed.entry import edits_of

Ends = tuple[str, str, str]
"""A relationship's type, start and end."""


class Late:
    """What was written while an export went on, so that what it saw of many states is made the last of them."""

    def __init__(self, entries: Iterable[Sequence[Edit]]) -> None:
        self._entries = tuple(entries)
        edits = [edit for entry in self._entries for edit in entry]
        self._dropped = {edit.id for edit in edits if isinstance(edit, Drop)}
        self._written = self._dropped | {str(edit.properties["id"]) for edit in edits if isinstance(edit, Node)}
        self._joined = {ends(edit) for edit in edits if isinstance(edit, Relationship | Cut)}

    def nodes(self, exported: Iterable[Node]) -> Iterator[Node]:
        """The nodes of the last state; an edit holds all of one, so of those that were written it needs none."""
        yield from (node for node in exported if str(node.properties["id"]) not in self._written)
        yield from self._applied(()).nodes()

    def relationships(self, exported: Iterable[Relationship]) -> Iterator[Relationship]:
        """The relationships of the last state."""
        met: list[Relationship] = []
        for each in exported:
            if ends(each) in self._joined or not self._dropped.isdisjoint((each.start, each.end)):
                met.append(each)
            else:
                yield each
        yield from self._applied(met).relationships()

    def _applied(self, met: Iterable[Relationship]) -> "Graph":
        graph = Graph(met)
        for entry in self._entries:
            graph.apply(entry)
        return graph


class Graph:
    """Nodes by id, relationships by type and ends; records as they are stored."""

    def __init__(self, records: Iterable[Node | Relationship] = ()) -> None:
        self._nodes: dict[str, Node] = {}
        self._relationships: defaultdict[Ends, list[Relationship]] = defaultdict(list)
        self._joined_to: defaultdict[str, set[Ends]] = defaultdict(set)
        self.apply(tuple(records))

    def apply(self, edits: Sequence[Edit]) -> None:
        """What one write does: cuts and drops first, then nodes, then relationships."""
        for edit in edits:
            if isinstance(edit, Cut):
                self._relationships.pop(ends(edit), None)
            elif isinstance(edit, Drop):
                self._drop(edit.id)
        for edit in edits:
            if isinstance(edit, Node | Relationship):
                self._take(as_stored(edit))

    def follow(self, change: Node) -> None:
        """Writes again what an entry of the feed wrote, itself too."""
        self.apply(
            [
                *edits_of(str(change.properties.get("edits") or "[]")),
                change,
                sequence(int(str(change.properties["seq"]))),
            ]
        )

    def _drop(self, identifier: str) -> None:
        self._nodes.pop(identifier, None)
        for each in self._joined_to.pop(identifier, ()):
            self._relationships.pop(each, None)

    def _take(self, record: Node | Relationship) -> None:
        if isinstance(record, Node):
            self._nodes[str(record.properties["id"])] = record
            return
        where = ends(record)
        self._joined_to[record.start].add(where)
        self._joined_to[record.end].add(where)
        if record not in (alike := self._relationships[where]):
            alike.append(record)

    def nodes(self) -> Iterator[Node]:
        """All nodes."""
        return iter(self._nodes.values())

    def relationships(self) -> Iterator[Relationship]:
        """All relationships."""
        return (each for alike in self._relationships.values() for each in alike)

    def records(self) -> Iterator[Node | Relationship]:
        """All of it."""
        yield from self.nodes()
        yield from self.relationships()


def sequence(seq: int) -> Node:
    """The sequence node after that change, of no epoch."""
    return Node(SEQUENCE.name, {"id": SEQUENCE_ID, "seq": seq, "shape": fingerprint()})


def ends(edit: Relationship | Cut) -> Ends:
    """By what relationships are joined and cut."""
    return edit.type, edit.start, edit.end


def as_stored(record: Node | Relationship) -> Node | Relationship:
    """The record with its derived properties, without nulls."""
    declared = SHAPE.label(record.label) if isinstance(record, Node) else SHAPE.relationship(record.type)
    assert declared is not None
    return replace(record, properties=complete(record.properties, declared.properties))

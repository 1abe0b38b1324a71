"""Copies of the network for a larger one of the same shape: other ids, codes and names, the same tree and people. Pure.

A copy's names are of made-up words that end like those of the network and begin like none. So a search for a name finds
as much as before, while words of types stand in ten times as many names of a network ten times as large, and the ending
of a word, by which the index narrows, too.
"""

import random
from collections.abc import Iterator, Mapping, Sequence
from itertools import product
from typing import Final

from graph_schema import placement
from graph_schema.identity import make_id
from graph_schema.network import (
    CHILD_OF,
    FOCAL_POINT,
    PLACEMENT,
    PLACES,
    SPOKESPERSON,
    UNDER,
    UNIT,
)
from graph_schema.records import Node, Relationship
from graph_schema.shape import Scalar

Record = Node | Relationship
Words = Mapping[str, str]

_OWN: Final = (SPOKESPERSON.name, FOCAL_POINT.name, PLACEMENT.name)
_OF_PLACES: Final = (PLACES.name, UNDER.name)
_TYPES: Final = ("tỉnh", "thành", "phố")
"""Words of a type inside a department's full name."""
_LETTERS: Final = (
    "fjwz",
    ("", *"bdglmnrvy"),
    ("a", "e", "i", "o", "u", "ia", "oa", "uo", "uy"),
    ("", *"cimnoptuy", "ng"),
)
_MADE_UP: Final = list(dict.fromkeys("".join(parts) for parts in product(*_LETTERS)))
_NAMES: Final = ("name", "nameEn")


class Copies:
    """Makes copies of everything below the root unit. The root is one, with its own people."""

    def __init__(self, records: Sequence[Record]) -> None:
        self._nodes = [r for r in records if isinstance(r, Node)]
        self._edges = [r for r in records if isinstance(r, Relationship)]
        children = {edge.start for edge in self._edges if edge.type == CHILD_OF.name}
        (root,) = (n for n in self._nodes if n.label == UNIT.name and _id(n) not in children)
        shared = self._of_root(_id(root))
        self.shared = [node for node in self._nodes if _id(node) in shared]
        """The root and what is its own: no copy has them, but copies have relationships to them."""
        self._shared = shared
        names = (str(node.properties.get(name) or "") for node in self._nodes for name in _NAMES)
        self._words = sorted({word for name in names for word in name.casefold().split()})

    def copy(self, number: int) -> Iterator[Record]:
        """The records of one copy; 1 is the first beside the network itself."""
        made_up = random.Random(number).sample(_MADE_UP, len(self._words))  # noqa: S311 (the same each time)
        words = dict(zip(self._words, made_up, strict=True))
        ids = {_id(node): self._copied_id(_id(node), number) for node in self._nodes}
        units = [_placed(node) for node in self.shared if node.label == UNIT.name]
        parents = []
        for node in self._nodes:
            if _id(node) not in self._shared and node.label != PLACEMENT.name:
                copied = Node(node.label, {**node.properties, **_changes(node, number, words), "id": ids[_id(node)]})
                units += [_placed(copied)] if node.label == UNIT.name else []
                yield copied
        for edge in self._edges:
            if edge.start not in self._shared and edge.type not in _OF_PLACES:
                copied_edge = Relationship(edge.type, ids[edge.start], ids[edge.end], edge.properties)
                parents += [_parent(copied_edge)] if edge.type == CHILD_OF.name else []
                yield copied_edge
        yield from (record for record in placement.records(units, parents) if self._is_new(record))

    def _copied_id(self, identifier: str, number: int) -> str:
        if identifier in self._shared:
            return identifier
        return make_id(identifier.partition("_")[0], identifier, str(number))

    def _is_new(self, record: Record) -> bool:
        return (_id(record) if isinstance(record, Node) else record.start) not in self._shared

    def _of_root(self, root: str) -> set[str]:
        labels = {_id(node): node.label for node in self._nodes}
        own = {edge.start for edge in self._edges if edge.end == root and labels[edge.start] in _OWN}
        own -= {edge.start for edge in self._edges if edge.type == UNDER.name}
        return {root} | own | {edge.end for edge in self._edges if edge.start in own}


def _id(node: Node) -> str:
    return str(node.properties["id"])


def _placed(unit: Node) -> placement.PlacedUnit:
    p = unit.properties
    return placement.PlacedUnit(*(str(p[name]) for name in ("id", "name", "level", "validFrom", "validTo")))


def _parent(edge: Relationship) -> placement.ParentEdge:
    start, end = str(edge.properties["validFrom"]), str(edge.properties["validTo"])
    return placement.ParentEdge(edge.start, edge.end, start, end)


def _changes(node: Node, number: int, words: Words) -> dict[str, Scalar]:
    """The copy's own code and names."""
    properties = node.properties
    found: dict[str, Scalar] = {name: _said(str(properties[name]), words) for name in _NAMES if properties.get(name)}
    if node.label == UNIT.name:
        found["code"] = f"{number}-{properties['code']}"
        found["fullName"] = _full_name(str(properties["name"]), str(properties["fullName"]), words)
    return found


def _full_name(name: str, full_name: str, words: Words) -> str:
    """Type words before and after the name stay."""
    before, found, after = full_name.partition(name)
    if not found:
        return _said(full_name, words)
    kept = {word: word for word in _TYPES}
    return f"{before}{_said(name, words)}{_said(after, {**words, **kept})}"


def _said(text: str, words: Words) -> str:
    return " ".join(_like(word, words.get(word.casefold(), word)) for word in text.split(" "))


def _like(word: str, other: str) -> str:
    """The other word, with a capital if the word has one."""
    return other[:1].upper() + other[1:] if word[:1].isupper() else other

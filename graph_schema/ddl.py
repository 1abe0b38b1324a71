"""The declared indexes and constraints as Cypher, and their difference from what a database has. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import LiteralString

from graph_schema.graph import SHAPE
from graph_schema.shape import Index

ANALYZER = "standard-no-stop-words"
"""The indexed text is folded already; `standard-folding` would drop English stop words, and An is a Vietnamese name."""


@dataclass(frozen=True)
class Found:
    """An index or uniqueness constraint that a database reports."""

    name: str
    kind: str
    label: str
    properties: tuple[str, ...]
    online: bool = True


def create(index: Index) -> LiteralString:
    """The statement that makes the index or constraint where it is missing."""
    name, label = index.name, index.label.name
    keys: LiteralString = ", ".join([f"n.{p}" for p in index.properties])
    if index.kind == "unique":
        return f"CREATE CONSTRAINT {name} IF NOT EXISTS FOR (n:{label}) REQUIRE ({keys}) IS UNIQUE"
    if index.kind == "fulltext":
        return (
            f"CREATE FULLTEXT INDEX {name} IF NOT EXISTS FOR (n:{label}) ON EACH [{keys}] "
            f"OPTIONS {{indexConfig: {{`fulltext.analyzer`: '{ANALYZER}'}}}}"
        )
    return f"CREATE INDEX {name} IF NOT EXISTS FOR (n:{label}) ON ({keys})"


def statements() -> list[LiteralString]:
    """Every statement, in an order that can be run again at any time."""
    return [create(index) for index in SHAPE.indexes]


def differs(found: Found) -> bool:
    """Whether it has the name of a declared index or constraint without being it."""
    declared = next((index for index in SHAPE.indexes if index.name == found.name), None)
    return declared is not None and not _is(declared, found)


def drop(found: Found) -> LiteralString:
    """The statement that drops what bears a declared name."""
    index = next(index for index in SHAPE.indexes if index.name == found.name)
    return f"DROP {'CONSTRAINT' if found.kind == 'unique' else 'INDEX'} {index.name} IF EXISTS"


def _is(index: Index, found: Found) -> bool:
    return (found.kind, found.label, found.properties) == (index.kind, index.label.name, index.properties)


def drift(found: Iterable[Found]) -> list[str]:
    """How a database differs from the shape: one sentence a difference, none when it is as declared."""
    there = {f.name: f for f in found}
    out: list[str] = []
    for index in SHAPE.indexes:
        have = there.pop(index.name, None)
        if have is None:
            out.append(f"missing: {index.kind} {index.name}")
        elif not _is(index, have):
            out.append(f"different: {index.name} is {have.kind} on {have.label}{have.properties}")
        elif not have.online:
            out.append(f"not online: {index.name}")
    return out + [f"not declared: {f.kind} {f.name}" for f in there.values()]

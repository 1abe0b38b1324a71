"""A read as the compiler hands it over, and the guard that tells whether it saw one state of the network.

Neo4j is read-committed: one statement is no snapshot. So the change sequence is read before everything else and again
after it; the writers move it first in their transaction. If the two readings differ, the answer may be torn.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any, LiteralString, NamedTuple, Protocol

from graph_schema.bookkeeping import SEQUENCE

SEQUENCE_ID = "network"
_FIRST = f"MATCH (g0:{SEQUENCE.name} {{id: '{SEQUENCE_ID}'}}) WITH [g0.epoch, g0.seq] AS s0"
_LAST = f"CALL () {{ MATCH (g1:{SEQUENCE.name} {{id: '{SEQUENCE_ID}'}}) RETURN [g1.epoch, g1.seq] AS s1 }}"
_PARAMETER = re.compile(r"\$(\w+)")
LOCK: LiteralString = f"MATCH (g:{SEQUENCE.name} {{id: '{SEQUENCE_ID}'}}) SET g.locked = true"
"""Takes the sequence node's lock, for which every writer waits. It reads nothing first, and is never committed."""


class Version(NamedTuple):
    """A state of the network: the load that it began with, and the number of its last change."""

    epoch: str
    seq: int


class Reading(NamedTuple):
    """One value for each column of a statement, and the version of the network that they belong to."""

    version: Version
    values: list[Any]


@dataclass(frozen=True)
class Statement:
    """Cypher clauses, then one expression for each root field. No variable of theirs begins with s or g and a digit."""

    lead: str
    columns: tuple[str, ...]

    @cached_property
    def guarded(self) -> LiteralString:
        """The whole text; it answers one row: the version before and after, then the columns."""
        names = [f"r{i}" for i in range(len(self.columns))]
        bound = ", ".join(["s0", *(f"{c} AS {n}" for c, n in zip(self.columns, names, strict=True))])
        return _trusted(f"{_FIRST} {self.lead} WITH {bound} {_LAST} RETURN {', '.join(['s0', 's1', *names])}")

    @cached_property
    def parameters(self) -> frozenset[str]:
        """The names of the parameters in it."""
        return frozenset(_PARAMETER.findall(self.guarded))


class GraphReader(Protocol):
    """Runs one statement and answers one value for each of its columns, and the version they belong to."""

    async def read(self, statement: Statement, parameters: Mapping[str, Any]) -> Reading:
        """Raises HubError."""
        ...


def _trusted(compiled: str) -> LiteralString:
    """The one place where text is taken for literal: the compiler makes it of declared fragments alone.

    Every value of a request is a parameter.
    """
    return " ".join(compiled.split())  # pyright: ignore[reportReturnType]

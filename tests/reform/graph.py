"""The units of a graph with all that the reform machine writes of them, as records to compare."""

from collections.abc import Iterable
from typing import Any, NamedTuple

from graph_schema.graph import SHAPE
from graph_schema.records import Node, Relationship, given
from hub.database.database import Database

LABELS = ("Unit", "Placement")
TYPES = ("CHILD_OF", "GUIDED_BY", "SUCCEEDED_BY", "PLACES", "UNDER", "BASED_IN")


CONTACTS = ("phone", "email", "channels", "dutyHours", "outOfHoursPhone")
"""Fictional, and made by the seeds for the units of today."""


class Comparable(NamedTuple):
    """Nodes by id and relationships, without how often they were written."""

    nodes: dict[str, tuple[tuple[str, Any], ...]]
    relationships: dict[tuple[str, str, str, tuple[tuple[str, Any], ...]], int]


def comparable(records: Iterable[Node | Relationship], labels: Iterable[str] = LABELS) -> Comparable:
    """What there is of these records to compare."""
    nodes, relationships = {}, dict[Any, int]()
    for record in records:
        if isinstance(record, Node):
            if record.label in labels:
                left_out = CONTACTS if record.label == "Unit" else ()
                nodes[str(record.properties["id"])] = _plain(record.properties, left_out)
        elif record.type in TYPES:
            key = (record.type, record.start, record.end, _plain(record.properties))
            relationships[key] = relationships.get(key, 0) + 1
    return Comparable(nodes, relationships)


def _plain(properties: Any, left_out: tuple[str, ...] = ()) -> tuple[tuple[str, Any], ...]:
    kept = ((k, v) for k, v in properties.items() if v is not None and k not in ("version", *left_out))
    return tuple(sorted(kept))


async def graph_records(database: Database, labels: Iterable[str] = LABELS) -> list[Node | Relationship]:
    """The graph's nodes of these labels, and its relationships of those types."""
    found: list[Node | Relationship] = []
    async with database.writer.transaction(60) as transaction:
        for label in (SHAPE.label(name) for name in labels):
            assert label is not None
            rows = await transaction.rows(f"MATCH (n:{label.name}) RETURN properties(n) AS p")
            found += [Node(label.name, given(row["p"], label.properties)) for row in rows]
        for type_ in (SHAPE.relationship(name) for name in TYPES):
            assert type_ is not None
            rows = await transaction.rows(
                f"MATCH (a)-[r:{type_.name}]->(b) RETURN a.id AS a, b.id AS b, properties(r) AS p"
            )
            found += [Relationship(type_.name, row["a"], row["b"], row["p"]) for row in rows]
        transaction.abandon()
    return found

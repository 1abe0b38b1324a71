"""The whole graph as a stream of records, as it is stored; for digests and backups.

A stream sees what is committed when it comes to it, so under writers it is no one state. What is there throughout is
seen once: nodes and relationships are walked by label and by type, not along an index that a write could move them in.
"""

from collections.abc import AsyncIterator
from typing import Any, Final, LiteralString

from neo4j import READ_ACCESS, AsyncDriver

from graph_schema.bookkeeping import CHANGE, FEED_START
from graph_schema.graph import SHAPE
from graph_schema.records import Node, Relationship
from graph_schema.shape import Label, RelationshipType
from hub.database.faults import translated
from hub.database.values import plain

_AT_A_TIME = 10_000
"""Rows fetched together: at the driver's own 1,000 it takes twice as long."""
LAST: Final = 2**63 - 1
"""No number is larger."""
_CHANGES: LiteralString = (
    f"MATCH (n:{CHANGE.name}) WHERE n.seq > $after AND n.seq <= $until RETURN properties(n) ORDER BY n.seq"
)


class Scan:
    """Reads all of one database, without a time limit."""

    def __init__(self, driver: AsyncDriver, database: str) -> None:
        self._driver, self._database = driver, database

    async def nodes(self, *but: Label) -> AsyncIterator[Node]:
        """All nodes of the declared labels but those."""
        for label in SHAPE.labels:
            if label not in but:
                async for (properties,) in self._rows(f"MATCH (n:{label.name}) RETURN properties(n)"):
                    yield Node(label.name, properties)

    async def feed_start(self) -> Node | None:
        """Where the feed begins, once its oldest entries are kept no more."""
        async for (properties,) in self._rows(f"MATCH (n:{FEED_START.name}) RETURN properties(n)"):
            return Node(FEED_START.name, properties)
        return None

    async def relationships(self) -> AsyncIterator[Relationship]:
        """All relationships of the declared types."""
        for declared in SHAPE.relationships:
            async for row in self._rows(_all_of(declared)):
                yield Relationship(declared.name, *row)

    async def changes(self, after: int, until: int = LAST) -> AsyncIterator[Node]:
        """The feed's entries with numbers in (after, until], in order."""
        async for (properties,) in self._rows(_CHANGES, after=after, until=until):
            yield Node(CHANGE.name, properties)

    async def _rows(self, statement: LiteralString, **parameters: Any) -> AsyncIterator[list[Any]]:
        with translated():
            async with self._driver.session(
                database=self._database, default_access_mode=READ_ACCESS, fetch_size=_AT_A_TIME
            ) as session:
                async for record in await session.run(statement, parameters):
                    yield [plain(value) for value in record.values()]


def _all_of(declared: RelationshipType) -> LiteralString:
    return f"MATCH (a)-[r:{declared.name}]->(b) RETURN a.id, b.id, properties(r)"

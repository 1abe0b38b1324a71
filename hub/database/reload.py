"""Records in place of all that a database holds, some at a time: for more than fits into one transaction."""

from collections.abc import Sequence

from neo4j import AsyncDriver

from graph_schema.records import Node, Relationship
from hub.database.faults import translated
from hub.database.load import clear, statements
from hub.database.values import brief


class Reload:
    """Whoever uses it writes the sequence node last: until then every guarded read is refused."""

    def __init__(self, driver: AsyncDriver, database: str) -> None:
        self._driver, self._database = driver, database

    async def clear(self) -> None:
        """Takes everything away, the sequence node first."""
        with translated():
            await clear(self._driver, self._database)

    async def write(self, records: Sequence[Node | Relationship]) -> None:
        """Adds records, whose ends are there."""
        with translated():
            async with self._driver.session(database=self._database) as session:
                for statement, rows in statements(records):
                    await (await session.run(statement, brief({"rows": rows}))).consume()

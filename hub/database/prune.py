"""Deleting the entries of the feed that nobody sees any more."""

from typing import Final, LiteralString

from neo4j import AsyncDriver

from graph_schema.bookkeeping import CHANGE, FEED_START
from hub.database.faults import translated

_DELETE: Final[LiteralString] = (
    f"MATCH (f:{FEED_START.name}) MATCH (c:{CHANGE.name}) WHERE c.seq <= f.seq "
    "CALL (c) { DETACH DELETE c } IN TRANSACTIONS OF 2000 ROWS RETURN count(*) AS deleted"
)


async def delete_pruned(driver: AsyncDriver, database: str) -> int:
    """How many there were. One that breaks off is gone on with by the next."""
    with translated():
        async with driver.session(database=database) as session:
            record = await (await session.run(_DELETE)).single()
    return int(record["deleted"]) if record else 0

"""What a database holds, counted, before anything is put in its place."""

from dataclasses import dataclass

from neo4j import AsyncDriver

from graph_schema.bookkeeping import CHANGE
from graph_schema.graph import SHAPE
from hub.database.faults import translated


@dataclass(frozen=True)
class Contents:
    """All nodes, and those of each declared label."""

    nodes: int
    labels: dict[str, int]


async def contents(driver: AsyncDriver, database: str) -> Contents:
    """Counts what is there; the database keeps these numbers, so it is quick."""
    with translated():
        async with driver.session(database=database) as session:
            found = await (await session.run("MATCH (n) RETURN count(n) AS nodes")).single(strict=True)
            labels = {
                label.name: (
                    await (await session.run(f"MATCH (n:{label.name}) RETURN count(n) AS nodes")).single(strict=True)
                )["nodes"]
                for label in SHAPE.labels
            }
    return Contents(found["nodes"], labels)


async def written(driver: AsyncDriver, database: str) -> int:
    """How many changes were written since the load: those that came with a key."""
    with translated():
        async with driver.session(database=database) as session:
            found = await session.run(f"MATCH (n:{CHANGE.name}) WHERE n.key IS NOT NULL RETURN count(n) AS changes")
            return int((await found.single(strict=True))["changes"])

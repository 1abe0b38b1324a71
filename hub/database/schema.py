"""The declared indexes and constraints in a live database: applied, and compared with what is there."""

from typing import Any

from neo4j import AsyncDriver

from graph_schema.ddl import ANALYZER, Found, drift, statements
from hub.database.faults import translated

_LIST = "SHOW INDEXES YIELD name, type, labelsOrTypes, properties, owningConstraint, state, options"
_AWAIT = "CALL db.awaitIndexes(300)"


async def apply(driver: AsyncDriver, database: str) -> None:
    """Makes what is missing and waits until it is online. It can be run again at any time."""
    with translated():
        async with driver.session(database=database) as session:
            for statement in statements():
                await (await session.run(statement)).consume()
            await (await session.run(_AWAIT)).consume()


async def check(driver: AsyncDriver, database: str) -> list[str]:
    """How the live database differs from the shape: a sentence a difference."""
    with translated():
        async with driver.session(database=database) as session:
            rows = await (await session.run(_LIST)).data()
    return drift(_found(row) for row in rows if row["type"] != "LOOKUP")


def _found(row: dict[str, Any]) -> Found:
    return Found(row["name"], _kind(row), row["labelsOrTypes"][0], tuple(row["properties"]), row["state"] == "ONLINE")


def _kind(row: dict[str, Any]) -> str:
    if row["owningConstraint"]:
        return "unique"
    if row["type"] == "FULLTEXT" and row["options"]["indexConfig"]["fulltext.analyzer"] == ANALYZER:
        return "fulltext"
    return "range" if row["type"] == "RANGE" else str(row["type"])

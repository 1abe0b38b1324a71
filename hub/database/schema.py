"""The declared indexes and constraints in a live database: applied, and compared with what is there."""

from typing import Any

from neo4j import AsyncDriver

from graph_schema.ddl import ANALYZER, Found, differs, drift, drop, statements
from hub.database.faults import translated

_LIST = "SHOW INDEXES YIELD name, type, labelsOrTypes, properties, owningConstraint, state, options"
_AWAIT = "CALL db.awaitIndexes(300)"


async def apply(driver: AsyncDriver, database: str) -> None:
    """Makes what is missing, anew what is not as declared, and waits until all is online. It can be run at any time."""
    with translated():
        stale = [found for found in await _all(driver, database) if differs(found)]
        async with driver.session(database=database) as session:
            for found in stale:
                await (await session.run(drop(found))).consume()
            for statement in statements():
                await (await session.run(statement)).consume()
            await (await session.run(_AWAIT)).consume()


async def check(driver: AsyncDriver, database: str) -> list[str]:
    """How the live database differs from the shape: a sentence a difference."""
    with translated():
        return drift(await _all(driver, database))


async def _all(driver: AsyncDriver, database: str) -> list[Found]:
    async with driver.session(database=database) as session:
        rows = await (await session.run(_LIST)).data()
    return [_found(row) for row in rows if row["type"] != "LOOKUP"]


def _found(row: dict[str, Any]) -> Found:
    return Found(row["name"], _kind(row), row["labelsOrTypes"][0], tuple(row["properties"]), row["state"] == "ONLINE")


def _kind(row: dict[str, Any]) -> str:
    if row["owningConstraint"]:
        return "unique"
    if row["type"] == "FULLTEXT" and row["options"]["indexConfig"]["fulltext.analyzer"] == ANALYZER:
        return "fulltext"
    return "range" if row["type"] == "RANGE" else str(row["type"])

"""The declared indexes and constraints in a live database: applied, and compared with what is there."""

from typing import Any

from neo4j import AsyncDriver

from graph_schema.ddl import Found, drift, statements
from hub.database.faults import translated

_LIST = "SHOW INDEXES YIELD name, type, labelsOrTypes, properties, owningConstraint, state"
_AWAIT = "CALL db.awaitIndexes(300)"
_KINDS = {"RANGE": "range", "FULLTEXT": "fulltext"}


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
    kind = "unique" if row["owningConstraint"] else _KINDS.get(row["type"], row["type"].lower())
    return Found(row["name"], kind, row["labelsOrTypes"][0], tuple(row["properties"]), row["state"] == "ONLINE")

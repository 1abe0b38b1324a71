"""The digest of the graph as the database holds it."""

from typing import Final

from graph_schema.bookkeeping import CHANGE
from graph_schema.records import Node
from hub.database.database import Database
from hub.database.statement import Version
from hub.errors import Unavailable
from hub.feed.digest import GraphDigest

_TRIES: Final = 3


def place_of(start: Node | None) -> int:
    """Beyond which entry the feed is kept."""
    return int(str(start.properties["seq"])) if start else 0


async def live_digest(database: Database) -> tuple[GraphDigest, Version]:
    """The digest of one state, and which. Raises Unavailable while others write on."""
    for _ in range(_TRIES):
        before = await database.version()
        digest = await stored_digest(database)
        if await database.version() == before:
            return digest, before
    raise Unavailable("The network was written meanwhile, so there is no digest of one state. Try again.")


async def stored_digest(database: Database) -> GraphDigest:
    """The digest of what is stored while nobody writes; entries that are kept no more count no more."""
    digest, start = GraphDigest(), await database.scan.feed_start()
    async for node in database.scan.nodes(CHANGE):
        digest.add(node)
    async for change in database.scan.changes(place_of(start)):
        digest.add(change)
    async for relationship in database.scan.relationships():
        digest.add(relationship)
    return digest

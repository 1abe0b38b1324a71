"""The digest of the graph as the database holds it."""

from typing import Final

from hub.database.database import Database
from hub.database.statement import Version
from hub.errors import Unavailable
from hub.feed.digest import GraphDigest

_TRIES: Final = 3


async def live_digest(database: Database) -> tuple[GraphDigest, Version]:
    """The digest of one state, and which. Raises Unavailable while others write on."""
    for _ in range(_TRIES):
        before = await database.version()
        digest = await stored_digest(database)
        if await database.version() == before:
            return digest, before
    raise Unavailable("The network was written meanwhile, so there is no digest of one state. Try again.")


async def stored_digest(database: Database) -> GraphDigest:
    """The digest of what is stored while nobody writes."""
    digest = GraphDigest()
    async for node in database.scan.nodes():
        digest.add(node)
    async for relationship in database.scan.relationships():
        digest.add(relationship)
    return digest

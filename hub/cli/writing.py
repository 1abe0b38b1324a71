"""What commands that write share: the network, units by code, and the journal."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from hub.app import utc_now
from hub.cli.asking import As, run
from hub.cli.connection import opened
from hub.cli.environment import Environment
from hub.cli.stored import require_network
from hub.database.connection import Connection
from hub.database.database import Database
from hub.errors import BadUserInput, NotFound
from hub.feed.journal import Journal
from hub.feed.write import Refused, Write, Written
from hub.http.request import GraphQLRequest

_UNIT = "query ($code: String!) { unit(code: $code) { id fullName } }"


@asynccontextmanager
async def network(connection: Connection, environment: Environment) -> AsyncIterator[Database]:
    """The database, if a network is loaded in it."""
    async with opened(connection, environment.hub) as database:
        await require_network(database, environment.place)
        yield database


async def unit_of_code(database: Database, code: str) -> str:
    """The id of the unit that has the code today."""
    result = await run(GraphQLRequest(_UNIT, {"code": code}), As.PUBLIC, database.reader)
    unit = result.data and result.data["unit"]
    if not unit:
        raise NotFound(f"No unit has the code {code} today.")
    return str(unit["id"])


async def append(database: Database, write: Write) -> Written:
    """Writes it. What the rule says against it is the error."""
    journal = Journal(database.writer, utc_now)
    try:
        return await journal.append(write)
    except Refused as refused:
        raise BadUserInput(str(refused)) from refused
    finally:
        await journal.close()

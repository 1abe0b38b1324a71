"""What commands that write share: units by code, and the journal."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from hub.app import utc_now
from hub.cli.asking import As, run
from hub.database.database import Database
from hub.errors import BadUserInput, NotFound
from hub.feed.journal import Journal
from hub.feed.write import Refused, Write, Written
from hub.http.causes import data_of
from hub.http.request import GraphQLRequest

_UNIT = "query ($code: String!) { unit(code: $code) { id } }"


async def unit_of_code(database: Database, code: str) -> str:
    """The id of the unit that has the code today."""
    unit = data_of(await run(GraphQLRequest(_UNIT, {"code": code}), As.PUBLIC, database.reader))["unit"]
    if not unit:
        raise NotFound(f"No unit has the code {code} today.")
    return str(unit["id"])


@asynccontextmanager
async def journal_of(database: Database) -> AsyncIterator[Journal]:
    """A journal, closed at the end."""
    journal = Journal(database.writer, utc_now)
    try:
        yield journal
    finally:
        await journal.close()


async def append(database: Database, write: Write) -> Written:
    """Writes it. What the rule says against it is the error."""
    try:
        async with journal_of(database) as journal:
            return await journal.append(write)
    except Refused as refused:
        raise BadUserInput(str(refused)) from refused

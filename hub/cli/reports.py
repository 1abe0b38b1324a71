"""`hub reports prune`: takes out of old cases what their senders wrote."""

from datetime import timedelta
from typing import Annotated, Any, Final
from uuid import uuid4

import typer

from hub.access.viewer import Tier
from hub.app import utc_now
from hub.cli.asking import say_errors
from hub.cli.connection import connected, opened
from hub.cli.environment import Environment, read_environment
from hub.cli.operator import operator
from hub.cli.output import err, example
from hub.cli.stored import require_network
from hub.commands.erase_report import EraseReport
from hub.database.connection import Connection
from hub.database.database import Database
from hub.feed.journal import Journal
from hub.graphql.context import HubContext
from hub.graphql.schema import create_schema
from hub.http.execution import execute
from hub.http.request import GraphQLRequest
from hub.plan.context import VIET_NAM

PRUNE_EXAMPLES: Final = example("hub reports prune", "hub reports prune --days 30")
_PAGE: Final = 500
_ANSWERED: Final = """query Answered($state: ReportState!, $first: Int!, $after: String) {
  reports(state: $state, first: $first, after: $after) {
    pageInfo { hasNextPage endCursor } nodes { id answeredOn erasedOn }
  }
}"""


def prune(
    days: Annotated[int, typer.Option(min=0, max=3650, help="How long after the answer they are kept.")] = 90,
) -> None:
    """Erase the words and contacts of senders from cases that were answered so many days ago, in the feed, too."""
    import uvloop

    environment = read_environment()
    with connected(environment, err) as connection:
        erased = uvloop.run(_prune(connection, environment, days))
    err.print(f"Erased the words of {erased:,} senders.")


async def _prune(connection: Connection, environment: Environment, days: int) -> int:
    last = (utc_now().astimezone(VIET_NAM).date() - timedelta(days=days)).isoformat()
    async with opened(connection, environment.hub) as database:
        await require_network(database, environment.place)
        answered = [report for state in ("CORRECTED", "REJECTED") for report in await _answered(database, state)]
        old = [one["id"] for one in answered if one["erasedOn"] is None and one["answeredOn"] <= last]
        journal = Journal(database.writer, utc_now)
        try:
            for identifier in old:
                await journal.append(EraseReport(viewer=operator(), key=uuid4().hex, id=identifier))
        finally:
            await journal.close()
    return len(old)


async def _answered(database: Database, state: str) -> list[dict[str, Any]]:
    schema, found = create_schema(), list[dict[str, Any]]()
    after, more = None, True
    while more:
        context = HubContext(Tier.NETWORK, utc_now(), database.reader, viewer=operator())
        asked = GraphQLRequest(_ANSWERED, {"state": state, "first": _PAGE, "after": after})
        result = await execute(schema, asked, context, "POST")
        if say_errors(result) or not result.data:
            raise typer.Exit(1)
        page = result.data["reports"]
        found += page["nodes"]
        after, more = page["pageInfo"]["endCursor"], page["pageInfo"]["hasNextPage"]
    return found

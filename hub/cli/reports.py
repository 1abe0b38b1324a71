"""`hub reports prune`: takes out of old cases what their senders wrote."""

from datetime import timedelta
from typing import Annotated, Final
from uuid import uuid4

import typer

from hub.app import utc_now
from hub.cli.asking import all_nodes
from hub.cli.connection import connected, network
from hub.cli.environment import Environment, read_environment
from hub.cli.operator import operator
from hub.cli.output import err, example
from hub.cli.writing import append
from hub.commands.erase_report import EraseReport
from hub.database.connection import Connection
from hub.plan.context import VIET_NAM

PRUNE_EXAMPLES: Final = example("hub reports prune", "hub reports prune --days 30")
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
    async with network(connection, environment) as database:
        old = [
            report["id"]
            for state in ("CORRECTED", "REJECTED")
            async for report in all_nodes(_ANSWERED, "reports", database.reader, state=state)
            if report["erasedOn"] is None and report["answeredOn"] <= last
        ]
        for identifier in old:
            await append(database, EraseReport(viewer=operator(), key=uuid4().hex, id=identifier))
    return len(old)

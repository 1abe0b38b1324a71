"""`hub feed`: how long the feed is kept."""

from datetime import datetime, timedelta
from typing import Annotated, Final

import typer

from hub.app import utc_now
from hub.cli.connection import connected, network
from hub.cli.environment import Environment, read_environment
from hub.cli.operator import operator
from hub.cli.output import err, example
from hub.cli.writing import journal_of
from hub.commands.prune_feed import prune as prune_feed
from hub.database.connection import Connection
from hub.errors import BadUserInput
from hub.plan.context import VIET_NAM

PRUNE_EXAMPLES: Final = example("hub feed prune --before 2026-01-01", "HUB_FEED_DAYS=400 hub feed prune")


def prune(
    before: Annotated[
        datetime | None, typer.Option(formats=["%Y-%m-%d"], help="A day; without it, HUB_FEED_DAYS ago.")
    ] = None,
) -> None:
    """Delete the feed's entries of before a day, and the idempotency keys with them."""
    import uvloop

    environment = read_environment()
    moment = before.replace(tzinfo=VIET_NAM) if before else _kept_since(environment.hub.feed_days)
    with connected(environment, err) as connection:
        deleted = uvloop.run(_prune(connection, environment, moment))
    err.print(f"{deleted:,} entries deleted.")


def _kept_since(days: int) -> datetime:
    if not days:
        raise BadUserInput("Give --before, or set HUB_FEED_DAYS: the feed is kept whole.")
    return utc_now() - timedelta(days=days)


async def _prune(connection: Connection, environment: Environment, before: datetime) -> int:
    async with network(connection, environment) as database, journal_of(database) as journal:
        return await prune_feed(journal, database.delete_pruned, operator(), before)

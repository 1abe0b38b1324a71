"""`hub seed`: the network of the sources into the database."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Final

import typer
from rich.console import Console

from hub.cli.connection import connected, opened
from hub.cli.environment import Environment, read_environment
from hub.cli.output import err, example, out, progress
from hub.cli.stored import described, require_empty, require_unwritten
from hub.database import schema
from hub.database.connection import Connection
from hub.database.contents import contents
from hub.database.database import Database
from hub.database.load import Seed, replace_network
from seeds.network import Report, load_records
from seeds.source import FOLDER

EXAMPLES: Final = example("hub seed", "hub seed --replace", "hub seed --replace --data my-sources")


def seed(
    *,
    replace: Annotated[bool, typer.Option("--replace", help="Load in place of what is there.")] = False,
    discard_changes: Annotated[
        bool, typer.Option("--discard-changes", help="Also in place of what was written since the last load.")
    ] = False,
    data: Annotated[
        Path, typer.Option(file_okay=False, exists=True, help="Folder of the sources.", show_default="the hub's own")
    ] = FOLDER,
) -> None:
    """Load the network: the real units before and after the 2025 reform, press agencies, fictional people.

    All rows are read and checked first: a fault names its file, line and column, and nothing is changed.
    """
    import uvloop

    environment = read_environment()
    with connected(environment, err, make=True) as connection:
        uvloop.run(_seed(connection, environment, data, replace=replace, discard=discard_changes))


async def _seed(connection: Connection, environment: Environment, data: Path, *, replace: bool, discard: bool) -> None:
    async with opened(connection, environment.hub) as database:
        if not replace:
            await require_empty(database, environment.place)
        elif not discard:
            await require_unwritten(database, environment.place)
        await load(database, data, out)


async def load(database: Database, data: Path, console: Console) -> None:
    """The sources into the database, with progress and a report of what there is then."""
    with err.status("Reading the sources"):
        network = load_records(data)
    await schema.apply(database.driver, database.name)
    with progress("Loading") as told:
        seed = Seed(datetime.now(UTC), network.digests)
        await replace_network(database.driver, database.name, network.records, seed, told)
    console.print(f"Loaded {described(await contents(database.driver, database.name))}.", soft_wrap=True)
    for line in remarks(network.report):
        console.print(line, soft_wrap=True)


def remarks(report: Report) -> list[str]:
    """What the sources leave open."""
    found = ["All people in it are fictional."]
    if report.assumed_ends:
        found.append(f"{report.assumed_ends:,} units ended at unknown dates; their ends are marked as assumed.")
    if report.unlisted_map_keys:
        keys = ", ".join(report.unlisted_map_keys)
        found.append(f"Left out, since no list has them: the former units {keys}.")
    return found

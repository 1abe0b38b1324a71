"""`hub schema`: the declared shape, in the database and in words."""

from typing import Final

import typer

from graph_schema import docs
from hub.cli.connection import connected, opened
from hub.cli.environment import Environment, read_environment
from hub.cli.output import err, example, out
from hub.database import schema
from hub.database.connection import Connection

APPLY_EXAMPLES: Final = example("hub schema apply")
CHECK_EXAMPLES: Final = example("hub schema check && echo as declared")
DOCS_EXAMPLES: Final = example("hub schema docs > docs/graph.md")


def apply() -> None:
    """Make the declared indexes and constraints that are missing. It can be run again at any time."""
    import uvloop

    environment = read_environment()
    with connected(environment, err, make=True) as connection:
        uvloop.run(_apply(connection, environment))
    out.print("The schema is applied.")


def check() -> None:
    """Compare the database's indexes and constraints with the declared ones; fail when they differ."""
    import uvloop

    environment = read_environment()
    with connected(environment, err) as connection:
        drift = uvloop.run(_check(connection, environment))
    for difference in drift:
        out.print(difference, soft_wrap=True, markup=False)
    if drift:
        raise typer.Exit(1)
    out.print("The schema is as declared.")


def print_docs() -> None:
    """Print the graph's shape as Markdown, with a diagram."""
    out.print(docs.markdown(), markup=False, soft_wrap=True, end="")


async def _apply(connection: Connection, environment: Environment) -> None:
    async with opened(connection, environment.hub) as database:
        await schema.apply(database.driver, database.name)


async def _check(connection: Connection, environment: Environment) -> list[str]:
    async with opened(connection, environment.hub) as database:
        return await schema.check(database.driver, database.name)

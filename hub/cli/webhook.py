"""`hub webhook`: where changes are sent as they are written."""

from collections.abc import Awaitable, Callable
from typing import Annotated, Final, TypeVar
from uuid import uuid4

import typer
from rich.table import Column, Table

from hub.cli.asking import As
from hub.cli.connection import connected, network
from hub.cli.environment import Environment, read_environment
from hub.cli.operator import operator
from hub.cli.output import err, example, out
from hub.cli.writing import append, unit_of_code
from hub.commands.create_webhook import CreateWebhook
from hub.commands.remove_webhook import RemoveWebhook
from hub.database.database import Database
from hub.errors import NotFound
from hub.feed.webhooks.message import new_secret

CREATE_EXAMPLES: Final = example(
    "hub webhook create https://portal.example.vn/changes",
    "hub webhook create https://portal.example.vn/changes --within 15 --tier press",
)
LIST_EXAMPLES: Final = example("hub webhook list")
REMOVE_EXAMPLES: Final = example("hub webhook remove webhook_0f3k…")
RESUME_EXAMPLES: Final = example("hub webhook resume webhook_0f3k…", "hub webhook resume webhook_0f3k… --from-now")
_ID: Final = Column("id", no_wrap=True, min_width=24)
_URL: Final = Column("url", overflow="fold")
Id = Annotated[str, typer.Argument(metavar="ID", help="As `hub webhook list` shows it.")]
Result = TypeVar("Result")


def create(
    url: Annotated[str, typer.Argument(help="Where changes are sent: https, on the public internet.")],
    *,
    within: Annotated[str | None, typer.Option(metavar="CODE", help="Only of this unit and those below it.")] = None,
    tier: Annotated[As, typer.Option(help="How far it reads.")] = As.PUBLIC,
) -> None:
    """Send each change from now on to an address, and show the secret that signs them this once."""
    secret, environment = new_secret(), read_environment()

    async def work(database: Database) -> None:
        unit = await unit_of_code(database, within) if within else None
        wanted = CreateWebhook(
            viewer=operator(),
            key=uuid4().hex,
            url=url,
            tier=tier.name,
            within=unit,
            anywhere=environment.hub.webhooks_anywhere,
        )
        written = await append(database, wanted)
        # Until this is there, nothing is sent; if it never comes, the list says so.
        await database.deliveries.add(written.entity, secret, written.seq)

    _run(environment, work)
    err.print("Keep it: it is shown this once.", style="dim")
    out.print(secret)


def show() -> None:
    """List the webhooks, how far each was served, and what is wrong."""
    environment = read_environment()

    async def work(database: Database) -> Table:
        seq = (await database.version()).seq
        table = Table(_ID, _URL, "reads", "within", "behind", "state", box=None)
        for row in await database.deliveries.all():
            behind = "" if row["delivered"] is None else f"{seq - row['delivered']:,}"
            table.add_row(row["id"], row["url"], row["tier"], row["unit"] or "", behind, _state(row))
        return table

    out.print(_run(environment, work))


def remove(identifier: Id) -> None:
    """Send nothing there any more."""

    async def work(database: Database) -> None:
        await append(database, RemoveWebhook(viewer=operator(), key=uuid4().hex, id=identifier))
        await database.deliveries.forget(identifier)

    _run(read_environment(), work)
    err.print("Removed.")


def resume(
    identifier: Id,
    *,
    from_now: Annotated[bool, typer.Option("--from-now", help="Leave out what was not sent meanwhile.")] = False,
) -> None:
    """Send again to a webhook that was given up, from where it stood."""

    async def work(database: Database) -> int | None:
        return await database.deliveries.resume(identifier, (await database.version()).seq if from_now else None)

    delivered = _run(read_environment(), work)
    if delivered is None:
        raise NotFound(f"There is no webhook {identifier}.")
    err.print(f"Resumed after change {delivered:,}.")


def _state(row: dict[str, object]) -> str:
    if row["givenUpAt"]:
        return f"given up on {str(row['givenUpAt'])[:10]}: {row['fault']}"
    if row["delivered"] is None:
        return "has no secret: remove it, and make another"
    return f"fails since {str(row['failingSince'])[:16]}: {row['fault']}" if row["failures"] else "well"


def _run(environment: Environment, work: Callable[[Database], Awaitable[Result]]) -> Result:
    import uvloop

    with connected(environment, err) as connection:

        async def within() -> Result:
            async with network(connection, environment) as database:
                return await work(database)

        return uvloop.run(within())

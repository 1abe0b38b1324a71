"""`hub token`: who may read as a member, and who may write. Whoever reaches the database from here is an operator."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Annotated, Any, Final
from uuid import uuid4

import typer
from rich.table import Column, Table

from hub.access.listing import tokens
from hub.access.tokens import digest_of, new_secret
from hub.cli.asking import As
from hub.cli.connection import connected, network
from hub.cli.environment import Environment, read_environment
from hub.cli.operator import operator as who_types
from hub.cli.output import err, example, out
from hub.cli.writing import append, unit_of_code
from hub.commands.create_token import CreateToken
from hub.commands.hand_over_scope import HandOverScope
from hub.commands.revoke_token import RevokeToken
from hub.database.connection import Connection
from hub.errors import BadUserInput
from hub.feed.write import Write

CREATE_EXAMPLES: Final = example(
    'hub token create "Sở VHTTDL Lào Cai" --edits 10', 'hub token create "Cổng Huế" --tier press --days 90'
)
LIST_EXAMPLES: Final = example("hub token list")
REVOKE_EXAMPLES: Final = example("hub token revoke token_0f3k…")
HAND_OVER_EXAMPLES: Final = example("hub token hand-over token_0f3k… unit_g9b6… unit_3iho…")
_ID: Final = Column("id", no_wrap=True, min_width=22)
"""Whole, since `revoke` wants it."""


def create(
    name: Annotated[str, typer.Argument(help="Whose it is: the feed tells what this token wrote.")],
    *,
    edits: Annotated[list[str] | None, typer.Option(metavar="CODE", help="A unit in whose subtree it writes.")] = None,
    operator: Annotated[bool, typer.Option("--operator", help="Writes everywhere.")] = False,
    tier: Annotated[As, typer.Option(help="How far it reads; who writes reads as a member.")] = As.NETWORK,
    days: Annotated[int, typer.Option(min=1, max=3650, help="How long it is good.")] = 365,
) -> None:
    """Make a token, and show its secret this once."""
    import uvloop

    if (edits or operator) and tier is not As.NETWORK:
        raise BadUserInput("Who writes reads as a member: leave --tier out.")
    secret, environment = new_secret(), read_environment()
    wanted = partial(
        CreateToken,
        viewer=who_types(),
        key=uuid4().hex,
        name=name,
        digest=digest_of(secret),
        tier=tier.name,
        operates=operator,
        expires=datetime.now(UTC) + timedelta(days=days),
    )
    with connected(environment, err) as connection:
        uvloop.run(_create(connection, environment, wanted, edits or ()))
    err.print("Keep it: it is shown this once and stored nowhere.", style="dim")
    out.print(secret)


def show() -> None:
    """List the tokens; their secrets are nowhere."""
    import uvloop

    environment = read_environment()
    with connected(environment, err) as connection:
        found = uvloop.run(_tokens(connection, environment))
    table = Table(_ID, "name", "reads", "writes", "good until", "revoked", box=None)
    for token in found:
        table.add_row(
            token["id"],
            token["name"],
            token["tier"],
            _writes(token),
            _day(token, "expiresAt"),
            _day(token, "revokedAt"),
        )
    out.print(table)


def revoke(identifier: Annotated[str, typer.Argument(metavar="ID", help="As `hub token list` shows it.")]) -> None:
    """Make a token good for nothing, at once."""
    import uvloop

    environment = read_environment()
    with connected(environment, err) as connection:
        uvloop.run(_write(connection, environment, RevokeToken(viewer=who_types(), key=uuid4().hex, id=identifier)))
    err.print("Revoked.")


def hand_over(
    identifier: Annotated[str, typer.Argument(metavar="ID", help="As `hub token list` shows it.")],
    unit: Annotated[str, typer.Argument(metavar="UNIT", help="The unit that it writes below, by id.")],
    to: Annotated[list[str], typer.Argument(metavar="TO...", help="The units that take its place, by id.")],
) -> None:
    """Let a token write below other units instead of one, such as the successors of a unit that has ended."""
    import uvloop

    wanted = HandOverScope(viewer=who_types(), key=uuid4().hex, id=identifier, unit=unit, to=tuple(to))
    environment = read_environment()
    with connected(environment, err) as connection:
        uvloop.run(_write(connection, environment, wanted))
    err.print("Handed over.")


def _writes(token: dict[str, Any]) -> str:
    return "everywhere" if token["operates"] else ", ".join(token["units"]) or "nothing"


def _day(token: dict[str, Any], name: str) -> str:
    return (token[name] or "")[:10]


async def _create(
    connection: Connection, environment: Environment, wanted: Callable[..., CreateToken], codes: Sequence[str]
) -> None:
    async with network(connection, environment) as database:
        await append(database, wanted(scopes=tuple([await unit_of_code(database, code) for code in codes])))


async def _tokens(connection: Connection, environment: Environment) -> list[dict[str, Any]]:
    async with network(connection, environment) as database:
        return await tokens(database.reader)


async def _write(connection: Connection, environment: Environment, write: Write) -> None:
    async with network(connection, environment) as database:
        await append(database, write)

"""`hub due`: which units must confirm who speaks; and mails that ask them to."""

import sys
from datetime import date, timedelta
from typing import Annotated, Any, Final

import typer

from hub.app import utc_now
from hub.cli.asking import As, run, say_errors
from hub.cli.connection import connected, opened
from hub.cli.due_mail import Mailing, say
from hub.cli.environment import Environment, read_environment, read_smtp
from hub.cli.output import err, example, out
from hub.cli.stored import require_network
from hub.database.connection import Connection
from hub.database.database import Database
from hub.errors import NotFound
from hub.http.request import GraphQLRequest
from hub.mail.reminder import DueUnit
from hub.plan.context import DUE_DAYS, VIET_NAM

EXAMPLES: Final = example("hub due", "hub due --within 15 --days 60", "hub due --mail", "hub due --mail --send")
_PAGE: Final = 500
_UNIT: Final = "query ($code: String!) { unit(code: $code) { id } }"
_DUE: Final = """query Due($within: ID, $before: Date!, $first: Int!, $after: String) {
  due(within: $within, before: $before, first: $first, after: $after) {
    pageInfo { hasNextPage endCursor }
    nodes {
      id name title mandate topic phone email verifyBy verification
      unit { id code fullName email focalPoints { role name email } }
    }
  }
}"""


def due(
    *,
    within: Annotated[str | None, typer.Option(metavar="CODE", help="Only in the subtree of this unit.")] = None,
    days: Annotated[int, typer.Option(min=0, max=3650, help="What falls due within so many days.")] = DUE_DAYS,
    mail: Annotated[bool, typer.Option("--mail", help="Show the mail that each unit would get.")] = False,
    send: Annotated[bool, typer.Option("--send", help="With --mail: send them.")] = False,
) -> None:
    """List who must be confirmed, unit by unit; with --mail, ask each unit once a day, by a link that confirms."""
    import uvloop

    if send and not mail:
        raise typer.BadParameter("--send goes with --mail.")
    environment = read_environment()
    mailing = Mailing(environment.hub.public_url, read_smtp(), send=send) if mail else None
    with connected(environment, err) as connection:
        failed = uvloop.run(_run(connection, environment, within, days, mailing))
    if failed:
        raise typer.Exit(1)


async def _run(
    connection: Connection, environment: Environment, within: str | None, days: int, mailing: Mailing | None
) -> bool:
    """Whether something failed."""
    async with opened(connection, environment.hub) as database:
        await require_network(database, environment.place)
        before = utc_now().astimezone(VIET_NAM).date() + timedelta(days=days)
        units = await _units(database, await _id(database, within) if within else None, before)
        if mailing:
            return await mailing.run(database, units)
        _list(units)
        return False


async def _id(database: Database, code: str) -> str:
    unit = (await _asked(database, _UNIT, code=code))["unit"]
    if not unit:
        raise NotFound(f"No unit has the code {code} today.")
    return str(unit["id"])


async def _units(database: Database, within: str | None, before: date) -> list[DueUnit]:
    """The units with what is due, in the order of the tree."""
    entries: dict[str, list[dict[str, Any]]] = {}
    units: dict[str, dict[str, Any]] = {}
    after, more = None, True
    while more:
        page = (await _asked(database, _DUE, within=within, before=before.isoformat(), first=_PAGE, after=after))["due"]
        for entry in page["nodes"]:
            unit = entry["unit"]
            units[unit["id"]] = unit
            entries.setdefault(unit["id"], []).append(entry)
        after, more = page["pageInfo"]["endCursor"], page["pageInfo"]["hasNextPage"]
    return [
        DueUnit(id_, unit["code"] or "", unit["fullName"], entries[id_], unit["focalPoints"], unit["email"])
        for id_, unit in units.items()
    ]


async def _asked(database: Database, document: str, **variables: Any) -> dict[str, Any]:
    result = await run(GraphQLRequest(document, variables), As.NETWORK, database.reader)
    if say_errors(result):
        raise typer.Exit(1)
    return result.data or {}


def _list(units: list[DueUnit]) -> None:
    for unit in units:
        say(f"{unit.code:<10} {unit.name}")
        for entry in unit.entries:
            say(
                f"  {entry['verification']:<10} {entry['verifyBy'] or 'never':<10} {entry['name']} ({entry['mandate']})"
            )
    sys.stdout.flush()
    out.print(f"{sum(len(unit.entries) for unit in units):,} entries of {len(units):,} units.", style="dim")

"""`hub due`: which units must confirm who speaks; and mails that ask them to."""

import sys
from datetime import date, timedelta
from typing import Annotated, Any, Final

import typer

from hub.app import utc_now
from hub.cli.asking import all_nodes
from hub.cli.connection import connected, network
from hub.cli.due_mail import Mailing, say
from hub.cli.environment import Environment, read_environment, read_smtp
from hub.cli.output import err, example, out
from hub.cli.writing import unit_of_code
from hub.database.connection import Connection
from hub.database.database import Database
from hub.mail.reminder import DueUnit
from hub.plan.context import DUE_DAYS, VIET_NAM

EXAMPLES: Final = example("hub due", "hub due --within 15 --days 60", "hub due --mail", "hub due --mail --send")
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
    async with network(connection, environment) as database:
        before = utc_now().astimezone(VIET_NAM).date() + timedelta(days=days)
        units = await _units(database, await unit_of_code(database, within) if within else None, before)
        if mailing:
            return await mailing.run(database, units)
        _list(units)
        return False


async def _units(database: Database, within: str | None, before: date) -> list[DueUnit]:
    """The units with what is due, in the order of the tree."""
    entries: dict[str, list[dict[str, Any]]] = {}
    units: dict[str, dict[str, Any]] = {}
    async for entry in all_nodes(_DUE, "due", database.reader, within=within, before=before.isoformat()):
        unit = entry["unit"]
        units[unit["id"]] = unit
        entries.setdefault(unit["id"], []).append(entry)
    return [
        DueUnit(id_, unit["code"] or "", unit["fullName"], entries[id_], unit["focalPoints"], unit["email"])
        for id_, unit in units.items()
    ]


def _list(units: list[DueUnit]) -> None:
    for unit in units:
        say(f"{unit.code:<10} {unit.name}")
        for entry in unit.entries:
            say(
                f"  {entry['verification']:<10} {entry['verifyBy'] or 'never':<10} {entry['name']} ({entry['mandate']})"
            )
    sys.stdout.flush()
    out.print(f"Entries due: {sum(len(unit.entries) for unit in units):,}; units: {len(units):,}.", style="dim")

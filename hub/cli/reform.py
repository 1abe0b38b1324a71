"""`hub reform`: a reorganisation from a file, rehearsed or applied."""

from hashlib import sha256
from pathlib import Path
from typing import Annotated, Final

import typer

from hub.app import utc_now
from hub.cli.connection import connected, network
from hub.cli.environment import Environment, read_environment
from hub.cli.operator import operator
from hub.cli.output import err, example, out, progress
from hub.cli.reform_report import shown
from hub.commands.reorganise import Reorganise
from hub.commands.together import Carried, carry_out
from hub.database.connection import Connection
from hub.errors import BadUserInput
from hub.feed.journal import Journal
from hub.reform.file import read_reorganisation
from hub.reform.report import report

REHEARSE_EXAMPLES: Final = example("hub reform rehearse dong-nai.json")
APPLY_EXAMPLES: Final = example("hub reform apply dong-nai.json")
_PATIENCE: Final = 900.0
"""Seconds: the whole network may change in a day."""
_MOST_SHOWN: Final = 20
ReformFile = Annotated[Path, typer.Argument(metavar="FILE", help="A reorganisation as JSON.")]


def rehearse(file: ReformFile) -> None:
    """Tell what a reorganisation would change, and write nothing."""
    command, carried = _carried(file, rehearse=True)
    _tell(command, carried, "Rehearsal of")
    err.print("Nothing was written.")


def apply(file: ReformFile) -> None:
    """Write a reorganisation: all of it or nothing. The same file again changes nothing."""
    command, carried = _carried(file, rehearse=False)
    if carried.plan is None:
        err.print("It had been applied before. Nothing was written.")
        return
    _tell(command, carried, "Applied")
    written = carried.trials[-1].outcome
    err.print(f"Wrote {len(carried.trials):,} changes, up to number {getattr(written, 'seq', 0):,}.")


def _carried(file: Path, *, rehearse: bool) -> tuple[Reorganise, Carried]:
    import uvloop

    try:
        data = file.read_bytes()
    except OSError as error:
        raise BadUserInput(f"{file} cannot be read: {error.strerror}.") from error
    day, title, steps = read_reorganisation(data)
    key = f"reform:{sha256(data).hexdigest()}"
    command, environment = Reorganise(viewer=operator(), key=key, day=day, title=title, steps=steps), read_environment()
    with connected(environment, err) as connection:
        carried = uvloop.run(_carry_out(connection, environment, command, rehearse=rehearse))
    if carried.refusals:
        raise BadUserInput(_reasons(carried))
    return command, carried


async def _carry_out(
    connection: Connection, environment: Environment, command: Reorganise, *, rehearse: bool
) -> Carried:
    async with network(connection, environment) as database:
        journal = Journal(database.writer, utc_now, longest=_PATIENCE)
        with progress("Rehearsing" if rehearse else "Writing") as told:
            return await carry_out(journal, command, rehearse=rehearse, progress=told)


def _reasons(carried: Carried) -> str:
    reasons = [f"{'.'.join(r.path)}: {r.message} ({r.code})" for r in carried.refusals]
    more = f"\n… and {len(reasons) - _MOST_SHOWN:,} more." if len(reasons) > _MOST_SHOWN else ""
    return "The reorganisation is refused; nothing was written.\n" + "\n".join(reasons[:_MOST_SHOWN]) + more


def _tell(command: Reorganise, carried: Carried, what: str) -> None:
    assert carried.plan is not None
    out.print(f"{what} {command.day}: {command.title}", soft_wrap=True, markup=False)
    for line in shown(report(carried.plan), _MOST_SHOWN):
        out.print(line, soft_wrap=True, markup=False)

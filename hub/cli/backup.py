"""`hub backup` and `hub restore`: a network into a file, and back."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import IO, Annotated, Final

import typer

from hub.app import utc_now
from hub.cli.connection import connected, network, opened
from hub.cli.environment import Environment, read_environment
from hub.cli.output import err, example, out, progress
from hub.cli.stored import require_empty
from hub.database import schema
from hub.database.connection import Connection
from hub.errors import BadUserInput
from hub.exchange import graph_file
from hub.exchange.backup import back_up
from hub.exchange.graph_file import GraphFile, Header, Trailer
from hub.exchange.restore import check
from hub.exchange.restore import restore as put_back

BACKUP_EXAMPLES: Final = example("hub backup network.backup", "hub backup /backups/$(date +%F).backup")
RESTORE_EXAMPLES: Final = example(
    "hub restore network.backup", "hub restore --replace network.backup", "HUB_HOME=~/copy hub restore network.backup"
)
File = Annotated[Path, typer.Argument(metavar="FILE", dir_okay=False, help="The backup.")]


def backup(file: File) -> None:
    """Write the whole network into a file, while it is served and written.

    The file takes its place once it is whole. It holds contacts and all that the feed tells: it is for its owner only.
    """
    import uvloop

    environment = read_environment()
    with _in_place_of(file) as (new, folder), connected(environment, err) as connection:
        header, trailer = uvloop.run(_back_up(connection, environment, new, folder))
    _tell("Backed up", header, trailer)


def restore(
    file: File,
    *,
    replace: Annotated[bool, typer.Option("--replace", help="Restore in place of what is there.")] = False,
) -> None:
    """Load a backup, as the network was then: with its feed, its tokens and its number.

    The file is read and checked whole first; if it is damaged, cut off or of another shape, nothing is changed.
    """
    import uvloop

    environment = read_environment()
    with graph_file.opened(file) as source:
        with err.status("Checking the file"):
            trailer = check(source)
        with connected(environment, err, make=True) as connection:
            uvloop.run(_restore(connection, environment, source, trailer, replace=replace))
    _tell("Restored", source.header, trailer)


async def _back_up(
    connection: Connection, environment: Environment, file: IO[bytes], folder: Path
) -> tuple[Header, Trailer]:
    async with network(connection, environment) as database:
        with err.status("Reading the network"):
            return await back_up(database, file, folder, utc_now())


async def _restore(
    connection: Connection, environment: Environment, source: GraphFile, trailer: Trailer, *, replace: bool
) -> None:
    async with opened(connection, environment.hub) as database:
        if not replace:
            await require_empty(database, environment.place, "hub restore --replace")
        await schema.apply(database.driver, database.name)
        with progress("Loading") as told:
            await put_back(database, source, trailer, told)


def _tell(done: str, header: Header, trailer: Trailer) -> None:
    out.print(f"{done} {trailer.records:,} records, up to change {header.seq:,}.", soft_wrap=True)
    out.print(f"Digest {trailer.digest}", soft_wrap=True)


@contextmanager
def _in_place_of(path: Path) -> Iterator[tuple[IO[bytes], Path]]:
    """A new file for its owner only, put at the path once it is whole and on disk; and the folder for what is left."""
    folder = path.parent
    try:
        with NamedTemporaryFile(dir=folder, prefix=f".{path.name}.", delete=False) as new:
            try:
                yield new, folder
                new.flush()
                os.fsync(new.fileno())
                Path(new.name).replace(path)
            except BaseException:
                Path(new.name).unlink(missing_ok=True)
                raise
    except OSError as error:
        raise BadUserInput(f"{path} cannot be written: {error.strerror or error}.") from error

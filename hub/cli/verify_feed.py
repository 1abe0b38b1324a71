"""`hub feed verify`: whether the feed is what was written, and the graph what the feed tells."""

import json
from pathlib import Path
from typing import Annotated, Final, NoReturn

import typer

from hub.cli.connection import connected, network
from hub.cli.environment import Environment, read_environment
from hub.cli.output import err, example, out
from hub.database.connection import Connection
from hub.database.database import Database
from hub.errors import BadUserInput
from hub.feed.chain import Chain
from hub.feed.digest import GraphDigest
from hub.feed.live import live_digest
from hub.feed.replay import Graph
from seeds.network import Network, load_records
from seeds.source import FOLDER

VERIFY_EXAMPLES: Final = example("hub feed verify", "hub feed verify --replay")


def verify(
    *,
    replay: Annotated[
        bool, typer.Option("--replay", help="Also write all of it again, in memory, and compare with the graph.")
    ] = False,
    data: Annotated[
        Path, typer.Option(file_okay=False, exists=True, help="Folder of the sources.", show_default="the hub's own")
    ] = FOLDER,
) -> None:
    """Check that no entry of the feed is missing or was changed; fail with the first that is.

    Whoever may write to the database could make a whole feed anew. Note the last link elsewhere to know it again.
    """
    import uvloop

    environment = read_environment()
    with connected(environment, err) as connection:
        uvloop.run(_verify(connection, environment, data if replay else None))


async def _verify(connection: Connection, environment: Environment, data: Path | None) -> None:
    async with network(connection, environment) as database:
        chain = await _chain(database)
        erased = f", {chain.erased:,} of them erased" if chain.erased else ""
        out.print(f"Entries {chain.first:,} to {chain.last:,} are whole{erased}.", soft_wrap=True)
        out.print(f"Last link {chain.link}", soft_wrap=True)
        if data:
            if chain.first != chain.seed:
                raise BadUserInput(f"The feed begins with entry {chain.first:,}, not with the load: nothing to replay.")
            out.print(f"Replayed, they give the graph as it is: digest {await _replay(database, data)}", soft_wrap=True)


async def _chain(database: Database) -> Chain:
    chain, seq = Chain(), (await database.version()).seq
    if start := await database.scan.feed_start():
        chain.begin(dict(start.properties))
    async for change in database.scan.changes(chain.last, seq):
        chain.follow(dict(change.properties))
    chain.end(seq)
    if chain.broken:
        _fail(chain.broken)
    return chain


async def _replay(database: Database, data: Path) -> str:
    with err.status("Reading the sources"):
        network = load_records(data)
    graph = Graph(network.records)
    with err.status("Replaying the feed"):
        live, version = await live_digest(database)
        async for change in database.scan.changes(0, version.seq):
            if change.properties["action"] == "SEED":
                _require_sources(str(change.properties["digests"]), network)
            graph.follow(change)
    found = GraphDigest(graph.records())
    if found.hex != live.hex:
        _fail(
            f"Replayed, the feed gives another graph: {found.records:,} records of digest {found.hex},"
            f" and the graph has {live.records:,} of digest {live.hex}."
        )
    return live.hex


def _fail(why: str) -> NoReturn:
    out.print(why, soft_wrap=True)
    raise typer.Exit(1)


def _require_sources(loaded: str, network: Network) -> None:
    """A replay begins with the load, from the same sources."""
    if (files := json.loads(loaded)) != network.digests:
        names = sorted({name for name, _ in files.items() ^ network.digests.items()})
        raise BadUserInput(f"The network was loaded from other sources: {', '.join(names)} differ.")

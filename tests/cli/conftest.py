"""The command line in this process, pointed at a test's database by its environment."""

import os
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from typer.testing import CliRunner

from hub.cli import app
from hub.database.connection import Connection
from hub.database.database import Database
from hub.database.load import Seed, replace_network
from tests.reference.small import small_records

Point = Callable[[Connection], None]


class Outcome:
    """What a command said and how it ended."""

    def __init__(self, *arguments: str, stdin: str | None = None) -> None:
        result = CliRunner().invoke(app, list(arguments), input=stdin, catch_exceptions=False)
        self.code, self.out, self.err = result.exit_code, result.stdout, result.stderr


@pytest.fixture(autouse=True)
def own_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Nothing of the machine's environment: no database and a data folder that is not there."""
    for name in [name for name in os.environ if name.startswith(("HUB_", "NEO4J_"))]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("HUB_HOME", str(tmp_path / "home"))


@pytest.fixture
def point(own_environment: None, monkeypatch: pytest.MonkeyPatch) -> Point:
    """Points the commands at a database."""

    def at(connection: Connection) -> None:
        monkeypatch.setenv("NEO4J_URI", connection.uri)
        monkeypatch.setenv("NEO4J_USER", connection.user)
        monkeypatch.setenv("NEO4J_PASSWORD", connection.password)
        monkeypatch.setenv("NEO4J_DATABASE", connection.database)

    return at


@pytest.fixture
def at_network(network: Database, network_server: Connection, point: Point) -> None:
    """Points the commands at the seeded network."""
    point(network_server)


@pytest.fixture
def at_scratch(clean_graph: Database, neo4j_server: Connection, point: Point) -> Database:
    """Points the commands at the empty scratch database."""
    point(neo4j_server)
    return clean_graph


@pytest.fixture
async def at_small(at_scratch: Database) -> Database:
    """Points the commands at the scratch database with the small network in it."""
    await replace_network(at_scratch.driver, at_scratch.name, small_records(), Seed(datetime.now(UTC), {}))
    return at_scratch

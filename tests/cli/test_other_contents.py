"""What another version or another program wrote is left alone, and an empty database is told apart."""

import pytest

from hub.database.database import Database
from tests.cli.conftest import Outcome


@pytest.fixture(autouse=True)
def any_port(monkeypatch: pytest.MonkeyPatch) -> None:
    """No fixed port."""
    monkeypatch.setenv("HUB_PORT", "0")


@pytest.fixture
async def other_shape(at_small: Database) -> None:
    """A network that another version wrote."""
    await at_small.driver.execute_query("MATCH (n:Sequence) SET n.shape = 'older'", database_=at_small.name)


@pytest.fixture
async def stranger(at_scratch: Database) -> None:
    """Nodes that no hub wrote."""
    await at_scratch.driver.execute_query("CREATE (:Stranger), (:Person)", database_=at_scratch.name)


@pytest.mark.usefixtures("other_shape")
@pytest.mark.parametrize("command", ["demo", "serve", "ask {network{name}}", "explain {network{name}}"])
def test_a_network_of_another_shape_is_refused_with_the_way_out(command: str) -> None:
    told = Outcome(*command.split())
    assert told.code == 1
    assert told.err.startswith("INCOMPATIBLE database neo4j of NEO4J_URI holds a network of shape older;")
    assert "hub seed --replace" in told.err


@pytest.mark.usefixtures("stranger")
@pytest.mark.parametrize("command", ["demo", "seed"])
def test_nodes_of_something_else_are_not_written_over(command: str) -> None:
    told = Outcome(command)
    assert told.code == 1
    assert "it holds 1 Person, 1 other nodes" in told.err


@pytest.mark.usefixtures("at_scratch")
@pytest.mark.parametrize("command", ["serve", "ask {network{name}}"])
def test_an_empty_database_is_told_with_the_way_out(command: str) -> None:
    told = Outcome(*command.split())
    assert told.code == 1
    assert told.err.startswith("NOT_FOUND No network is loaded")
    assert "hub seed" in told.err

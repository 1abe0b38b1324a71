"""`hub serve` and `hub demo` in a process of their own, as they run for people."""

import json
import re
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import httpx
import psutil
import pytest

from hub.database.connection import Connection
from hub.database.database import Database
from hub.database.load import Seed, replace_network
from hub.database.local import LocalNeo4j
from hub.http.trusted_documents import digest
from hub.web.examples import EXAMPLES
from tests.cli.conftest import Outcome
from tests.reference.small import small_records

ROOT = Path(__file__).parents[2]
PATIENCE = 60.0
MAIN = "from hub.cli import app; app()"


class Hub:
    """A hub in the foreground of a process, from the line with its address on."""

    def __init__(self, command: str) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-c", MAIN, command],
            cwd=ROOT,
            text=True,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
        )
        self.said: list[str] = []
        self.url = self._read_url()

    def _read_url(self) -> str:
        assert self.process.stdout
        for line in self.process.stdout:
            self.said.append(line)
            if found := re.search(r"http://\S+", line):
                return found[0]
        raise AssertionError("".join(self.said))

    def stop(self, number: signal.Signals) -> int:
        """Sends the signal; the exit code."""
        self.process.send_signal(number)
        return self.process.wait(PATIENCE)


@contextmanager
def running(command: str) -> Iterator[Hub]:
    hub = Hub(command)
    with hub.process:
        try:
            yield hub
        finally:
            hub.process.kill()


@pytest.fixture
def any_port(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HUB_PORT", "0")


@pytest.fixture
async def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A data folder that holds the small network."""
    home = tmp_path / "home"
    with LocalNeo4j(home, heap="512m") as server:
        database = Database.open(Connection(server.uri, server.user, server.password, server.database))
        await replace_network(database.driver, database.name, small_records(), Seed(datetime.now(UTC), {}))
        await database.close()
    monkeypatch.setenv("HUB_HOME", str(home))
    return home


@pytest.mark.usefixtures("at_small", "any_port")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
@pytest.mark.parametrize("command", ["demo", "serve"])
def test_it_is_ready_when_it_tells_its_address_and_a_signal_is_no_error(command: str, number: signal.Signals) -> None:
    with running(command) as hub:
        assert httpx.get(f"{hub.url}/readyz").status_code == 200
        assert hub.stop(number) == 0


@pytest.mark.usefixtures("at_small", "any_port")
def test_the_token_of_the_settings_opens_the_network_tier(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HUB_NETWORK_TOKEN", "sesame")
    query = {"query": "{ network { focalPoints { name } } }"}
    with running("demo") as hub:
        allowed = httpx.post(f"{hub.url}/graphql", json=query, headers={"authorization": "Bearer sesame"}).json()
        assert "errors" not in allowed
        assert httpx.post(f"{hub.url}/graphql", json=query).json()["errors"][0]["extensions"]["code"] == "FORBIDDEN"


@pytest.mark.usefixtures("at_small", "any_port")
@pytest.mark.parametrize("managed", ["token", "issuer"])
def test_the_token_of_the_settings_is_for_demos_where_tokens_are_managed(
    monkeypatch: pytest.MonkeyPatch, managed: str
) -> None:
    monkeypatch.setenv("HUB_NETWORK_TOKEN", "sesame")
    with running("serve"):
        pass
    if managed == "token":
        assert Outcome("token", "create", "Cổng tỉnh", "--tier", "press").code == 0
    else:
        monkeypatch.setenv("HUB_OIDC_ISSUER", "https://issuer.example")
        monkeypatch.setenv("HUB_OIDC_AUDIENCE", "hub.example")
    refused = Outcome("serve")
    assert refused.code == 1
    assert refused.err.startswith("BAD_USER_INPUT HUB_NETWORK_TOKEN is for demos")
    with running("demo") as hub:
        assert httpx.get(f"{hub.url}/readyz").status_code == 200


LINEAGE = {"documentId": f"sha256:{digest(EXAMPLES[0].query)}"}


@pytest.mark.usefixtures("at_small", "any_port")
def test_the_demo_trusts_its_own_manifest_and_another_only_if_told(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    other = "query Other { network { name } }"
    with running("demo") as hub:
        assert "errors" not in httpx.get(f"{hub.url}/graphql", params=LINEAGE).json()
    manifest = tmp_path / "operations.json"
    manifest.write_text(json.dumps({digest(other): other}))
    monkeypatch.setenv("HUB_OPERATIONS", str(manifest))
    monkeypatch.setenv("HUB_ONLY_TRUSTED", "true")
    with running("serve") as hub:
        assert "errors" not in httpx.get(f"{hub.url}/graphql", params={"documentId": digest(other)}).json()
        assert httpx.get(f"{hub.url}/graphql", params=LINEAGE).status_code == 404
        assert httpx.get(f"{hub.url}/graphql", params={"query": "{ network { name } }"}).status_code == 403


def test_a_local_network_is_served_used_beside_and_left_clean(home: Path, any_port: None) -> None:
    query = ["ask", "{ network { name } }"]
    with running("demo") as hub:
        neo4j = psutil.Process(int((home / "run" / "neo4j.pid").read_text()))
        beside = Outcome(*query)
        assert beside.code == 0, beside.err
        second = Outcome("demo")
        assert (second.code, second.err.split()[0]) == (1, "UNAVAILABLE")
        assert f"process {hub.process.pid}" in second.err
        assert hub.stop(signal.SIGTERM) == 0
        assert not neo4j.is_running()
    assert not [line for line in hub.said if "Load" in line]
    alone = Outcome(*query)
    assert (alone.code, alone.out) == (0, beside.out)


@pytest.mark.usefixtures("at_small")
@pytest.mark.parametrize("command", ["demo", "serve"])
def test_a_taken_port_is_told_before_anything_starts(command: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        monkeypatch.setenv("HUB_PORT", str(taken.getsockname()[1]))
        told = Outcome(command)
    assert (told.code, told.out) == (1, "")
    assert "Choose another HUB_PORT" in told.err

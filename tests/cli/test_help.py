"""Every command explains itself, and says what is wrong in one line."""

from importlib.metadata import version
from pathlib import Path

import pytest

from tests.cli.conftest import Outcome

COMMANDS = (
    *("demo", "serve", "seed", "ask", "explain", "sdl"),
    *("schema apply", "schema check", "schema docs"),
    *("operations check", "operations make", "feed prune"),
)
SECRET = "sesame-open"


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_examples(command: str) -> None:
    told = Outcome(*command.split(), "--help")
    assert told.code == 0
    assert f"hub {command}" in told.out.partition("Examples")[2]


def test_the_whole_is_explained_without_arguments() -> None:
    told = Outcome()
    assert all(command.split()[0] in told.out for command in COMMANDS)


def test_the_version_is_told() -> None:
    assert Outcome("--version").out == f"hub {version('policy-network-hub')}\n"


@pytest.mark.parametrize(
    ("variable", "value"),
    [("HUB_PORT", SECRET), ("HUB_QUERY_TIMEOUT", "0"), ("NEO4J_URI", f"http://{SECRET}"), ("HUB_NETWORK_TOKEN", " ")],
)
def test_a_wrong_setting_is_named_without_its_value(variable: str, value: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(variable, value)
    told = Outcome("demo")
    assert told.code == 1
    assert told.err.startswith(f"BAD_USER_INPUT {variable}")
    assert told.err.count("\n") == 1
    assert SECRET not in told.err


@pytest.mark.parametrize("command", ["serve", "ask {network{name}}", "explain {network{name}}", "schema check"])
def test_reading_starts_no_data_folder(command: str) -> None:
    told = Outcome(*command.split())
    assert (told.code, told.out) == (1, "")
    assert told.err.startswith("NOT_FOUND There is no network in")
    assert "hub demo" in told.err


@pytest.mark.parametrize("command", ["serve", "demo"])
def test_a_manifest_with_faults_is_told_before_anything_starts(
    command: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    manifest = tmp_path / "operations.json"
    manifest.write_text('{"sha256:0": "{ nothing }"}')
    monkeypatch.setenv("HUB_OPERATIONS", str(manifest))
    told = Outcome(command)
    assert (told.code, told.out, told.err.count("\n")) == (1, "", 1)
    assert told.err.startswith(f"BAD_USER_INPUT HUB_OPERATIONS: {manifest}: sha256:0: ")
    assert not (tmp_path / "home").exists()


def test_a_database_that_is_away_is_blamed_on_the_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NEO4J_URI", "bolt://127.0.0.1:1")
    told = Outcome("ask", "{ network { name } }")
    assert told.code == 1
    assert told.err.startswith("UNAVAILABLE ")
    assert "NEO4J_URI" in told.err


def test_a_data_folder_that_cannot_be_one_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("HUB_HOME", str(tmp_path / "file"))
    monkeypatch.setenv("HUB_PORT", "0")
    told = Outcome("demo")
    assert (told.code, told.err.count("\n")) == (1, 1)
    assert told.err.startswith("BAD_USER_INPUT HUB_HOME")

"""`hub seed` loads all or nothing, and never over what is there without being told to."""

import json
import shutil
from pathlib import Path

import pytest

from seeds.network import Network, Report
from seeds.source import FOLDER, SOURCES
from tests.cli.conftest import Outcome
from tests.reference.small import small_records
from tests.seeds.seeded import edit_row

REPORT = Report({"units.csv": 21}, ["03980"], 566)


@pytest.fixture
def small_sources(monkeypatch: pytest.MonkeyPatch) -> None:
    """The small network in the place of what the sources give: the whole one is what `network` loads."""
    found = Network(small_records(), {"units.csv": "0" * 64}, REPORT)
    monkeypatch.setattr("hub.cli.seed.load_records", lambda _folder: found)


@pytest.fixture
def broken(tmp_path: Path) -> Path:
    """The sources with one wrong cell."""
    for name in SOURCES:
        shutil.copytree(FOLDER / name, tmp_path / name, ignore=shutil.ignore_patterns("*.py", "__pycache__"))
    edit_row(tmp_path / "press_agencies" / "press_agencies.csv", 7, {"id": "  "})
    return tmp_path


@pytest.mark.usefixtures("at_scratch", "small_sources")
def test_an_empty_database_gets_the_network_and_its_schema() -> None:
    told = Outcome("seed")
    assert told.code == 0, told.err
    assert "6 PressAgency" in told.out
    assert "fictional" in told.out
    assert "566 units ended" in told.out
    assert "03980" in told.out
    assert json.loads(Outcome("ask", "{ network { name } }").out) == {"data": {"network": {"name": "Chính phủ"}}}
    assert Outcome("schema", "check").code == 0


@pytest.mark.usefixtures("at_small", "small_sources")
def test_a_network_is_replaced_only_when_told_to() -> None:
    refused = Outcome("seed")
    assert refused.code == 1
    assert refused.err.startswith("BAD_USER_INPUT ")
    assert "6 PressAgency" in refused.err
    assert "hub seed --replace" in refused.err
    assert Outcome("seed", "--replace").code == 0
    assert Outcome("seed").err == refused.err


@pytest.mark.usefixtures("at_small")
def test_a_broken_row_is_named_and_changes_nothing(broken: Path) -> None:
    before = Outcome("seed").err
    told = Outcome("seed", "--replace", "--data", str(broken))
    assert (told.code, told.out) == (1, "")
    assert told.err.startswith("BAD_USER_INPUT press_agencies.csv, line 7, column id: ")
    assert Outcome("seed").err == before

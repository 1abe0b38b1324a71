"""A data folder has one owner, one layout and one password."""

import json
import os
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from hub.database.local.folder import DataFolder
from hub.database.local.pinned import VERSION
from hub.errors import Incompatible, Unavailable

ROOT = Path(__file__).parents[2]

OWNER = """
import subprocess, sys
from pathlib import Path
from hub.database.local.folder import DataFolder
folder = DataFolder(Path(sys.argv[1]))
subprocess.Popen(["cat"], pass_fds=[folder.server_lock.fd], stdout=subprocess.DEVNULL)
"""


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


@pytest.fixture
def dead_owner(home: Path) -> Iterator[subprocess.Popen[str]]:
    """A hub that is dead while its server, here `cat`, still holds the folder until its input ends."""
    with subprocess.Popen(
        [sys.executable, "-c", OWNER, str(home)], cwd=ROOT, text=True, stdin=subprocess.PIPE
    ) as owner:
        owner.wait()
        yield owner


def test_the_password_is_for_the_owner_only_and_stays(home: Path) -> None:
    first = DataFolder(home)
    first.release()
    assert stat.S_IMODE((home / "password").stat().st_mode) == 0o600
    (home / "password").chmod(0o644)
    second = DataFolder(home)
    second.release()
    assert second.password == first.password
    assert len(first.password) >= 32
    assert stat.S_IMODE((home / "password").stat().st_mode) == 0o600


def test_two_folders_have_different_passwords(tmp_path: Path) -> None:
    folders = [DataFolder(tmp_path / name) for name in ("one", "two")]
    assert folders[0].password != folders[1].password
    for folder in folders:
        folder.release()


def test_a_second_owner_is_refused_with_the_first_one_named(home: Path) -> None:
    first = DataFolder(home)
    with pytest.raises(Unavailable, match=rf"in use by another hub \(process {os.getpid()}\)"):
        DataFolder(home)
    first.release()
    DataFolder(home).release()


def test_the_server_of_a_dead_hub_is_waited_for(
    home: Path, dead_owner: subprocess.Popen[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    server_input = dead_owner.stdin
    assert server_input
    monkeypatch.setattr("hub.database.local.folder.time.sleep", lambda _: server_input.close())
    DataFolder(home).release()
    assert server_input.closed


def test_a_server_that_stays_without_its_hub_is_named(
    home: Path, dead_owner: subprocess.Popen[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (home / "run" / "neo4j.pid").write_text("4321")
    monkeypatch.setattr("hub.database.local.folder.DRAIN_SECONDS", 0.0)
    with pytest.raises(Unavailable, match="process 4321"):
        DataFolder(home)


@pytest.mark.parametrize(
    "marker",
    [
        json.dumps({"layout": 2, "neo4j": VERSION}),
        json.dumps({"layout": 1, "neo4j": "5.26.99"}),
        json.dumps({"layout": 1, "neo4j": "5.25.1"}),
        json.dumps({"layout": 1, "neo4j": "2026.10.0"}),
        json.dumps({"layout": 1}),
        "[]",
        "",
    ],
)
def test_an_unknown_layout_is_refused_and_left_alone(home: Path, marker: str) -> None:
    home.mkdir()
    (home / "layout.json").write_text(marker)
    with pytest.raises(Incompatible, match="Nothing was changed"):
        DataFolder(home)
    assert (home / "layout.json").read_text() == marker
    assert {path.name for path in home.iterdir()} == {"layout.json", "owner.lock", "server.lock"}


def test_a_folder_of_something_else_is_refused(home: Path) -> None:
    (home / "data").mkdir(parents=True)
    with pytest.raises(Incompatible, match=r"no layout\.json"):
        DataFolder(home)


def test_a_folder_of_an_earlier_patch_is_taken_over(home: Path) -> None:
    home.mkdir()
    (home / "layout.json").write_text(json.dumps({"layout": 1, "neo4j": "5.26.0"}))
    DataFolder(home).release()
    assert json.loads((home / "layout.json").read_text()) == {"layout": 1, "neo4j": VERSION}

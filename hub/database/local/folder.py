"""The data folder: one owner, one layout, one password."""

import json
import os
import secrets
import time
from pathlib import Path

from hub.errors import Incompatible, Unavailable

from .file_lock import FileLock
from .pinned import VERSION

LAYOUT = 1
DRAIN_SECONDS = 60.0


class InUse(Unavailable):
    """Another hub owns the folder."""


class DataFolder:
    """A claimed data folder, until `release`.

    Two locks: the hub alone holds the owner's; its server inherits the other one, which tells the next hub how long a
    server outlives a hub that was killed.
    """

    def __init__(self, home: Path) -> None:
        self.home = home.absolute()
        self.home.mkdir(parents=True, exist_ok=True, mode=0o700)
        self._owner = FileLock(self.home / "owner.lock")
        self.server_lock = FileLock(self.home / "server.lock")
        try:
            self._claim()
            self._wait_for_earlier_server()
            _check_layout(self.home)
        except BaseException:
            self.release()
            raise
        self.password = _password(self.home / "password")
        for name in ("conf", "logs", "run"):
            (self.home / name).mkdir(exist_ok=True)
        self.config = self.home / "conf" / "neo4j.conf"
        self.pid_file = self.home / "run" / "neo4j.pid"
        self.console_log = self.home / "logs" / "console.log"

    def release(self) -> None:
        """Give up the claim."""
        self._owner.close()
        self.server_lock.close()

    def pid(self) -> int | None:
        """The server's process, when it has started."""
        return _pid(self.pid_file)

    def last_log_lines(self, count: int = 12) -> str:
        """What the server said last, for an error message."""
        logs = (self.home / "logs" / "neo4j.log", self.console_log)
        texts = [log.read_text(encoding="utf-8", errors="replace").strip() for log in logs if log.exists()]
        return "\n".join(line for text in texts for line in text.splitlines()[-count:])

    def _claim(self) -> None:
        if not self._owner.try_acquire():
            raise InUse(f"{self.home} is in use by another hub (process {_pid(self._owner.path)}).")
        self._owner.write(str(os.getpid()))

    def _wait_for_earlier_server(self) -> None:
        deadline = time.monotonic() + DRAIN_SECONDS
        while not self.server_lock.try_acquire():
            if time.monotonic() > deadline:
                server = _pid(self.home / "run" / "neo4j.pid")
                raise Unavailable(f"{self.home} is in use by a Neo4j without a hub (process {server}): end it first.")
            time.sleep(0.1)


def _check_layout(home: Path) -> None:
    """Refuse what this version cannot read; mark a new folder."""
    marker = home / "layout.json"
    if marker.exists():
        _refuse_other_layout(home, marker)
    elif {path.name for path in home.iterdir()} - {"owner.lock", "server.lock", "layout.json.partial"}:
        raise Incompatible(f"{home} holds files but no layout.json, so it is not this hub's. Choose an empty one.")
    _write_whole(marker, json.dumps({"layout": LAYOUT, "neo4j": VERSION}) + "\n")


def _refuse_other_layout(home: Path, marker: Path) -> None:
    try:
        found = json.loads(marker.read_text(encoding="utf-8"))
        layout, version = found["layout"], found["neo4j"]
        readable = layout == LAYOUT and _upgrades_in_place(version)
    except (ValueError, KeyError, TypeError, AttributeError):
        layout, version, readable = "unknown", "unknown", False
    if not readable:
        raise Incompatible(
            f"{home} was written in layout {layout} by Neo4j {version}; "
            f"this hub reads layout {LAYOUT} of Neo4j {VERSION}. Nothing was changed."
            " Go on with the hub that wrote it, or choose an empty folder by HUB_HOME."
        )


def _upgrades_in_place(version: str) -> bool:
    """Neo4j itself opens the stores of earlier patches of its own line."""
    found, own = ([int(part) for part in text.split(".")] for text in (version, VERSION))
    return found[:2] == own[:2] and found <= own


def _password(path: Path) -> str:
    if not path.exists():
        _write_whole(path, secrets.token_urlsafe(24))
    path.chmod(0o600)
    return path.read_text(encoding="ascii")


def _write_whole(path: Path, text: str) -> None:
    """For its owner only, and never half-written."""
    partial = path.with_name(path.name + ".partial")
    with os.fdopen(os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="ascii") as file:
        file.write(text)
        os.fsync(file.fileno())
    partial.replace(path)


def _pid(path: Path) -> int | None:
    try:
        return int(path.read_text(encoding="ascii"))
    except (OSError, ValueError):
        return None

"""PostgreSQL with the slice: the one of PGHOST, or Debian's own on a folder that is thrown away."""

import csv
import os
import pwd
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from bench.copy import SPOKESPERSON_FIELDS, UNIT_FIELDS, Slice
from bench.debian import program
from bench.servers.peers import PEERS
from bench.servers.process import HOST, NotStarted, free_port

_SETTINGS: Final = {
    "listen_addresses": HOST,
    "shared_buffers": "256MB",
    "work_mem": "32MB",
    "jit": "off",
    "synchronous_commit": "off",
    "random_page_cost": "1.1",
    "max_connections": "100",
}


@contextmanager
def postgresql(found: Slice) -> Iterator[Mapping[str, str]]:
    """The variables of a PostgreSQL that holds the slice in the schema `bench`."""
    if os.environ.get("PGHOST"):
        _load({}, found)
        yield {}
        return
    with tempfile.TemporaryDirectory(prefix="bench-postgresql-") as name, _own(Path(name)) as variables:
        _load(variables, found)
        yield variables


def version(variables: Mapping[str, str]) -> str:
    """The server's version."""
    return _psql(variables, "--tuples-only", "--no-align", "--command", "SHOW server_version").split()[0]


@contextmanager
def _own(folder: Path) -> Iterator[Mapping[str, str]]:
    """A server on the folder, as the user postgres when this one is root, which PostgreSQL refuses."""
    port, data = free_port(), folder / "data"
    owner = pwd.getpwnam("postgres") if os.geteuid() == 0 else pwd.getpwuid(os.geteuid())
    os.chown(folder, owner.pw_uid, owner.pw_gid)
    user, group = (owner.pw_uid, owner.pw_gid) if os.geteuid() == 0 else (None, None)
    subprocess.run(
        [program("initdb"), "--pgdata", data, "--auth", "trust", "--username", "bench", "--encoding", "UTF8"],
        user=user,
        group=group,
        cwd=folder,
        check=True,
        capture_output=True,
        timeout=60,
    )
    settings = [f"--{name}={value}" for name, value in {**_SETTINGS, "unix_socket_directories": folder}.items()]
    with (folder / "log").open("wb") as log:
        process = subprocess.Popen(
            [program("postgres"), "-D", data, "-p", str(port), *settings],
            user=user,
            group=group,
            cwd=folder,
            stderr=log,
        )
    try:
        variables = {"PGHOST": HOST, "PGPORT": str(port), "PGUSER": "bench", "PGDATABASE": "postgres"}
        _wait(process, variables, folder / "log")
        yield variables
    finally:
        process.send_signal(signal.SIGINT)  # ends without waiting for its clients
        process.wait(30)


def _wait(process: subprocess.Popen[bytes], variables: Mapping[str, str], log: Path) -> None:
    deadline = time.monotonic() + 30
    ready = [program("pg_isready"), "--quiet"]
    while subprocess.run(ready, env={**os.environ, **variables}, check=False).returncode:
        if process.poll() is not None or time.monotonic() > deadline:
            raise NotStarted(f"PostgreSQL does not answer. Its last words:\n{log.read_text(errors='replace')[-2000:]}")
        time.sleep(0.1)


def _load(variables: Mapping[str, str], found: Slice) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        _write(folder / "units.csv", _unit_rows(found))
        _write(
            folder / "spokespersons.csv",
            [[s["position"], *(s[f] for f in SPOKESPERSON_FIELDS), s["unit"]] for s in found.spokespersons],
        )
        _psql(variables, "--file", str(PEERS / "schema.sql"), folder=folder)


def _unit_rows(found: Slice) -> Iterator[list[object]]:
    paths: dict[int, str] = {}
    for unit in found.units:
        place, parent = unit["position"], unit["parent"]
        paths[place] = str(place) if parent is None else f"{paths[parent]}.{place}"
        yield [place, *(unit[f] for f in UNIT_FIELDS), unit["levelRank"], unit["searchText"], paths[place], parent]


def _write(path: Path, rows: Iterator[list[object]] | Sequence[Sequence[object]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(rows)


def _psql(variables: Mapping[str, str], *arguments: str, folder: Path | None = None) -> str:
    command = [program("psql"), "--no-psqlrc", "--quiet", "--set", "ON_ERROR_STOP=1", *arguments]
    environment = {**os.environ, **variables}
    done = subprocess.run(
        command, cwd=folder, env=environment, check=False, capture_output=True, text=True, timeout=120
    )
    if done.returncode:
        raise NotStarted(f"psql failed: {done.stderr}")
    return done.stdout

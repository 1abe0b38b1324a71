"""Load by wrk, which is much lighter than any server that it measures."""

import json
import os
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from bench.servers.process import WORK, Server

SCRIPT: Final = Path(__file__).with_name("load.lua")
_LONGER: Final = (1, 4, 16)
"""A burst in which nothing was finished, on a machine that is busy, is tried again for so many times as long."""


@dataclass(frozen=True)
class Burst:
    """What one burst showed; times in milliseconds."""

    requests: int
    rps: float
    p50: float
    p95: float
    p99: float


class Failed(RuntimeError):
    """A server refused or dropped requests under load."""


def burst(server: Server, bodies: Path, connections: int, seconds: int, *, start: int = 0, once: bool = False) -> Burst:
    """Sends the file's lines over that many connections; `once`: at most one time each."""
    environment = {**os.environ, "BODIES": str(bodies), "START": str(start), **({"ONCE": "1"} if once else {})}
    for longer in _LONGER:
        found = _wrk(server, connections, seconds * longer, environment)
        if found["errors"]:
            raise Failed(f"{server.name} failed {found['errors']} of {found['requests']} requests of {bodies.name}.")
        if found["requests"]:
            rps = found["requests"] / found["seconds"]
            return Burst(found["requests"], rps, found["p50"], found["p95"], found["p99"])
    raise Failed(f"{server.name} answered none of {bodies.name} in {seconds * _LONGER[-1]} s.")


def _wrk(server: Server, connections: int, seconds: int, environment: Mapping[str, str]) -> dict[str, Any]:
    headers = [part for name, value in server.headers.items() for part in ("-H", f"{name}: {value}")]
    command = ["wrk", "-t1", f"-c{connections}", f"-d{seconds}s", "--timeout", "30s", *headers, "-s", str(SCRIPT)]
    done = subprocess.run(
        [*command, server.url], env=environment, check=True, capture_output=True, text=True, timeout=seconds + 60
    )
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


def write_bodies(name: str, bodies: Sequence[bytes]) -> Path:
    """The file for wrk."""
    folder = WORK / "bodies"
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{name}.jsonl"
    path.write_bytes(b"\n".join(bodies) + b"\n")
    return path

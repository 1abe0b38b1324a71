"""A server as a process: started, waited for, its memory read, ended."""

import os
import signal
import socket
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

import psutil

from bench.dialects import Dialect

ROOT: Final = Path(__file__).parents[2]
WORK: Final = ROOT / "bench" / ".work"
HOST: Final = "127.0.0.1"
_READY_SECONDS: Final = 90.0


class NotStarted(RuntimeError):
    """A server did not answer; its last words are in the message."""


@dataclass(frozen=True)
class Server:
    """A server that answers."""

    name: str
    url: str
    dialect: Dialect
    pid: int
    headers: Mapping[str, str] = field(default_factory=dict)

    def ask(self, body: bytes) -> bytes:
        """One answer, on a connection of its own."""
        request = urllib.request.Request(self.url, body, {"content-type": "application/json", **self.headers})  # noqa: S310
        try:
            with urllib.request.urlopen(request, timeout=30) as answer:  # noqa: S310 (its own address)
                return bytes(answer.read())
        except urllib.error.HTTPError as refused:
            return bytes(refused.read())

    def peak_memory(self) -> int:
        """Bytes: the peaks of the process and of those it started, added up."""
        process = psutil.Process(self.pid)
        return sum(_peak(each.pid) for each in (process, *process.children(recursive=True)))


def free_port() -> int:
    """A port that nobody listens on now."""
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        return int(probe.getsockname()[1])


@contextmanager
def running(name: str, command: Sequence[str], environment: Mapping[str, str], url: str) -> Iterator[int]:
    """The process id of a server that answers at the address; it is ended at the end."""
    WORK.mkdir(parents=True, exist_ok=True)
    log = WORK / f"{name}.log"
    with log.open("wb") as out:
        process = subprocess.Popen(
            command, cwd=ROOT, env={**os.environ, **environment}, stdin=subprocess.DEVNULL, stdout=out, stderr=out
        )
    try:
        _wait(name, process, url, log)
        yield process.pid
    finally:
        process.send_signal(signal.SIGTERM)
        try:
            process.wait(20)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def _wait(name: str, process: subprocess.Popen[bytes], url: str, log: Path) -> None:
    deadline = time.monotonic() + _READY_SECONDS
    while not _answers(url):
        if process.poll() is not None or time.monotonic() > deadline:
            words = log.read_text(encoding="utf-8", errors="replace")[-3000:]
            raise NotStarted(f"{name} does not answer. Its last words:\n{words}")
        time.sleep(0.1)


def _answers(url: str) -> bool:
    request = urllib.request.Request(url, b'{"query":"{__typename}"}', {"content-type": "application/json"})  # noqa: S310
    try:
        with urllib.request.urlopen(request, timeout=5) as answer:  # noqa: S310 (its own address)
            return bool(answer.status == 200)
    except (OSError, urllib.error.URLError):
        return False


def _peak(pid: int) -> int:
    status = Path(f"/proc/{pid}/status").read_text(encoding="ascii")
    return next((int(line.split()[1]) * 1024 for line in status.splitlines() if line.startswith("VmHWM:")), 0)

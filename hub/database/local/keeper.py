"""The process between the hub and Neo4j: Neo4j ends when the hub does, and comes back when it alone was killed.

Started by path, in a session of its own, so that Ctrl-C in the hub's terminal does not reach Neo4j. Its standard
input is a pipe that only the hub holds: a byte says that Neo4j was ready once; the end means that Neo4j must stop,
because the hub wants it or is dead. Standard library only, so that it is small and starts at once.
"""

import ctypes
import os
import select
import signal
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

STOP_SECONDS = 45.0
OUT_OF_MEMORY = 3
LONGEST_PAUSE = 60.0
PR_SET_PDEATHSIG = 1


class Wishes:
    """What the hub and the signals ask for."""

    def __init__(self) -> None:
        self.was_ready = False
        self._wakeup, wakeup_writer = os.pipe()
        os.set_blocking(wakeup_writer, False)
        signal.set_wakeup_fd(wakeup_writer)
        signal.signal(signal.SIGCHLD, lambda *_: None)
        signal.signal(signal.SIGTERM, lambda *_: None)
        signal.signal(signal.SIGINT, signal.SIG_IGN)

    def stop_within(self, seconds: float | None) -> bool:
        """Wait for anything to happen; say whether that was the wish to stop."""
        readable, _, _ = select.select([sys.stdin.fileno(), self._wakeup], [], [], seconds)
        stop = self._wakeup in readable and signal.SIGTERM in os.read(self._wakeup, 64)
        if sys.stdin.fileno() in readable:
            stop |= not os.read(sys.stdin.fileno(), 64)
            self.was_ready = True
        return stop


def keep(command: Sequence[str], pid_file: Path, lock_fd: int) -> int:
    """Run the command until the wish to stop or its own end."""
    wishes = Wishes()
    pause = 1.0
    while True:
        # This process has one thread: safe for preexec_fn, and what "parent" means to the kernel.
        child = subprocess.Popen(  # noqa: S603
            command,
            stdin=subprocess.DEVNULL,
            pass_fds=[lock_fd],
            preexec_fn=_ending_with(os.getpid()),  # noqa: PLW1509
        )
        _publish(pid_file, child.pid)
        while (code := child.poll()) is None:
            if wishes.stop_within(None):
                return _end(child)
        if not wishes.was_ready or (code >= 0 and code != OUT_OF_MEMORY):
            return code
        sys.stderr.write(f"Neo4j was killed (code {code}); it starts again in {pause:.0f} s\n")
        if wishes.stop_within(pause):
            return code
        pause = min(pause * 2, LONGEST_PAUSE)


def _end(child: subprocess.Popen[bytes]) -> int:
    child.terminate()
    try:
        return child.wait(STOP_SECONDS)
    except subprocess.TimeoutExpired:
        child.kill()
        return child.wait()


def _ending_with(keeper: int) -> Callable[[], None] | None:
    """Neo4j stops if the keeper itself is killed, where the kernel can tell it."""
    if sys.platform != "linux":
        return None
    prctl = ctypes.CDLL(None).prctl

    def ask() -> None:
        prctl(PR_SET_PDEATHSIG, signal.SIGTERM)
        if os.getppid() != keeper:
            os._exit(1)

    return ask


def _publish(pid_file: Path, pid: int) -> None:
    partial = pid_file.with_suffix(".partial")
    partial.write_text(str(pid), encoding="ascii")
    partial.replace(pid_file)


if __name__ == "__main__":
    sys.exit(min(abs(keep(sys.argv[3:], Path(sys.argv[1]), int(sys.argv[2]))), 255))

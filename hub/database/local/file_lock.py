"""An exclusive lock on a file, held by the operating system and therefore gone with its holders."""

import fcntl
import os
from pathlib import Path


class FileLock:
    """Child processes that inherit `fd` hold the lock too: it is free when the last of them is gone."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.fd = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)

    def try_acquire(self) -> bool:
        """Take the lock if nobody holds it."""
        try:
            fcntl.flock(self.fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

    def acquire(self) -> None:
        """Wait for the lock."""
        fcntl.flock(self.fd, fcntl.LOCK_EX)

    def write(self, text: str) -> None:
        """Tell the others who holds the lock."""
        os.ftruncate(self.fd, 0)
        os.pwrite(self.fd, text.encode("ascii"), 0)

    def close(self) -> None:
        """Let go. Children that inherited the lock keep it until they end."""
        os.close(self.fd)

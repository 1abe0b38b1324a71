"""The system's programs that a run needs. As root on Debian they are installed."""

import os
import shutil
import subprocess
from pathlib import Path
from typing import Final

from bench.servers.process import NotStarted

_POSTGRESQL: Final = "usr/lib/postgresql/*/bin"
_PACKAGES: Final = {"wrk": "wrk", "psql": "postgresql", "initdb": "postgresql"}
_INSTALL: Final = ("apt-get", "install", "--yes", "--no-install-recommends")


def program(name: str) -> str:
    """Where the program is. Debian keeps PostgreSQL's out of the path."""
    folders = sorted(Path("/").glob(_POSTGRESQL), reverse=True)
    found = shutil.which(name, path=os.pathsep.join(map(str, folders))) or shutil.which(name)
    if not found:
        raise NotStarted(f"{name} is missing.")
    return found


def require(*programs: str) -> None:
    """Installs the packages of those programs that are missing, or raises NotStarted with the command to run."""
    packages = sorted({_PACKAGES[name] for name in programs if not _has(name)})
    if not packages:
        return
    command = [*_INSTALL, *packages]
    if os.geteuid() or not shutil.which("apt-get"):
        raise NotStarted(f"These are missing: {', '.join(packages)}. As root: {' '.join(command)}")
    subprocess.run(command, check=True, timeout=600)


def _has(name: str) -> bool:
    try:
        return bool(program(name))
    except NotStarted:
        return False

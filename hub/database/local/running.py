"""A data folder seen from outside: whether there is one, and the way to the server that another hub runs on it."""

import re
from pathlib import Path

from hub.database.connection import Connection
from hub.errors import Unavailable

from .readiness import DATABASE, USER

_ADDRESS = re.compile(r"(?m)^server\.bolt\.advertised_address=(\S+)$")


def is_data_folder(home: Path) -> bool:
    """Whether anything was ever kept there."""
    return home.is_dir() and any(home.iterdir())


def running_server(home: Path) -> Connection:
    """The connection to the server that the folder's owner runs; it is not tried."""
    try:
        address = _ADDRESS.search((home / "conf" / "neo4j.conf").read_text(encoding="utf-8"))
        password = (home / "password").read_text(encoding="ascii")
    except FileNotFoundError:
        address, password = None, ""
    if address is None:
        raise Unavailable(f"The hub that owns {home} is still starting. Try again in a moment.")
    return Connection(f"bolt://{address[1]}", USER, password, DATABASE)

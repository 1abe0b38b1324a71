"""The border where driver errors become the hub's own: nothing of host, driver text or Cypher passes."""

import asyncio
import logging
from collections.abc import Iterator
from contextlib import contextmanager

from neo4j.exceptions import (
    ClientError,
    DriverError,
    IncompleteCommit,
    Neo4jError,
    ServiceUnavailable,
    SessionExpired,
    TransientError,
)

from hub.errors import HubError, TimedOut, Unavailable

log = logging.getLogger(__name__)

_CONNECTION_LOST = (ServiceUnavailable, SessionExpired, IncompleteCommit, ConnectionError)
_TIMED_OUT = ("TransactionTimedOut", "TransactionTimedOutClientConfiguration")

_TOLD = {
    "MemoryPoolOutOfMemoryError": "The answer needs more memory than the database may take. Ask for less at a time.",
    "DatabaseNotFound": "The server has no database of that name.",
    # Ended by the server, for an operator or at its stop; the driver counts both as mistakes of the client.
    "Terminated": "The database ended the query. Try again in a moment.",
    "LockClientStopped": "The database ended the query. Try again in a moment.",
}


def translate(error: BaseException) -> HubError | None:
    """The hub's error for a driver's, or None when it is a defect of ours and should be seen as one."""
    if isinstance(error, (TimeoutError, asyncio.TimeoutError)):
        return TimedOut("The database did not answer in time.")
    if isinstance(error, Neo4jError) and (error.code or "").rpartition(".")[2] in _TIMED_OUT:
        return TimedOut("The query took longer than allowed.")
    if isinstance(error, Neo4jError) and (error.code or "").rpartition(".")[2] in _TOLD:
        return Unavailable(_TOLD[(error.code or "").rpartition(".")[2]])
    if isinstance(error, (*_CONNECTION_LOST, TransientError)):
        return Unavailable("The database is away. Try again in a moment.")
    if isinstance(error, ClientError) and ".Security." in (error.code or ""):
        return Unavailable("The database refused the hub's credentials.")
    if isinstance(error, DriverError):
        return Unavailable("The database could not be reached. Try again in a moment.")
    return None


@contextmanager
def translated() -> Iterator[None]:
    """Raises the hub's errors in place of the driver's; the driver's goes to the log."""
    try:
        yield
    except Exception as error:
        hub = translate(error)
        if hub is None:
            raise
        log.warning("database: %s: %s", type(error).__name__, error)
        raise hub from None

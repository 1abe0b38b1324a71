"""When Neo4j answers: asked through the driver, and given its own password on its first start."""

import time
from collections.abc import Callable

from neo4j import Driver, GraphDatabase
from neo4j.exceptions import AuthError, DriverError, Neo4jError

from hub.errors import Unavailable

USER = "neo4j"
DATABASE = "neo4j"
FIRST_PASSWORD = "neo4j"  # noqa: S105 - what every new Neo4j has until it is changed
READY_SECONDS = 120.0


def wait_until_ready(uri: str, password: str, is_running: Callable[[], bool]) -> None:
    """Return as soon as a query is answered; raise when the server ends or time is up."""
    deadline = time.monotonic() + READY_SECONDS
    while is_running() and time.monotonic() < deadline:
        try:
            _answers(uri, password)
        except AuthError:
            _change_first_password(uri, password)
        except (DriverError, Neo4jError):
            time.sleep(0.05)
        else:
            return
    raise Unavailable(
        f"Neo4j gave no answer in {READY_SECONDS:.0f} s." if is_running() else "Neo4j ended before it gave an answer."
    )


def _connect(uri: str, password: str) -> Driver:
    return GraphDatabase.driver(uri, auth=(USER, password), connection_timeout=2.0, max_transaction_retry_time=0.0)


def _answers(uri: str, password: str) -> None:
    with _connect(uri, password) as driver:
        driver.execute_query("RETURN 1", database_=DATABASE)


def _change_first_password(uri: str, password: str) -> None:
    try:
        with _connect(uri, FIRST_PASSWORD) as driver:
            driver.execute_query(
                "ALTER CURRENT USER SET PASSWORD FROM $old TO $new",
                {"old": FIRST_PASSWORD, "new": password},
                database_="system",
            )
    except AuthError as error:
        raise Unavailable("Neo4j does not take the password of this data folder.") from error

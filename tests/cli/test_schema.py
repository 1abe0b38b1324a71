"""`hub schema` makes and compares the declared indexes and constraints."""

import asyncio
from collections.abc import AsyncIterator

import pytest

from hub.database.database import Database
from tests.cli.conftest import Outcome


@pytest.fixture
async def drifted(at_scratch: Database) -> AsyncIterator[Database]:
    """The scratch database without one declared index and with a stranger."""
    query, name = at_scratch.driver.execute_query, at_scratch.name
    await query("DROP INDEX unit_code_range", database_=name)
    await query("CREATE INDEX stranger FOR (n:Unit) ON (n.website)", database_=name)
    yield at_scratch
    await query("DROP INDEX stranger IF EXISTS", database_=name)
    await asyncio.to_thread(Outcome, "schema", "apply")


@pytest.mark.usefixtures("at_scratch")
def test_what_was_applied_is_as_declared_however_often() -> None:
    assert [Outcome("schema", "apply").code for _ in range(2)] == [0, 0]
    told = Outcome("schema", "check")
    assert (told.code, told.out) == (0, "The schema is as declared.\n")


@pytest.mark.usefixtures("drifted")
def test_every_difference_is_listed() -> None:
    told = Outcome("schema", "check")
    assert told.code == 1
    assert told.out.splitlines() == ["missing: range unit_code_range", "not declared: range stranger"]


@pytest.mark.usefixtures("drifted")
def test_applying_makes_what_is_missing() -> None:
    assert Outcome("schema", "apply").code == 0
    assert Outcome("schema", "check").out.splitlines() == ["not declared: range stranger"]

"""The live schema: applied as often as one likes, and every way to differ from the shape is seen in it."""

from collections.abc import AsyncIterator
from typing import LiteralString

import pytest

from graph_schema.ddl import create
from graph_schema.graph import SHAPE
from hub.database import schema
from hub.database.database import Database

FULLTEXT = next(index for index in SHAPE.indexes if index.kind == "fulltext")
RANGE = next(index for index in SHAPE.indexes if index.kind == "range")
UNIQUE = next(index for index in SHAPE.indexes if index.kind == "unique")


async def run(database: Database, *statements: LiteralString) -> None:
    for statement in statements:
        await database.driver.execute_query(statement, database_=database.name)


@pytest.fixture
async def applied(database: Database) -> AsyncIterator[Database]:
    """The scratch database with the schema as declared; what a test changes is put right after it."""
    yield database
    await run(
        database,
        "DROP INDEX stray IF EXISTS",
        "DROP CONSTRAINT stray_rule IF EXISTS",
        f"DROP INDEX {FULLTEXT.name} IF EXISTS",
        f"DROP INDEX {RANGE.name} IF EXISTS",
    )
    await schema.apply(database.driver, database.name)
    assert await differences(database) == []


async def differences(database: Database) -> list[str]:
    return await schema.check(database.driver, database.name)


async def test_what_is_applied_is_as_declared_and_applying_it_again_changes_nothing(applied: Database) -> None:
    show = "SHOW INDEXES YIELD name, id RETURN name, id ORDER BY name"
    before = (await applied.driver.execute_query(show, database_=applied.name)).records
    for _ in range(2):
        await schema.apply(applied.driver, applied.name)
        assert await differences(applied) == []
    assert (await applied.driver.execute_query(show, database_=applied.name)).records == before


async def test_a_dropped_index_is_told_and_made_again(applied: Database) -> None:
    await run(applied, f"DROP INDEX {RANGE.name}")
    assert await differences(applied) == [f"missing: range {RANGE.name}"]
    await schema.apply(applied.driver, applied.name)
    assert await differences(applied) == []


async def test_a_dropped_constraint_is_told_and_made_again(applied: Database) -> None:
    await run(applied, f"DROP CONSTRAINT {UNIQUE.name}")
    assert await differences(applied) == [f"missing: unique {UNIQUE.name}"]
    await schema.apply(applied.driver, applied.name)
    assert await differences(applied) == []


async def test_a_full_text_index_with_another_analyzer_is_told(applied: Database) -> None:
    statement = create(FULLTEXT)
    assert "standard-no-stop-words" in statement
    await run(applied, f"DROP INDEX {FULLTEXT.name}", statement.replace("standard-no-stop-words", "english"))
    (told,) = await differences(applied)
    assert told.startswith(f"different: {FULLTEXT.name}")


async def test_an_index_of_that_name_over_other_properties_is_told(applied: Database) -> None:
    await run(
        applied, f"DROP INDEX {RANGE.name}", f"CREATE INDEX {RANGE.name} FOR (n:{RANGE.label.name}) ON (n.nameEn)"
    )
    (told,) = await differences(applied)
    assert told.startswith(f"different: {RANGE.name} is range on {RANGE.label.name}('nameEn',)")


@pytest.mark.parametrize(
    ("statement", "told"),
    [
        ("CREATE INDEX stray FOR (n:Unit) ON (n.website)", "not declared: range stray"),
        ("CREATE TEXT INDEX stray FOR (n:Unit) ON (n.website)", "not declared: TEXT stray"),
        ("CREATE INDEX stray FOR ()-[r:CHILD_OF]-() ON (r.validTo)", "not declared: range stray"),
        (
            """CREATE FULLTEXT INDEX stray FOR (n:Unit|Person) ON EACH [n.website]
            OPTIONS {indexConfig: {`fulltext.analyzer`: 'english'}}""",
            "not declared: FULLTEXT stray",
        ),
        ("CREATE CONSTRAINT stray_rule FOR (n:Unit) REQUIRE n.website IS UNIQUE", "not declared: unique stray_rule"),
    ],
)
async def test_what_nobody_declared_is_told(applied: Database, statement: LiteralString, told: str) -> None:
    await run(applied, statement)
    assert await differences(applied) == [told]

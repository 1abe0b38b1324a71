"""The DDL makes what is declared, and every way to differ from it is told."""

from dataclasses import replace

import pytest

from graph_schema.ddl import Found, drift, statements
from graph_schema.graph import SHAPE

AS_DECLARED = [Found(i.name, i.kind, i.label.name, i.properties) for i in SHAPE.indexes]


def test_there_is_one_repeatable_statement_for_each_declared_index() -> None:
    made = statements()
    assert len(made) == len(SHAPE.indexes)
    for statement, index in zip(made, SHAPE.indexes, strict=True):
        assert f" {index.name} IF NOT EXISTS FOR (n:{index.label.name}) " in statement
        assert all(f"n.{p}" in statement for p in index.properties)


def test_what_is_as_declared_shows_no_drift() -> None:
    assert drift(AS_DECLARED) == []


@pytest.mark.parametrize("gone", AS_DECLARED, ids=lambda found: found.name)
def test_each_missing_index_is_told(gone: Found) -> None:
    assert drift(found for found in AS_DECLARED if found is not gone) == [f"missing: {gone.kind} {gone.name}"]


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"kind": "FULLTEXT"}, "different: unit_code_range is FULLTEXT on Unit('code',)"),
        ({"label": "Person"}, "different: unit_code_range is range on Person('code',)"),
        ({"properties": ("code", "id")}, "different: unit_code_range is range on Unit('code', 'id')"),
        ({"online": False}, "not online: unit_code_range"),
    ],
)
def test_an_index_that_differs_is_told(change: dict[str, object], told: str) -> None:
    found = [replace(f, **change) if f.name == "unit_code_range" else f for f in AS_DECLARED]  # type: ignore[arg-type]
    assert drift(found) == [told]


def test_an_index_that_nobody_declared_is_told() -> None:
    assert drift([*AS_DECLARED, Found("extra", "range", "Unit", ("website",))]) == ["not declared: range extra"]


def test_every_label_is_found_by_its_id() -> None:
    """A write merges by id: without an index each one looks at every node of its label."""
    assert {label.name for label in SHAPE.labels} == {
        index.label.name for index in SHAPE.indexes if (index.kind, index.properties) == ("unique", ("id",))
    }

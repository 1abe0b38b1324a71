"""The docs of the shape name all that is declared."""

import re

from graph_schema.docs import markdown
from graph_schema.graph import SHAPE

PAGE = markdown()


def section(heading: str) -> str:
    """The text below a heading, up to the next one."""
    return re.split(r"(?m)^#+ ", PAGE.partition(f"# {heading}\n")[2])[0]


def test_every_property_stands_in_its_labels_table() -> None:
    for label in SHAPE.labels:
        rows = section(label.name)
        assert label.doc in rows
        assert re.findall(r"(?m)^\| `(\w+)` \|", rows) == [p.name for p in label.properties]


def test_every_value_of_a_closed_list_is_told() -> None:
    for label in SHAPE.labels:
        for p in label.properties:
            row = re.search(rf"(?m)^\| `{p.name}` \|.*$", section(label.name))
            assert row and all(f"`{value}`" in row[0] for value in p.values)


def test_the_diagram_has_every_relationship() -> None:
    drawn = re.findall(r"(\w+) -->\|(\w+)\| (\w+)", PAGE)
    assert drawn == [(s.name, r.name, r.target.name) for r in SHAPE.relationships for s in r.sources]


def test_every_index_stands_in_the_table() -> None:
    named = re.findall(r"\| `(\w+)` \|$", section("Indexes and constraints"), re.MULTILINE)
    assert named == [index.name for index in SHAPE.indexes]


def test_every_row_has_a_cell_for_each_column() -> None:
    tables = re.findall(r"(?m)(?:^\|.*\n)+", PAGE)
    assert len(tables) > len(SHAPE.labels)
    for table in tables:
        assert len({row.count("|") for row in table.splitlines()}) == 1

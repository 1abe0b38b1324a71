"""Answers as tables: what a person at a terminal reads."""

from io import StringIO
from typing import Any

from rich.console import Console

from hub.cli.table import tables


def lines(answer: dict[str, Any]) -> list[str]:
    """The printed words, a line each, without rules and blank lines."""
    printed = StringIO()
    console = Console(width=200, file=printed)
    for table in tables(answer):
        console.print(table)
    texts = printed.getvalue().splitlines()
    return [" ".join(text.split()) for text in texts if text.strip(" ─")]


def test_an_object_is_a_list_of_its_values_with_dotted_names() -> None:
    answer = {"unit": {"name": "Sài Gòn", "parent": {"name": "Hồ Chí Minh"}, "endAssumed": False, "code": None}}
    assert lines(answer) == ["unit.name Sài Gòn", "unit.parent.name Hồ Chí Minh", "unit.endAssumed no", "unit.code"]


def test_a_list_is_a_table_of_rows() -> None:
    answer = {"coverage": [{"level": "PROVINCE", "units": 34}, {"level": "COMMUNE", "units": 3321}]}
    assert lines(answer) == ["coverage", "level units", "PROVINCE 34", "COMMUNE 3321", "2 rows"]


def test_an_edge_is_a_row_of_its_node_and_its_own_values() -> None:
    answer = {
        "units": {
            "totalCount": 1234,
            "pageInfo": {"hasNextPage": True, "endCursor": "abc"},
            "edges": [{"depth": 1, "node": {"name": "An Giang", "parent": {"name": "Chính phủ"}}}],
        }
    }
    assert lines(answer) == [
        "units",
        "name parent.name depth",
        "An Giang Chính phủ 1",
        "1 of 1,234; there are more after abc",
    ]


def test_a_list_within_a_row_stands_in_one_cell() -> None:
    people = [{"name": "An", "mandate": "HEAD"}, {"name": "Bình", "mandate": None}]
    answer = {"units": [{"code": "79", "spokespersons": people, "tags": ["a", "b"]}]}
    assert lines(answer) == ["units", "code spokespersons tags", "79 An, HEAD a, b", "Bình", "1 row"]


def test_a_list_within_an_object_is_a_table_named_by_its_path() -> None:
    answer = {"unit": {"name": "Sài Gòn", "parent": {"children": [{"name": "An Đông"}]}}}
    assert lines(answer) == ["unit.name Sài Gòn", "unit.parent.children", "name", "An Đông", "1 row"]


def test_nothing_is_shown_as_nothing() -> None:
    assert lines({"unit": None, "units": {"edges": []}, "nodes": [None, {"id": "x"}]}) == [
        "unit",
        "units",
        "0 rows",
        "nodes",
        "id",
        "x",
        "2 rows",
    ]


def test_text_that_looks_like_markup_is_text() -> None:
    assert lines({"unit": {"name": "[bold]x[/]"}, "units": [{"[red]a": "[/red]"}]})[0] == "unit.name [bold]x[/]"

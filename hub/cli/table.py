"""An answer as tables: connections and lists become rows, objects within rows dotted columns."""

from collections.abc import Iterator, Mapping
from typing import Any

from rich import box
from rich.table import Table
from rich.text import Text

Row = dict[str, str]


def tables(answer: Mapping[str, Any]) -> Iterator[Table | Text]:
    """What to print of an object: its own values, then each of its lists."""
    simple: Row = {}
    lists: dict[str, Any] = {}
    for name, value in _flat(answer, ""):
        if rows_of(value) is None:
            simple[name] = cell(value)
        else:
            lists[name] = value
    if simple:
        yield _pairs(simple)
    for name, value in lists.items():
        # Beside the table and not of it: a table breaks its title and caption to its own width.
        yield Text(name, "italic")
        yield from _rows(value)


def rows_of(value: Any) -> list[Any] | None:
    """The items of a list or connection; None for anything else. An edge's node is shown as the edge."""
    if isinstance(value, list):
        return value if any(isinstance(item, dict) for item in value) else None
    if not isinstance(value, dict):
        return None
    edges = value.get("edges")
    return [_merged(edge) for edge in edges] if isinstance(edges, list) else None


def cell(value: Any) -> str:
    """A value in one cell; items of a list within a row stand below each other."""
    rows = rows_of(value)
    if rows is not None:
        return "\n".join(cell(item) for item in rows)
    match value:
        case None:
            return ""
        case bool():
            return "yes" if value else "no"
        case list():
            return ", ".join(cell(item) for item in value)
        case dict():
            return ", ".join(text for _, inner in _flat(value, "") if (text := cell(inner)))
        case _:
            return str(value)


def _flat(value: Mapping[str, Any], prefix: str) -> Iterator[tuple[str, Any]]:
    """Values by dotted name, down to lists and connections."""
    for key, inner in value.items():
        if isinstance(inner, dict) and rows_of(inner) is None:
            yield from _flat(inner, f"{prefix}{key}.")
        else:
            yield prefix + key, inner


def _merged(edge: Any) -> Any:
    if not isinstance(edge, dict) or not isinstance(edge.get("node"), dict):
        return edge
    return {**edge["node"], **{key: value for key, value in edge.items() if key != "node"}}


def _pairs(values: Row) -> Table:
    table = Table(box=box.SIMPLE, show_header=False)
    for name, value in values.items():
        table.add_row(Text(name, "bold"), Text(value))
    return table


def _rows(value: Any) -> Iterator[Table | Text]:
    rows = [dict(_flat(row, "")) if isinstance(row, dict) else {"": row} for row in rows_of(value) or ()]
    columns = list(dict.fromkeys(name for row in rows for name in row))
    table = Table(box=box.SIMPLE_HEAD)
    for name in columns:
        table.add_column(Text(name), overflow="fold")
    for row in rows:
        table.add_row(*(Text(cell(row.get(name))) for name in columns))
    if columns:
        yield table
    yield Text(_caption(value, len(rows)), "dim")


def _caption(value: Any, count: int) -> str:
    """How much of the list this is, where the answer tells."""
    rows = f"{count:,} row{'s' * (count != 1)}"
    if not isinstance(value, dict):
        return rows
    total, page = value.get("totalCount"), value.get("pageInfo") or {}
    shown = f"{count:,} of {total:,}" if isinstance(total, int) else rows
    return f"{shown}; there are more{_after(page)}" if page.get("hasNextPage") else shown


def _after(page: Mapping[str, Any]) -> str:
    return f" after {page['endCursor']}" if page.get("endCursor") else ""

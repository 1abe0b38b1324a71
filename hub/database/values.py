"""Values as the database gives them, made the shape's own."""

from typing import Any

from neo4j.time import Date


def plain(value: Any) -> Any:
    """The value with every date as text; by the exact type, since a list of people comes to a million values."""
    kind = type(value)
    if kind is dict:
        return {name: each if type(each) is str else plain(each) for name, each in value.items()}
    if kind is list:
        return [plain(each) for each in value]
    return value.iso_format() if kind is Date else value

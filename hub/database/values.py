"""Values as the database gives them, made the shape's own."""

from typing import Any

from neo4j.time import Date


def plain(value: Any) -> Any:
    """The value with every date as text."""
    if isinstance(value, dict):
        return {name: plain(each) for name, each in value.items()}
    if isinstance(value, list):
        return [plain(each) for each in value]
    return value.iso_format() if isinstance(value, Date) else value

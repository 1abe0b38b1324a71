"""Values as the database gives them, made the shape's own, and lists of them as it is given them."""

from collections.abc import Mapping
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


class _Brief(list[Any]):
    """A list that is long, and told in a word."""

    def __repr__(self) -> str:
        return f"[{len(self)} values]"


def brief(parameters: Mapping[str, Any]) -> dict[str, Any]:
    """The same parameters. The driver spells them out for its log, kept or not: a tenth of an import's time."""
    return {name: _Brief(value) if type(value) is list else value for name, value in parameters.items()}

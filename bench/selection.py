"""Requests as data, the same for every server: what is picked, from which root, and under which names."""

from dataclasses import dataclass
from enum import Enum, auto


class Root(Enum):
    """Where a request starts."""

    UNIT = auto()
    NETWORK = auto()
    SEARCH = auto()
    COVERAGE = auto()


@dataclass(frozen=True)
class Picked:
    """Fields of a node, and relations with what is picked there."""

    fields: tuple[str, ...]
    relations: tuple[tuple[str, "Picked"], ...] = ()


@dataclass(frozen=True)
class Request:
    """One request. `suffix` renames every field by an alias; a `literal` value stands in the document itself."""

    root: Root
    picked: Picked
    value: str = ""
    suffix: str = ""
    literal: bool = False

"""Records: what a loader writes. A record is checked against the shape and completed with its derived properties."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cache

from graph_schema.graph import SHAPE
from graph_schema.shape import Interval, Properties, Property, Scalar

_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
_TYPES: dict[str, type | tuple[type, ...]] = {
    "string": str,
    "integer": int,
    "float": (float, int),
    "boolean": bool,
    "date": str,
    "datetime": str,
    "strings": list,
    "json": str,
}
_LABELS = {label.name: label for label in SHAPE.labels}
_RELATIONSHIPS = {relationship.name: relationship for relationship in SHAPE.relationships}
_KNOWN = {name: frozenset(p.name for p in kind.properties) for name, kind in (_LABELS | _RELATIONSHIPS).items()}


@dataclass(frozen=True, slots=True)
class Node:
    """A node to write; `properties` hold its id. `origin` says where it came from: file and line."""

    label: str
    properties: Properties
    origin: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True)
class Relationship:
    """A relationship to write, between the nodes of two ids."""

    type: str
    start: str
    end: str
    properties: Properties = field(default_factory=dict)
    origin: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True)
class Cut:
    """A relationship to take away: all of that type between the two."""

    type: str
    start: str
    end: str


@dataclass(frozen=True, slots=True)
class Drop:
    """A node to take away, with its relationships: for what must be forgotten, since all else has an end instead."""

    label: str
    id: str


Edit = Node | Relationship | Cut | Drop
"""What a write does to the graph: a node with all its properties, a relationship more, one less, a node less."""


def origin_of(record: Node | Relationship) -> str:
    """Where the record came from, in words."""
    return record.origin or "a made record"


def complete(properties: Properties, declared: tuple[Property, ...]) -> dict[str, Scalar]:
    """The properties with every derived one added and every null left out."""
    derived = {p.name: p.derived(properties) for p in declared if p.derived}
    return {name: value for name, value in {**properties, **derived}.items() if value is not None}


def given(properties: Properties, declared: tuple[Property, ...]) -> dict[str, Scalar]:
    """The properties without the derived ones: what `complete` was given."""
    derived = {p.name for p in declared if p.derived}
    return {name: value for name, value in properties.items() if name not in derived}


def faults(record: Node | Relationship) -> Iterator[str]:
    """What is wrong with the record, by the shape: one sentence a fault, naming the property."""
    declared = _LABELS.get(record.label) if isinstance(record, Node) else _RELATIONSHIPS.get(record.type)
    name = record.label if isinstance(record, Node) else record.type
    if declared is None:
        yield f"{name} is not declared in graph_schema"
        return
    properties = record.properties
    if extras := properties.keys() - _KNOWN[name]:
        yield from (f"{name}.{extra} is not declared in graph_schema" for extra in extras)
    for p in declared.properties:
        # A loop, not a nested generator: a load checks two million cells.
        if fault := _value_fault(p, properties.get(p.name)):
            yield f"{name}.{p.name} {fault}"
    if declared.interval:
        yield from _interval_faults(name, declared.interval, record.properties)


def _value_fault(p: Property, value: Scalar) -> str | None:
    if value is None:
        return "is missing" if p.required and not p.derived else None
    if p.derived:
        return "is derived, so it may not be given"
    if not isinstance(value, _TYPES[p.kind]):
        return f"is {value!r}, which is not a {p.kind}"
    if p.values and value not in p.values:
        return f"is {value!r}, which is not one of {', '.join(p.values)}"
    if p.kind == "date" and not _is_date(str(value)):
        return f"is {value!r}, which is not a date such as 2025-07-01"
    return "is empty" if p.required and value == "" else None


def _interval_faults(name: str, interval: Interval, properties: Mapping[str, Scalar]) -> Iterator[str]:
    start, end = properties.get(interval.start), properties.get(interval.end)
    if isinstance(start, str) and isinstance(end, str) and not start < end:
        yield f"{name}.{interval.end} ({end}) is not after {interval.start} ({start})"


@cache
def _is_date(text: str) -> bool:
    try:
        return bool(_DATE.fullmatch(text)) and bool(date.fromisoformat(text))
    except ValueError:
        return False

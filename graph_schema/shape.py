"""The words in which the shape is declared: property, label, relationship type, index."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Literal, LiteralString

Scalar = str | int | float | bool | list[str] | None
Properties = Mapping[str, Scalar]
Kind = Literal["string", "integer", "float", "boolean", "date", "datetime", "strings", "json"]

FOREVER = "9999-12-31"
"""The stored end of an open interval: a null end costs the database 10 %. Clients see null."""


@dataclass(frozen=True)
class Property:
    """One property. `derived` makes its value from the record's other properties when the record is written.

    Readers below `tier` see null in its place.
    """

    name: LiteralString
    kind: Kind = "string"
    required: bool = False
    values: tuple[str, ...] = ()
    derived: Callable[[Properties], Scalar] | None = None
    doc: str = ""
    tier: str = "PUBLIC"


@dataclass(frozen=True)
class Interval:
    """The pair of properties that hold a half-open interval of dates [start, end)."""

    start: LiteralString = "validFrom"
    end: LiteralString = "validTo"


@dataclass(frozen=True)
class Label:
    """A node label. `order` is its default order; the last property in it is unique, as paging by key needs.

    `most` nodes live on any day, where a price needs to know. Nodes that are not `journaled` are written beside the
    feed: what the hub keeps about its own work, no part of the network.
    """

    name: LiteralString
    doc: str
    properties: tuple[Property, ...]
    interval: Interval | None = None
    order: tuple[LiteralString, ...] = ("id",)
    tier: LiteralString | None = None
    id_prefix: LiteralString = ""
    most: int = 0
    journaled: bool = True

    def property(self, name: str) -> Property | None:
        """The declared property of that name, or None."""
        return next((p for p in self.properties if p.name == name), None)


@dataclass(frozen=True)
class RelationshipType:
    """A relationship type between two labels. `to_one`: at most one from each start node on any date.

    `most` lead to one node on any day, and `most_from` from one, where a price needs to know.
    """

    name: LiteralString
    doc: str
    sources: tuple[Label, ...]
    target: Label
    properties: tuple[Property, ...] = ()
    interval: Interval | None = None
    to_one: bool = False
    most: int = 0
    most_from: int = 1

    def property(self, name: str) -> Property | None:
        """The declared property of that name, or None."""
        return next((p for p in self.properties if p.name == name), None)


@dataclass(frozen=True)
class Index:
    """An index or a uniqueness constraint over properties of one label."""

    label: Label
    properties: tuple[LiteralString, ...]
    kind: Literal["range", "unique", "fulltext"] = "range"

    @property
    def name(self) -> LiteralString:
        """The name in the database, made from what the index is, so that a changed index is a new one."""
        return "_".join((self.label.name, *self.properties, self.kind)).lower()


@dataclass(frozen=True)
class Shape:
    """The whole declared shape."""

    labels: tuple[Label, ...]
    relationships: tuple[RelationshipType, ...]
    indexes: tuple[Index, ...]

    def label(self, name: str) -> Label | None:
        """The declared label of that name, or None."""
        return next((x for x in self.labels if x.name == name), None)

    def relationship(self, name: str) -> RelationshipType | None:
        """The declared relationship type of that name, or None."""
        return next((x for x in self.relationships if x.name == name), None)

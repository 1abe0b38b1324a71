"""The network in memory: records by id and by label, edges by either end. Nothing here is clever."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from typing import Any, NamedTuple

from graph_schema.graph import SHAPE
from graph_schema.records import Node, Relationship, complete


@dataclass(frozen=True, eq=False)
class Record:
    """A node with its derived properties."""

    label: str
    properties: Mapping[str, Any]

    def __getitem__(self, name: str) -> Any:
        return self.properties.get(name)


@dataclass(frozen=True, eq=False)
class Edge:
    """A relationship between two records."""

    start: Record
    end: Record
    properties: Mapping[str, Any]

    def __getitem__(self, name: str) -> Any:
        return self.properties.get(name)


class Seen(NamedTuple):
    """A record as it is seen on a day: what every resolver's parent is."""

    record: Record
    day: str


def live(x: Record | Edge, day: str) -> bool:
    """Whether the term of x holds the day."""
    return bool(x["validFrom"] <= day < x["validTo"])


def ended(x: Record, day: str) -> bool:
    """Whether the term of x is over on the day."""
    return bool(x["validTo"] <= day)


def is_open(agency: Record, day: str) -> bool:
    """Whether a press agency is not closed on the day."""
    return agency["closedOn"] is None or day < agency["closedOn"]


def nearest(unit: Record, day: str) -> Seen:
    """The unit on the day of its term that is nearest to the day."""
    if day < unit["validFrom"]:
        return Seen(unit, unit["validFrom"])
    if ended(unit, day):
        return Seen(unit, str(date.fromisoformat(unit["validTo"]) - timedelta(days=1)))
    return Seen(unit, day)


def by_name(record: Record) -> tuple[str, str]:
    """The Vietnamese order of names, then the id."""
    return record["sortKey"], record["id"]


class Network:
    """All records, with the look-ups that the evaluator needs."""

    def __init__(self, records: Iterable[Node | Relationship]) -> None:
        everything = list(records)
        self.by_id: dict[str, Record] = {}
        self._out: defaultdict[tuple[str, str], list[Edge]] = defaultdict(list)
        self._into: defaultdict[tuple[str, str], list[Edge]] = defaultdict(list)
        for node in everything:
            if isinstance(node, Node):
                label = SHAPE.label(node.label)
                assert label
                record = Record(node.label, complete(node.properties, label.properties))
                self.by_id[record["id"]] = record
        for r in everything:
            if isinstance(r, Relationship):
                edge = Edge(self.by_id[r.start], self.by_id[r.end], r.properties)
                self._out[r.type, r.start].append(edge)
                self._into[r.type, r.end].append(edge)

    def out(self, kind: str, record: Record) -> list[Edge]:
        """The edges of the kind that start at the record."""
        return self._out.get((kind, record["id"]), [])

    def into(self, kind: str, record: Record) -> list[Edge]:
        """The edges of the kind that end at the record."""
        return self._into.get((kind, record["id"]), [])

    @cached_property
    def labelled(self) -> Mapping[str, list[Record]]:
        """The records of each label; those that have names, in the order of their names."""
        found: defaultdict[str, list[Record]] = defaultdict(list)
        for record in self.by_id.values():
            found[record.label].append(record)
        for records in found.values():
            records.sort(key=lambda r: (r["sortKey"] or "", r["id"]))
        return found

    @cached_property
    def root(self) -> Record:
        """The Government."""
        return next(unit for unit in self.labelled["Unit"] if unit["kind"] == "GOVERNMENT")

    def unit(self, identifier: str) -> Record | None:
        """The unit of that id, or None when it is unknown or no unit's."""
        found = self.by_id.get(identifier)
        return found if found and found.label == "Unit" else None

    def live_units(self, day: str) -> Iterator[Record]:
        """The units live on the day, in the order of their names."""
        return (unit for unit in self.labelled["Unit"] if live(unit, day))

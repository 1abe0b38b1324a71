"""A view on loaded records that the tests ask: units by code and day, their relations, people."""

import csv
from collections import defaultdict
from pathlib import Path
from typing import Any

from graph_schema.records import Node, Relationship

Properties = dict[str, Any]
TODAY = "2026-11-22"


class Seeded:
    """The records of one load, indexed. It is made from the records alone, as a loader sees them."""

    def __init__(self, records: list[Node | Relationship]) -> None:
        self.labels: defaultdict[str, list[Properties]] = defaultdict(list)
        self.types: defaultdict[str, list[Relationship]] = defaultdict(list)
        for record in records:
            if isinstance(record, Node):
                self.labels[record.label].append(dict(record.properties))
            else:
                self.types[record.type].append(record)
        self.nodes = {node["id"]: node for nodes in self.labels.values() for node in nodes}
        self.units = self.labels["Unit"]
        self.places = {edge.start: edge.end for edge in self.types["PLACES"]}

    def live(self, day: str, level: str | None = None) -> list[Properties]:
        """The units live on that day."""
        return [u for u in self.units if holds(u, day) and level in (None, u["level"])]

    def unit(self, code: str, day: str) -> Properties:
        """The one unit with that code on that day."""
        (found,) = (u for u in self.units if u["code"] == code and holds(u, day))
        return found

    def history(self, code: str) -> list[tuple[str, str, str]]:
        """Full name, first day and end of every unit that ever had the code."""
        found = [(u["fullName"], u["validFrom"], u["validTo"]) for u in self.units if u["code"] == code]
        return sorted(found, key=lambda unit: unit[1])

    def related(self, type_: str, unit: Properties, day: str) -> list[Properties]:
        """The ends of the unit's relationships of that type on that day."""
        terms = ((edge.end, edge.properties) for edge in self.types[type_] if edge.start == unit["id"])
        return [self.nodes[end] for end, term in terms if "validFrom" not in term or holds(term, day)]

    def parent(self, unit: Properties, day: str) -> Properties:
        """The unit's one parent on that day."""
        (found,) = self.related("CHILD_OF", unit, day)
        return found

    def successions(self, unit: Properties) -> list[tuple[str, str, bool]]:
        """Where the unit went: the successor's full name, the kind, whether it is the main one."""
        edges = (edge for edge in self.types["SUCCEEDED_BY"] if edge.start == unit["id"])
        terms = ((self.nodes[edge.end]["fullName"], edge.properties) for edge in edges)
        found = [(name, str(term["kind"]), bool(term["isMain"])) for name, term in terms]
        return sorted(found, key=lambda succession: (not succession[2], succession[0]))

    def predecessors(self, unit: Properties) -> list[str]:
        """The full names of the units of its level that it followed."""
        before = (self.nodes[edge.start] for edge in self.types["SUCCEEDED_BY"] if edge.end == unit["id"])
        return sorted(u["fullName"] for u in before if u["level"] == unit["level"])

    def unit_of(self) -> dict[str, Properties]:
        """The unit of each appointment, by the appointment's id."""
        edges = self.types["SPEAKS_FOR"] + self.types["FOCAL_POINT_FOR"]
        return {edge.start: self.nodes[edge.end] for edge in edges}


def holds(term: Any, day: str) -> bool:
    """Whether the half-open term holds that day."""
    return bool(term["validFrom"] <= day < term["validTo"])


def edit_row(path: Path, line: int, edit: dict[str, str] | None) -> None:
    """Changes cells of one line of a CSV file; without an edit the line goes away."""
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file))
    if edit is None:
        del rows[line - 1]
    else:
        for column, text in edit.items():
            rows[line - 1][rows[0].index(column)] = text
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows(rows)

"""A graph in memory: it takes a plan's edits, and gives the picture that `hub.commands.tree_facts` would read."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Any

from graph_schema.graph import SHAPE
from graph_schema.records import Cut, Edit, Node, Relationship
from graph_schema.shape import FOREVER
from hub.reform.picture import Picture, picture_of
from hub.reform.steps import Step

DATED = [r.name for r in SHAPE.relationships if r.interval]


class Graph:
    """Nodes by id, relationships by type."""

    def __init__(self, records: Iterable[Node | Relationship]) -> None:
        self.nodes: dict[str, Node] = {}
        self.edges: defaultdict[str, list[Relationship]] = defaultdict(list)
        self.apply(list(records))

    def apply(self, edits: list[Edit]) -> None:
        """As the database does: cuts, then nodes, then relationships."""
        for cut in (edit for edit in edits if isinstance(edit, Cut)):
            kept = [e for e in self.edges[cut.type] if (e.start, e.end) != (cut.start, cut.end)]
            self.edges[cut.type] = kept
        for edit in edits:
            if isinstance(edit, Node):
                self.nodes[str(edit.properties["id"])] = edit
        for edit in edits:
            if isinstance(edit, Relationship):
                assert {edit.start, edit.end} <= self.nodes.keys()
                self.edges[edit.type].append(edit)

    @property
    def units(self) -> list[dict[str, Any]]:
        """The properties of all units."""
        return [dict(node.properties) for node in self.nodes.values() if node.label == "Unit"]

    def picture(self, day: str, steps: Iterable[Step]) -> Picture:
        """What the look-up reads for these steps."""
        steps = list(steps)
        names = {step.unit for step in steps}
        subjects = [u for u in self.units if u["id"] in names or (u["code"] in names and u["validTo"] >= day)]
        named = {name for step in steps for name in (step.into, step.parent, step.guided_by)}
        live = [u for u in self.units if u["code"] in named and u["validFrom"] <= day < u["validTo"]]
        others = [u for u in self.units if u["id"] in named] + live
        ids = {u["id"] for u in subjects}
        others += [self._unit(e.end) for type_ in DATED for e in self._open(type_, day) if e.start in ids]
        codes = {step.code for step in steps if step.code}
        row = {
            "touched": [self._touched(u, day) for u in self._below(subjects, day)],
            "about": [self._about(u, day) for u in subjects],
            "to": [{"unit": u, "places": self._places(u, day), "fan": self._fan(u, day)} for u in others],
            "levels": [],
            "taken": [[c, [u["id"] for u in self.units if u["code"] == c and u["validTo"] > day]] for c in codes],
        }
        return picture_of(day, row)

    def _unit(self, identifier: str) -> dict[str, Any]:
        return dict(self.nodes[identifier].properties)

    def _open(self, type_: str, day: str) -> Iterator[Relationship]:
        return (e for e in self.edges[type_] if str(e.properties["validTo"]) > day)

    def _below(self, units: list[dict[str, Any]], day: str) -> list[dict[str, Any]]:
        found, new = {u["id"]: u for u in units}, {u["id"] for u in units}
        while new:
            new = {e.start for e in self._open("CHILD_OF", day) if e.end in new} - found.keys()
            found |= {identifier: self._unit(identifier) for identifier in new}
        return list(found.values())

    def _touched(self, unit: dict[str, Any], day: str) -> dict[str, Any]:
        lines = [e for type_ in DATED for e in self.edges[type_]]
        return {
            "unit": unit,
            "places": self._places(unit, day),
            "lines": [[e.type, e.end, *_term(e)] for e in lines if e.start == unit["id"]],
            "linesIn": [[e.type, e.start, *_term(e)] for e in lines if e.end == unit["id"]],
        }

    def _about(self, unit: dict[str, Any], day: str) -> dict[str, Any]:
        return {"id": unit["id"], "fan": self._fan(unit, day), "held": [], "holders": [], "reforms": 0}

    def _fan(self, unit: dict[str, Any], day: str) -> list[list[Any]]:
        return [[type_, sum(e.end == unit["id"] for e in self._open(type_, day))] for type_ in DATED]

    def _places(self, unit: dict[str, Any], day: str) -> list[list[Any]]:
        under = {e.start: e.end for e in self.edges["UNDER"]}
        ids = [e.start for e in self.edges["PLACES"] if e.end == unit["id"]]
        places: list[dict[str, Any]] = [dict(self.nodes[i].properties) for i in ids]
        return [
            [p["path"], p["depth"], p["validFrom"], p["validTo"], under.get(p["id"], "")]
            for p in places
            if p["validTo"] > day
        ]


def _term(edge: Relationship) -> tuple[Any, Any]:
    return edge.properties["validFrom"], edge.properties["validTo"]


def days_of(graph: Graph) -> list[str]:
    """Every day on which anything of the tree begins or ends."""
    dated: list[dict[str, Any]] = [dict(n.properties) for n in graph.nodes.values() if n.label in ("Unit", "Placement")]
    dated += [dict(e.properties) for type_ in DATED for e in graph.edges[type_]]
    return sorted({day for each in dated for day in (each["validFrom"], each["validTo"])} - {FOREVER})

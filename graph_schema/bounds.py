"""Whether records keep to the numbers that the shape promises, on every day: prices are reckoned from these."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import cache

from graph_schema.graph import SHAPE
from graph_schema.levels import LEVELS, MOST_ANCESTORS, MOST_REFORMS
from graph_schema.network import PLACEMENT, SUCCEEDED_BY, UNIT
from graph_schema.records import Node, Relationship
from graph_schema.shape import FOREVER, Interval, Properties

Term = tuple[str, str]
_EVER = ("", FOREVER)


def overruns(records: Iterable[Node | Relationship]) -> Iterator[str]:
    """What is more than promised, a sentence each."""
    kept = list(records)
    nodes = {str(r.properties["id"]): r for r in kept if isinstance(r, Node)}
    edges = [r for r in kept if isinstance(r, Relationship)]
    promised = _promised()
    for what, terms in (_alive(nodes.values()) | _linked(edges, nodes)).items():
        most = promised.get(what[0])
        if most and len(terms) > most and (found := _at_once(terms)) > most:
            yield f"{found:,} {what[0]} at once; {most:,} are promised"
    if (depth := _depth(nodes.values())) > MOST_ANCESTORS:
        yield f"{depth} ancestors of a unit; {MOST_ANCESTORS} are promised"
    if (reforms := _reforms(edges)) > MOST_REFORMS:
        yield f"{reforms} successors in a row; {MOST_REFORMS} are promised"


def _promised() -> dict[str, int]:
    """The promised numbers by what they are of."""
    levels = {f"{UNIT.name} of level {level.name}": level.most for level in LEVELS}
    labels = {label.name: label.most for label in SHAPE.labels}
    to = {f"{r.name} to one node": r.most for r in SHAPE.relationships}
    out = {f"{r.name} from one node": r.most_from for r in SHAPE.relationships}
    return levels | labels | to | out


def _alive(nodes: Iterable[Node]) -> dict[tuple[str, str], list[Term]]:
    """The terms of nodes by label, and of units by level."""
    found: defaultdict[tuple[str, str], list[Term]] = defaultdict(list)
    for node in nodes:
        label = SHAPE.label(node.label)
        term = _term(label.interval if label else None, node.properties)
        found[node.label, ""].append(term)
        if node.label == UNIT.name:
            found[f"{UNIT.name} of level {node.properties['level']}", ""].append(term)
    return found


def _linked(edges: Iterable[Relationship], nodes: Mapping[str, Node]) -> dict[tuple[str, str], list[Term]]:
    """The terms of relationships by type and by the node at either end; without one, the term of their start."""
    found: defaultdict[tuple[str, str], list[Term]] = defaultdict(list)
    for edge in edges:
        declared, start = SHAPE.relationship(edge.type), nodes[edge.start]
        source = SHAPE.label(start.label)
        assert declared is not None and source is not None
        term = _term(declared.interval, edge.properties)
        if declared.interval is None and declared is not SUCCEEDED_BY:
            term = _term(source.interval, start.properties)
        found[f"{edge.type} to one node", edge.end].append(term)
        found[f"{edge.type} from one node", edge.start].append(term)
    return found


def _term(interval: Interval | None, properties: Properties) -> Term:
    return (str(properties[interval.start]), str(properties[interval.end])) if interval else _EVER


def _at_once(terms: Iterable[Term]) -> int:
    """How many of the terms hold one day, at most."""
    most = now = 0
    for _, step in sorted((day, step) for term in terms for day, step in zip(term, (1, -1), strict=True)):
        now += step
        most = max(most, now)
    return most


def _depth(nodes: Iterable[Node]) -> int:
    return max((int(str(n.properties["depth"])) for n in nodes if n.label == PLACEMENT.name), default=0)


def _reforms(edges: Iterable[Relationship]) -> int:
    """The longest line of successors. A line that comes back to itself is as long as can be."""
    after: defaultdict[str, list[str]] = defaultdict(list)
    for edge in edges:
        if edge.type == SUCCEEDED_BY.name:
            after[edge.start].append(edge.end)

    @cache
    def length(unit: str) -> int:
        return max((1 + length(successor) for successor in after[unit]), default=0) if unit in after else 0

    return max(map(length, list(after)), default=0)

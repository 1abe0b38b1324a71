"""Records as a whole: each id is one node's, and a relationship joins nodes of the labels declared for it. Pure."""

from collections.abc import Iterable, Iterator

from graph_schema.graph import SHAPE
from graph_schema.records import Node, Relationship, origin_of
from graph_schema.shape import Label


def faults_between(records: Iterable[Node | Relationship]) -> Iterator[str]:
    """What no record shows alone: one sentence a fault, with the record's origin and the id."""
    nodes: dict[str, Node] = {}
    edges: list[Relationship] = []
    for record in records:
        if isinstance(record, Relationship):
            edges.append(record)
        elif (identifier := record.properties.get("id")) is None:
            continue
        elif (first := nodes.setdefault(str(identifier), record)) is not record:
            yield f"{origin_of(record)}: {record.label} {identifier} has the id of a {first.label} ({origin_of(first)})"
    for edge in edges:
        yield from (f"{origin_of(edge)}: {edge.type} {fault}" for fault in _end_faults(edge, nodes))


def _end_faults(relationship: Relationship, nodes: dict[str, Node]) -> Iterator[str]:
    declared = SHAPE.relationship(relationship.type)
    if declared is None:
        return
    ends = (("from", relationship.start, declared.sources), ("to", relationship.end, (declared.target,)))
    for preposition, identifier, labels in ends:
        if fault := _end_fault(nodes.get(identifier), labels):
            yield f"{preposition} {identifier}, which {fault}"


def _end_fault(node: Node | None, labels: tuple[Label, ...]) -> str | None:
    if node is None:
        return "is no record's id"
    if node.label in [label.name for label in labels]:
        return None
    return f"is a {node.label}, not a {' or '.join(label.name for label in labels)}"

"""Records are checked together, too: ids are one node's each, and ends have the labels declared for them."""

import pytest

from graph_schema.records import Node, Relationship
from graph_schema.whole import faults_between

UNIT = Node("Unit", {"id": "unit_a"}, "units.csv:2")
OTHER = Node("Unit", {"id": "unit_b"}, "units.csv:3")
PERSON = Node("Person", {"id": "person_a"})
SPEAKER = Node("Spokesperson", {"id": "speaker_a"})
FOCAL_POINT = Node("FocalPoint", {"id": "focal_a"})
NODES = (UNIT, OTHER, PERSON, SPEAKER, FOCAL_POINT)


def edge(type_: str, start: str, end: str) -> Relationship:
    return Relationship(type_, start, end, {}, "edges.csv:9")


def test_records_that_fit_each_other_have_no_fault_in_any_order() -> None:
    edges = (edge("HELD_BY", "focal_a", "person_a"), edge("HELD_BY", "speaker_a", "person_a"))
    assert list(faults_between([*edges, edge("CHILD_OF", "unit_a", "unit_b"), *NODES])) == []


@pytest.mark.parametrize(
    ("record", "fault"),
    [
        (Node("Unit", {"id": "unit_a"}, "units.csv:7"), "units.csv:7: Unit unit_a has the id of a Unit (units.csv:2)"),
        (Node("Unit", {"id": "person_a"}), "a made record: Unit person_a has the id of a Person (a made record)"),
        (edge("CHILD_OF", "unit_x", "unit_b"), "edges.csv:9: CHILD_OF from unit_x, which is no record's id"),
        (edge("CHILD_OF", "unit_a", "unit_x"), "edges.csv:9: CHILD_OF to unit_x, which is no record's id"),
        (edge("CHILD_OF", "unit_a", "person_a"), "edges.csv:9: CHILD_OF to person_a, which is a Person, not a Unit"),
        (
            edge("HELD_BY", "unit_a", "person_a"),
            "edges.csv:9: HELD_BY from unit_a, which is a Unit, not a Spokesperson or FocalPoint",
        ),
    ],
)
def test_each_fault_is_one_sentence_with_the_origin_and_the_id(record: Node | Relationship, fault: str) -> None:
    assert list(faults_between([*NODES, record])) == [fault]


def test_a_record_without_an_id_and_a_type_of_no_declaration_are_told_elsewhere() -> None:
    assert list(faults_between([Node("Unit", {}), Node("Unit", {}), edge("KNOWS", "a", "b")])) == []

"""A record is checked against the shape, property by property, and completed with what is derived."""

from typing import Any

import pytest

from graph_schema.graph import SHAPE
from graph_schema.network import UNIT
from graph_schema.records import Node, Relationship, complete, faults
from graph_schema.shape import FOREVER

GOOD: dict[str, Any] = {
    "id": "unit_0123456789abcdef",
    "code": "001",
    "name": "Ba Đình",
    "fullName": "Quận Ba Đình",
    "level": "DISTRICT",
    "kind": "URBAN_DISTRICT",
    "validFrom": "2023-04-10",
    "validTo": FOREVER,
    "latitude": 21,
}


def unit(**other: Any) -> Node:
    return Node("Unit", {**GOOD, **other})


def test_a_good_record_has_no_fault() -> None:
    assert list(faults(unit())) == []


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        ({"name": None}, "Unit.name is missing"),
        ({"name": ""}, "Unit.name is empty"),
        ({"nickname": "Ba"}, "Unit.nickname is not declared in graph_schema"),
        ({"name": 5}, "Unit.name is 5, which is not a string"),
        ({"latitude": "21"}, "Unit.latitude is '21', which is not a float"),
        ({"endAssumed": "yes"}, "Unit.endAssumed is 'yes', which is not a boolean"),
        ({"validFrom": "2023-4-10"}, "Unit.validFrom is '2023-4-10', which is not a date such as 2025-07-01"),
        ({"validFrom": "2023-02-30"}, "Unit.validFrom is '2023-02-30', which is not a date such as 2025-07-01"),
        ({"validFrom": None}, "Unit.validFrom is missing"),
        ({"validTo": "2023-04-10"}, "Unit.validTo (2023-04-10) is not after validFrom (2023-04-10)"),
        ({"validTo": "2020-01-01"}, "Unit.validTo (2020-01-01) is not after validFrom (2023-04-10)"),
        ({"sortKey": "x"}, "Unit.sortKey is derived, so it may not be given"),
    ],
)
def test_each_fault_is_one_sentence_that_names_the_property(change: dict[str, Any], fault: str) -> None:
    assert list(faults(unit(**change))) == [fault]


@pytest.mark.parametrize(("name", "wrong"), [("level", "VILLAGE"), ("kind", "village")])
def test_a_value_outside_its_closed_list_is_told_with_the_list(name: str, wrong: str) -> None:
    declared = UNIT.property(name)
    assert declared
    (fault,) = faults(unit(**{name: wrong}))
    assert f"Unit.{name} is '{wrong}'" in fault
    assert all(value in fault for value in declared.values)


def test_every_fault_of_a_record_is_told() -> None:
    assert len(list(faults(unit(name="", level="VILLAGE", validTo="never", nickname="Ba")))) == 4


@pytest.mark.parametrize("record", [Node("Village", {"id": "x"}), Relationship("KNOWS", "a", "b")])
def test_only_declared_labels_and_types_are_written(record: Node | Relationship) -> None:
    (fault,) = faults(record)
    assert fault.endswith("is not declared in graph_schema")


def test_a_relationship_is_checked_as_a_node_is() -> None:
    good = {"validFrom": "2023-04-10", "validTo": FOREVER}
    assert list(faults(Relationship("CHILD_OF", "a", "b", good))) == []
    assert list(faults(Relationship("CHILD_OF", "a", "b"))) == [
        "CHILD_OF.validFrom is missing",
        "CHILD_OF.validTo is missing",
    ]
    succession = {"kind": "EATEN", "date": "2025-07-01", "isMain": "no"}
    assert len(list(faults(Relationship("SUCCEEDED_BY", "a", "b", succession)))) == 2


def test_a_record_is_completed_with_what_is_derived_and_without_nulls() -> None:
    whole = complete({**GOOD, "nameEn": None, "abbreviation": "BĐ", "dutyHours": "MON 08:00-11:00"}, UNIT.properties)
    assert "nameEn" not in whole
    assert {p.name for p in UNIT.properties if p.derived} <= whole.keys()
    assert whole["foldedName"] == "ba dinh"
    assert whole["searchNames"] == ["ba dinh", "quan ba dinh", "bd"]
    assert whole["levelRank"] == 3
    assert (whole["lastDay"], complete({**GOOD, "validTo": "2025-07-01"}, UNIT.properties)["lastDay"]) == (
        FOREVER,
        "2025-06-30",
    )


def test_no_property_is_declared_twice_and_orders_name_declared_ones() -> None:
    for label in SHAPE.labels:
        names = [p.name for p in label.properties]
        assert len(names) == len(set(names))
        assert set(label.order) <= set(names)
        assert all(index.label is not label or set(index.properties) <= set(names) for index in SHAPE.indexes)

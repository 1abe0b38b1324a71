"""Erasing what entries tell of some nodes, and nothing else."""

from typing import Any

import orjson

from graph_schema.records import Cut, Drop, Edit, Node, Relationship
from graph_schema.shape import Scalar
from hub.feed.entry import edits_of, told
from hub.feed.erasure import renewed, without

ONE, OTHER = (Node("Person", {"id": f"person_{number}", "name": f"Người {number}"}) for number in (1, 2))
HOLDS = Relationship("HELD_BY", "spokesperson_1", "person_1")
UNIT = Node("Unit", {"id": "unit_1", "name": "Sở"})


def entry_of(entity: str, *edits: Edit) -> dict[str, Any]:
    """An entry as it is stored."""
    body = {"before": "{}", "after": "{}", "salt": "s", "digest": "d", "chain": "c", "key": "k", "request": "r"}
    return {
        "id": "change_1",
        "seq": 7,
        "entity": entity,
        **body,
        "edits": orjson.dumps(list(map(told, edits))).decode(),
    }


def test_an_entry_about_the_node_tells_nothing_of_it() -> None:
    (left,) = without([entry_of("person_1", ONE, HOLDS)], {"person_1"})
    kept: dict[str, Scalar] = {
        "id": "change_1",
        "seq": 7,
        "entity": "person_1",
        "digest": "d",
        "chain": "c",
        "key": "k",
        "edits": "[]",
    }
    assert left == Node("Change", kept)


def test_an_entry_about_something_else_keeps_what_else_it_wrote() -> None:
    cut = Cut("HELD_BY", "spokesperson_1", "person_1")
    (left,) = without([entry_of("unit_1", UNIT, ONE, OTHER, HOLDS, cut)], {"person_1"})
    assert edits_of(str(left.properties["edits"])) == [UNIT, OTHER]


def test_what_an_erasure_dropped_is_told_after_the_next_one() -> None:
    drop = Drop("Person", "person_1")
    assert edits_of(orjson.dumps([told(drop)]).decode()) == [drop]
    (left,) = without([entry_of("person_1", drop)], {"person_1"})
    assert edits_of(str(left.properties["edits"])) == [drop]


def test_other_entries_are_left_alone() -> None:
    others = [entry_of("unit_1", UNIT, OTHER), {"id": "change_0", "seq": 1, "action": "SEED"}]
    assert list(without(others, {"person_1"})) == []
    assert list(renewed(others, {"person_1": ONE})) == []


def test_an_entry_may_tell_a_node_as_if_it_had_always_been_so() -> None:
    now = Node("Person", {"id": "person_1", "name": "Người Khác"})
    (left,) = renewed([entry_of("person_1", ONE, OTHER, HOLDS)], {"person_1": now})
    assert edits_of(str(left.properties["edits"])) == [now, OTHER, HOLDS]
    assert not {"before", "after", "salt", "request"} & left.properties.keys()

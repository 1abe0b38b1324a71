"""The fingerprint of the shape changes with whatever makes stored data unreadable, and with nothing else."""

from dataclasses import replace

import pytest

from graph_schema import fingerprint as module
from graph_schema.fingerprint import fingerprint
from graph_schema.graph import SHAPE
from graph_schema.network import CHILD_OF, SPEAKS_FOR, UNIT
from graph_schema.shape import Label, Property, RelationshipType, Shape

HEAD, *TAIL = UNIT.properties


def with_unit(unit: Label) -> Shape:
    return replace(SHAPE, labels=tuple(unit if label is UNIT else label for label in SHAPE.labels))


def with_relationship(old: RelationshipType, new: RelationshipType) -> Shape:
    return replace(SHAPE, relationships=tuple(new if r is old else r for r in SHAPE.relationships))


CHANGED = {
    "a label more": replace(SHAPE, labels=(*SHAPE.labels, Label("Treaty", "", (HEAD,)))),
    "a label less": replace(SHAPE, labels=SHAPE.labels[1:]),
    "another label's name": with_unit(replace(UNIT, name="Body")),
    "a property more": with_unit(replace(UNIT, properties=(*UNIT.properties, Property("motto")))),
    "a property less": with_unit(replace(UNIT, properties=tuple(TAIL))),
    "another kind": with_unit(replace(UNIT, properties=(replace(HEAD, kind="integer"), *TAIL))),
    "no longer required": with_unit(replace(UNIT, properties=(replace(HEAD, required=False), *TAIL))),
    "derived now": with_unit(replace(UNIT, properties=(replace(HEAD, derived=lambda _: "x"), *TAIL))),
    "a relationship less": replace(SHAPE, relationships=SHAPE.relationships[1:]),
    "another target": with_relationship(SPEAKS_FOR, replace(SPEAKS_FOR, target=SPEAKS_FOR.sources[0])),
    "another source": with_relationship(SPEAKS_FOR, replace(SPEAKS_FOR, sources=(UNIT,))),
    "an undated relationship": with_relationship(CHILD_OF, replace(CHILD_OF, properties=())),
}
UNCHANGED = {
    "other words": with_unit(replace(UNIT, doc="Other words.")),
    "an index less": replace(SHAPE, indexes=SHAPE.indexes[1:]),
}


@pytest.mark.parametrize("shape", CHANGED.values(), ids=CHANGED)
def test_another_shape_has_another_fingerprint(shape: Shape, monkeypatch: pytest.MonkeyPatch) -> None:
    before = fingerprint()
    monkeypatch.setattr(module, "SHAPE", shape)
    assert fingerprint() != before


@pytest.mark.parametrize("shape", UNCHANGED.values(), ids=UNCHANGED)
def test_what_leaves_the_data_alone_leaves_the_fingerprint(shape: Shape, monkeypatch: pytest.MonkeyPatch) -> None:
    before = fingerprint()
    monkeypatch.setattr(module, "SHAPE", shape)
    assert fingerprint() == before


def test_a_new_way_to_write_the_same_shape_is_told_by_hand(monkeypatch: pytest.MonkeyPatch) -> None:
    before = fingerprint()
    monkeypatch.setattr(module, "REVISION", module.REVISION + 1)
    assert fingerprint() != before

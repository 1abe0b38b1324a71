"""After any sequence of reorganisations the tree is one tree on every day, and its placements say the same."""

from collections import Counter
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from graph_schema.placement import SEPARATOR
from graph_schema.records import Node, Relationship, faults
from hub.feed.write import Refused
from hub.reform.plan import plan
from hub.reform.steps import Reorganisation, Step
from tests.properties.patience import PATIENT
from tests.reference.small import small_records
from tests.reform.memory import Graph, days_of

FIRST = date(2025, 8, 1)
PARENTS = {"COMMUNE": "PROVINCE", "PROVINCIAL_DEPARTMENT": "PROVINCE", "PROVINCE": "GOVERNMENT", "WARD": "PROVINCE"}
NAMES = ("An Bình", "Ân Bình", "Đông Hà", "Ea Lưa", "Tân Định")


def holds(term: Node | Relationship | dict[str, Any], day: str) -> bool:
    """Whether the term holds the day."""
    properties = term if isinstance(term, dict) else term.properties
    return str(properties["validFrom"]) <= day < str(properties["validTo"])


def check_laws(graph: Graph) -> None:
    """What holds on every day."""
    places = {e.start: e.end for e in graph.edges["PLACES"]}
    under = {e.start: e.end for e in graph.edges["UNDER"]}
    for day in days_of(graph):
        live = {u["id"]: u for u in graph.units if holds(u, day)}
        assert [c for c, count in Counter(u["code"] for u in live.values()).items() if count > 1] == []
        parents = {e.start: e.end for e in graph.edges["CHILD_OF"] if holds(e, day)}
        assert sum(holds(e, day) for e in graph.edges["CHILD_OF"]) == len(parents)
        assert {u["kind"] for i, u in live.items() if i not in parents} == {"GOVERNMENT"}
        assert {*parents, *parents.values()} <= live.keys()
        standing = [n for n in graph.nodes.values() if n.label == "Placement" and holds(n, day)]
        paths = {places[str(n.properties["id"])]: n for n in standing}
        assert len(standing) == len(paths) == len({str(n.properties["path"]) for n in standing})
        assert paths.keys() == live.keys()
        for child, parent in parents.items():
            line = str(paths[child].properties["path"]).rpartition(SEPARATOR)
            assert line[0] == paths[parent].properties["path"]
            assert under[str(paths[child].properties["id"])] == parent
            assert paths[child].properties["depth"] == int(str(paths[parent].properties["depth"])) + 1
    for type_ in ("CHILD_OF", "GUIDED_BY"):
        for e in graph.edges[type_]:
            for end in (graph.nodes[e.start].properties, graph.nodes[e.end].properties):
                assert str(end["validFrom"]) <= str(e.properties["validFrom"])
                assert str(e.properties["validTo"]) <= str(end["validTo"])
    main = Counter(e.start for e in graph.edges["SUCCEEDED_BY"] if e.properties["isMain"])
    assert set(main.values()) <= {1}


@st.composite
def steps(draw: st.DrawFn, graph: Graph, day: str) -> list[Step]:
    """Steps that may or may not go together."""
    live = [u for u in graph.units if holds(u, day)]
    found: list[Step] = []
    for number in range(draw(st.integers(1, 3))):
        unit, other = draw(st.sampled_from(live)), draw(st.sampled_from(live))
        code, name = f"{day}.{number}", draw(st.sampled_from(NAMES))
        new = Step(
            do="BEGIN", code=code, kind=unit["kind"], name=name, full_name=name, parent=_parent(graph, unit, day)
        )
        match draw(st.sampled_from(("begin", "rename", "move", "merge", "split", "end", "dissolve"))):
            case "begin":
                found.append(new)
            case "rename":
                found.append(Step(do="RENAME", unit=unit["code"], name=name, code=draw(st.sampled_from((None, code)))))
            case "move":
                found.append(Step(do="MOVE", unit=unit["code"], parent=other["code"]))
            case "merge":
                found += [new, *(Step(do="END", unit=u, into=code) for u in {unit["id"], other["id"]})]
            case "split":
                second = Step(do="BEGIN", code=f"{code}b", kind=new.kind, name=name, full_name=name, parent=new.parent)
                ends = (Step(do="END", unit=unit["id"], into=s.code, main=s is new) for s in (new, second))
                found += [new, second, *ends]
            case "end":
                found.append(Step(do="END", unit=unit["id"]))
            case "dissolve":
                found.append(Step(do="END", unit=unit["id"], into=other["code"], succession="DISSOLVE"))
    return found


def _parent(graph: Graph, unit: dict[str, str], day: str) -> str:
    above = [e.end for e in graph.edges["CHILD_OF"] if e.start == unit["id"] and holds(e, day)]
    return str(graph.nodes[above[0]].properties["code"]) if above else "CP"


@settings(PATIENT, max_examples=150)
@given(data=st.data())
def test_the_tree_is_one_tree_on_every_day_after_any_reorganisations(data: st.DataObject) -> None:
    graph = Graph([r for r in small_records() if _is_of_tree(r)])
    known, day = {u["id"] for u in graph.units}, FIRST
    for _ in range(data.draw(st.integers(1, 5))):
        told = tuple(data.draw(steps(graph, day.isoformat())))
        before = {u["id"]: u for u in graph.units}
        try:
            made = plan(graph.picture(day.isoformat(), told), Reorganisation(day=day, steps=told))
        except Refused:
            continue
        for change in (change for changes in made.of.values() for change in changes):
            assert not [
                fault for edit in change.edits if isinstance(edit, Node | Relationship) for fault in faults(edit)
            ]
            graph.apply(list(change.edits))
        begun = {u["id"] for u in graph.units} - before.keys()
        assert begun == {change.entity for change in made.of[next(iter(made.of))]}
        assert not begun & known
        known |= begun
        check_laws(graph)
        day += timedelta(days=data.draw(st.integers(1, 40)))


def _is_of_tree(record: Node | Relationship) -> bool:
    if isinstance(record, Node):
        return record.label in ("Unit", "Placement", "PressAgency")
    return record.type in ("CHILD_OF", "GUIDED_BY", "SUCCEEDED_BY", "PLACES", "UNDER", "BASED_IN")


def test_the_laws_can_fail() -> None:
    graph = Graph([r for r in small_records() if _is_of_tree(r)])
    check_laws(graph)
    graph.edges["CHILD_OF"].pop()
    with pytest.raises(AssertionError):
        check_laws(graph)

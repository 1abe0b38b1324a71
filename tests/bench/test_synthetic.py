"""A copy of the network has its shape, and nothing in common with it but the root."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

import pytest

from bench.synthetic import Copies, Record
from graph_schema.bounds import overruns
from graph_schema.levels import ROOT_CODE
from graph_schema.network import CHILD_OF, PLACEMENT, UNDER, UNIT
from graph_schema.records import Node, Relationship, faults
from graph_schema.whole import faults_between
from seeds.checks import check_paths
from seeds.network import Network

PROVINCE = "01"


@pytest.fixture(scope="module")
def original(seeds_network: Network) -> list[Record]:
    """The root and one province, with all that is below and belongs to them."""
    edges = [r for r in seeds_network.records if isinstance(r, Relationship)]
    nodes = {str(r.properties["id"]): r for r in seeds_network.records if isinstance(r, Node)}
    leads_to = defaultdict(list)
    for edge in edges:
        leads_to[edge.start if edge.type in ("HELD_BY", "BASED_ON") else edge.end].append(edge)
    root = next(i for i, node in nodes.items() if node.properties.get("code") == ROOT_CODE)
    kept = {root, *_reached(root, leads_to, never={CHILD_OF.name, UNDER.name})}
    for identifier, node in nodes.items():
        if node.label == UNIT.name and node.properties["code"] == PROVINCE and node.properties["level"] == "PROVINCE":
            kept |= {identifier, *_reached(identifier, leads_to, never=set())}
    return [
        *(nodes[i] for i in nodes if i in kept),
        *(edge for edge in edges if edge.start in kept and edge.end in kept),
    ]


def _reached(start: str, leads_to: dict[str, list[Relationship]], never: set[str]) -> Iterator[str]:
    seen, left = {start}, [start]
    while left:
        here = left.pop()
        for edge in leads_to[here]:
            there = edge.start if edge.end == here else edge.end
            if edge.type not in never and there not in seen:
                seen.add(there)
                left.append(there)
                yield there


@pytest.fixture(scope="module")
def copied(original: list[Record]) -> list[Record]:
    return list(Copies(original).copy(1))


def kinds(records: Sequence[Record]) -> Counter[str]:
    return Counter(r.label if isinstance(r, Node) else r.type for r in records)


def units(records: Sequence[Record]) -> list[Node]:
    return [r for r in records if isinstance(r, Node) and r.label == UNIT.name]


def shape_of_tree(records: Sequence[Record]) -> Counter[tuple[object, ...]]:
    """Every place by what it is of, how deep, and when."""
    return Counter(
        (p["level"], p["depth"], p["validFrom"], p["validTo"])
        for p in (r.properties for r in records if isinstance(r, Node) and r.label == PLACEMENT.name)
    )


def test_the_two_together_fit_the_shape(original: list[Record], copied: list[Record]) -> None:
    both = [*original, *copied]
    assert not [fault for record in copied for fault in faults(record)]
    # Ids are unique, and every relationship has its ends.
    assert not list(faults_between(both))
    check_paths(both)


def test_every_kind_of_record_is_copied_but_for_what_is_the_roots_own(
    original: list[Record], copied: list[Record]
) -> None:
    shared = Copies(original).shared
    own = {str(node.properties["id"]) for node in shared}
    edges = [r for r in original if isinstance(r, Relationship) and r.start in own]
    assert kinds(copied) + kinds([*shared, *edges]) == kinds(original)
    assert len(units(copied)) > 500


def test_a_unit_has_one_parent_at_a_time_and_every_place_has_its_like(
    original: list[Record], copied: list[Record]
) -> None:
    assert not [told for told in overruns([*Copies(original).shared, *copied]) if "from one node" in told]
    both, once = shape_of_tree([*original, *copied]), shape_of_tree(original)
    root = shape_of_tree(Copies(original).shared)
    assert both == once + once - root


def test_each_place_is_under_the_copy_of_the_unit_above(original: list[Record], copied: list[Record]) -> None:
    def places_under(records: list[Record]) -> list[int]:
        return sorted(Counter(r.end for r in records if isinstance(r, Relationship) and r.type == UNDER.name).values())

    assert places_under(copied) == places_under(original)


def test_few_names_are_names_of_the_original_too(original: list[Record], copied: list[Record]) -> None:
    theirs, ours = ({str(unit.properties["name"]) for unit in units(part)} for part in (copied, original))
    assert len(theirs) > 0.9 * len(ours)
    assert len(theirs & ours) < 0.1 * len(ours)


@pytest.mark.parametrize("name", ["id", "code"])
def test_each_copy_is_another(original: list[Record], name: str) -> None:
    first, second = (
        {str(unit.properties[name]) for unit in units(list(Copies(original).copy(number)))} for number in (1, 2)
    )
    assert first.isdisjoint(second)

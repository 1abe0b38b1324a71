"""One statement stays one as data and answers grow, and as the entities of a router's batch do."""

from collections.abc import Sequence
from datetime import UTC, datetime
from itertools import chain, zip_longest
from typing import Any

import pytest

from graph_schema.records import Node, Relationship
from hub.database.database import Database
from hub.database.load import Seed, replace_network
from tests.asking import asking
from tests.cases.recording import Recorded
from tests.reference.small import small_records

TODAY = "2026-11-22"
BATCH = 200
QUERIES = {
    "children": """{ network { children { fullName children { parent { fullName }
      spokespersons { name unit { id } } } } } }""",
    "descendants": """{ network { descendants(first: 20000) {
      totalCount edges { depth cursor node { ancestors { id } } } pageInfo { endCursor } } } }""",
    "lists": """{ units(first: 1000) { totalCount nodes { id successors { unit { id predecessors { unit { id } } } }
      pressAgencies { name province { code } } } } }""",
    "press": "{ pressAgencies(first: 1000) { totalCount nodes { name governingUnit { id } province { id } } } }",
    "coverage": """{ coverage { level units gaps(missing: SPOKESPERSON, first: 1000) { totalCount nodes { id } } }
      network { children { coverage { level withFocalPoint } } } }""",
    "search": '{ search(text: "a", first: 1000) { totalCount edges { score formerName node { __typename id } } } }',
}
TWICE = """{ network { one: descendants(first: 20000) { nodes { name } }
  two: descendants(first: 20000) { nodes { name } } } }"""


@pytest.fixture
async def small_network(clean_graph: Database) -> Database:
    """A network of a few dozen units in the scratch database."""
    await replace_network(clean_graph.driver, clean_graph.name, small_records(), Seed(datetime.now(UTC), {}))
    return clean_graph


@pytest.mark.parametrize("query", QUERIES.values(), ids=QUERIES)
async def test_a_query_is_the_same_one_statement_over_a_small_and_the_whole_network(
    small_network: Database, network: Database, query: str
) -> None:
    small, whole = Recorded(small_network), Recorded(network)
    few, many = await asking(small)(query), await asking(whole)(query)
    assert few["errors"] == many["errors"] == []
    assert len(str(many["data"])) > 10 * len(str(few["data"])), "the answer should have grown"
    assert small.reader.counts.statements == whole.reader.counts.statements == 1
    assert small.reader.statements == whole.reader.statements


async def test_two_large_lists_stand_beside_each_other(network: Database) -> None:
    answer = await asking(network)(TWICE)
    assert answer["errors"] == []
    assert answer["data"]["network"]["one"] == answer["data"]["network"]["two"]


async def test_200_mixed_entities_are_one_statement_and_fill_the_right_slots(
    network: Database, records: Sequence[Node | Relationship]
) -> None:
    asked = _batch(records)
    recorded = Recorded(network)
    answer = await asking(recorded)(
        """query ($representations: [_Any!]!) { network { code }
        _entities(representations: $representations) { __typename
        ... on Unit { id } ... on Spokesperson { id } ... on FocalPoint { id } ... on PressAgency { id } } }""",
        {"representations": [representation for representation, _ in asked]},
    )
    assert answer["errors"] == []
    assert answer["data"]["_entities"] == [expected for _, expected in asked]
    assert recorded.reader.counts.statements == 1
    assert (len(asked), sum(expected is None for _, expected in asked)) == (BATCH, BATCH * 2 // 5)


Slot = tuple[Any, dict[str, str] | None]


def _batch(records: Sequence[Node | Relationship]) -> list[Slot]:
    """Representations with what is to come of each: by id, by code, and bad ones, all mixed."""
    nodes = [record for record in records if isinstance(record, Node)]
    units = [node for node in nodes if node.label == "Unit"]
    live = [unit for unit in units if _is_live(unit)]
    by_id = [*_some(units, 40), *_some(_seen(nodes), 25), *_some(_labelled(nodes, "PressAgency"), 25)]
    good: list[list[Slot]] = [
        [({"__typename": node.label, "id": node.properties["id"]}, _entity(node)) for node in by_id],
        [({"__typename": "Unit", "code": unit.properties["code"]}, _entity(unit)) for unit in _some(live, 30)],
    ]
    rows = zip_longest(*good, _bad(nodes))
    return [slot for slot in chain.from_iterable(rows) if slot is not None]


def _bad(nodes: list[Node]) -> list[Slot]:
    """Of nobody, malformed, of another type, hidden, by a code that is over, no object at all."""
    ended = [n for n in _labelled(nodes, "Spokesperson") if not _is_live(n)]
    hidden = [*_some(_labelled(nodes, "FocalPoint"), 20), *_some(ended, 20)]
    bad: list[Any] = [{"__typename": node.label, "id": node.properties["id"]} for node in hidden]
    bad += [{"__typename": "Unit", "id": f"unit_{number:016}"} for number in range(10)]
    bad += [{"__typename": "PressAgency", "id": unit.properties["id"]} for unit in _some(_labelled(nodes, "Unit"), 10)]
    bad += [{"__typename": "Unit", "code": code} for code in ("760", "BTTTT", "318", "", None)]
    bad += [{"__typename": "Unit", "id": ""}, {"__typename": "Unit", "id": "01"}, {"__typename": "Unit", "id": 5}]
    bad += [{"__typename": "Unit", "id": []}, {"__typename": "Unit", "id": {}}]
    bad += [{"__typename": "Nobody", "id": "x"}, {"__typename": "Unit"}, {"id": "unit_0000000000000000"}, {}, "text"]
    bad += [5, [], True, 1.5, {"__typename": None, "code": "01"}]
    return [(representation, None) for representation in bad]


def _some(nodes: list[Node], count: int) -> list[Node]:
    """So many of them, from all over the list."""
    return nodes[:: len(nodes) // count][:count]


def _labelled(nodes: list[Node], label: str) -> list[Node]:
    return [node for node in nodes if node.label == label]


def _seen(nodes: list[Node]) -> list[Node]:
    return [n for n in _labelled(nodes, "Spokesperson") if _is_live(n) and n.properties["tier"] == 0]


def _is_live(node: Node) -> bool:
    return str(node.properties["validFrom"]) <= TODAY < str(node.properties["validTo"])


def _entity(node: Node) -> dict[str, str]:
    return {"__typename": node.label, "id": str(node.properties["id"])}

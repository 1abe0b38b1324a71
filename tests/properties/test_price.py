"""No answer holds more objects than its price, which was known before anything was read."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from graph_schema.records import Node, Relationship
from hub.database.database import Database
from hub.plan.context import Meter, RequestContext
from tests.asking import schema_under_test
from tests.cases.test_growth import QUERIES
from tests.properties.bag import Bag, bag_of
from tests.properties.generate import Query, queries
from tests.properties.patience import PATIENT
from tests.properties.queries import CASES
from tests.properties.test_equivalence import NOW, SMALL
from tests.reference.small_people import MEMBERS

WIDE = {
    "the tree": "{ network { children { name children { name children { name parent { name } } } } } }",
    "the tree with people": """{ network(asOf: "2025-06-01") { spokespersons { name } children {
      spokespersons { name } focalPoints { name } children {
      spokespersons { document { number } } children { focalPoints { name } } } } } }""",
    "everything flat": """{ network(asOf: "2025-06-01") {
      descendants(first: 20000) { edges { node { parent { id } } } } } }""",
    "guided departments": "{ units(first: 200, filter: {level: CENTRAL}) { nodes { guides { parent { name } } } } }",
    "successions": """{ units(first: 1000, filter: {level: PROVINCE}, asOf: "2025-07-01") { nodes {
      predecessors { unit { successors { unit { name } } } } } } }""",
    "agencies": "{ units(first: 1000, filter: {level: PROVINCE}) { nodes { pressAgencies { province { name } } } } }",
    "subtrees of every province": """{ network { children(level: PROVINCE) { coverage { level }
      descendants(first: 1000) { nodes { ancestors { name } } } } } }""",
    "nested subtrees": """{ units(first: 1000, filter: {level: PROVINCE}) { nodes { descendants(first: 50) { nodes {
      descendants(first: 50) { nodes { name } } } } } } }""",
}


def objects(answer: Any) -> int:
    """How many objects an answer holds, below its root."""
    if isinstance(answer, dict):
        return 1 + sum(objects(value) for value in answer.values())
    return sum(map(objects, answer)) if isinstance(answer, list) else 0


async def check(database: Database, query: Query, tier: int = MEMBERS) -> int:
    """Asks, holds the law to the answer, and tells how many objects it holds."""
    context = RequestContext(tier, NOW, database.reader, meter=(meter := Meter()))
    result = await schema_under_test().execute(query.text, variable_values=query.variables, context_value=context)
    held = sum(map(objects, result.data.values())) if result.data else 0
    assert held <= (meter.price or 0), query
    return held


@pytest.fixture(scope="module")
def bag(records: list[Node | Relationship]) -> Bag:
    """What to ask of the whole network."""
    return bag_of(records)


@settings(PATIENT, max_examples=300)
@given(data=st.data(), tier=st.integers(0, MEMBERS))
async def test_a_random_query_on_the_whole_network(network: Database, bag: Bag, data: st.DataObject, tier: int) -> None:
    await check(network, data.draw(queries(SMALL.schema, bag, members=tier == MEMBERS)), tier)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
async def test_a_query_by_hand(small_network: Database, case: Any) -> None:
    await check(small_network, Query(case.text, case.variables), case.tier)


@pytest.mark.parametrize("text", [*WIDE.values(), *QUERIES.values()], ids=[*WIDE, *QUERIES])
async def test_a_wide_query_on_the_whole_network(network: Database, text: str) -> None:
    assert await check(network, Query(text, {})) > 100

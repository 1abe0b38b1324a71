"""The compiled answer is the reference evaluator's, for queries by hand and for random ones, on a real Neo4j."""

from datetime import datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from graph_schema.records import Node, Relationship
from hub.database.database import Database
from tests.asking import asking
from tests.properties.bag import Bag, bag_of
from tests.properties.cases import Case
from tests.properties.generate import Query, queries
from tests.properties.patience import PATIENT
from tests.properties.queries import CASES
from tests.reference.compare import differences
from tests.reference.evaluate import Reference
from tests.reference.small import small_records
from tests.reference.small_people import MEMBERS, TODAY

NOW = datetime.fromisoformat(f"{TODAY}T08:00:00+07:00")
SMALL, SMALL_BAG = Reference(small_records()), bag_of(small_records())


async def _differences(database: Database, reference: Reference, query: Query, tier: int) -> list[str]:
    answer = await asking(database)(query.text, query.variables, tier=tier, now=NOW)
    compiled = {"data": answer["data"], "errors": [_as_told(error) for error in answer["errors"]]}
    return differences(compiled, reference.answer(query.text, query.variables, tier=tier, today=TODAY))


def _as_told(error: dict[str, Any]) -> dict[str, Any]:
    return {"path": error["path"], "extensions": {"code": error["code"]}}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
async def test_a_query_by_hand_answers_as_the_reference_does(small_network: Database, case: Case) -> None:
    assert await _differences(small_network, SMALL, Query(case.text, case.variables), case.tier) == []


@settings(PATIENT, max_examples=150)
@given(data=st.data(), tier=st.integers(0, MEMBERS))
async def test_a_random_query_answers_as_the_reference_does(
    small_network: Database, data: st.DataObject, tier: int
) -> None:
    query = data.draw(queries(SMALL.schema, SMALL_BAG, members=tier == MEMBERS))
    assert await _differences(small_network, SMALL, query, tier) == []


@pytest.fixture(scope="module")
def whole(records: list[Node | Relationship]) -> tuple[Reference, Bag]:
    """The reference over the whole seeded network, and what to ask of it."""
    return Reference(records), bag_of(records)


@settings(PATIENT, max_examples=40)
@given(data=st.data(), tier=st.integers(0, MEMBERS))
async def test_a_random_query_on_the_whole_network_too(
    network: Database, whole: tuple[Reference, Bag], data: st.DataObject, tier: int
) -> None:
    reference, bag = whole
    query = data.draw(queries(reference.schema, bag, members=tier == MEMBERS))
    assert await _differences(network, reference, query, tier) == []

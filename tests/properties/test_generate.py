"""Random queries are valid, and rich enough to be worth comparing."""

import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.properties.bag import bag_of
from tests.properties.cases import Case
from tests.properties.generate import Query, queries
from tests.properties.queries import CASES, REFUSED
from tests.reference.evaluate import Reference
from tests.reference.small import small_records
from tests.reference.small_people import MEMBERS, TODAY

REFERENCE, BAG = Reference(small_records()), bag_of(small_records())


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(st.data(), st.integers(0, MEMBERS))
def test_a_random_query_is_valid_and_fails_only_by_what_it_asks(data: st.DataObject, tier: int) -> None:
    query: Query = data.draw(queries(REFERENCE.schema, BAG, members=tier == MEMBERS))
    answer = REFERENCE.answer(query.text, query.variables, tier=tier, today=TODAY)
    assert {error["extensions"]["code"] for error in answer.get("errors", ())} <= {"FORBIDDEN", "NOT_FOUND"}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_query_by_hand_fails_only_where_it_should(case: Case) -> None:
    answer = REFERENCE.answer(case.text, case.variables, tier=case.tier, today=TODAY)
    refused = case in REFUSED and case.name != "what is skipped is not refused"
    assert ("errors" in answer) == refused


def test_queries_by_hand_ask_for_every_field() -> None:
    words = {word for case in CASES for word in re.findall(r"\w+", case.text)}
    kinds = [kind for name, kind in REFERENCE.schema.type_map.items() if not name.startswith("__")]
    fields = {name for kind in kinds for name in getattr(kind, "fields", ())}
    assert fields - words == set()

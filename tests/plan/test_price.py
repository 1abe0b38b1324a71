"""What a query may cost: rows times rows, by the request's own page sizes and the numbers that the shape promises."""

from typing import Any

import pytest

from graph_schema.levels import LEVELS
from graph_schema.network import CHILD_OF, PRESS_AGENCY, SPOKESPERSON, UNIT
from hub.errors import CostExceeded
from hub.plan.context import Meter
from hub.plan.price import MOST, Price
from hub.settings import HubSettings
from tests.plan.pricing import metered, price_of

MOST_OF = {level.name: level.most for level in LEVELS}
ID = '"unit_og5ftisti52ohjes"'


@pytest.mark.parametrize(
    ("query", "price"),
    [
        ('{ unit(code: "01") { name } }', 1),
        ('{ unit(code: "01") { name parent { name } } }', 2),
        ('{ a: unit(code: "01") { name } b: unit(code: "79") { name } }', 2),
        ('{ unit(code: "01") { children { name } } }', 1 + CHILD_OF.most),
        ('{ unit(code: "01") { children(level: PROVINCE) { name } } }', 1 + MOST_OF["PROVINCE"]),
        ("{ units(first: 7) { nodes { name } } }", 1 + 7),
        ("{ units(first: 7) { edges { node { name } } } }", 1 + 7 + 7),
        ("{ units(first: 7) { nodes { name } edges { cursor } pageInfo { endCursor } } }", 1 + 7 + 7 + 1),
        ("{ units(first: 1000, filter: {level: PROVINCE}) { nodes { name } } }", 1 + MOST_OF["PROVINCE"]),
        ('{ units(first: 1000, filter: {codes: ["01", "02"]}) { nodes { name } } }', 1 + 2),
        ("{ pressAgencies(first: 1000) { nodes { province { name } } } }", 1 + 2 * PRESS_AGENCY.most),
        (f"{{ nodes(ids: [{ID}, {ID}]) {{ id }} }}", 2),
        ("{ nodes(ids: []) { id } }", 0),
        ('{ _entities(representations: [{__typename: "Unit", code: "01"}]) { __typename } }', 1),
    ],
)
async def test_a_price_is_the_number_of_objects_that_an_answer_may_hold(query: str, price: int) -> None:
    assert await price_of(query) == price


@pytest.mark.parametrize(
    ("query", "variables", "price"),
    [
        ("query ($n: Int!) { units(first: $n) { nodes { name } } }", {"n": 50}, 51),
        ("query ($n: Int = 3) { units(first: $n) { nodes { name } } }", {}, 4),
        ("query ($c: [String!]) { units(first: 9, filter: {codes: $c}) { nodes { name } } }", {"c": ["01"]}, 2),
        ("query ($f: UnitFilter) { units(first: 9, filter: $f) { nodes { name } } }", {"f": {"codes": ["01"]}}, 2),
        ("query ($r: [_Any!]!) { _entities(representations: $r) { __typename } }", {"r": [{}] * 9}, 9),
    ],
)
async def test_variables_count_by_their_values(query: str, variables: dict[str, Any], price: int) -> None:
    assert await price_of(query, variables) == price


async def test_one_plan_has_the_price_of_each_requests_values() -> None:
    query = "query ($n: Int!) { units(first: $n) { nodes { name } } }"
    assert [await price_of(query, {"n": n}) for n in (1, 500, 2)] == [2, 501, 3]


async def test_the_tree_below_one_unit_is_at_most_all_live_units() -> None:
    four = "{ network { children { children { children { children { name } } } } } }"
    assert await price_of(four) == 1 + UNIT.most


async def test_each_generation_below_several_units_is_at_most_all_live_units() -> None:
    query = "{ units(first: 100) { nodes { children { children { name } } } } }"
    assert await price_of(query) == 101 + 2 * UNIT.most


async def test_units_that_may_be_one_and_the_same_lose_that_bound() -> None:
    query = "{ network { children { parent { children { name } } } } }"
    assert await price_of(query) == 1 + 2 * CHILD_OF.most + CHILD_OF.most**2


async def test_units_seen_on_different_days_lose_it_too() -> None:
    query = f"{{ nodes(ids: [{', '.join([ID] * 1000)}]) {{ ... on Unit {{ children {{ name }} }} }} }}"
    assert await price_of(query) == 1000 + 1000 * CHILD_OF.most


async def test_appointments_of_different_units_are_at_most_all_live_ones() -> None:
    query = "{ units(first: 1000) { nodes { children { spokespersons { name } } } } }"
    assert await price_of(query) == 1001 + UNIT.most + SPOKESPERSON.most


async def test_subtrees_of_one_generation_do_not_overlap_and_others_may() -> None:
    apart = await price_of("{ network { children { coverage { level } } } }")
    nested = await price_of("{ units(first: 400) { nodes { coverage { level } } } }")
    assert apart < 2 * UNIT.most < nested


@pytest.mark.parametrize("field", ["coverage { level }", 'search(text: "a", first: 1) { nodes { id } }'])
async def test_what_is_looked_at_weighs_beside_what_is_answered(field: str) -> None:
    assert await price_of(f"{{ {field} }}") > 1_000


async def test_a_total_weighs_by_what_it_counts() -> None:
    provinces = await price_of("{ units(first: 0, filter: {level: PROVINCE}) { totalCount } }")
    everything = await price_of("{ units(first: 0) { totalCount } }")
    assert 1 < provinces < 100 < everything


async def test_many_scalars_weigh_as_more_objects() -> None:
    ten = " ".join(f"a{n}: name" for n in range(10))
    assert await price_of(f"{{ units(first: 5) {{ nodes {{ {ten} }} }} }}") == 1 + 5 * 2


async def test_a_root_field_that_fails_costs_nothing() -> None:
    assert await price_of('{ a: unit { children { name } } b: unit(code: "01") { name } }') == 1


async def test_no_price_is_beyond_what_json_readers_take() -> None:
    deep = "{ units(first: 1000) { nodes { " + "children { parent { " * 7 + "name" + " } }" * 7 + " } } }"
    assert await price_of(deep) == MOST
    assert Price().total({}) == 0


async def test_the_parts_of_a_price_add_up() -> None:
    meter = await metered(
        '{ unit(code: "79") { children { name } descendants(first: 5) { totalCount nodes { id } } } }'
    )
    parts = {part.path: (part.rows, part.price) for part in meter.parts()}
    assert parts["unit.children"] == (CHILD_OF.most, CHILD_OF.most)
    assert parts["unit.descendants.nodes"] == (5, 5)
    assert sum(price for _, price in parts.values()) == meter.price


@pytest.mark.parametrize("at", ["", '(asOf: "2025-06-01")'])
async def test_everyone_can_afford_the_whole_network_flat_with_parents(at: str) -> None:
    budget = HubSettings().budget_public
    query = f"{{ network{at} {{ descendants(first: 20000) {{ SHAPE }} }} }}"
    for shape in ("nodes { code name level parent { code } }", "edges { depth node { code parent { code } } }"):
        assert await price_of(query.replace("SHAPE", shape)) <= budget


async def test_a_meter_refuses_a_price_over_the_budget_and_takes_nothing() -> None:
    taken: list[int] = []
    query = "{ units(first: 7) { nodes { name } } }"
    assert (await metered(query, meter=Meter(8, taken.append))).price == 8
    assert (await metered(query, meter=Meter(7, taken.append))).price == 8
    assert taken == [8]
    with pytest.raises(CostExceeded):
        Meter(budget=-1).charge(Price(), {})

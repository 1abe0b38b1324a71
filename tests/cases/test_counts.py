"""Counts of the official lists before and after the reform, the story of one code, pages without gap or double."""

from itertools import pairwise
from typing import Any

import pytest

from tests.asking import Ask
from tests.reference.compare import pages

LEVELS = ("PROVINCE", "DISTRICT", "COMMUNE")
BEFORE = (63, 705, 10_598)
AFTER = (34, 0, 3_321)
WALK = """query ($day: Date, $first: Int!, $after: String) { network(asOf: $day) {
  descendants(first: $first, after: $after) { totalCount edges { depth node { id } }
  pageInfo { hasNextPage hasPreviousPage endCursor } } } }"""


async def _data(ask: Ask, query: str, **variables: Any) -> Any:
    answer = await ask(query, variables)
    assert answer["errors"] == []
    return answer["data"]


@pytest.mark.parametrize(("day", "counts"), [("2023-06-01", BEFORE), ("2025-07-02", AFTER)])
async def test_lists_tree_and_coverage_count_as_the_official_lists_do(
    ask: Ask, day: str, counts: tuple[int, ...]
) -> None:
    listed, below = [], []
    for level in LEVELS:
        found = await _data(
            ask,
            """query ($level: Level!, $day: Date) {
            units(filter: {level: $level}, first: 0, asOf: $day) { totalCount }
            network(asOf: $day) { descendants(levels: [$level], first: 0) { totalCount } } }""",
            level=level,
            day=day,
        )
        listed.append(found["units"]["totalCount"])
        below.append(found["network"]["descendants"]["totalCount"])
    covered = await _data(ask, "query ($day: Date) { coverage(asOf: $day) { level units } }", day=day)
    rows = {row["level"]: row["units"] for row in covered["coverage"]}
    assert tuple(listed) == tuple(below) == counts
    assert tuple(rows.get(level, 0) for level in LEVELS) == counts
    assert 0 not in rows.values(), "a level without units has no row"


async def test_code_26740_is_ben_nghe_in_district_1_and_then_sai_gon_under_the_city(ask: Ask) -> None:
    found = await _data(
        ask,
        """{ then: unit(code: "26740", asOf: "2023-06-01") { id name validTo parent { code level } }
        now: unit(code: "26740", asOf: "2025-07-02") { id name validFrom parent { code level }
          predecessors { isMain unit { id code name } } } }""",
    )
    then, now = found["then"], found["now"]
    assert (then["name"], then["parent"]) == ("Bến Nghé", {"code": "760", "level": "DISTRICT"})
    assert (now["name"], now["parent"]) == ("Sài Gòn", {"code": "79", "level": "PROVINCE"})
    assert then["id"] != now["id"] and then["validTo"] == now["validFrom"] == "2025-07-01"
    predecessors = [succession["unit"] for succession in now["predecessors"]]
    assert [unit["name"] for unit in predecessors] == ["Bến Nghé", "Đa Kao", "Nguyễn Thái Bình"]
    assert then["id"] in [unit["id"] for unit in predecessors]


async def test_the_whole_network_of_2023_pages_without_gap_or_double(ask: Ask) -> None:
    whole = (await _data(ask, WALK, day="2023-06-01", first=20_000))["network"]["descendants"]
    found = await pages(ask, WALK, ("network", "descendants"), 1_000, day="2023-06-01")
    edges = [edge for page in found for edge in page["edges"]]
    assert edges == whole["edges"]
    assert not whole["pageInfo"]["hasNextPage"]
    assert len({edge["node"]["id"] for edge in edges}) == len(edges) == whole["totalCount"] > sum(BEFORE)
    assert {page["totalCount"] for page in found} == {len(edges)}
    assert [page["pageInfo"]["hasPreviousPage"] for page in found] == [False] + [True] * (len(found) - 1)


async def test_pre_order_goes_at_most_one_level_down_at_a_time(ask: Ask) -> None:
    whole = (await _data(ask, WALK, day="2023-06-01", first=20_000))["network"]["descendants"]
    depths = [edge["depth"] for edge in whole["edges"]]
    assert depths[0] == 1 and set(depths) == {1, 2, 3}
    assert all(after <= before + 1 for before, after in pairwise(depths))

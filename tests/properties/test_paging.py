"""Paging laws: any page size gives the same list, without gap or double, and pages stay true while others write."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hub.database.database import Database
from tests.asking import asking
from tests.properties.patience import PATIENT
from tests.reference.compare import pages

PAGE = """{ totalCount nodes { id } edges { cursor node { id } }
  pageInfo { hasNextPage hasPreviousPage endCursor } }"""
HEAD = "query ($first: Int!, $after: String, $day: Date)"
PAGED: dict[str, tuple[tuple[str | int, ...], str]] = {
    "descendants": (
        ("network", "descendants"),
        f"{HEAD} {{ network(asOf: $day) {{ descendants(first: $first, after: $after) {PAGE} }} }}",
    ),
    "units": (("units",), f"{HEAD} {{ units(first: $first, after: $after, asOf: $day) {PAGE} }}"),
    "search": (("search",), f'{HEAD} {{ search(text: "n", first: $first, after: $after, asOf: $day) {PAGE} }}'),
    "gaps": (
        ("coverage", 0, "gaps"),
        f"{HEAD} {{ coverage(asOf: $day) {{ gaps(missing: SPOKESPERSON, first: $first, after: $after) {PAGE} }} }}",
    ),
    "pressAgencies": (
        ("pressAgencies",),
        f"query ($first: Int!, $after: String) {{ pressAgencies(first: $first, after: $after) {PAGE} }}",
    ),
}


async def _ids(database: Database, name: str, size: int, day: str) -> list[str]:
    at, query = PAGED[name]
    variables = {"day": day} if "$day" in query else {}
    found: list[dict[str, Any]] = await pages(asking(database), query, at, size, **variables)
    for i, page in enumerate(found):
        assert page["pageInfo"]["hasPreviousPage"] == (i > 0)
        assert [edge["node"] for edge in page["edges"]] == page["nodes"]
    ids = [node["id"] for page in found for node in page["nodes"]]
    assert found[0]["totalCount"] == len(ids) == len(set(ids))
    return ids


@pytest.mark.parametrize("name", PAGED)
@settings(PATIENT, max_examples=15)
@given(size=st.integers(1, 12), day=st.sampled_from(("2023-06-01", "2025-06-30", "2025-07-01", "2026-11-22")))
async def test_any_page_size_gives_the_same_list(small_network: Database, name: str, size: int, day: str) -> None:
    assert await _ids(small_network, name, size, day) == await _ids(small_network, name, 1000, day)


async def test_a_cursor_stays_true_when_its_row_is_gone_and_others_come(small_network: Database) -> None:
    ask = asking(small_network)
    query = "query ($after: String) { units(first: 5, after: $after) { nodes { id } pageInfo { endCursor } } }"
    whole = (await ask("{ units(first: 1000) { nodes { id } } }"))["data"]["units"]["nodes"]
    first = (await ask(query))["data"]["units"]
    async with small_network.driver.session(database=small_network.name) as session:
        gone, kept = first["nodes"][-1]["id"], whole[5:10]
        await (await session.run("MATCH (u:Unit {id: $id}) SET u.validTo = date('2000-01-01')", id=gone)).consume()
        try:
            after = (await ask(query, {"after": first["pageInfo"]["endCursor"]}))["data"]["units"]
        finally:
            await (await session.run("MATCH (u:Unit {id: $id}) SET u.validTo = date('9999-12-31')", id=gone)).consume()
    assert after["nodes"] == kept

"""For every date, each live unit but the root has exactly one live administrative parent, as GraphQL tells it."""

from datetime import date, timedelta

from hypothesis import example, given, settings
from hypothesis import strategies as st

from hub.database.database import Database
from tests.asking import asking
from tests.properties.patience import PATIENT

EVERY_UNIT = """query ($day: Date!) { network(asOf: $day) { id descendants(first: 20000) { totalCount
  edges { depth node { id validFrom validTo parent { id } } } } } }"""
DAYS = st.dates(date(2023, 4, 1), date(2026, 12, 31))


@settings(PATIENT, max_examples=12)
@given(day=DAYS)
@example(day=date(2025, 6, 30))
@example(day=date(2025, 7, 1))
@example(day=date(2025, 3, 1))
@example(day=date(2025, 1, 1))
async def test_the_live_units_are_one_tree_on_any_date(network: Database, day: date) -> None:
    root = (await asking(network)(EVERY_UNIT, {"day": day.isoformat()}))["data"]["network"]
    depths = {root["id"]: 0}
    for edge in root["descendants"]["edges"]:
        node = edge["node"]
        assert node["validFrom"] <= day.isoformat() < (node["validTo"] or "9999-12-31")
        assert depths[node["parent"]["id"]] == edge["depth"] - 1
        depths[node["id"]] = edge["depth"]
    assert len(depths) == root["descendants"]["totalCount"] + 1


@settings(PATIENT, max_examples=20)
@given(day=DAYS)
async def test_the_tree_holds_every_live_unit(network: Database, day: date) -> None:
    query = """query ($day: Date!) { units(first: 0, asOf: $day) { totalCount }
      network(asOf: $day) { descendants(first: 0) { totalCount } } }"""
    answer = (await asking(network)(query, {"day": day.isoformat()}))["data"]
    assert answer["units"]["totalCount"] == answer["network"]["descendants"]["totalCount"] + 1


async def test_the_reform_changes_the_levels_overnight(network: Database) -> None:
    query = "query ($day: Date!) { coverage(asOf: $day) { level units } }"
    ask = asking(network)
    day = date(2025, 7, 1)
    before, after = [
        {row["level"]: row["units"] for row in (await ask(query, {"day": d.isoformat()}))["data"]["coverage"]}
        for d in (day - timedelta(days=1), day)
    ]
    assert (before["PROVINCE"], before["DISTRICT"]) == (63, 705)
    assert (after["PROVINCE"], after["COMMUNE"], after.get("DISTRICT")) == (34, 3321, None)

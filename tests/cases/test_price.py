"""A price over the budget is refused before anything is read; what is hostile is refused, whatever it looks like."""

import httpx
import pytest

from hub.app import create_app
from hub.database.database import Database
from hub.settings import HubSettings
from tests.asking import NOW
from tests.cases.recording import Recorded
from tests.hostile import HOSTILE, Hostile

FLAT = "{ units(first: 100, filter: {level: COMMUNE}) { nodes { code parent { code } } } }"
SETTINGS = HubSettings(budget_public=200, budget_network=201, network_token="sesame")  # type: ignore[arg-type]


@pytest.fixture
def recorded(network: Database) -> Recorded:
    return Recorded(network)


async def asked(recorded: Recorded, settings: HubSettings, asking: Hostile, **headers: str) -> httpx.Response:
    """The answer over HTTP. The application is not started, so that it leaves the shared database open."""
    transport = httpx.ASGITransport(create_app(settings, recorded, clock=lambda: NOW))
    async with httpx.AsyncClient(transport=transport, base_url="http://hub") as client:
        body = {"query": asking.query, "variables": asking.variables}
        accept = {"accept": "application/graphql-response+json"}
        return await client.post("/graphql", json=body, headers=accept | headers)


async def test_a_price_over_the_budget_is_told_with_the_budget(recorded: Recorded) -> None:
    response = await asked(recorded, SETTINGS, Hostile(FLAT))
    (error,) = response.json()["errors"]
    assert error["extensions"] == {"code": "COST_EXCEEDED", "price": 201, "budget": 200}
    assert (response.status_code, "data" in response.json()) == (400, False)
    assert response.headers["query-price"] == "201"
    assert recorded.reader.counts.statements == 0


async def test_each_tier_has_its_budget_and_an_answer_tells_its_price(recorded: Recorded) -> None:
    origin = {"origin": "https://portal.example"}
    response = await asked(recorded, SETTINGS, Hostile(FLAT), authorization="Bearer sesame", **origin)
    assert len(response.json()["data"]["units"]["nodes"]) == 100
    assert response.headers["query-price"] == "201"
    assert "query-price" in response.headers["access-control-expose-headers"].lower()
    assert recorded.reader.counts.statements == 1


async def test_what_reads_nothing_has_no_price(recorded: Recorded) -> None:
    assert "query-price" not in (await asked(recorded, SETTINGS, Hostile("{ __typename }"))).headers


async def test_the_whole_network_flat_with_parents_is_for_everyone(recorded: Recorded) -> None:
    flat = '{ network(asOf: "2025-06-01") { descendants(first: 20000) { nodes { code name level parent { code } } } } }'
    nodes = (await asked(recorded, HubSettings(), Hostile(flat))).json()["data"]["network"]["descendants"]["nodes"]
    assert len(nodes) > 12_000


@pytest.mark.parametrize("name", HOSTILE)
async def test_a_hostile_request_is_refused_and_nothing_is_read(recorded: Recorded, name: str) -> None:
    response = await asked(recorded, HubSettings(), HOSTILE[name])
    assert {error["extensions"]["code"] for error in response.json()["errors"]} == {HOSTILE[name].code}
    assert (response.status_code, response.json().get("data")) == (400, None)
    assert recorded.reader.counts.statements == 0

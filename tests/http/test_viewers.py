"""Who a request comes from, by its Authorization header, and from which sites it may come."""

import httpx
import pytest
from pydantic import SecretStr

from graph_schema.vocabulary import TIERS
from hub.access.viewer import Tier
from hub.errors import Unauthenticated
from tests.http.conftest import NOW, Ask, codes, doorkeeper


def test_tiers_have_the_numbers_that_records_carry() -> None:
    assert [tier.name for tier in sorted(Tier)] == list(TIERS)


@pytest.mark.parametrize(
    ("headers", "tier"),
    [({}, Tier.PUBLIC), ({"authorization": "Bearer sesame"}, Tier.NETWORK), ({"authorization": "bearer sesame"}, 2)],
)
async def test_the_token_of_the_network_reads_as_the_network(ask: Ask, headers: dict[str, str], tier: int) -> None:
    assert (await ask("{ tier }", headers=headers)).json() == {"data": {"tier": tier}}


@pytest.mark.parametrize(
    "credentials",
    ["Bearer wrong", "Bearer", "Bearer ", "", "sesame", "Basic c2VzYW1l", "Bearer sesame2", "Bearer sésame"],
)
async def test_a_bad_token_is_never_silently_anonymous(ask: Ask, credentials: str) -> None:
    response = await ask("{ tier }", headers={"authorization": credentials.encode()})
    assert (response.status_code, codes(response)) == (401, ["UNAUTHENTICATED"])
    assert response.headers["www-authenticate"].startswith("Bearer")
    assert "data" not in response.json()


async def test_two_tokens_are_as_bad_as_none_that_fits() -> None:
    with pytest.raises(Unauthenticated):
        await doorkeeper(SecretStr("sesame")).viewer([b"Bearer sesame", b"Bearer sesame"], NOW)


@pytest.mark.parametrize("setting", [None, SecretStr("")])
@pytest.mark.parametrize("credentials", [b"Bearer ", b"Bearer", b"Bearer x"])
async def test_without_a_token_in_the_settings_none_fits(setting: SecretStr | None, credentials: bytes) -> None:
    with pytest.raises(Unauthenticated):
        await doorkeeper(setting).viewer([credentials], NOW)
    assert doorkeeper(setting).known([credentials], NOW) is None


async def test_every_site_may_embed_public_answers(client: httpx.AsyncClient) -> None:
    origin = {"origin": "https://portal.example"}
    preflight = await client.options(
        "/graphql",
        headers={
            **origin,
            "access-control-request-method": "POST",
            "access-control-request-headers": "authorization, content-type",
        },
    )
    assert preflight.status_code == 200
    assert "authorization" in preflight.headers["access-control-allow-headers"]
    answers = [
        preflight,
        await client.post("/graphql", json={"query": "{ hello }"}, headers=origin),
        await client.post("/graphql", json={"query": "{"}, headers={**origin, "authorization": "Bearer wrong"}),
    ]
    assert [answer.headers["access-control-allow-origin"] for answer in answers] == ["*"] * 3
    assert not any("access-control-allow-credentials" in answer.headers for answer in answers)


async def test_a_request_is_answered_as_of_the_injected_clock(ask: Ask) -> None:
    assert (await ask("{ moment }")).json() == {"data": {"moment": "2025-07-02T01:00:00+00:00"}}

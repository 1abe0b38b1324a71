"""Signing in over HTTP: what a JWT opens, what it never opens, and that the hub's own tokens need no issuer."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import datetime, timedelta

import httpx
import pytest

from hub.access.signed_tokens import SignedTokens
from hub.access.tokens import digest_of, new_secret
from hub.access.viewer import Tier, Viewer
from hub.app import create_app
from hub.commands.create_token import CreateToken
from hub.database.database import Database
from hub.feed.journal import Journal
from tests.access.issuer import LocalIssuer, response
from tests.asking import NOW
from tests.feed.note import changes
from tests.reference.small_people import appointment_id
from tests.reference.small_units import unit_id
from tests.viewers import OPERATOR

MEMBERS_ONLY = "{ network { focalPoints { name } } }"


@dataclass
class Clock:
    """The time, as the test sets it."""

    at: datetime = NOW

    def __call__(self) -> datetime:
        """Now."""
        return self.at


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
async def client(issuer: LocalIssuer, small: Database, clock: Clock) -> AsyncIterator[httpx.AsyncClient]:
    """A client of the whole application, which trusts the issuer."""
    app = create_app(issuer.settings(), small, clock=clock)
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://hub") as client:
        yield client


async def code_of(client: httpx.AsyncClient, secret: str, document: str = MEMBERS_ONLY) -> str | None:
    """The first error's code; None when all went well."""
    answer = await client.post("/graphql", json={"query": document}, headers={"authorization": f"Bearer {secret}"})
    errors = answer.json().get("errors")
    return errors[0]["extensions"]["code"] if errors else None


def confirm(key: str) -> str:
    """Confirms an appointment; the refusal's code is told as the version's absence."""
    given = f'input: {{id: "{appointment_id(key)}"}}'
    return f"mutation {{ confirmSpokesperson({given}) {{ version userErrors {{ code }} }} }}"


async def confirms(client: httpx.AsyncClient, secret: str, key: str) -> bool:
    """Whether the holder may write the appointment."""
    headers = {"authorization": f"Bearer {secret}"}
    answer = (await client.post("/graphql", json={"query": confirm(key)}, headers=headers)).json()
    payload = answer["data"]["confirmSpokesperson"]
    assert payload["version"] or payload["userErrors"] == [{"code": "FORBIDDEN"}]
    return bool(payload["version"])


async def test_a_member_reads_as_one(client: httpx.AsyncClient, issuer: LocalIssuer) -> None:
    assert await code_of(client, issuer.token()) is None
    assert await code_of(client, issuer.token(hub_role="PRESS")) == "FORBIDDEN"
    assert await code_of(client, issuer.token(), confirm("chief")) == "FORBIDDEN"


async def test_a_bad_token_is_never_anonymous_nor_answered_from_what_is_kept(
    client: httpx.AsyncClient, issuer: LocalIssuer
) -> None:
    public = "{ network { name } }"
    for _ in range(2):
        assert (await client.post("/graphql", json={"query": public})).status_code == 200
        assert await code_of(client, issuer.token(aud="other"), public) == "UNAUTHENTICATED"


async def test_a_token_that_has_expired_is_not_answered_from_what_is_kept(
    client: httpx.AsyncClient, issuer: LocalIssuer, clock: Clock
) -> None:
    token = issuer.token()
    assert await code_of(client, token) is await code_of(client, token) is None
    clock.at += timedelta(seconds=660)
    assert await code_of(client, token) == "UNAUTHENTICATED"


@pytest.mark.parametrize("units", [["01"], [unit_id("dong_binh")]])
async def test_an_editor_writes_below_the_units_that_the_token_names(
    client: httpx.AsyncClient, issuer: LocalIssuer, small: Database, units: list[str]
) -> None:
    token = issuer.token(hub_role="EDITOR", hub_units=units)
    assert await confirms(client, token, "chief")
    assert not await confirms(client, token, "delegate")
    assert (await changes(small))[-1]["actor"] == "oidc:an.tran"


@pytest.mark.parametrize("units", [["02"], ["99"], [unit_id("dong_ha")], ["unit_0000000000000000"]])
async def test_a_unit_that_is_not_there_now_gives_nothing_but_reading(
    client: httpx.AsyncClient, issuer: LocalIssuer, units: list[str]
) -> None:
    token = issuer.token(hub_role="EDITOR", hub_units=units)
    assert await code_of(client, token) is None
    if units == [unit_id("dong_ha")]:
        assert not await confirms(client, token, "chief")


async def test_an_operator_writes_everywhere(client: httpx.AsyncClient, issuer: LocalIssuer) -> None:
    token = issuer.token(hub_role="OPERATOR")
    assert await confirms(client, token, "chief")
    assert await confirms(client, token, "delegate")


async def test_units_by_code_hold_for_one_version_of_the_network_and_one_day(
    small: Database, journal: Journal, issuer: LocalIssuer, signed: SignedTokens
) -> None:
    token = issuer.token(hub_role="EDITOR", hub_units=["01", unit_id("a_luoi")], exp=int(NOW.timestamp()) + 86_400)
    scopes = frozenset({unit_id("dong_binh"), unit_id("a_luoi")})
    expected = Viewer(Tier.NETWORK, "oidc:an.tran", scopes)
    late = NOW.replace(hour=23, minute=50)
    assert await signed.viewer(token, late) == expected
    assert signed.known(token, late + timedelta(minutes=9)) == (expected, await small.version())
    assert signed.known(token, late + timedelta(minutes=10)) is None
    before = await small.version()
    await journal.append(CreateToken(viewer=OPERATOR, key="k", name="x", digest="d", tier="PRESS"))
    assert signed.known(token, late) == (expected, before)
    assert await signed.viewer(token, late) == expected
    assert signed.known(token, late) == (expected, await small.version())


async def test_while_the_issuer_is_away_its_tokens_open_nothing_and_the_hubs_own_go_on(
    client: httpx.AsyncClient, issuer: LocalIssuer, journal: Journal
) -> None:
    issuer.answer = lambda _: response({}, "503 Service Unavailable")
    secret = new_secret()
    await journal.append(
        CreateToken(viewer=OPERATOR, key="k", name="x", digest=digest_of(secret), tier="NETWORK", operates=True)
    )
    headers = {"authorization": f"Bearer {issuer.token()}"}
    answer = await client.post("/graphql", json={"query": "{ network { name } }"}, headers=headers)
    assert answer.status_code == 503
    assert answer.json()["errors"][0]["extensions"]["code"] == "UNAVAILABLE"
    assert await confirms(client, secret, "chief")


async def test_without_an_issuer_no_jwt_opens_anything(issuer: LocalIssuer, small: Database) -> None:
    app = create_app(issuer.settings(oidc_issuer=None, oidc_audience=None, oidc_jwks_url=None), small)
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://hub") as client:
        assert await code_of(client, issuer.token()) == "UNAUTHENTICATED"
    assert issuer.asked == []

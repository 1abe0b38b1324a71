"""JWTs: taken from the one issuer, for this hub, in their time, well signed. Others are refused, never anonymous."""

import base64
import hmac
import json
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from joserfc import jwk

from hub.access.issuer import issuer_of
from hub.access.signed_tokens import SignedTokens
from hub.access.viewer import Tier, Viewer
from hub.database.database import Database
from hub.errors import BadUserInput, Unauthenticated
from hub.settings import HubSettings
from tests.access.issuer import DISCOVERY, JWKS, LocalIssuer, new_key, response
from tests.asking import NOW

AT = int(NOW.timestamp())
STRANGER_KEY = new_key("k1")
"""Of somebody else, who calls it as the issuer calls its own."""


def part(content: Any) -> str:
    """A part of a token, as it is written."""
    text = content if isinstance(content, bytes) else json.dumps(content).encode()
    return base64.urlsafe_b64encode(text).rstrip(b"=").decode()


@pytest.mark.parametrize(
    ("claims", "expected"),
    [
        ({"hub_role": "PRESS"}, Viewer(Tier.PRESS, "oidc:an.tran")),
        ({"hub_role": "NETWORK"}, Viewer(Tier.NETWORK, "oidc:an.tran")),
        ({"hub_role": "OPERATOR"}, Viewer(Tier.NETWORK, "oidc:an.tran", operates=True)),
        ({"hub_role": ["offline_access", "PRESS", "NETWORK"]}, Viewer(Tier.NETWORK, "oidc:an.tran")),
        (
            {"hub_role": "EDITOR", "hub_units": ["unit_1", "unit_2"]},
            Viewer(Tier.NETWORK, "oidc:an.tran", frozenset({"unit_1", "unit_2"})),
        ),
        ({"hub_role": "EDITOR", "hub_units": "unit_1"}, Viewer(Tier.NETWORK, "oidc:an.tran", frozenset({"unit_1"}))),
        ({"hub_role": "NETWORK", "hub_units": ["unit_1"]}, Viewer(Tier.NETWORK, "oidc:an.tran")),
        ({"aud": ["other.example", "hub.example"]}, Viewer(Tier.NETWORK, "oidc:an.tran")),
    ],
)
async def test_a_token_says_who_its_holder_is(
    issuer: LocalIssuer, signed: SignedTokens, claims: dict[str, Any], expected: Viewer
) -> None:
    assert await signed.viewer(issuer.token(**claims), NOW) == expected


@pytest.mark.parametrize("type_", ["RSA", "EC"])
async def test_keys_of_the_usual_kinds_are_taken(issuer: LocalIssuer, signed: SignedTokens, type_: str) -> None:
    issuer.keys = [new_key("k1", type_)]
    assert (await signed.viewer(issuer.token(header={"typ": "at+jwt", "x5t": "a", "more": "b"}), NOW)).actor


BAD_CLAIMS: list[dict[str, Any]] = [
    {"exp": AT - 60},
    {"exp": None},
    {"exp": "tomorrow"},
    {"exp": True},
    {"nbf": AT + 61},
    {"nbf": "now"},
    {"iat": AT + 61},
    {"iss": "https://issuer.example"},
    {"iss": None},
    {"iss": ["http://127.0.0.1"]},
    {"aud": "other.example"},
    {"aud": None},
    {"aud": []},
    {"aud": 7},
    {"sub": None},
    {"sub": ""},
    {"sub": 7},
    {"sub": "a\nb"},
    {"sub": "x" * 256},
    {"hub_role": None},
    {"hub_role": "ADMIN"},
    {"hub_role": "editor"},
    {"hub_role": []},
    {"hub_role": {"OPERATOR": True}},
    {"hub_role": ["OPERATOR", 7]},
    {"hub_role": "EDITOR"},
    {"hub_role": "EDITOR", "hub_units": []},
    {"hub_role": "EDITOR", "hub_units": [7]},
    {"hub_role": "EDITOR", "hub_units": {"unit_1": True}},
    {"hub_role": "EDITOR", "hub_units": [f"unit_{n}" for n in range(101)]},
]


@pytest.mark.parametrize("claims", BAD_CLAIMS, ids=str)
async def test_claims_that_do_not_fit_are_refused(
    issuer: LocalIssuer, signed: SignedTokens, claims: dict[str, Any]
) -> None:
    token = issuer.token(**claims)
    with pytest.raises(Unauthenticated):
        await signed.viewer(token, NOW)
    assert signed.known(token, NOW) is None


@pytest.mark.parametrize("claims", [{"exp": AT - 59}, {"nbf": AT + 60}, {"iat": AT + 60}], ids=str)
async def test_clocks_may_differ_by_so_much(issuer: LocalIssuer, signed: SignedTokens, claims: dict[str, Any]) -> None:
    assert (await signed.viewer(issuer.token(**claims), NOW)).actor


def _unsigned(issuer: LocalIssuer) -> str:
    return f"{part({'alg': 'none', 'kid': 'k1'})}.{part(issuer.claims())}."


def _signed_with_the_public_key_as_a_secret(issuer: LocalIssuer) -> str:
    said = f"{part({'alg': 'HS256', 'kid': 'k1'})}.{part(issuer.claims())}"
    key = issuer.keys[0]
    assert isinstance(key, jwk.ECKey)
    digest = hmac.digest(key.as_pem(private=False), said.encode(), "sha256")
    return f"{said}.{part(digest)}"


def _of_a_stranger(issuer: LocalIssuer, **header: Any) -> str:
    return issuer.token(STRANGER_KEY, header)


def _changed(issuer: LocalIssuer) -> str:
    head, _, signature = issuer.token().split(".")
    return f"{head}.{part(issuer.claims(hub_role='OPERATOR'))}.{signature}"


def _headed(content: Any) -> Callable[[LocalIssuer], str]:
    return lambda issuer: f"{part(content)}.{part(issuer.claims())}.{part(b'x' * 64)}"


FORGED: dict[str, Callable[[LocalIssuer], str]] = {
    "unsigned": _unsigned,
    "the public key as a secret": _signed_with_the_public_key_as_a_secret,
    "a stranger's signature": _of_a_stranger,
    "a stranger's key named": lambda issuer: _of_a_stranger(issuer, jku=f"{issuer.url}/mine"),
    "a stranger's certificates named": lambda issuer: _of_a_stranger(issuer, x5u=f"{issuer.url}/mine"),
    "a stranger's key brought": lambda issuer: _of_a_stranger(issuer, jwk=STRANGER_KEY.as_dict(private=False)),
    "claims changed": _changed,
    "no key named": lambda issuer: issuer.token(header={"kid": None}),
    "an unknown key": lambda issuer: issuer.token(new_key("k2")),
    "an algorithm that is not allowed": lambda issuer: issuer.token(new_key("k1", "OKP")),
    "another kind of key": lambda issuer: issuer.token(new_key("k1", "RSA")),
    "something else that the issuer signs": lambda issuer: issuer.token(header={"typ": "logout+jwt"}),
    "an extension that must be understood": lambda issuer: issuer.token(header={"crit": ["ext"], "ext": "x"}),
    "no header": lambda _: "..",
    "a header that is no JSON": _headed(b"{"),
    "a header that is a list": _headed([]),
    "a header that is too long": lambda issuer: issuer.token(header={"x": "x" * 5_000}),
    "a header that is too deep": _headed(b"[" * 3_000),
    "a key id that is no text": _headed({"alg": "ES256", "kid": ["k1"]}),
    "an algorithm that is no text": _headed({"alg": ["ES256"], "kid": "k1"}),
    "a type that is no text": _headed({"alg": "ES256", "kid": "k1", "typ": 7}),
    "claims that are a list": lambda issuer: f"{part({'alg': 'ES256', 'kid': 'k1'})}.{part([])}.{part(b'x' * 64)}",
}


@pytest.mark.filterwarnings("ignore::joserfc.errors.SecurityWarning")
@pytest.mark.parametrize("forge", FORGED.values(), ids=FORGED)
async def test_what_the_issuer_has_not_signed_for_this_is_refused(
    issuer: LocalIssuer, signed: SignedTokens, forge: Callable[[LocalIssuer], str]
) -> None:
    token = forge(issuer)
    with pytest.raises(Unauthenticated):
        await signed.viewer(token, NOW)
    assert set(issuer.asked) <= {JWKS}


async def test_a_key_is_for_the_algorithm_that_it_names(issuer: LocalIssuer, signed: SignedTokens) -> None:
    issuer.keys = [new_key("k1", "RSA")]
    told = {**issuer.keys[0].as_dict(private=False), "alg": "PS256"}
    issuer.answer = lambda _: response({"keys": [told]})
    with pytest.raises(Unauthenticated):
        await signed.viewer(issuer.token(), NOW)


@pytest.mark.filterwarnings("ignore::joserfc.errors.SecurityWarning")
async def test_a_weak_key_and_a_secret_among_the_keys_open_nothing(issuer: LocalIssuer, signed: SignedTokens) -> None:
    issuer.keys = [jwk.RSAKey.generate_key(1024, {"kid": "weak"}), jwk.OctKey.generate_key(256, {"kid": "secret"})]
    for key in issuer.keys:
        with pytest.raises(Unauthenticated):
            await signed.viewer(issuer.token(key), NOW)


async def test_a_token_that_is_known_is_not_once_it_has_expired(issuer: LocalIssuer, signed: SignedTokens) -> None:
    token = issuer.token(exp=AT + 120)
    viewer = await signed.viewer(token, NOW)
    assert signed.known(token, NOW + timedelta(seconds=179)) == (viewer, None)
    late = NOW + timedelta(seconds=180)
    assert signed.known(token, late) is None
    with pytest.raises(Unauthenticated):
        await signed.viewer(token, late)


async def test_the_keys_are_found_by_discovery(issuer: LocalIssuer, database: Database) -> None:
    trusted = issuer_of(issuer.settings(oidc_jwks_url=None))
    assert trusted
    signed = SignedTokens(trusted, database.reader, database.version)
    assert (await signed.viewer(issuer.token(), NOW)).actor
    assert issuer.asked == [DISCOVERY, JWKS]
    await signed.close()


@pytest.mark.parametrize(
    "settings",
    [{"oidc_issuer": "https://issuer.example"}, {"oidc_audience": "hub"}, {"oidc_jwks_url": "https://a.example/keys"}],
)
def test_half_of_the_settings_is_refused(settings: dict[str, Any]) -> None:
    with pytest.raises(BadUserInput, match="HUB_OIDC_"):
        issuer_of(HubSettings(**settings))


@pytest.mark.parametrize(
    "settings",
    [
        {"oidc_issuer": "http://issuer.example"},
        {"oidc_issuer": "http://localhost:1@issuer.example/"},
        {"oidc_jwks_url": "file:///keys"},
        {"oidc_algorithms": "HS256"},
        {"oidc_algorithms": "RS256,none"},
        {"oidc_algorithms": ""},
        {"oidc_leeway": 3_600},
    ],
)
def test_settings_that_would_trust_anybody_are_refused(settings: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="oidc_"):
        HubSettings(**settings)

"""The issuer's keys: kept, renewed, asked for with patience that ends. Without them nothing is taken for granted."""

import asyncio
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from hub.access.fetching import LARGEST
from hub.access.issuer import issuer_of
from hub.access.signed_tokens import SignedTokens
from hub.access.signing_keys import FRESH, PAUSE, USABLE, SigningKeys
from hub.errors import Unauthenticated, Unavailable
from tests.access.issuer import DISCOVERY, JWKS, LocalIssuer, new_key, response
from tests.asking import NOW

WEEK: dict[str, Any] = {"exp": int(NOW.timestamp()) + 7 * 86_400}


async def test_the_keys_are_fetched_once_for_many_tokens(issuer: LocalIssuer, signed: SignedTokens) -> None:
    tokens = [issuer.token(sub=f"user{number}") for number in range(20)]
    viewers = await asyncio.gather(*(signed.viewer(token, NOW) for token in tokens))
    assert [viewer.actor for viewer in viewers] == [f"oidc:user{number}" for number in range(20)]
    assert issuer.asked == [JWKS]


async def test_a_new_key_is_found_when_its_first_token_comes(issuer: LocalIssuer, signed: SignedTokens) -> None:
    assert (await signed.viewer(issuer.token(), NOW)).actor
    issuer.keys = [new_key("k2"), *issuer.keys]
    assert (await signed.viewer(issuer.token(), NOW + PAUSE)).actor


async def test_made_up_keys_bring_about_one_fetch_in_a_while(issuer: LocalIssuer, signed: SignedTokens) -> None:
    assert (await signed.viewer(issuer.token(), NOW)).actor
    for number in range(20):
        with pytest.raises(Unauthenticated):
            await signed.viewer(issuer.token(header={"kid": f"made up {number}"}), NOW + PAUSE)
    assert len(issuer.asked) == 2


async def test_a_key_that_was_taken_back_opens_nothing_once_the_keys_are_fetched_anew(
    issuer: LocalIssuer, signed: SignedTokens
) -> None:
    old = issuer.token(**WEEK)
    viewer = await signed.viewer(old, NOW)
    issuer.keys = [new_key("k2")]
    later = NOW + FRESH
    # The key is known, so this request waits for no fetch; the next that does wait comes after it.
    assert await signed.viewer(old, later) == viewer
    assert (await signed.viewer(issuer.token(), later)).actor
    assert signed.known(old, later) is None
    with pytest.raises(Unauthenticated):
        await signed.viewer(old, later)


ANSWERS: dict[str, Callable[[str], bytes]] = {
    "an error": lambda _: response({"keys": []}, "500 Internal Server Error"),
    "a redirect": lambda _: response({}, "302 Found", "location: https://issuer.example/keys\r\n"),
    "no HTTP": lambda _: b"garbage\r\n\r\n",
    "nothing": lambda _: b"",
    "half an answer": lambda _: response({"keys": []})[:-5],
    "no JSON": lambda _: response(b"<html>"),
    "a list": lambda _: response([]),
    "no keys": lambda _: response({}),
    "keys that are no list": lambda _: response({"keys": {}}),
    "too much": lambda _: response(b" " * (LARGEST + 1) + b'{"keys": []}'),
    "compressed": lambda _: response({"keys": []}, headers="content-encoding: gzip\r\n"),
}


@pytest.mark.parametrize("answer", ANSWERS.values(), ids=ANSWERS)
async def test_without_keys_nothing_is_known_of_a_token(
    issuer: LocalIssuer, signed: SignedTokens, answer: Callable[[str], bytes]
) -> None:
    issuer.answer = answer
    for _ in range(5):
        with pytest.raises(Unavailable):
            await signed.viewer(issuer.token(), NOW)
    assert len(issuer.asked) == 1
    issuer.answer = None
    assert (await signed.viewer(issuer.token(), NOW + PAUSE)).actor


@pytest.mark.parametrize("other", [{"keys": [{}, 7, {"kid": "x"}, {"kid": "k1", "kty": "RSA"}, {"kty": "EC"}]}])
async def test_keys_that_cannot_be_read_harm_none_of_the_others(
    issuer: LocalIssuer, signed: SignedTokens, other: dict[str, Any]
) -> None:
    good = issuer.keys[0].as_dict(private=False)
    issuer.answer = lambda _: response({"keys": [*other["keys"], good]})
    assert (await signed.viewer(issuer.token(), NOW)).actor


async def test_an_issuer_that_never_answers_is_waited_for_in_common_and_not_for_ever(
    issuer: LocalIssuer, signed: SignedTokens, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("hub.access.signing_keys.PATIENCE", 0.2)
    issuer.silent = True
    told = await asyncio.gather(*(signed.viewer(issuer.token(), NOW) for _ in range(9)), return_exceptions=True)
    assert [type(each) for each in told] == [Unavailable] * 9
    assert len(issuer.asked) == 1


async def test_who_goes_away_does_not_end_the_fetch_of_the_others(issuer: LocalIssuer, signed: SignedTokens) -> None:
    first, second = (asyncio.create_task(signed.viewer(issuer.token(), NOW)) for _ in range(2))
    await asyncio.sleep(0)
    first.cancel()
    assert (await second).actor
    assert issuer.asked == [JWKS]


async def test_known_keys_last_while_the_issuer_is_away_but_not_for_ever(
    issuer: LocalIssuer, signed: SignedTokens
) -> None:
    token = issuer.token(**WEEK)
    assert (await signed.viewer(token, NOW)).actor
    issuer.answer = ANSWERS["an error"]
    last = NOW + USABLE - timedelta(seconds=1)
    assert (await signed.viewer(issuer.token(sub="other", **WEEK), last)).actor
    with pytest.raises(Unavailable):
        await signed.viewer(issuer.token(new_key("k2"), **WEEK), last)
    assert signed.known(token, NOW + USABLE) is None
    with pytest.raises(Unavailable):
        await signed.viewer(token, NOW + USABLE)


@pytest.mark.parametrize(
    "said",
    [
        {"issuer": "https://other.example", "jwks_uri": "{url}/keys"},
        {"issuer": "{url}", "jwks_uri": "http://other.example/keys"},
        {"issuer": "{url}", "jwks_uri": 7},
        {"issuer": "{url}"},
    ],
)
async def test_a_discovery_that_leads_astray_is_not_followed(issuer: LocalIssuer, said: dict[str, Any]) -> None:
    told = {name: value.format(url=issuer.url) if isinstance(value, str) else value for name, value in said.items()}
    issuer.answer = lambda _: response(told)
    trusted = issuer_of(issuer.settings(oidc_jwks_url=None))
    assert trusted
    keys = SigningKeys(trusted)
    with pytest.raises(Unavailable):
        await keys.key("k1", NOW)
    assert issuer.asked == [DISCOVERY]
    await keys.close()

"""Tokens: made and revoked by operators, told from their secret's digest, good until revoked or expired."""

from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any

import pytest

from hub.access.listing import tokens
from hub.access.tokens import PREFIX, Tokens, digest_of, new_secret
from hub.access.viewer import Tier, Viewer
from hub.commands.create_token import CreateToken
from hub.commands.hand_over_scope import HandOverScope
from hub.commands.revoke_token import RevokeToken
from hub.database.database import Database
from hub.feed.journal import Journal
from hub.feed.write import Refused
from tests.asking import NOW
from tests.commands.conftest import Say
from tests.feed.note import changes
from tests.reference.small_units import unit_id
from tests.viewers import OPERATOR, editor_of

Make = Callable[..., Awaitable[tuple[str, str]]]


@pytest.fixture
def make(journal: Journal) -> Make:
    """Makes a token: its id and its secret."""

    async def make(viewer: Viewer = OPERATOR, **given: Any) -> tuple[str, str]:
        secret = new_secret()
        wanted = {"name": "Cổng tỉnh", "tier": "NETWORK", "digest": digest_of(secret), **given}
        written = await journal.append(CreateToken(viewer=viewer, key=secret[-20:], **wanted))
        return written.entity, secret

    return make


@pytest.fixture
def held(small: Database) -> Tokens:
    """What a hub knows of tokens."""
    return Tokens(small.reader, small.version)


async def test_a_secret_tells_its_viewer(make: Make, held: Tokens) -> None:
    token, secret = await make(scopes=(unit_id("a_luoi"),))
    assert await held.viewer(secret, NOW) == Viewer(Tier.NETWORK, token, frozenset({unit_id("a_luoi")}))


@pytest.mark.parametrize("secret", ["", "pcn_", f"{PREFIX}wrong", "sesame"])
async def test_any_other_secret_is_nobodys(make: Make, held: Tokens, secret: str) -> None:
    await make()
    assert await held.viewer(secret, NOW) is None


async def test_a_token_that_was_known_is_not_once_it_is_revoked(make: Make, held: Tokens, journal: Journal) -> None:
    token, secret = await make(operates=True)
    assert await held.viewer(secret, NOW)
    await journal.append(RevokeToken(viewer=OPERATOR, key="r", id=token))
    assert await held.viewer(secret, NOW) is None


async def test_a_token_is_good_until_it_expires(make: Make, held: Tokens) -> None:
    _, secret = await make(expires=NOW + timedelta(days=1))
    assert await held.viewer(secret, NOW + timedelta(hours=23))
    assert await held.viewer(secret, NOW + timedelta(hours=24)) is None


async def test_neither_the_feed_nor_the_list_tells_a_secret_or_its_digest(
    make: Make, small: Database, say: Say
) -> None:
    _, secret = await make()
    answer = await say("{ changes(first: 10) { nodes { action before after node { id } } } }")
    (listed,) = await tokens(small.reader)
    assert listed["name"] == "Cổng tỉnh"
    for told in (repr(answer), repr(listed)):
        assert secret not in told
        assert digest_of(secret) not in told
    assert answer["data"]["changes"]["nodes"][-1]["after"]["name"] == "Cổng tỉnh"


async def test_only_operators_make_and_revoke(make: Make, journal: Journal, small: Database) -> None:
    for viewer in (editor_of("a_luoi"), Viewer(Tier.NETWORK)):
        with pytest.raises(Refused):
            await make(viewer)
        with pytest.raises(Refused):
            await journal.append(RevokeToken(viewer=viewer, key="r", id="token_0000000000000000"))
    assert await changes(small) == []


async def test_a_subtree_that_is_unknown_is_refused(make: Make) -> None:
    with pytest.raises(Refused, match="unit_0000000000000000"):
        await make(scopes=("unit_0000000000000000",))


async def test_an_unknown_token_is_not_revoked(journal: Journal) -> None:
    with pytest.raises(Refused, match="no such token"):
        await journal.append(RevokeToken(viewer=OPERATOR, key="r", id="token_0000000000000000"))


async def test_a_subtree_that_is_named_twice_is_one(make: Make, journal: Journal, small: Database) -> None:
    unit, other = unit_id("a_luoi"), unit_id("ea_lua")
    token, _ = await make(scopes=(unit, unit))
    assert await _subtrees(small, token) == [unit]
    await journal.append(HandOverScope(viewer=OPERATOR, key="h", id=token, unit=unit, to=(other, other)))
    assert await _subtrees(small, token) == [other]


async def _subtrees(small: Database, token: str) -> list[str]:
    found = await small.driver.execute_query(
        "MATCH (:Token {id: $id})-[:EDITS]->(u) RETURN u.id AS unit", id=token, database_=small.name
    )
    return [row["unit"] for row in found.records]


async def test_a_token_has_so_many_subtrees(make: Make) -> None:
    with pytest.raises(Refused, match="at most"):
        await make(scopes=tuple(f"unit_{n:016}" for n in range(101)))

"""Writing over HTTP with a token: nobody else writes, no write is answered from what is kept, look-ups tell it."""

from typing import Any

import httpx
import pytest

from hub.access.tokens import digest_of, new_secret
from hub.commands.create_token import CreateToken
from hub.commands.revoke_token import RevokeToken
from hub.database.database import Database
from hub.feed.journal import Journal
from tests.feed.note import changes
from tests.reference.small_people import appointment_id
from tests.reference.small_units import unit_id
from tests.viewers import OPERATOR

CHIEF = appointment_id("chief")
CONFIRM = f'mutation {{ confirmSpokesperson(input: {{id: "{CHIEF}"}}) {{ version spokesperson {{ name }} }} }}'
RENAME = f'mutation {{ correctSpokesperson(input: {{id: "{CHIEF}", name: "Tên Mới"}}) {{ version }} }}'
SPEAKERS = f'{{ unit(id: "{unit_id("dong_binh_culture")}") {{ spokespersons {{ name }} }} }}'


@pytest.fixture
async def token(journal: Journal) -> tuple[str, str]:
    """The id and the secret of a token for the subtree of Đông Bình."""
    secret = new_secret()
    written = await journal.append(
        CreateToken(
            viewer=OPERATOR,
            key="token",
            name="Đông Bình",
            digest=digest_of(secret),
            tier="NETWORK",
            scopes=(unit_id("dong_binh"),),
        )
    )
    return written.entity, secret


async def post(client: httpx.AsyncClient, document: str, secret: str | None = None) -> httpx.Response:
    """The response to a document."""
    headers = {"authorization": f"Bearer {secret}"} if secret else {}
    return await client.post("/graphql", json={"query": document}, headers=headers)


async def speakers(client: httpx.AsyncClient, secret: str | None = None) -> list[str]:
    """Who speaks for the department, as a client is told."""
    answer: dict[str, Any] = (await post(client, SPEAKERS, secret)).json()
    return [one["name"] for one in answer["data"]["unit"]["spokespersons"]]


async def test_the_holder_of_a_token_writes_and_is_named_in_the_feed(
    client: httpx.AsyncClient, token: tuple[str, str], small: Database
) -> None:
    identifier, secret = token
    answer = (await post(client, CONFIRM, secret)).json()
    assert answer == {"data": {"confirmSpokesperson": {"version": 1, "spokesperson": {"name": "Tạ Văn Ổn"}}}}
    assert (await changes(small))[-1]["actor"] == identifier


async def test_a_mutation_is_never_answered_from_what_is_kept(
    client: httpx.AsyncClient, token: tuple[str, str]
) -> None:
    versions = [(await post(client, CONFIRM, token[1])).json()["data"]["confirmSpokesperson"]["version"] for _ in "12"]
    assert versions == [1, 2]


async def test_look_ups_tell_a_write_at_once(client: httpx.AsyncClient, token: tuple[str, str]) -> None:
    for secret in (None, token[1]):
        assert await speakers(client, secret) == ["Tạ Văn Ổn"] == await speakers(client, secret)
    await post(client, RENAME, token[1])
    for secret in (None, token[1]):
        assert await speakers(client, secret) == ["Tên Mới"] == await speakers(client, secret)


async def test_a_revoked_token_is_refused_with_the_next_request(
    client: httpx.AsyncClient, token: tuple[str, str], journal: Journal
) -> None:
    assert await speakers(client, token[1]) == await speakers(client, token[1])
    await journal.append(RevokeToken(viewer=OPERATOR, key="revoke", id=token[0]))
    assert (await post(client, SPEAKERS, token[1])).status_code == 401


@pytest.mark.parametrize("secret", [None, "pcn_nobody"])
async def test_nobody_else_writes(
    client: httpx.AsyncClient, token: tuple[str, str], small: Database, secret: str | None
) -> None:
    before = len(await changes(small))
    response = await post(client, CONFIRM, secret)
    assert response.json()["errors"][0]["extensions"]["code"] == ("UNAUTHENTICATED" if secret else "FORBIDDEN")
    assert len(await changes(small)) == before


async def test_a_get_does_not_write(client: httpx.AsyncClient, token: tuple[str, str], small: Database) -> None:
    headers = {"authorization": f"Bearer {token[1]}"}
    response = await client.get("/graphql", params={"query": CONFIRM}, headers=headers)
    assert response.status_code == 405
    assert len(await changes(small)) == 1

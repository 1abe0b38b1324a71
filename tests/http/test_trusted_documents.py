"""Documents by hash: each form of asking, by POST and by GET, and a hub that answers no others."""

import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any

import httpx
import pytest

from hub.app import create_app
from hub.http.trusted_documents import TrustedDocuments, digest
from hub.settings import HubSettings
from tests.http.conftest import Lifecycle, codes
from tests.http.small_schema import small_schema

HELLO = "query Hello($name: String!) { hello(name: $name) }"
TOUCH = "mutation Touch { touch }"
STRANGE = "{ hello }"
LISTED = {digest(document): document for document in (HELLO, TOUCH)}
HUE: dict[str, Any] = {"variables": {"name": "Huế"}}
ANSWER = {"data": {"hello": "Chào Huế"}}
JSON, RESPONSE = "application/json", "application/graphql-response+json"

Send = Callable[..., Any]


def apollo(sha256: Any, version: Any = 1) -> dict[str, Any]:
    """As Apollo's clients name a document."""
    return {"persistedQuery": {"version": version, "sha256Hash": sha256}}


@asynccontextmanager
async def hub(settings: HubSettings, trusted: TrustedDocuments) -> AsyncIterator[httpx.AsyncClient]:
    """A client of a hub that trusts these."""
    app = create_app(settings, Lifecycle(), schema=small_schema(), trusted=trusted)
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://hub") as client:
        yield client


@pytest.fixture(params=["POST", "GET"])
async def send(request: pytest.FixtureRequest, settings: HubSettings) -> AsyncIterator[Send]:
    """Sends parameters in the body and in the address."""
    async with hub(settings, TrustedDocuments(LISTED)) as client:

        async def post(accept: str = RESPONSE, **parameters: Any) -> httpx.Response:
            return await client.post("/graphql", json=parameters, headers={"accept": accept})

        async def get(accept: str = RESPONSE, **parameters: Any) -> httpx.Response:
            texts = {k: json.dumps(v) if isinstance(v, dict) else v for k, v in parameters.items()}
            return await client.get("/graphql", params=texts, headers={"accept": accept})

        yield post if request.param == "POST" else get


@pytest.mark.parametrize(
    "named",
    [
        {"documentId": f"sha256:{digest(HELLO)}"},
        {"documentId": digest(HELLO)},
        {"extensions": apollo(digest(HELLO))},
        {"documentId": digest(HELLO), "extensions": apollo(digest(HELLO))},
        {"query": HELLO, "extensions": apollo(digest(HELLO))},
        {"documentId": digest(HELLO), "operationName": "Hello"},
    ],
    ids=str,
)
async def test_a_listed_document_is_answered_by_its_hash(send: Send, named: dict[str, Any]) -> None:
    assert (await send(**named, **HUE)).json() == ANSWER


async def test_a_document_that_is_sent_needs_no_list(send: Send) -> None:
    answer = {"data": {"hello": "Chào world"}}
    assert (await send(query=STRANGE)).json() == answer
    assert (await send(query=STRANGE, extensions=apollo(digest(STRANGE)))).json() == answer


@pytest.mark.parametrize("identifier", [f"sha256:{digest(STRANGE)}", "sha256:", "", "md5:0", digest(HELLO).upper()])
@pytest.mark.parametrize("accept", [JSON, RESPONSE])
async def test_an_unknown_id_is_not_found(send: Send, identifier: str, accept: str) -> None:
    response = await send(accept, documentId=identifier)
    assert (response.status_code, codes(response)) == (404, ["PERSISTED_QUERY_NOT_FOUND"])
    assert response.headers["cache-control"] == "no-store"


@pytest.mark.parametrize("accept", [JSON, RESPONSE])
async def test_an_unknown_hash_of_apollos_is_told_so_that_its_clients_send_the_document(
    send: Send, accept: str
) -> None:
    response = await send(accept, extensions=apollo(digest(STRANGE)))
    assert (response.status_code, codes(response)) == (200, ["PERSISTED_QUERY_NOT_FOUND"])
    assert response.json()["errors"][0]["message"] == "PersistedQueryNotFound"
    assert response.headers["cache-control"] == "no-store"


async def test_a_hash_once_sent_with_its_document_is_not_learnt(send: Send) -> None:
    await send(query=STRANGE, extensions=apollo(digest(STRANGE)))
    assert codes(await send(extensions=apollo(digest(STRANGE)))) == ["PERSISTED_QUERY_NOT_FOUND"]


@pytest.mark.parametrize(
    "parameters",
    [
        {"query": HELLO, "documentId": digest(HELLO)},
        {"query": STRANGE, "extensions": apollo(digest(HELLO))},
        {"documentId": digest(HELLO), "extensions": apollo(digest(TOUCH))},
        {"extensions": apollo(digest(HELLO), version=2)},
        {"extensions": apollo(1)},
        {"extensions": {"persistedQuery": digest(HELLO)}},
        {"extensions": {"other": 1}},
    ],
    ids=str,
)
async def test_what_contradicts_itself_is_refused(send: Send, parameters: dict[str, Any]) -> None:
    response = await send(**parameters, **HUE)
    assert (response.status_code, codes(response)) == (400, ["BAD_USER_INPUT"])


@pytest.mark.parametrize("identifier", [1, {}, [], True])
async def test_an_id_is_text(settings: HubSettings, identifier: Any) -> None:
    async with hub(settings, TrustedDocuments(LISTED)) as client:
        response = await client.post("/graphql", json={"documentId": identifier})
    assert (response.status_code, codes(response)) == (400, ["BAD_USER_INPUT"])


async def test_a_listed_mutation_needs_post(settings: HubSettings) -> None:
    async with hub(settings, TrustedDocuments(LISTED)) as client:
        refused = await client.get("/graphql", params={"documentId": digest(TOUCH)})
        assert (refused.status_code, refused.headers["allow"]) == (405, "POST")
        assert (await client.post("/graphql", json={"documentId": digest(TOUCH)})).json() == {
            "data": {"touch": "touched"}
        }


@pytest.mark.parametrize("token", [None, "sesame"], ids=["public", "network"])
@pytest.mark.parametrize("document", [STRANGE, "{ __schema { types { name } } }", HELLO + " "])
async def test_a_hub_for_trusted_documents_refuses_every_other_to_everyone(
    settings: HubSettings, document: str, token: str | None
) -> None:
    headers = {"authorization": f"Bearer {token}"} if token else {}
    async with hub(settings, TrustedDocuments(LISTED, only=True)) as client:
        for response in (
            await client.post("/graphql", json={"query": document}, headers=headers),
            await client.get("/graphql", params={"query": document}, headers=headers),
        ):
            assert (response.status_code, codes(response)) == (403, ["FORBIDDEN"])


async def test_a_hub_for_trusted_documents_answers_them_named_or_sent(settings: HubSettings) -> None:
    async with hub(settings, TrustedDocuments(LISTED, only=True)) as client:
        for form in ({"documentId": digest(HELLO)}, {"query": HELLO}, {"extensions": apollo(digest(HELLO))}):
            assert (await client.post("/graphql", json={**form, **HUE})).json() == ANSWER

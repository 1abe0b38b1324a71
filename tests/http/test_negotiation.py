"""Which media type an answer has, and the statuses that go with it."""

import httpx
import pytest

from hub.http.accept import GRAPHQL_RESPONSE, JSON, negotiate
from hub.http.refusals import NotAcceptable
from tests.http.conftest import Ask, codes

FIREFOX = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"


@pytest.mark.parametrize(
    ("accept", "media_type"),
    [
        (None, JSON),
        ("", JSON),
        ("*/*", JSON),
        ("application/*", JSON),
        (FIREFOX, JSON),
        (GRAPHQL_RESPONSE, GRAPHQL_RESPONSE),
        (f"{GRAPHQL_RESPONSE}; charset=utf-8", GRAPHQL_RESPONSE),
        (f"{GRAPHQL_RESPONSE}, {JSON};q=0.9", GRAPHQL_RESPONSE),
        (f"{GRAPHQL_RESPONSE}, {JSON}", GRAPHQL_RESPONSE),
        (f"{JSON}, {GRAPHQL_RESPONSE}", JSON),
        (f"{GRAPHQL_RESPONSE};q=0.5, {JSON};q=0.6", JSON),
        (f"{JSON};q=0, */*", GRAPHQL_RESPONSE),
        ("APPLICATION/JSON", JSON),
    ],
)
def test_the_client_gets_the_media_type_it_likes_best(accept: str | None, media_type: str) -> None:
    assert negotiate(accept) == media_type


@pytest.mark.parametrize(
    "accept", ["text/html", "application/xml", f"{JSON};q=0", f"{JSON};q=much", "*/*;q=0", ";", ","]
)
def test_a_client_that_takes_neither_is_refused(accept: str) -> None:
    with pytest.raises(NotAcceptable):
        negotiate(accept)


@pytest.mark.parametrize("accept", [JSON, GRAPHQL_RESPONSE])
async def test_an_answer_names_its_media_type_and_encoding(ask: Ask, accept: str) -> None:
    response = await ask('{ hello(name: "Sài Gòn") }', accept)
    assert response.status_code == 200
    assert response.headers["content-type"] == f"{accept}; charset=utf-8"
    assert response.json() == {"data": {"hello": "Chào Sài Gòn"}}


async def test_a_refused_media_type_is_told_in_json(client: httpx.AsyncClient) -> None:
    response = await client.post("/graphql", json={"query": "{ hello }"}, headers={"accept": "text/html"})
    assert (response.status_code, codes(response)) == (406, ["BAD_USER_INPUT"])


REQUEST_ERRORS = {
    "syntax": {"query": "{"},
    "blank": {"query": " "},
    "validation": {"query": "{ nothing }"},
    "literal": {"query": "{ even(number: 1) }"},
    "variable": {"query": "query ($n: Even!) { even(number: $n) }", "variables": {"n": 1}},
    "missing variable": {"query": "query ($n: Even!) { even(number: $n) }"},
    "unknown operation": {"query": "query A { hello }", "operationName": "B"},
    "no operation": {"query": "fragment F on Query { hello }"},
    "which operation": {"query": "query A { hello } query B { hello }"},
    "subscription": {"query": "subscription { hello }", "operationName": "B"},
    "nesting": {"query": "{" + "query{" * 50 + "nothing" + "}" * 51},
}


@pytest.mark.parametrize(("accept", "status"), [(GRAPHQL_RESPONSE, 400), (JSON, 200)])
@pytest.mark.parametrize("request_error", REQUEST_ERRORS.values(), ids=REQUEST_ERRORS)
async def test_a_request_error_has_a_code_and_no_data(
    client: httpx.AsyncClient, request_error: dict[str, object], accept: str, status: int
) -> None:
    response = await client.post("/graphql", json=request_error, headers={"accept": accept})
    assert response.status_code == status
    assert set(response.json()) == {"errors"}
    assert set(codes(response)) == {"BAD_USER_INPUT"}


@pytest.mark.parametrize(
    ("query", "status", "code"),
    [
        ("{ mustAway }", 503, "UNAVAILABLE"),
        ("{ mustLate }", 504, "TIMEOUT"),
        ("{ mustDefect }", 500, "INTERNAL"),
        ("{ mustFound }", 200, "NOT_FOUND"),
    ],
)
async def test_a_failure_of_ours_that_leaves_no_data_shows_in_the_status(
    ask: Ask, query: str, status: int, code: str
) -> None:
    response = await ask(query)
    assert (response.status_code, response.json()["data"], codes(response)) == (status, None, [code])
    assert response.headers.get("retry-after") == ("1" if status == 503 else None)
    assert (await ask(query, JSON)).status_code == 200


async def test_data_in_part_is_a_success(ask: Ask) -> None:
    response = await ask("{ hello away wrong }")
    assert response.status_code == 200
    assert response.json()["data"] == {"hello": "Chào world", "away": None, "wrong": None}
    assert codes(response) == ["UNAVAILABLE", "BAD_USER_INPUT"]

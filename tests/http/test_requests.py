"""What is a request at all: bodies, addresses, methods and content types."""

from urllib.parse import quote

import httpx
import pytest

from tests.http.conftest import Ask, codes

JSON = {"content-type": "application/json"}

MALFORMED = {
    "empty": b"",
    "not json": b'{ "not a JSON',
    "string": b'"abc"',
    "number": b"1",
    "null": b"null",
    "batch": b'[{"query": "{ hello }"}]',
    "bad utf-8": b'{"query": "{ hello }", "extensions": {"x": "\xff"}}',
    "nested": b"[" * 10_000,
    "nested variables": b'{"query": "{ hello }", "variables": ' + b'{"a":' * 1200 + b"1" + b"}" * 1201,
    "huge number": b'{"query": "{ hello }", "variables": {"n": ' + b"9" * 10_000 + b"}}",
    "infinity": b'{"query": "{ hello }", "variables": {"n": Infinity}}',
    "nul in a variable": rb'{"query": "{ hello }", "variables": {"n": "a\u0000"}}',
    "nul in a key": rb'{"query": "{ hello }", "variables": {"\u0000": 1}}',
    "nul in the document": b'{"query": "{ hello(name: \\"\\\\u0000\\") }"}',
    "braced nul in the document": b'{"query": "{ hello(name: \\"\\\\u{00}\\") }"}',
    "lone surrogate in a variable": rb'{"query": "{ hello }", "variables": {"n": "\ud800"}}',
    "lone surrogate in the document": b'{"query": "{ hello(name: \\"\\\\ud800\\") }"}',
    "no query": b'{"qeury": "{ hello }"}',
    "empty query": b'{"query": ""}',
    "null query": b'{"query": null}',
} | {
    f"{name} is {value}": f'{{"query": "{{ hello }}", "{name}": {value}}}'.encode()
    for name, values in {
        "query": ["{}", "0", "false", "[]"],
        "operationName": ["{}", "0", "false", "[]"],
        "variables": ['"text"', "0", "false", "[]"],
        "extensions": ['"text"', "0", "false", "[]"],
    }.items()
    for value in values
}


@pytest.mark.parametrize("body", MALFORMED.values(), ids=MALFORMED)
async def test_a_malformed_body_is_refused(client: httpx.AsyncClient, body: bytes) -> None:
    headers = {**JSON, "accept": "application/graphql-response+json"}
    response = await client.post("/graphql", content=body, headers=headers)
    assert (response.status_code, codes(response)) == (400, ["BAD_USER_INPUT"])
    assert "data" not in response.json()


@pytest.mark.parametrize("parameter", ["variables", "operationName", "extensions"])
async def test_a_null_parameter_is_as_one_left_out(ask: Ask, parameter: str) -> None:
    response = await ask("{ hello }", **{parameter: None})
    assert response.json() == {"data": {"hello": "Chào world"}}


@pytest.mark.parametrize(
    ("escaped", "text"),
    [(r"\\u0000", r"\u0000"), (r"\ud83d\ude00", "😀"), ("🏃", "🏃"), ("Đắk Lắk", "Đắk Lắk")],
)
async def test_text_that_only_looks_dangerous_is_taken(client: httpx.AsyncClient, escaped: str, text: str) -> None:
    body = f'{{"query": "query ($n: String!) {{ hello(name: $n) }}", "variables": {{"n": "{escaped}"}}}}'
    response = await client.post("/graphql", content=body.encode(), headers=JSON)
    assert response.json() == {"data": {"hello": f"Chào {text}"}}


@pytest.mark.parametrize(
    "content_type",
    ["application/json", "application/json; charset=utf-8", 'Application/JSON;charset="UTF-8"', "application/json;"],
)
async def test_json_in_utf_8_is_taken(client: httpx.AsyncClient, content_type: str) -> None:
    response = await client.post("/graphql", content=b'{"query":"{ hello }"}', headers={"content-type": content_type})
    assert response.json() == {"data": {"hello": "Chào world"}}


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"content-type": "text/plain"},
        {"content-type": "application/x-www-form-urlencoded"},
        {"content-type": "multipart/form-data; boundary=x"},
        {"content-type": "application/graphql"},
        {"content-type": "application/json; charset=utf-16"},
        {"content-type": "application/jsonp"},
        {**JSON, "content-encoding": "gzip"},
    ],
    ids=str,
)
async def test_any_other_content_is_refused(client: httpx.AsyncClient, headers: dict[str, str]) -> None:
    response = await client.post("/graphql", content=b'{"query":"{ hello }"}', headers=headers)
    assert (response.status_code, codes(response)) == (415, ["BAD_USER_INPUT"])


async def test_a_body_at_the_limit_is_taken_and_one_byte_more_is_not(client: httpx.AsyncClient) -> None:
    body = b'{"query":"{ hello }"}'
    assert (await client.post("/graphql", content=body.ljust(16 * 1024), headers=JSON)).status_code == 200
    response = await client.post("/graphql", content=body.ljust(16 * 1024 + 1), headers=JSON)
    assert (response.status_code, codes(response)) == (413, ["BAD_USER_INPUT"])


async def test_get_answers_a_query_with_variables(client: httpx.AsyncClient) -> None:
    parameters = {
        "query": "query A($n: String!) { hello(name: $n) } query B { tier }",
        "variables": '{"n": "Huế"}',
        "operationName": "A",
    }
    assert (await client.get("/graphql", params=parameters)).json() == {"data": {"hello": "Chào Huế"}}


async def test_an_empty_parameter_of_an_address_is_as_one_left_out(client: httpx.AsyncClient) -> None:
    response = await client.get("/graphql?query={hello}&variables=&operationName=&extensions=")
    assert response.json() == {"data": {"hello": "Chào world"}}


@pytest.mark.parametrize(
    "address",
    [
        "",
        "query=",
        "query=%FF",
        "query=%00",
        "query=%ED%A0%80",
        "query={hello}&query={tier}",
        "query={hello}&variables=[]",
        "query={hello}&variables={",
        "query={hello}&extensions=1",
        "query={hello}" + "&x=1" * 200,
    ],
)
async def test_a_malformed_address_is_refused(client: httpx.AsyncClient, address: str) -> None:
    response = await client.get(f"/graphql?{quote(address, safe='=&%')}")
    assert (response.status_code, codes(response)) == (400, ["BAD_USER_INPUT"])


async def test_get_never_writes(client: httpx.AsyncClient) -> None:
    response = await client.get("/graphql", params={"query": "mutation { touch }"})
    assert (response.status_code, response.headers["allow"], codes(response)) == (405, "POST", ["BAD_USER_INPUT"])
    hidden = {"query": "query A { hello } mutation B { touch }", "operationName": "B"}
    assert (await client.get("/graphql", params=hidden)).status_code == 405


async def test_post_writes(ask: Ask) -> None:
    assert (await ask("mutation { touch }")).json() == {"data": {"touch": "touched"}}


@pytest.mark.parametrize("method", ["PUT", "DELETE", "PATCH", "OPTIONS", "HEAD"])
async def test_another_method_is_refused_with_those_that_would_do(client: httpx.AsyncClient, method: str) -> None:
    response = await client.request(method, "/graphql")
    assert (response.status_code, response.headers["allow"]) == (405, "GET, POST")


@pytest.mark.parametrize("method", ["GET", "POST"])
async def test_an_unknown_path_is_not_found(client: httpx.AsyncClient, method: str) -> None:
    response = await client.request(method, "/nothing")
    assert (response.status_code, codes(response)) == (404, ["NOT_FOUND"])


async def test_no_cache_keeps_an_answer(ask: Ask) -> None:
    headers = (await ask("{ hello }")).headers
    assert headers["cache-control"] == "no-store"
    assert {"Accept", "Authorization"} <= set(headers["vary"].split(", "))

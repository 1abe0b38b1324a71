"""What an error tells the client, and what only the log learns."""

import logging
from typing import Any

import pytest
from graphql import GraphQLError

from hub.http.causes import describe
from tests.http.conftest import Ask, codes


def nested(depth: int) -> list[Any]:
    """A list in a list in a list."""
    inner: list[Any] = []
    for _ in range(depth):
        inner = [inner]
    return inner


async def test_the_hubs_own_error_keeps_its_words_and_extensions(ask: Ask) -> None:
    error = (await ask("{ wrong }")).json()["errors"][0]
    assert error["message"] == "`first` must be at most 1000."
    assert error["path"] == ["wrong"]
    assert error["extensions"] == {"argument": "first", "code": "BAD_USER_INPUT"}


@pytest.mark.parametrize(
    ("request_", "named"),
    [
        ({"query": "query ($n: Even!) { even(number: $n) }", "variables": {"n": 1}}, "$n"),
        ({"query": "{ even(number: 1) }"}, "Even"),
        ({"query": "query ($n: Int) { hello(name: $n) }"}, "$n"),
        ({"query": "{ nothing }"}, "nothing"),
    ],
)
async def test_a_request_error_names_what_is_wrong(ask: Ask, request_: dict[str, Any], named: str) -> None:
    error = (await ask(**request_)).json()["errors"][0]
    assert named in error["message"]
    assert error["locations"]


@pytest.mark.parametrize("query", ["{ defect }", "{ misshapen }"])
async def test_a_defect_is_masked_and_logged_once(ask: Ask, caplog: pytest.LogCaptureFixture, query: str) -> None:
    response = await ask(query)
    assert codes(response) == ["INTERNAL"]
    assert response.json()["errors"][0]["message"] == "Something went wrong here; it was logged."
    assert "secret" not in response.text
    (record,) = caplog.records
    assert record.exc_info
    assert "secret" in str(record.exc_info[1])


async def test_a_clients_mistake_is_not_logged_as_a_defect(ask: Ask, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.WARNING)
    for query in ("{", "{ nothing }", "{ wrong }", "{ even(number: 1) }"):
        await ask(query)
    assert not caplog.records


@pytest.mark.parametrize(
    "request_",
    [
        {"query": "{" * 10_000},
        {"query": "{ hello(name: " + "[" * 10_000},
        {"query": "{ query" * 1_000 + "{ hello }" + "}" * 1_000},
        {"query": "query ($n: String) { hello(name: $n) }", "variables": {"n": nested(900)}},
    ],
    ids=["selections", "lists", "fields", "variables"],
)
async def test_a_request_nested_beyond_reason_is_the_clients_mistake(ask: Ask, request_: dict[str, Any]) -> None:
    response = await ask(**request_)
    assert (response.status_code, codes(response)) == (400, ["BAD_USER_INPUT"])


@pytest.mark.parametrize(
    ("crash", "code"),
    [(RecursionError(), "BAD_USER_INPUT"), (RuntimeError("secret"), "INTERNAL"), (KeyError(), "INTERNAL")],
)
def test_a_crash_outside_any_field_is_a_defect_unless_nesting_caused_it(crash: Exception, code: str) -> None:
    (seen,), (cause,) = describe([GraphQLError(str(crash), original_error=crash)])
    assert (seen["extensions"], cause.code) == ({"code": code}, code)
    assert "secret" not in seen["message"]


def test_one_defect_behind_many_fields_is_logged_once(caplog: pytest.LogCaptureFixture) -> None:
    crash = RuntimeError("secret")
    describe([GraphQLError("secret", path=[field], original_error=crash) for field in "abc"])
    assert len(caplog.records) == 1

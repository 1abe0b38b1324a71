"""`hub ask` answers as the hub does over HTTP."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Outcome

QUERY = "query ($code: String) { unit(code: $code) { fullName } }"
VARIABLES = '{"code": "26740"}'
ANSWER = {"data": {"unit": {"fullName": "Phường Sài Gòn"}}}
FOCAL_POINTS = '{ unit(code: "26740") { focalPoints { name } } }'

pytestmark = pytest.mark.usefixtures("at_network")


def test_an_answer_in_a_pipe_is_json() -> None:
    told = Outcome("ask", "--variables", VARIABLES, QUERY)
    assert (told.code, json.loads(told.out), told.err) == (0, ANSWER, "")


def test_a_query_comes_from_a_file_or_the_standard_input(tmp_path: Path) -> None:
    (tmp_path / "unit.graphql").write_text(QUERY, encoding="utf-8")
    assert json.loads(Outcome("ask", "--variables", VARIABLES, f"@{tmp_path / 'unit.graphql'}").out) == ANSWER
    assert json.loads(Outcome("ask", "--variables", VARIABLES, "-", stdin=QUERY).out) == ANSWER


def test_an_answer_on_a_terminal_is_a_table_unless_json_is_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TTY_COMPATIBLE", "1")
    monkeypatch.setenv("NO_COLOR", "1")
    told = Outcome("ask", "--variables", VARIABLES, QUERY)
    assert "Phường Sài Gòn" in told.out
    assert "{" not in told.out
    assert json.loads(Outcome("ask", "--json", "--variables", VARIABLES, QUERY).out) == ANSWER


def test_what_a_tier_may_not_read_is_refused_to_it_alone() -> None:
    for tier in ("public", "press"):
        told = Outcome("ask", "--as", tier, FOCAL_POINTS)
        assert told.code == 1
        assert told.err.startswith("FORBIDDEN ")
        assert told.err.endswith("(at unit)\n")
    assert json.loads(Outcome("ask", "--as", "network", FOCAL_POINTS).out)["data"]["unit"]["focalPoints"]


def test_what_could_be_answered_is_printed_beside_the_errors() -> None:
    told = Outcome("ask", '{ good: unit(code: "79") { name } bad: unit(code: "79", id: "x") { name } }')
    assert told.code == 1
    assert json.loads(told.out) == {"data": {"good": {"name": "Hồ Chí Minh"}, "bad": None}}
    assert [line.split()[0] for line in told.err.splitlines()] == ["BAD_USER_INPUT"]


@pytest.mark.parametrize(
    "arguments",
    [
        ["{ nope"],
        ["{ nope }"],
        ["subscription { changes { seq } }"],
        ["--variables", "[1]", QUERY],
        ["--variables", "{", QUERY],
        ["@no/such/file"],
    ],
    ids=["syntax", "unknown field", "subscription", "no object", "no JSON", "no file"],
)
def test_a_wrong_request_is_one_line(arguments: list[str]) -> None:
    told = Outcome("ask", *arguments)
    assert (told.code, told.out) == (1, "")
    assert told.err.startswith("BAD_USER_INPUT ")
    assert told.err.count("\n") == 1

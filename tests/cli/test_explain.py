"""`hub explain` shows the one statement of a query and the database's plan for it."""

import re

import pytest

from tests.cli.conftest import Outcome

QUERY = '{ unit(code: "26740") { name parent { name } } province: unit(code: "79") { name } }'

pytestmark = pytest.mark.usefixtures("at_network")


def operators(told: str) -> list[str]:
    """The plan's operators, in the order shown."""
    return re.findall(r"(?m)^ +(?:│ )*([A-Z][\w()]+) +[\d,]+ ", told.partition("operator")[2])


def test_the_statement_its_parameters_and_its_plan_are_shown() -> None:
    told = Outcome("explain", QUERY)
    assert told.code == 0, told.err
    assert told.out.startswith("MATCH (g0:Sequence {id: 'network'})\n")
    assert re.findall(r"(?m)^\$\w+ = '(26740|79)'$", told.out) == ["26740", "79"]
    assert operators(told.out)[0] == "ProduceResults"
    assert "NodeIndexSeek" in operators(told.out)
    assert "rows expected" in told.out
    assert re.search(r"(?m)^ +unit\.parent +1 +1 *$", told.out)
    assert "\nPrice: 3.\n" in told.out
    assert "hits" not in told.out


def test_a_profile_counts_what_was_met() -> None:
    told = Outcome("explain", "--profile", QUERY)
    hits = re.search(r"([\d,]+) hits in all\.$", told.out.rstrip())
    assert hits and int(hits[1].replace(",", "")) > 0
    assert re.search(r"(?m)^ +ProduceResults +1 ", told.out)


def test_a_query_that_cannot_be_compiled_is_told_as_when_asked() -> None:
    told = Outcome("explain", "{ units(first: -1) { edges { node { id } } } }")
    assert (told.code, told.out) == (1, "")
    assert told.err.startswith("BAD_USER_INPUT first ")


def test_a_reader_of_the_public_sees_what_is_refused() -> None:
    told = Outcome("explain", "--as", "public", '{ unit(code: "26740") { focalPoints { name } } }')
    assert (told.code, told.out) == (1, "")
    assert told.err.startswith("FORBIDDEN ")


def test_a_query_about_the_schema_reads_nothing() -> None:
    assert Outcome("explain", "{ __typename }").out == "The query reads nothing from the graph.\n"

"""Bad input is BAD_USER_INPUT, names the argument or variable, and reaches no database."""

import base64
import json
import re
from typing import Any

import pytest

from hub.database.database import Database
from tests.asking import asking
from tests.cases.recording import Recorded

UNIT = "unit_0000000000000000"


def _cursor(*keys: Any) -> str:
    return base64.urlsafe_b64encode(json.dumps(keys).encode()).rstrip(b"=").decode()


CASES = [
    ('{ unit(id: "01") { id } }', "id"),
    ('{ unit(id: "unit_0000000000000000 ") { id } }', "id"),
    ('{ node(id: "") { id } }', "id"),
    ('{ nodes(ids: ["x"]) { id } }', "ids"),
    ('{ contact(unit: "79") { reason } }', "unit"),
    ('{ coverage(within: "79") { level } }', "within"),
    ('{ search(text: "a", within: "79", first: 1) { totalCount } }', "within"),
    ('{ units(filter: {within: "79"}, first: 1) { totalCount } }', "within"),
    (f'{{ unit(id: "{UNIT}", code: "01") {{ id }} }}', "id"),
    (f'{{ unit(id: "{UNIT}", code: "01") {{ id }} }}', "code"),
    ("{ unit { id } }", "id"),
    ("{ unit(id: null, code: null) { id } }", "code"),
    ("{ units(first: 1001) { totalCount } }", "first"),
    ("{ units(first: -1) { totalCount } }", "first"),
    ("{ pressAgencies(first: 1001) { totalCount } }", "first"),
    ('{ search(text: "a", first: 1001) { totalCount } }', "first"),
    ("{ network { descendants(first: 20001) { totalCount } } }", "first"),
    ("{ network { descendants(first: -1) { totalCount } } }", "first"),
    ("{ network { descendants(first: 1, maxDepth: -1) { totalCount } } }", "maxDepth"),
    ("{ coverage { gaps(missing: SPOKESPERSON, first: 1001) { totalCount } } }", "first"),
    ('{ units(first: 1, after: "") { totalCount } }', "after"),
    ('{ units(first: 1, after: "não") { totalCount } }', "after"),
    (f'{{ units(first: 1, after: "{_cursor("search6", 0, 0, 0, "", "", "")}") {{ totalCount }} }}', "after"),
    (f'{{ units(first: 1, after: "{_cursor("units2", "a")}") {{ totalCount }} }}', "after"),
    (f'{{ units(first: 1, after: "{_cursor("units2", None, None)}") {{ totalCount }} }}', "after"),
    (f'{{ units(first: 1, after: "{_cursor("units2", ["a"], {"b": 1})}") {{ totalCount }} }}', "after"),
    ('{ coverage { gaps(missing: SPOKESPERSON, first: 1, after: "x") { totalCount } } }', "after"),
    ('{ search(text: "", first: 1) { totalCount } }', "text"),
    ('{ search(text: "\\n\\t", first: 1) { totalCount } }', "text"),
    (f'{{ search(text: "{"a" * 201}", first: 1) {{ totalCount }} }}', "text"),
    ('{ network(asOf: "1945-09-01") { id } }', "asOf"),
    ('{ network(asOf: "9999-12-31") { id } }', "asOf"),
    ("query ($day: Date) { network(asOf: $day) { id } }", "asOf"),
    (f'query ($at: DateTime) {{ contact(unit: "{UNIT}", at: $at) {{ reason }} }}', "at"),
    ("{ units(first: 9999999999) { totalCount } }", "first"),
    ('{ network(asOf: "2025-02-29") { id } }', "asOf"),
    ('{ units(first: 1, asOf: "1/7/2025") { totalCount } }', "asOf"),
    (f'{{ contact(unit: "{UNIT}", at: "2026-11-22T08:00:00") {{ reason }} }}', "at"),
    (f'{{ units(first: 1, after: "{_cursor("units2", 2**63, "")}") {{ totalCount }} }}', "after"),
    (f'{{ units(first: 1, after: "{_cursor("units2", 1, 2.5)}") {{ totalCount }} }}', "after"),
    (f'{{ contact(unit: "{UNIT}", at: "0001-01-01T00:00:00+14:00") {{ reason }} }}', "at"),
    (f'{{ contact(unit: "{UNIT}", at: "9999-12-30T23:00:00-12:00") {{ reason }} }}', "at"),
]
VARIABLES = {"day": "2025-02-29", "at": "2026-11-22"}


@pytest.mark.parametrize(("query", "named"), CASES)
async def test_bad_input_names_the_argument_and_reads_nothing(network: Database, query: str, named: str) -> None:
    recorded = Recorded(network)
    answer = await asking(recorded)(query, VARIABLES)
    assert answer["errors"] and {error["code"] for error in answer["errors"]} == {"BAD_USER_INPUT"}
    assert all(re.search(rf"\b{named}\b", error["message"]) for error in answer["errors"])
    assert recorded.reader.counts.statements == 0

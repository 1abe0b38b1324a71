"""What is too large or too wide is refused before anything is read, and quickly: no request may hold up the others."""

import pytest

from hub.database.database import Database
from tests.asking import asking
from tests.cases.recording import Recorded

HUNDRED = " ".join(f'a{i}: search(text: "a b", first: 1) {{ totalCount nodes {{ id }} }}' for i in range(99))
CHILDREN = " ".join(f"x{i}: children {{ name }}" for i in range(101))
DEEP = "children { " * 17 + "name" + " }" * 17
LONG = "a" * 200_000
REFUSED = {
    "a statement that would be a megabyte": f"{{ {HUNDRED} }}",
    "a hundred and one relations": f"{{ network {{ {CHILDREN} }} }}",
    "seventeen levels": f"{{ network {{ {DEEP} }} }}",
    "more tokens than a document may have": f"{{ {'name ' * 5_000} }}",
    "a bad value behind a very long name": f"{{ {LONG}: unit(code: 5) {{ id }} }}",
}


@pytest.mark.parametrize("query", REFUSED.values(), ids=REFUSED)
async def test_it_is_refused_and_nothing_is_read(network: Database, query: str) -> None:
    recorded = Recorded(network)
    answer = await asking(recorded)(query)
    assert {error["code"] for error in answer["errors"]} == {"BAD_USER_INPUT"}
    assert recorded.reader.counts.statements == 0


async def test_more_representations_than_a_thousand_are_refused_by_name(network: Database) -> None:
    query = "query ($all: [_Any!]!) { _entities(representations: $all) { __typename } }"
    answer = await asking(network)(query, {"all": [{"__typename": "Unit", "code": "01"}] * 1_001})
    assert [(e["code"], "representations" in e["message"]) for e in answer["errors"]] == [("BAD_USER_INPUT", True)]


async def test_the_root_field_that_goes_too_far_fails_alone(network: Database) -> None:
    answer = await asking(network)(f'{{ a: unit(code: "01") {{ {DEEP} }} b: unit(code: "79") {{ name }} }}')
    assert answer["data"] == {"a": None, "b": {"name": "Hồ Chí Minh"}}
    assert [error["path"] for error in answer["errors"]] == [["a"]]


def _mathematical(text: str) -> str:
    """The text in bold mathematical letters, which are letters only after they are decomposed."""
    return "".join(chr(0x1D400 + ord(c) - ord("A")) if c.isupper() else c for c in text)


@pytest.mark.parametrize("text", ["xã ᴺᴼᵀ yên", "ᴬᴺᴰ", "a ᴼᴿ b", _mathematical("NOT a"), _mathematical("HA NOI")])
async def test_letters_that_become_operators_are_only_letters(network: Database, text: str) -> None:
    query = "query ($text: String!) { search(text: $text, first: 1, kinds: [UNIT]) { nodes { ... on Unit { name } } } }"
    answer = await asking(network)(query, {"text": text})
    assert answer["errors"] == []
    assert ({"name": "Hà Nội"} in answer["data"]["search"]["nodes"]) == (text == _mathematical("HA NOI"))

"""What a request may ask for at once, and texts that try to be more than texts."""

import pytest

from hub.database.database import Database
from tests.asking import Ask, asking
from tests.cases.recording import Recorded

NODES = "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }"
SEARCH = "query ($text: String!) { search(text: $text, first: 3) { totalCount nodes { id } } }"
SIGNS = (
    "*:*",
    "*",
    "?",
    '"',
    '""',
    "\\",
    "\\\\",
    "/.*/",
    "~",
    "^",
    "()",
    "[]",
    "+-&&||!(){}[]^~*?:/",
    "🏛️🎉",
    "—",
    "\u0000",
    "_",
)
OPERATORS = (
    ("hà AND nội", "hà and nội"),
    ("AND OR NOT", "and or not"),
    ("name:hà", "name ha"),
    ("hà^9", "ha 9"),
    ("[a TO z]", "a to z"),
    ("{hà}", "ha"),
    ('"hà nội', "ha noi"),
    ("+hà -nội", "ha noi"),
    ("nội~", "noi"),
    ("h* n?i", "h n i"),
    ("/hà/ nội", "ha noi"),
    ("hà\\ nội", "ha noi"),
    ("') RETURN 1 //", "return 1"),
)


async def _unit_ids(ask: Ask, count: int) -> list[str]:
    answer = await ask(f"{{ units(first: {count}) {{ nodes {{ id }} }} }}")
    return [node["id"] for node in answer["data"]["units"]["nodes"]]


async def test_a_thousand_ids_are_answered_in_their_order_by_one_statement(network: Database, ask: Ask) -> None:
    ids = (await _unit_ids(ask, 1_000))[::-1]
    recorded = Recorded(network)
    answer = await asking(recorded)(NODES, {"ids": ids})
    assert [node["id"] for node in answer["data"]["nodes"]] == ids
    assert recorded.reader.counts.statements == 1


async def test_more_than_a_thousand_ids_are_refused_before_anything_is_read(network: Database, ask: Ask) -> None:
    recorded = Recorded(network)
    answer = await asking(recorded)(NODES, {"ids": (await _unit_ids(ask, 1)) * 1_001})
    assert answer["data"] is None
    assert [(error["code"], "ids" in error["message"]) for error in answer["errors"]] == [("BAD_USER_INPUT", True)]
    assert recorded.reader.counts.statements == 0


@pytest.mark.parametrize("text", SIGNS)
async def test_a_text_of_signs_alone_finds_nothing(ask: Ask, text: str) -> None:
    answer = await ask(SEARCH, {"text": text})
    assert answer == {"data": {"search": {"totalCount": 0, "nodes": []}}, "errors": []}


@pytest.mark.parametrize(("text", "words"), OPERATORS)
async def test_an_operator_of_the_index_is_a_word_or_a_blank(ask: Ask, text: str, words: str) -> None:
    as_written, as_words = await ask(SEARCH, {"text": text}), await ask(SEARCH, {"text": words})
    assert as_written["errors"] == as_words["errors"] == []
    found, expected = as_written["data"]["search"], as_words["data"]["search"]
    assert found["totalCount"] == expected["totalCount"]


async def test_no_text_changes_the_statement(network: Database) -> None:
    recorded = Recorded(network)
    for text in ("hà nội", "*:*", "') RETURN 1 //", "a OR b"):
        await asking(recorded)(SEARCH, {"text": text})
    assert len(set(recorded.reader.statements)) == 1
    assert recorded.reader.counts.statements == 4

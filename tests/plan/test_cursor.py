"""Cursors: a row's key there and back, and nothing else is taken for one."""

import base64
from typing import Any

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hub.errors import BadUserInput
from hub.plan.cursor import decode, encode

KEYS = st.lists(st.text() | st.integers(-(2**53), 2**53), min_size=1, max_size=4)


def packed(value: Any) -> str:
    return base64.urlsafe_b64encode(orjson.dumps(value)).rstrip(b"=").decode()


@given(KEYS)
def test_the_keys_come_back(keys: list[Any]) -> None:
    cursor = encode("units2", keys)
    assert decode(cursor, "units2", [type(key) for key in keys]) == keys
    assert cursor.replace("-", "").replace("_", "").isalnum(), "it should fit into an address as it is"


@pytest.mark.parametrize(
    "cursor",
    [
        "",
        "=",
        "x",
        "xx xx",
        "đ",
        "\ud800",
        "!!!!",
        packed(["units2", "a", "b"]) + "\n",
        packed(["units2", "a", "b"])[:-3],
        packed("units2"),
        packed({"units2": 1}),
        packed([]),
        packed(["units2"]),
        packed(["units2", "a"]),
        packed(["units2", "a", "b", "c"]),
        packed(["children2", "a", "b"]),
        packed([2, "a", "b"]),
        packed(["units2", "a", None]),
        packed(["units2", "a", 5]),
        packed(["units2", "a", ["b"]]),
        packed(["units2", "a", {"b": 1}]),
        "Ww" * 10_000,
        base64.urlsafe_b64encode(b"[" * 50_000).decode(),
        base64.urlsafe_b64encode(b'["units2", "\xff", "b"]').decode(),
    ],
)
def test_what_this_connection_did_not_make_is_refused(cursor: str) -> None:
    with pytest.raises(BadUserInput, match="after is not a cursor") as refused:
        decode(cursor, "units2", (str, str))
    assert refused.value.extensions == {"argument": "after"}


@given(st.text(max_size=40))
def test_no_text_does_more_than_be_refused(text: str) -> None:
    with pytest.raises(BadUserInput):
        decode(text, "units2", (str, str))


@pytest.mark.parametrize("key", [2**53 + 1, -(2**63), 1.5, True, "1", None])
def test_a_number_is_whole_and_within_what_the_database_holds(key: Any) -> None:
    with pytest.raises(BadUserInput):
        decode(packed(["children1", key]), "children1", (int,))

"""Arguments: what of a variable belongs to the plan, and the condition that pages by key."""

import re
from enum import Enum
from itertools import product
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hub.plan.arguments import key_conditions, skeleton


class Level(Enum):
    """A stand-in for an enumeration of the schema."""

    PROVINCE = "PROVINCE"
    COMMUNE = "COMMUNE"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({"id": "a"}, {"id": "b"}),
        ({"first": 0}, {"first": 1_000}),
        ({"ids": []}, {"ids": ["a", "b"]}),
        ({"filter": {"name": "Hà"}}, {"filter": {"name": ""}}),
        ({"at": 1.5}, {"at": 2.5}),
    ],
)
def test_values_that_become_parameters_share_a_plan(one: Any, other: Any) -> None:
    assert skeleton(one) == skeleton(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({"after": "x"}, {}),
        ({"after": "x"}, {"after": None}),
        ({}, {"after": None}),
        ({"filter": {}}, {"filter": None}),
        ({"filter": {}}, {"filter": {"name": "x"}}),
        ({"filter": {"name": "x"}}, {"filter": {"code": "x"}}),
        ({"with": True}, {"with": False}),
        ({"level": Level.PROVINCE}, {"level": Level.COMMUNE}),
        ({"levels": [Level.PROVINCE]}, {"levels": [Level.COMMUNE]}),
        ({"levels": [Level.PROVINCE]}, {"levels": [Level.PROVINCE, Level.COMMUNE]}),
        ({"filter": {"hasSpokesperson": True}}, {"filter": {"hasSpokesperson": False}}),
    ],
)
def test_what_may_change_the_statement_changes_the_plan(one: Any, other: Any) -> None:
    assert skeleton(one) != skeleton(other)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=12,
)
ENUMS = st.sampled_from(Level) | st.lists(st.sampled_from(Level))
VALUES = st.dictionaries(st.text(), JSON | ENUMS | st.dictionaries(st.text(), JSON | ENUMS))


@given(VALUES)
def test_a_skeleton_can_be_a_key(value: Any) -> None:
    hash(skeleton(value))


def holds(conditions: tuple[str, ...], row: tuple[int, ...], cursor: tuple[int, ...]) -> bool:
    """Whether all the conditions hold of a row, read as the database reads them."""
    names = {f"k{i}": value for i, value in enumerate(row)} | {f"p_after{i}": v for i, v in enumerate(cursor)}
    text = " and ".join(conditions).replace("$", "").replace(" = ", " == ")
    return bool(eval(re.sub("AND|OR|NOT", lambda word: word[0].lower(), text), {}, names))  # noqa: S307


@pytest.mark.parametrize("count", [1, 2, 3])
def test_a_row_comes_after_a_cursor_when_its_keys_do_in_order(count: int) -> None:
    conditions = key_conditions([f"k{i}" for i in range(count)], "p_")
    keys = list(product(range(3), repeat=count))
    for row, cursor in product(keys, keys):
        assert holds(conditions, row, cursor) == (row > cursor)


@pytest.mark.parametrize("count", [2, 3])
def test_the_first_key_keeps_a_range_that_an_index_can_answer(count: int) -> None:
    assert key_conditions([f"k{i}" for i in range(count)], "p_")[0] == "k0 >= $p_after0"

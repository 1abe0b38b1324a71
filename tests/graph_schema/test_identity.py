"""Ids: stable, opaque, and of one grammar."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph_schema.identity import is_well_formed, make_id, short_id

PARTS = st.lists(st.text(max_size=8), min_size=1, max_size=4)


def test_an_id_never_changes() -> None:
    assert make_id("unit", "administrative_units", "26740", "2023-04-10") == "unit_jmgj4gu846m5eftm"


@given(PARTS)
def test_every_id_is_well_formed_and_names_none_of_its_parts(parts: list[str]) -> None:
    made = make_id("unit", *parts)
    assert is_well_formed(made)
    assert made == make_id("unit", *parts)
    assert short_id(made) in made and short_id(made).isalnum()


@given(PARTS.filter(lambda parts: not any("\x1f" in part for part in parts)), st.integers(0, 3))
def test_parts_that_differ_make_other_ids(parts: list[str], place: int) -> None:
    other = [*parts[:place], "x", *parts[place:]]
    assert make_id("unit", *parts) != make_id("unit", *other)


def test_parts_do_not_run_into_each_other() -> None:
    assert make_id("unit", "ab", "c") != make_id("unit", "a", "bc")


@pytest.mark.parametrize(
    "text",
    ["", "unit", "unit_", "unit_123", "_0123456789abcdef", "UNIT_0123456789abcdef", "unit_0123456789abcdef0",
     "unit_0123456789abcde-", "unit_0123456789abcdef\n", " unit_0123456789abcdef", "unit_0123456789abcdé1"],
)  # fmt: skip
def test_what_cannot_be_an_id_is_told_apart(text: str) -> None:
    assert not is_well_formed(text)

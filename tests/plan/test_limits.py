"""What a document may hold, counted as if every fragment stood in its place, in time that grows with the document."""

from collections.abc import Callable

import pytest
from graphql import get_introspection_query, parse

from hub.errors import BadUserInput
from hub.plan.limits import MAX_CHARACTERS, MAX_DEPTH, MAX_LINES, MOST, check_document, check_text


def fields(count: int, name: str = "f") -> str:
    """So many fields of different names."""
    return " ".join(f"{name}{n}" for n in range(count))


def several(text: str, count: int) -> str:
    """The text so many times, with N as its number."""
    return " ".join(text.replace("N", str(n)) for n in range(count))


LIMITS: dict[str, Callable[[int], str]] = {
    "operations": lambda most: several("query qN { f }", most),
    "fragments": lambda most: "{ f } " + several("fragment FN on T { fN }", most),
    "fields": lambda most: f"{{ {fields(most)} }}",
    "fields of introspection": lambda most: f"{{ __schema {{ {fields(most - 1)} }} }}",
    "aliases": lambda most: f"{{ {several('aN: f', most)} }}",
    "directives": lambda most: f"{{ {several('fN @skip(if: false)', most)} }}",
    "pairs of fields that share a key": lambda most: f"{{ {'f ' * 70} {several('gN gN', most - 70 * 69 // 2)} }}",
}
"""A document with so many, which is the most that is allowed."""


def test_every_limit_has_its_case() -> None:
    assert LIMITS.keys() == MOST.keys()


@pytest.mark.parametrize("what", LIMITS)
def test_a_document_at_the_limit_is_taken_and_one_over_it_is_refused(what: str) -> None:
    check_document(parse(LIMITS[what](MOST[what])))
    with pytest.raises(BadUserInput, match=rf"over {MOST[what]:,} {what}\."):
        check_document(parse(LIMITS[what](MOST[what] + 1)))


def test_depth_counts_fields_and_goes_through_fragments() -> None:
    deep = "f { " * (MAX_DEPTH - 2) + "...F" + " }" * (MAX_DEPTH - 2)
    check_document(parse(f"{{ {deep} }} fragment F on T {{ ... {{ g {{ h }} }} }}"))
    with pytest.raises(BadUserInput, match="fields deep"):
        check_document(parse(f"{{ {deep} }} fragment F on T {{ g {{ h {{ i }} }} }}"))


def test_fragments_count_wherever_they_are_spread() -> None:
    half = MOST["fields"] // 2
    with pytest.raises(BadUserInput, match=r"fields\."):
        check_document(parse(f"{{ a {{ ...F }} b {{ ...F }} }} fragment F on T {{ {fields(half)} }}"))


def test_a_fragment_bomb_is_counted_without_being_set_off() -> None:
    links = [f"fragment F{n} on T {{ a {{ ...F{n + 1} }} b {{ ...F{n + 1} }} }}" for n in range(60)]
    bomb = f"{{ ...F0 }} {' '.join(links)} fragment F60 on T {{ c }}"
    with pytest.raises(BadUserInput, match="fields"):
        check_document(parse(bomb))


def test_a_fragment_within_itself_is_refused() -> None:
    with pytest.raises(BadUserInput, match="F is spread within itself"):
        check_document(parse("{ ...F } fragment F on T { f { ...G } } fragment G on T { ...F }"))


def test_unknown_fragments_are_left_to_validation() -> None:
    check_document(parse("{ ...F }"))


def test_the_usual_introspection_is_exempt_and_no_operation_is_by_its_name() -> None:
    check_document(parse(get_introspection_query(specified_by_url=True, input_value_deprecation=True)))
    with pytest.raises(BadUserInput, match=rf"over {MOST['fields']:,} fields\."):
        check_document(parse(f"query __schema {{ {fields(MOST['fields'] + 1)} }}"))


@pytest.mark.parametrize("lists", ["fields { type { fields", "possibleTypes { interfaces", "fields { type { ...T"])
def test_introspection_does_not_list_types_within_types(lists: str) -> None:
    depth = lists.count("{") + 1
    text = f"{{ __schema {{ types {{ {lists} {'' if '...' in lists else '{ name }'} {'}' * (depth + 1)} }}"
    with pytest.raises(BadUserInput, match="list of types"):
        check_document(parse(text + " fragment T on __Type { inputFields { name } }"))


def test_a_text_at_the_limits_is_taken_and_one_over_them_is_refused() -> None:
    check_text("a" * MAX_CHARACTERS)
    check_text("\n" * (MAX_LINES - 1))
    for text in ("a" * (MAX_CHARACTERS + 1), "\n" * MAX_LINES, "\r" * MAX_LINES):
        with pytest.raises(BadUserInput):
            check_text(text)

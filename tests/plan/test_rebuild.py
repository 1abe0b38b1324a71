"""Rows back to data. Where null may not be, null rises as graphql-core itself lets it rise."""

from dataclasses import dataclass
from itertools import count
from typing import Any

import pytest
from graphql import (
    ExecutionResult,
    GraphQLField,
    GraphQLInt,
    GraphQLList,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLOutputType,
    GraphQLSchema,
    execute,
    parse,
)
from hypothesis import given
from hypothesis import strategies as st

from hub.errors import BadUserInput, CursorExpired, NotFound
from hub.plan.cursor import decode
from hub.plan.rebuild import (
    Builder,
    Connection,
    Constant,
    Cursor,
    Entry,
    Events,
    Existing,
    First,
    Leaf,
    Many,
    Nulled,
    Obj,
    Path,
    Slots,
    Stated,
    Tagged,
    settle,
)

NUMBERS = count()
NAME = Leaf(required=True)
NICKNAME = Leaf(required=False)


def answered(builder: Builder, value: Any) -> tuple[Any, list[Path]]:
    """The data under the root field `root`, and where nulls came from; the executor does the same."""
    nulls: list[Path] = []
    return settle(builder, value, ("root",), nulls), nulls


def one(builder: Builder, value: Any) -> Any:
    """The data of one value."""
    (data,) = builder.build([value])
    return data


@dataclass(frozen=True)
class Kind:
    """A random output type, in the words of GraphQL and in those of the builders."""

    type: GraphQLOutputType
    builder: Builder
    selection: str
    fields: tuple[tuple[str, "Kind"], ...] = ()
    item: "Kind | None" = None


@dataclass(frozen=True)
class Case:
    """A random type with one value of it, for graphql-core and as a row."""

    kind: Kind
    value: Any
    row: Any


def leaf(required: bool) -> Kind:
    return Kind(GraphQLNonNull(GraphQLInt) if required else GraphQLInt, Leaf(required), "")


def listed(item: Kind, required: bool) -> Kind:
    many = GraphQLList(item.type)
    return Kind(GraphQLNonNull(many) if required else many, Many(item.builder, required), item.selection, item=item)


def shaped(fields: list[Kind], required: bool) -> Kind:
    named = tuple((f"f{i}", kind) for i, kind in enumerate(fields))
    of = GraphQLObjectType(f"T{next(NUMBERS)}", {name: GraphQLField(kind.type) for name, kind in named})
    selection = f"{{ {' '.join(f'{name} {kind.selection}' for name, kind in named)} }}"
    builder = Obj([(name, kind.builder) for name, kind in named], required)
    return Kind(GraphQLNonNull(of) if required else of, builder, selection, named)


@st.composite
def kinds(draw: st.DrawFn, depth: int = 3) -> Kind:
    required = draw(st.booleans())
    shape = draw(st.sampled_from(("leaf", "list", "object"))) if depth else "leaf"
    if shape == "leaf":
        return leaf(required)
    if shape == "list":
        # A list of the database's holds rows; what is null may be inside them.
        return listed(draw(objects(depth - 1)), required)
    return draw(objects(depth - 1))


@st.composite
def objects(draw: st.DrawFn, depth: int) -> Kind:
    fields = draw(st.lists(kinds(depth), min_size=1, max_size=3))
    return shaped(fields, draw(st.booleans()))


@st.composite
def cases(draw: st.DrawFn) -> Case:
    kind = draw(objects(3))
    value, row = draw(values(kind))
    return Case(kind, value, row)


@st.composite
def values(draw: st.DrawFn, kind: Kind, may_be_null: bool = True) -> tuple[Any, Any]:
    if kind.item:
        made = [draw(values(kind.item, may_be_null=False)) for _ in range(draw(st.integers(0, 3)))]
        return [value for value, _ in made], [row for _, row in made]
    if may_be_null and draw(st.sampled_from((True, False, False, False))):
        return None, None
    if not kind.fields:
        number = draw(st.integers(0, 9))
        return number, number
    pairs = [(name, *draw(values(below))) for name, below in kind.fields]
    return {name: value for name, value, _ in pairs}, [row for _, _, row in pairs]


def executed(case: Case) -> tuple[Any, list[Path]]:
    """What graphql-core makes of the same value."""
    query = GraphQLObjectType("Query", {"root": GraphQLField(case.kind.type)})
    types = GraphQLSchema(query, assume_valid=True)
    result = execute(types, parse(f"{{ root {case.kind.selection} }}"), {"root": case.value})
    assert isinstance(result, ExecutionResult)
    paths = [tuple(error.path or ()) for error in result.errors or []]
    return (result.data and result.data["root"]), paths


@given(cases())
def test_a_forbidden_null_rises_as_graphql_core_lets_it_rise(case: Case) -> None:
    nulls: list[Path] = []
    try:
        data = settle(case.kind.builder, case.row, ("root",), nulls)
    except Nulled as nulled:
        data = None
        nulls.append(nulled.path)
    assert (data, nulls) == executed(case)


@given(cases())
def test_the_quick_way_answers_the_same_or_says_that_it_cannot(case: Case) -> None:
    data, paths = executed(case)
    try:
        built = one(case.kind.builder, case.row)
        if built is None and case.kind.builder.required:
            raise Nulled
    except Nulled:
        assert paths
    else:
        assert (built, []) == (data, paths)


def test_keys_come_in_the_order_asked_with_constants_among_them() -> None:
    built = one(Obj([("b", NAME), ("__typename", Constant("Unit")), ("a", NICKNAME)], required=True), ["x", None])
    assert list(built.items()) == [("b", "x"), ("__typename", "Unit"), ("a", None)]


def test_every_null_is_told_with_its_own_path() -> None:
    rows = Many(Obj([("name", NAME)], required=False), required=True)
    assert answered(rows, [["a"], [None], ["c"], [None]]) == (
        [{"name": "a"}, None, {"name": "c"}, None],
        [("root", 1, "name"), ("root", 3, "name")],
    )


def test_one_null_row_takes_the_whole_list_where_items_may_not_be_null() -> None:
    rows = Many(Obj([("name", NAME)], required=True), required=False)
    assert answered(rows, [["a"], [None]]) == (None, [("root", 1, "name")])


def test_no_row_is_null_and_a_forbidden_one_where_one_must_be() -> None:
    inner = Obj([("name", NAME)], required=False)
    assert one(First(inner, required=False), []) is None
    holder = Obj([("unit", First(inner, required=True))], required=False)
    with pytest.raises(Nulled):
        one(holder, [[]])
    assert answered(holder, [[]]) == (None, [("root", "unit")])


def test_a_tagged_row_is_built_by_its_own_type() -> None:
    unit = Obj([("__typename", Constant("Unit")), ("name", NAME)], required=True)
    agency = Obj([("__typename", Constant("PressAgency"))], required=True)
    node = Tagged([unit, agency], required=False)
    assert one(node, [0, ["Ba Đình"]]) == {"__typename": "Unit", "name": "Ba Đình"}
    assert one(node, [1, []]) == {"__typename": "PressAgency"}
    assert one(node, None) is None
    assert answered(node, [0, [None]]) == (None, [("root", "name")])


def test_rows_go_into_the_slots_that_asked_and_the_others_stay_null() -> None:
    slots = Slots(Obj([("name", NAME)], required=False), required=True)
    rows = [[3, ["d"]], [1, ["b"]]]
    assert one(slots, [5, rows]) == [None, {"name": "b"}, None, {"name": "d"}, None]
    assert answered(slots, [2, [[1, [None]]]]) == ([None, None], [("root", 1, "name")])


def test_what_must_exist_and_does_not_is_not_found_with_its_argument() -> None:
    page = Existing(Obj([("name", NAME)], required=True), "filter.within")
    assert one(page, ["a"]) == {"name": "a"}
    with pytest.raises(NotFound) as missing:
        one(page, None)
    assert missing.value.extensions == {"argument": "filter.within"}


KEYS = [["a", "1"], ["b", "2"], ["c", "3"]]
INFO = (
    ("more", "hasNextPage"),
    ("before", "hasPreviousPage"),
    ("start", "startCursor"),
    ("end", "endCursor"),
    ("__typename", "__typename"),
)


def connection(*, follows: bool = False) -> Connection:
    edge = Obj([("cursor", Cursor("units2")), ("node", Obj([("name", NAME)], required=True))], required=True)
    entries = [
        ("nodes", Entry("nodes", 1, Obj([("name", NAME)], required=True))),
        ("edges", Entry("edges", 2, edge)),
        ("pageInfo", Entry("pageInfo", keys=INFO)),
        ("totalCount", Entry("totalCount")),
        ("__typename", Entry("UnitConnection")),
    ]
    return Connection(entries, "units2", follows=follows, required=True)


def rows(count: int) -> list[Any]:
    return [[keys, [keys[0]], [keys, [keys[0]]]] for keys in KEYS[:count]]


def test_one_row_more_than_asked_tells_of_a_next_page_and_is_not_shown() -> None:
    page = one(connection(), [rows(3), 2, 7])
    assert page["nodes"] == [{"name": "a"}, {"name": "b"}] == [edge["node"] for edge in page["edges"]]
    assert [decode(edge["cursor"], "units2", (str, str)) for edge in page["edges"]] == KEYS[:2]
    info = page["pageInfo"]
    assert (info["more"], info["before"], info["__typename"]) == (True, False, "PageInfo")
    assert (info["start"], info["end"]) == (page["edges"][0]["cursor"], page["edges"][1]["cursor"])
    assert (page["totalCount"], page["__typename"]) == (7, "UnitConnection")


def test_the_last_page_says_so_and_a_following_one_knows_the_page_before() -> None:
    info = one(connection(follows=True), [rows(2), 2, 2])["pageInfo"]
    assert (info["more"], info["before"]) == (False, True)


@pytest.mark.parametrize("first", [0, 5])
def test_an_empty_page_has_no_cursors(first: int) -> None:
    page = one(connection(), [rows(1) if not first else [], first, 1])
    assert (page["nodes"], page["edges"]) == ([], [])
    assert (page["pageInfo"]["start"], page["pageInfo"]["end"]) == (None, None)
    assert page["pageInfo"]["more"] == (not first)


def test_a_null_in_a_page_has_the_path_of_its_node() -> None:
    nulls: list[Path] = []
    holder = Obj([("units", connection())], required=False)
    broken = [[KEYS[0], ["a"], [KEYS[0], ["a"]]], [KEYS[1], [None], [KEYS[1], ["b"]]]]
    assert settle(holder, [[broken, 2, 2]], ("root",), nulls) is None
    assert nulls == [("root", "units", "nodes", 1, "name")]


@pytest.mark.parametrize(("state", "error"), [("AHEAD", BadUserInput), ("EXPIRED", CursorExpired)])
def test_a_place_in_the_feed_that_is_no_good_says_why(state: str, error: type[Exception]) -> None:
    with pytest.raises(error):
        one(Stated(Events(Obj([("name", NAME)], required=True))), [state, [[], []]])


def test_each_event_is_an_answer_of_its_own() -> None:
    events = Stated(Events(Obj([("name", NAME)], required=True)))
    assert one(events, [None, [[1, 2], [[1, ["a"]], [2, ["b"]]]]]) == [
        [1, 2],
        [(1, {"name": "a"}, []), (2, {"name": "b"}, [])],
    ]
    broken = one(events, [None, [[1, 2], [[1, [None]], [2, ["b"]]]]])
    assert broken == [[1, 2], [(1, None, [("name",)]), (2, {"name": "b"}, [])]]

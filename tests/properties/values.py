"""Random values for arguments, by the argument's name first and by its type otherwise."""

import json
from collections.abc import Callable
from typing import Any

from graphql import (
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLInputType,
    get_nullable_type,
    is_list_type,
    is_non_null_type,
)
from hypothesis import strategies as st

from tests.properties.bag import STRANGERS, Bag

MOST_ROWS = 5
RARELY = 20


def _seldom(usual: st.SearchStrategy[str], strange: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return st.integers(1, RARELY).flatmap(lambda n: strange if n == RARELY else usual)


def _units(bag: Bag) -> st.SearchStrategy[str]:
    return _seldom(bag.unit_ids(), st.sampled_from(STRANGERS))


BY_NAME: dict[str, Callable[[Bag], st.SearchStrategy[Any]]] = {
    "Query.node.id": Bag.ids,
    "Query.nodes.ids": Bag.ids,
    "Query.unit.id": lambda bag: _seldom(bag.unit_ids(), bag.ids()),
    "Query.contact.unit": _units,
    "within": _units,
    "code": lambda bag: st.sampled_from(bag.codes).flatmap(st.sampled_from),
    "codes": lambda bag: st.sampled_from(bag.codes).flatmap(st.sampled_from),
    "province": lambda bag: st.sampled_from(bag.codes).flatmap(st.sampled_from),
    "text": Bag.texts,
    "topic": Bag.matters,
    "PressAgencyFilter.name": lambda bag: st.sampled_from(bag.agencies),
    "name": Bag.unit_names,
    "first": lambda _: st.integers(0, MOST_ROWS),
    "after": lambda _: st.none(),
    "maxDepth": lambda _: st.integers(0, 4),
}
BY_TYPE: dict[str, Callable[[Bag], st.SearchStrategy[Any]]] = {
    "Date": Bag.dates,
    "DateTime": Bag.moments,
    "ID": Bag.ids,
    "String": Bag.texts,
    "Int": lambda _: st.integers(0, MOST_ROWS),
    "Float": lambda _: st.floats(0, 10),
    "Boolean": lambda _: st.booleans(),
}


def values(
    bag: Bag, owner: str, name: str, kind: GraphQLInputType, banned: frozenset[str] = frozenset()
) -> st.SearchStrategy[Any]:
    """JSON values for the argument or input field, never null but where only null can be given."""
    bare = get_nullable_type(kind)
    if isinstance(bare, GraphQLInputObjectType):
        return _objects(bag, bare, banned)
    if is_list_type(bare):
        item = values(bag, owner, name, bare.of_type, banned)
        return st.one_of(*[st.lists(item, min_size=1, max_size=MOST_ROWS)] * 3, st.just([]), item)
    if isinstance(bare, GraphQLEnumType):
        return st.sampled_from([x for x in bare.values if f"{owner}.{name}.{x}" not in banned])
    by_name = BY_NAME.get(f"{owner}.{name}") or BY_NAME.get(name)
    return (by_name or BY_TYPE[str(bare)])(bag)


def _objects(bag: Bag, kind: GraphQLInputObjectType, banned: frozenset[str]) -> st.SearchStrategy[Any]:
    """Input objects with few fields, as many of them together find nothing."""
    made = {
        key: st.one_of(*[values(bag, kind.name, key, field.type, banned)] * 3, st.none())
        for key, field in kind.fields.items()
        if f"{kind.name}.{key}" not in banned
    }
    picked = st.lists(st.sampled_from(sorted(made)), max_size=2, unique=True)
    return picked.flatmap(lambda keys: st.fixed_dictionaries({key: made[key] for key in keys}))


def literal(value: Any, kind: GraphQLInputType) -> str:
    """The value as it is written in a query."""
    bare = get_nullable_type(kind)
    if value is None:
        return "null"
    if isinstance(bare, GraphQLInputObjectType):
        return "{" + " ".join(f"{k}: {literal(v, bare.fields[k].type)}" for k, v in value.items()) + "}"
    if is_list_type(bare) and isinstance(value, list):
        return "[" + " ".join(literal(x, bare.of_type) for x in value) + "]"
    if is_list_type(bare):
        return literal(value, bare.of_type)
    return str(value) if isinstance(bare, GraphQLEnumType) else json.dumps(value, ensure_ascii=False)


def nullable(kind: GraphQLInputType) -> bool:
    """Whether null may be given."""
    return not is_non_null_type(kind)

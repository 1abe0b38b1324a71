"""Every way through the schema, from each root field on, to what not everybody may see: one selection a way."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from graphql import (
    GraphQLField,
    GraphQLObjectType,
    GraphQLSchema,
    get_named_type,
    is_abstract_type,
    is_leaf_type,
    is_object_type,
    is_required_argument,
)

from graph_schema.bookkeeping import CHANGE
from graph_schema.graph import SHAPE
from tests.reference.small_people import FOCAL_POINTS, SPEAKERS, appointment_id
from tests.reference.small_units import unit_id

PEOPLE: Final = [appointment_id(each[0]) for each in (*SPEAKERS, *FOCAL_POINTS)]
_IDS: Final = "[" + ", ".join(f'"{each}"' for each in PEOPLE) + "]"
_REPRESENTATIONS: Final = (
    "["
    + ", ".join(
        f'{{__typename: "{"Spokesperson" if each.startswith("s") else "FocalPoint"}", id: "{each}"}}' for each in PEOPLE
    )
    + "]"
)
_PAST: Final = 'asOf: "2024-01-01"'
ROOTS: Final[Mapping[str, tuple[str, ...]]] = {
    "_service": (),
    "_entities": (f"(representations: {_REPRESENTATIONS})",),
    "node": tuple(f'(id: "{appointment_id(who)}")' for who in ("inside", "highland")),
    "nodes": (f"(ids: {_IDS})",),
    "network": ("", f"({_PAST})"),
    "unit": (f'(id: "{unit_id("a_luoi")}")', f'(code: "01", {_PAST})'),
    "units": ("(first: 50)", f"(first: 50, {_PAST})"),
    "due": ("(first: 50)",),
    "confirmLink": ('(secret: "xn_nothing")',),
    "reports": ("(first: 10)",),
    "reportStatus": ('(secret: "pa_nothing")',),
    "pressAgencies": ("(first: 10)",),
    "search": tuple(f'(text: "{text}", first: 50)' for text in ("Niê", "Kiều Văn")),
    "changes": ("(first: 100)",),
    "contact": (f'(unit: "{unit_id("con_dua_zone")}")', f'(unit: "{unit_id("a_luoi")}", topic: "Đất đai")'),
    "coverage": ("",),
}
"""Arguments of each root field, chosen so that what is hidden is near."""
NESTED: Final = {"first": "20", "missing": "SPOKESPERSON"}
"""Arguments that fields below may need."""
AGAIN: Final = "unit"
"""From this root field on a way may come by units twice: a unit's predecessors, and who spoke for those."""
NOT_FOR_ALL: Final = frozenset((*(label.name for label in SHAPE.labels if label.tier), CHANGE.name))
"""The types whose records, or some of whose fields, some readers do not see."""
_SAME_ROWS: Final = "edges"
"""As `nodes` has them."""


AT_ONCE: Final = 26
"""Ways that one document asks for: the database plans a document, and that takes longer than to answer it."""


def ways(schema: GraphQLSchema) -> Iterator[tuple[str, ...]]:
    """Selections of the query type with all scalars of the type that they lead to; those of a tuple begin alike."""
    assert schema.query_type
    for name, root in schema.query_type.fields.items():
        for number, arguments in enumerate(ROOTS[name]):
            left = Counter(dict.fromkeys(schema.type_map, 1)) + Counter({"Unit": name == AGAIN})
            found = [f"{name}{number}: {name}{arguments} {below}" for below in _below(schema, root, left)]
            yield from (tuple(some) for some in batched(found, AT_ONCE))


def change_ways(schema: GraphQLSchema) -> Iterator[str]:
    """Selections of a change, as followers of the feed are told of it."""
    assert schema.subscription_type
    for root in schema.subscription_type.fields.values():
        yield from _below(schema, root, Counter(dict.fromkeys(schema.type_map, 1)))


def batched(found: Sequence[str], size: int) -> Iterator[Sequence[str]]:
    """So many at a time."""
    return (found[at : at + size] for at in range(0, len(found), size))


def _below(schema: GraphQLSchema, field: GraphQLField, left: Counter[str]) -> Iterator[str]:
    """The selections under a field."""
    type_ = get_named_type(field.type)
    if is_object_type(type_):
        yield from (f"{{ {each} }}" for each in _of(schema, type_, left))
    elif is_abstract_type(type_):
        for one in schema.get_possible_types(type_):
            yield from (f"{{ ... on {one.name} {{ {each} }} }}" for each in _of(schema, one, left))


def _of(schema: GraphQLSchema, type_: GraphQLObjectType, left: Counter[str]) -> Iterator[str]:
    if not left[type_.name]:
        return
    left = left - Counter((type_.name,))
    leaves = [name for name, field in type_.fields.items() if is_leaf_type(get_named_type(field.type))]
    if type_.name in NOT_FOR_ALL:
        yield " ".join(("__typename", *leaves))
    for name, field in type_.fields.items():
        if name not in (*leaves, _SAME_ROWS):
            yield from (f"{name}{_arguments(field)} {below}" for below in _below(schema, field, left))


def _arguments(field: GraphQLField) -> str:
    needed = [f"{name}: {NESTED[name]}" for name, each in field.args.items() if is_required_argument(each)]
    return f"({', '.join(needed)})" if needed else ""

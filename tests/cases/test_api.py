"""The fixed core of the API: every name of it is in the schema with its type, and every field answers."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from graphql import (
    GraphQLEnumType,
    GraphQLField,
    GraphQLInputObjectType,
    GraphQLInterfaceType,
    GraphQLNamedType,
    GraphQLObjectType,
    GraphQLSchema,
    build_schema,
    get_named_type,
    is_composite_type,
    is_non_null_type,
    parse,
)

from tests.asking import Ask, schema_under_test

CORE = build_schema((Path(__file__).parent / "api.graphql").read_text("utf-8"))
MEMBER = 2
TYPES = [type_ for name, type_ in CORE.type_map.items() if not name.startswith("__")]

PEOPLE = 'unit(code: "14") { spokespersons { INSTANCE } }'
INSTANCES = {
    "Query": "INSTANCE",
    "Node": 'node(id: "UNIT") { INSTANCE }',
    "Unit": """ward: unit(code: "26740", asOf: "2025-06-30") { INSTANCE } ministry: unit(code: "BTC") { INSTANCE }
      city: unit(code: "01") { INSTANCE }""",
    "Succession": 'unit(code: "26740") { predecessors { INSTANCE } }',
    "Spokesperson": PEOPLE,
    "FocalPoint": """unit(code: "14") { focalPoints { INSTANCE } }
      then: unit(code: "BTTTT", asOf: "2025-02-28") { focalPoints { INSTANCE } }""",
    "PressAgency": "pressAgencies(first: 200) { nodes { INSTANCE } }",
    "Document": 'unit(code: "14") { spokespersons { document { INSTANCE } } }',
    "Contact": 'contact(unit: "UNIT") { INSTANCE }',
    "ContactStep": 'contact(unit: "UNIT") { steps { INSTANCE } }',
    "LevelCoverage": "coverage { INSTANCE }",
    "UnitConnection": "units(first: 1) { INSTANCE }",
    "UnitEdge": 'unit(code: "01") { descendants(first: 1) { edges { INSTANCE } } }',
    "SearchConnection": 'search(text: "huế", first: 1) { INSTANCE }',
    "SearchEdge": 'search(text: "huế", first: 1) { edges { INSTANCE } }',
    "PressAgencyConnection": "pressAgencies(first: 1) { INSTANCE }",
    "PressAgencyEdge": "pressAgencies(first: 1) { edges { INSTANCE } }",
    "PageInfo": "units(first: 1) { pageInfo { INSTANCE } }",
}
"""For every type, where instances of it are found; together they have a value in every field."""
REQUIRED = {
    "first": "1",
    "missing": "SPOKESPERSON",
    "id": '"UNIT"',
    "ids": '["UNIT"]',
    "text": '"huế"',
    "unit": '"UNIT"',
}
"""Values of mandatory arguments."""
EXTRA = {"Query.unit": '(code: "01")', "Query.node": '(id: "UNIT")'}


def _fields(schema: GraphQLSchema, type_: GraphQLNamedType) -> dict[str, Any]:
    found = schema.type_map[type_.name]
    assert isinstance(found, type(type_)), f"{type_.name} is another kind of type"
    if isinstance(found, GraphQLObjectType | GraphQLInterfaceType | GraphQLInputObjectType):
        return dict(found.fields)
    return dict(found.values) if isinstance(found, GraphQLEnumType) else {}


@pytest.mark.parametrize("core", TYPES, ids=str)
def test_a_core_type_is_in_the_schema_with_its_fields_arguments_and_values(core: GraphQLNamedType) -> None:
    schema = schema_under_test()._schema
    ours = _fields(schema, core)
    for name, field in _fields(CORE, core).items():
        assert name in ours, f"{core.name}.{name} is missing"
        if isinstance(core, GraphQLEnumType):
            continue
        assert str(ours[name].type) == str(field.type), f"{core.name}.{name}"
        if isinstance(field, GraphQLField):
            _check_arguments(f"{core.name}.{name}", field, ours[name])
    if isinstance(core, GraphQLObjectType):
        implemented = {interface.name for interface in schema.type_map[core.name].interfaces}  # type: ignore[attr-defined]
        assert {interface.name for interface in core.interfaces} <= implemented


def _check_arguments(where: str, core: GraphQLField, ours: GraphQLField) -> None:
    for name, argument in core.args.items():
        assert name in ours.args, f"{where}({name}:) is missing"
        assert str(ours.args[name].type) == str(argument.type), f"{where}({name}:)"
    for name in ours.args.keys() - core.args.keys():
        assert not is_non_null_type(ours.args[name].type), f"{where}({name}:) is new and mandatory"


def test_there_are_instances_of_every_core_type() -> None:
    composite = {t.name for t in TYPES if is_composite_type(t)}
    assert composite == INSTANCES.keys()


@pytest.mark.parametrize("name", INSTANCES)
async def test_every_field_of_a_core_type_answers(ask: Ask, name: str) -> None:
    type_ = CORE.type_map[name]
    assert isinstance(type_, GraphQLObjectType | GraphQLInterfaceType)
    selection = " ".join(["instance: __typename", *(_selected(name, key, f) for key, f in type_.fields.items())])
    unit = (await ask('{ unit(code: "14") { id } }'))["data"]["unit"]["id"]
    text = INSTANCES[name].replace("INSTANCE", selection).replace("UNIT", unit)
    answer = await ask(f"{{ {text} }}", tier=MEMBER)
    assert answer["errors"] == []
    instances = list(_instances(answer["data"]))
    assert instances
    for key in type_.fields:
        assert any(instance[key] is not None for instance in instances), f"{name}.{key} has no value anywhere"


def _selected(type_name: str, name: str, field: GraphQLField) -> str:
    mandatory = [f"{key}: {REQUIRED[key]}" for key, argument in field.args.items() if is_non_null_type(argument.type)]
    arguments = EXTRA.get(f"{type_name}.{name}") or (f"({', '.join(mandatory)})" if mandatory else "")
    return f"{name}{arguments}{' { __typename }' if is_composite_type(get_named_type(field.type)) else ''}"


def _instances(value: Any) -> Iterator[dict[str, Any]]:
    if isinstance(value, list):
        for item in value:
            yield from _instances(item)
    elif isinstance(value, dict):
        if "instance" in value:
            yield value
        for item in value.values():
            yield from _instances(item)


async def test_a_router_is_told_the_keys_by_the_service_field(ask: Ask) -> None:
    answer = await ask("{ _service { sdl } }")
    sdl = answer["data"]["_service"]["sdl"]
    parse(sdl)
    for key in ('type Unit implements Node @key(fields: "id") @key(fields: "code")', 'federation/v2.9"'):
        assert key in sdl
    for name in ("Spokesperson", "FocalPoint", "PressAgency"):
        assert f'type {name} implements Node @key(fields: "id")' in sdl

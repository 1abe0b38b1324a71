"""Requests with made-up variables, to have a trusted query compiled before anybody asks it."""

from typing import Any, Final

import strawberry
from graphql import (
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLList,
    GraphQLNonNull,
    GraphQLType,
    OperationDefinitionNode,
    OperationType,
    get_operation_ast,
    is_required_input_field,
    parse,
    type_from_ast,
)

from graph_schema.identity import make_id
from hub.http.request import GraphQLRequest

_SCALARS: Final = {
    "ID": make_id("unit", "made up"),
    "Int": 1,
    "Float": 1.0,
    "Boolean": True,
    "Date": "2025-07-02",
    "DateTime": "2025-07-02T08:00:00+07:00",
    "_Any": {"__typename": "Unit", "code": "1"},
}


def sample_request(document: str, schema: strawberry.Schema) -> GraphQLRequest | None:
    """A request for a valid document's query; None if it holds no query. Variables that may be left out are."""
    operation = get_operation_ast(parse(document))
    if operation is None or operation.operation is not OperationType.QUERY:
        return None
    return GraphQLRequest(document, _variables(operation, schema))


def _variables(operation: OperationDefinitionNode, schema: strawberry.Schema) -> dict[str, Any]:
    core = schema._schema  # noqa: SLF001 - Strawberry has no public name for it
    types = {one.variable.name.value: type_from_ast(core, one.type) for one in operation.variable_definitions or ()}
    defaults = {one.variable.name.value for one in operation.variable_definitions or () if one.default_value}
    return {
        name: _sample(type_.of_type)
        for name, type_ in types.items()
        if isinstance(type_, GraphQLNonNull) and name not in defaults
    }


def _sample(type_: GraphQLType | None) -> Any:
    match type_:
        case GraphQLNonNull():
            return _sample(type_.of_type)
        case GraphQLList():
            return [_sample(type_.of_type)]
        case GraphQLEnumType():
            return next(iter(type_.values))
        case GraphQLInputObjectType():
            required = {name: one for name, one in type_.fields.items() if is_required_input_field(one)}
            return {name: _sample(one.type) for name, one in required.items()}
        case _:
            return _SCALARS.get(str(type_), "1")

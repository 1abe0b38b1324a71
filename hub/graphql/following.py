"""From a document to a subscription that the feed can be followed with."""

from typing import Any

import strawberry
from graphql import GraphQLError
from graphql.execution.values import get_argument_values

from hub.errors import BadUserInput
from hub.feed.follow import Following
from hub.graphql.schema import HubSchema
from hub.plan.operation import Operation
from hub.plan.sources.changes import place_of


def following(
    schema: strawberry.Schema, document: str, variables: dict[str, Any], name: str | None
) -> Following | list[GraphQLError] | None:
    """The subscription in a document, or what is wrong with it; None for an operation of another kind."""
    operation = schema.subscribed(document, name) if isinstance(schema, HubSchema) else None
    return _with_variables(operation, variables) if isinstance(operation, Operation) else operation


def _with_variables(operation: Operation, variables: dict[str, Any]) -> Following | list[GraphQLError]:
    values = operation.coerced(variables)
    if isinstance(values, list):
        return values
    selected = operation.selected(values)
    if not selected:
        return [_refusal("A subscription must select `changes`.")]
    ((details, *_),) = selected.values()
    try:
        after = get_argument_values(operation.root_type.fields[details.node.name.value], details.node, values).get(
            "after"
        )
        return Following(operation, values, selected, None if after is None else place_of(after))
    except GraphQLError as error:
        return [error]
    except BadUserInput as error:
        return [GraphQLError(error.message, [details.node], original_error=error)]


def _refusal(message: str) -> GraphQLError:
    return GraphQLError(message, original_error=BadUserInput(message))

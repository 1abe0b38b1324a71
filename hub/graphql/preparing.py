"""From a document's text to the one query in it, parsed, held to the limits and validated."""

from collections.abc import Mapping

from graphql import (
    DocumentNode,
    FragmentDefinitionNode,
    GraphQLError,
    GraphQLSchema,
    OperationDefinitionNode,
    OperationType,
    parse,
    specified_rules,
)
from graphql.execution.collect_fields import FragmentDetails

from hub.graphql.document_limits import validated
from hub.plan.limits import MAX_TOKENS, check_text
from hub.plan.operation import Operation


def prepare(
    schema: GraphQLSchema, document: str, name: str | None, labels: Mapping[str, str]
) -> Operation | list[GraphQLError] | None:
    """The query of that name, or the only one; what is wrong with the document; None for anything else in it.

    Raises BadUserInput for a document that holds too much.
    """
    check_text(document)
    try:
        parsed = parse(document, max_tokens=MAX_TOKENS)
    except GraphQLError as error:
        return [error]
    except RecursionError:
        return None
    if errors := validated(schema, parsed, specified_rules):
        return errors
    query, fragments = _query(parsed, name), _fragments(parsed)
    return Operation(schema, query, fragments, labels) if query and fragments is not None else None


def _query(document: DocumentNode, name: str | None) -> OperationDefinitionNode | None:
    operations = [d for d in document.definitions if isinstance(d, OperationDefinitionNode)]
    named = [o for o in operations if o.name and o.name.value == name] if name is not None else operations
    return named[0] if len(named) == 1 and named[0].operation is OperationType.QUERY else None


def _fragments(document: DocumentNode) -> dict[str, FragmentDetails] | None:
    """None when one has variables of its own, which only graphql-core's executor knows how to give it."""
    found = [d for d in document.definitions if isinstance(d, FragmentDefinitionNode)]
    return None if any(d.variable_definitions for d in found) else {d.name.value: FragmentDetails(d) for d in found}

"""From a document's text to the one operation in it that reads, parsed, held to the limits and validated."""

from collections.abc import Mapping

from graphql import (
    DocumentNode,
    FragmentDefinitionNode,
    GraphQLError,
    GraphQLSchema,
    Node,
    OperationDefinitionNode,
    OperationType,
    Token,
    TokenKind,
    parse,
    specified_rules,
)
from graphql.execution.collect_fields import FragmentDetails

from hub.graphql.document_limits import validated
from hub.plan.limits import MAX_TOKENS, check_text
from hub.plan.operation import Operation

_NO_TOKEN = Token(TokenKind.SOF, 0, 0, 0, 0)


def prepare(
    schema: GraphQLSchema, document: str, name: str | None, labels: Mapping[str, str]
) -> Operation | list[GraphQLError] | None:
    """The query or subscription of that name, or the only one; what is wrong with the document; None for all else.

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
    _let_tokens_go(parsed)
    operation, fragments = _operation(parsed, name), _fragments(parsed)
    if operation is None or fragments is None:
        return None
    return Operation(schema, operation, fragments, labels, schema.get_root_type(operation.operation))


def _let_tokens_go(document: DocumentNode) -> None:
    """Takes the tokens out of a document that is kept: they are half of it, and linked in circles.

    The collector would find them long after the document has been dropped.
    """
    left: list[Node] = [document]
    while left:
        node = left.pop()
        if node.loc:
            node.loc.start_token = node.loc.end_token = _NO_TOKEN
        for value in (getattr(node, key, None) for key in node.keys):
            left.extend(
                part for part in (value if isinstance(value, list | tuple) else (value,)) if isinstance(part, Node)
            )


def _operation(document: DocumentNode, name: str | None) -> OperationDefinitionNode | None:
    operations = [d for d in document.definitions if isinstance(d, OperationDefinitionNode)]
    named = [o for o in operations if o.name and o.name.value == name] if name is not None else operations
    return named[0] if len(named) == 1 and named[0].operation is not OperationType.MUTATION else None


def _fragments(document: DocumentNode) -> dict[str, FragmentDetails] | None:
    """None when one has variables of its own, which only graphql-core's executor knows how to give it."""
    found = [d for d in document.definitions if isinstance(d, FragmentDefinitionNode)]
    return None if any(d.variable_definitions for d in found) else {d.name.value: FragmentDetails(d) for d in found}

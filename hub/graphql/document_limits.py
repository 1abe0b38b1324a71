"""The limits of a document, held before Strawberry validates it."""

from collections.abc import Iterator
from typing import Final

from graphql import DocumentNode, GraphQLError, GraphQLSchema, validate
from graphql.validation import ASTValidationRule
from strawberry.extensions import SchemaExtension
from strawberry.schema.validation_rules.maybe_null import MaybeNullValidationRule
from strawberry.schema.validation_rules.one_of import OneOfInputValidationRule

from hub.errors import BadUserInput
from hub.graphql.quick_rules import quick
from hub.plan.limits import MAX_TOKENS, check_document, check_text

MAX_ERRORS: Final = 10
"""Told of one document: each is looked up in the text, and may look for names that are alike."""


class DocumentLimits(SchemaExtension):
    """Refuses what is too long to parse and too large to validate, and validates the rest."""

    def on_operation(self) -> Iterator[None]:
        """Bounds the parser."""
        self.execution_context.parse_options["max_tokens"] = MAX_TOKENS
        yield

    def on_parse(self) -> Iterator[None]:
        """Looks at the text."""
        check_text(self.execution_context.query or "")
        yield

    def on_validate(self) -> Iterator[None]:
        """Looks at the parsed document, then validates it."""
        context = self.execution_context
        assert context.graphql_document is not None
        context.pre_execution_errors = validated(
            context.schema._schema,  # noqa: SLF001 - Strawberry has no public name for it
            context.graphql_document,
            context.validation_rules,
        )
        yield


def validated(
    schema: GraphQLSchema, document: DocumentNode, rules: tuple[type[ASTValidationRule], ...]
) -> list[GraphQLError]:
    """What is wrong with the document."""
    try:
        check_document(document)
    except RecursionError as error:
        raise BadUserInput("The request is nested too deeply.") from error
    every = (*rules, MaybeNullValidationRule, OneOfInputValidationRule)
    return validate(schema, document, [quick(rule) for rule in every], MAX_ERRORS)

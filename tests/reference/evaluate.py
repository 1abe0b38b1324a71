"""The evaluator: graphql-core's own plain execution with one naive resolver a field."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from graphql import (
    DocumentNode,
    ExecutionResult,
    FragmentDefinitionNode,
    GraphQLError,
    GraphQLResolveInfo,
    GraphQLSchema,
    OperationDefinitionNode,
    build_schema,
    execute,
    get_nullable_type,
    get_variable_values,
    is_non_null_type,
    parse,
    validate,
)

from graph_schema.records import Node, Relationship
from graph_schema.shape import FOREVER
from tests.reference import other_fields, root_fields, unit_fields
from tests.reference.network import Network, Seen
from tests.reference.scalars import teach_scalars
from tests.reference.static import Request
from tests.reference.viewer import PUBLIC, Reading

SDL = (Path(__file__).parent / "schema.graphql").read_text("utf-8")
FIELDS = unit_fields.FIELDS | other_fields.FIELDS | root_fields.FIELDS
RENAMED = {"since": "validFrom", "until": "validTo"}
Answer = dict[str, Any]


def make_schema(sdl: str = SDL) -> GraphQLSchema:
    """A schema whose dates are checked."""
    schema = build_schema(sdl, assume_valid_sdl=True)
    teach_scalars(schema)
    return schema


@dataclass(frozen=True)
class _Asked:
    """A valid request: its root fields by response key, and what is refused of them by reading alone."""

    document: DocumentNode
    variables: dict[str, Any]
    required: set[str]
    refused: dict[str, list[GraphQLError]]


class Reference:
    """Answers queries over records."""

    def __init__(self, records: Iterable[Node | Relationship], sdl: str = SDL) -> None:
        self.network = Network(records)
        self.schema = make_schema(sdl)
        self._nullable = _with_nullable_roots(make_schema(sdl))

    def answer(
        self, query: str, variables: Mapping[str, Any] | None = None, *, tier: int = PUBLIC, today: str
    ) -> Answer:
        """The answer as it would stand in a response to a viewer of that tier on that day."""
        try:
            document = parse(query)
        except GraphQLError as error:
            return _failed([error], "GRAPHQL_PARSE_FAILED")
        if errors := validate(self.schema, document):
            return _failed(errors, "GRAPHQL_VALIDATION_FAILED")
        operation = next(x for x in document.definitions if isinstance(x, OperationDefinitionNode))
        given = dict(variables or {})
        values = get_variable_values(self.schema, operation.variable_definitions or (), given)
        if isinstance(values, list):
            return _failed(values, "BAD_USER_INPUT")
        asked = self._ask(document, operation, given, Request(self.schema, _fragments(document), values, tier))
        return self._run(asked, Reading(self.network, tier, today))

    def _ask(
        self, document: DocumentNode, operation: OperationDefinitionNode, given: dict[str, Any], request: Request
    ) -> _Asked:
        query = self.schema.query_type
        assert query
        roots = request.fields(query, [operation.selection_set])
        required = {
            key
            for key, nodes in roots.items()
            if (field := query.fields.get(nodes[0].name.value)) and is_non_null_type(field.type)
        }
        refused = {key: list(request.refusals(query, nodes)) for key, nodes in roots.items()}
        return _Asked(document, given, required, {key: errors for key, errors in refused.items() if errors})

    def _run(self, asked: _Asked, reading: Reading) -> Answer:
        """Run it with every root field nullable, so that each one's errors are known; then let nulls rise."""
        result = execute(
            self._nullable,
            asked.document,
            context_value={"reading": reading, "refused": asked.refused},
            variable_values=asked.variables,
            field_resolver=_resolve,
            type_resolver=lambda seen, *_: str(seen.record.label),
        )
        assert isinstance(result, ExecutionResult)
        found = [_format(e) for e in result.errors or () if not e.path or e.path[0] not in asked.refused]
        found += [_format(e) | {"path": [key]} for key, errors in asked.refused.items() for e in errors]
        fell = result.data is None or any(result.data[key] is None for key in asked.required)
        return {"data": None if fell else result.data} | ({"errors": found} if found else {})


def _fragments(document: DocumentNode) -> dict[str, FragmentDefinitionNode]:
    return {x.name.value: x for x in document.definitions if isinstance(x, FragmentDefinitionNode)}


def _with_nullable_roots(schema: GraphQLSchema) -> GraphQLSchema:
    assert schema.query_type
    for field in schema.query_type.fields.values():
        field.type = get_nullable_type(field.type)
    return schema


def _resolve(source: Any, info: GraphQLResolveInfo[Any], **given: Any) -> Any:
    """One field of one parent: its own resolver, else the property of the record of that name."""
    if source is None and info.path.key in info.context["refused"]:
        return None
    resolver = FIELDS.get(f"{info.parent_type.name}.{info.field_name}")
    if resolver:
        return resolver(info.context["reading"], source, **_without_nulls(given))
    if isinstance(source, Seen):
        value = source.record[RENAMED.get(info.field_name, info.field_name)]
        return None if value == FOREVER else value
    return source[info.field_name] if isinstance(source, dict) else getattr(source, info.field_name)


def _without_nulls(given: dict[str, Any]) -> dict[str, Any]:
    """An explicit null means the same as leaving it out, in input objects too."""
    kept = {name: value for name, value in given.items() if value is not None}
    return {name: _without_nulls(value) if isinstance(value, dict) else value for name, value in kept.items()}


def _format(error: GraphQLError) -> dict[str, Any]:
    return {**error.formatted}


def _failed(errors: list[GraphQLError], code: str) -> Answer:
    """A request that was not run. An error that has a code of its own keeps it."""
    formatted = [_format(error) for error in errors]
    return {"data": None, "errors": [e | {"extensions": {"code": code} | e.get("extensions", {})} for e in formatted]}

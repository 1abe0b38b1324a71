"""The schema, and what it refuses when it is built."""

from collections.abc import Iterable, Iterator
from typing import Any, Final

import strawberry
from graphql import GraphQLError, GraphQLField, GraphQLObjectType, GraphQLSchema
from strawberry.schema.config import StrawberryConfig
from strawberry.types import ExecutionResult
from strawberry.types.graphql import OperationType

from graph_schema.network import FOCAL_POINT, PRESS_AGENCY, SPOKESPERSON, UNIT
from hub.errors import HubError
from hub.graphql.document_limits import DocumentLimits
from hub.graphql.focal_point import FocalPoint
from hub.graphql.mutation import Mutation
from hub.graphql.preparing import prepare
from hub.graphql.press_agency import PressAgency
from hub.graphql.query import Query
from hub.graphql.scalars import SCALARS
from hub.graphql.spokesperson import Spokesperson
from hub.graphql.subscription import Subscription
from hub.graphql.unit import Unit
from hub.plan.compiler import fact_of
from hub.plan.context import RequestContext
from hub.plan.executor import PlanExecutor
from hub.plan.operation import Operation, Operations
from hub.plan.run import run

FEDERATION_VERSION: Final = "2.9"
"""The newest that both composers take (Strawberry's default is refused by one)."""
_CONNECTION = frozenset(("nodes", "edges", "pageInfo", "totalCount"))
_RESOLVED = ("Payload", "UserError", "ReorganisationReport", "UnitChange", "LevelSum", "ScopeToHandOver")
"""Types whose objects a resolver makes; a payload's nodes are planned all the same."""
_LABELS = {
    "Unit": UNIT.name,
    "Spokesperson": SPOKESPERSON.name,
    "FocalPoint": FOCAL_POINT.name,
    "PressAgency": PRESS_AGENCY.name,
}


class HubExecutor(PlanExecutor):
    """The planned executor with this schema's labels."""

    labels = _LABELS


class HubSchema(strawberry.federation.Schema):
    """Strawberry's schema with a short way for queries that plans answer whole: no executor, and validated once.

    It leaves logging to the HTTP layer: a client's mistake is no event of ours.
    """

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self._operations = Operations()

    async def execute(
        self,
        query: str | None,
        variable_values: dict[str, Any] | None = None,
        context_value: Any | None = None,
        root_value: Any | None = None,
        operation_name: str | None = None,
        allowed_operation_types: Iterable[OperationType] | None = None,
        operation_extensions: dict[str, Any] | None = None,
    ) -> ExecutionResult:
        """As Strawberry's, for queries."""
        context = context_value if isinstance(context_value, RequestContext) else None
        prepared = self._prepared(query, operation_name) if query and context else None
        if isinstance(prepared, list):
            return ExecutionResult(data=None, errors=prepared)
        reads = prepared and prepared.root_type is self._schema.query_type
        if reads and prepared and context and (answer := await run(prepared, variable_values or {}, context)):
            return ExecutionResult(data=answer[0], errors=answer[1] or None)
        return await super().execute(
            query,
            variable_values,
            context_value,
            root_value,
            operation_name,
            allowed_operation_types,
            operation_extensions,
        )

    def subscribed(self, document: str, name: str | None) -> Operation | list[GraphQLError] | None:
        """The subscription in a document, or what is wrong with it; None for an operation of another kind."""
        prepared = self._prepared(document, name)
        if isinstance(prepared, Operation) and prepared.root_type is not self._schema.subscription_type:
            return None
        return prepared

    def _prepared(self, document: str, name: str | None) -> Operation | list[GraphQLError] | None:
        """The one operation in a document that reads, or what is wrong with it; None where the executor must look."""
        known = self._operations.get((document, name))
        if known:
            return known
        try:
            prepared = prepare(self._schema, document, name, _LABELS)
        except HubError as error:
            return [GraphQLError(error.message, original_error=error)]
        if isinstance(prepared, Operation):
            self._operations.keep((document, name), prepared)
        return prepared

    def process_errors(self, errors: list[GraphQLError], execution_context: Any = None) -> None:
        """Logs nothing."""


def create_schema(query: type = Query) -> HubSchema:
    """The federated schema; refuses guards where no resolver runs, and fields that no plan could answer."""
    schema = HubSchema(
        query=query,
        mutation=Mutation,
        subscription=Subscription,
        types=[Unit, Spokesperson, FocalPoint, PressAgency],
        execution_context_class=HubExecutor,
        extensions=[DocumentLimits],
        config=StrawberryConfig(scalar_map=SCALARS),
        federation_version=FEDERATION_VERSION,
    )
    core = schema._schema  # noqa: SLF001 - Strawberry has no public name for it
    if refused := list(_silently_unguarded(core)):
        raise TypeError(f"Declared fields run no resolver, so these guards would be skipped: {', '.join(refused)}")
    if undeclared := list(_undeclared(core)):
        raise TypeError(f"These fields stand below planned ones and are not declared: {', '.join(undeclared)}")
    return schema


def _roots(schema: GraphQLSchema) -> tuple[GraphQLObjectType | None, ...]:
    return schema.query_type, schema.mutation_type, schema.subscription_type


def _silently_unguarded(schema: GraphQLSchema) -> Iterator[str]:
    """Fields with permission classes or extensions where no resolver runs (invariant 4: visibility is compiled in)."""
    for type_, name, field in _fields(schema):
        declared = field.extensions.get("strawberry-definition")
        guarded = declared is not None and (declared.permission_classes or declared.extensions)
        resolved = type_ in _roots(schema)
        if guarded and (not resolved or fact_of(field) is not None):
            yield f"{type_.name}.{name}"


def _undeclared(schema: GraphQLSchema) -> Iterator[str]:
    """Fields below the roots that say nothing of the graph, so that a plan could not answer them."""
    for type_, name, field in _fields(schema):
        structural = (
            name in _CONNECTION if type_.name.endswith("Connection") else type_.name in ("PageInfo", "_Service")
        )
        resolved = type_ in _roots(schema) or type_.name.endswith(_RESOLVED)
        if not resolved and fact_of(field) is None and not structural:
            yield f"{type_.name}.{name}"


def _fields(schema: GraphQLSchema) -> Iterator[tuple[GraphQLObjectType, str, GraphQLField]]:
    for type_ in schema.type_map.values():
        if isinstance(type_, GraphQLObjectType) and not type_.name.startswith("__"):
            yield from ((type_, name, field) for name, field in type_.fields.items())

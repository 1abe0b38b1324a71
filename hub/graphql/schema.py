"""The schema, and what it refuses when it is built."""

from collections.abc import Iterator
from typing import Any, Final

import strawberry
from graphql import GraphQLError, GraphQLObjectType, GraphQLSchema, is_object_type
from strawberry.extensions import ParserCache, ValidationCache
from strawberry.schema.config import StrawberryConfig

from graph_schema.network import FOCAL_POINT, PRESS_AGENCY, SPOKESPERSON, UNIT
from hub.graphql.focal_point import FocalPoint
from hub.graphql.press_agency import PressAgency
from hub.graphql.query import Query
from hub.graphql.scalars import SCALARS
from hub.graphql.spokesperson import Spokesperson
from hub.graphql.unit import Unit
from hub.plan.compiler import fact_of
from hub.plan.executor import PlanExecutor

FEDERATION_VERSION: Final = "2.9"
"""The newest that both composers take (Strawberry's default is refused by one)."""
_DOCUMENTS = 1_000
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
    """Strawberry's schema, which leaves logging to the HTTP layer: a client's mistake is no event of ours."""

    def process_errors(self, errors: list[GraphQLError], execution_context: Any = None) -> None:
        """Logs nothing."""


def create_schema(query: type = Query) -> HubSchema:
    """The federated schema; refuses guards on fields below which no resolver runs."""
    schema = HubSchema(
        query=query,
        types=[Unit, Spokesperson, FocalPoint, PressAgency],
        execution_context_class=HubExecutor,
        extensions=[lambda: ParserCache(maxsize=_DOCUMENTS), lambda: ValidationCache(maxsize=_DOCUMENTS)],
        config=StrawberryConfig(scalar_map=SCALARS),
        federation_version=FEDERATION_VERSION,
    )
    refused = list(_silently_unguarded(schema._schema))  # noqa: SLF001 - Strawberry has no public name for it
    if refused:
        raise TypeError(f"Declared fields run no resolver, so these guards would be skipped: {', '.join(refused)}")
    return schema


def _silently_unguarded(schema: GraphQLSchema) -> Iterator[str]:
    """Declared fields with permission classes or extensions (invariant 4: visibility is compiled in)."""
    for type_ in schema.type_map.values():
        if is_object_type(type_):
            yield from _guarded_fields(type_)


def _guarded_fields(type_: GraphQLObjectType) -> Iterator[str]:
    for name, field in type_.fields.items():
        declared = field.extensions.get("strawberry-definition")
        if fact_of(field) is not None and (declared.permission_classes or declared.extensions):
            yield f"{type_.name}.{name}"

"""One operation of a valid document, and its plans: what stays the same from request to request."""

from collections.abc import Mapping, Sequence
from typing import Any, Final

from cachetools import LRUCache
from graphql import GraphQLError, GraphQLObjectType, GraphQLSchema, OperationDefinitionNode, VariableValues
from graphql.execution.collect_fields import FieldDetails, FragmentDetails, collect_fields, collect_subfields
from graphql.execution.values import get_variable_values

from hub.plan.arguments import skeleton
from hub.plan.compiler import Compiler, Plan, fact_of
from hub.plan.declare import NETWORK_TIER

Selected = Mapping[str, Sequence[FieldDetails]]


class Operation:
    """One operation. Its plans are compiled once for each skeleton of its variables."""

    def __init__(
        self,
        schema: GraphQLSchema,
        operation: OperationDefinitionNode,
        fragments: dict[str, FragmentDetails],
        labels: Mapping[str, str],
        root_type: GraphQLObjectType | None = None,
    ) -> None:
        self._schema, self._node, self._fragments, self._labels = schema, operation, fragments, labels
        self._plans: LRUCache[Any, Plan] = LRUCache(_PLANS)
        self.size = len(operation.loc.source.body) if operation.loc else 0
        root_type = root_type or schema.query_type
        assert root_type is not None
        self.root_type: GraphQLObjectType = root_type
        self._below: dict[str, Operation] = {}

    def payload(
        self, key: str, type_: GraphQLObjectType, details: Sequence[FieldDetails], variables: VariableValues
    ) -> tuple["Operation", Selected]:
        """Of the payload under that response key, the fields that a plan reads after the write."""
        found = collect_subfields(self._schema, self._fragments, variables, self._node, type_, list(details))
        return self.below(key, type_), {k: d for k, d in found.grouped_field_set.items() if is_planned(type_, d)}

    def below(self, key: str, type_: GraphQLObjectType) -> "Operation":
        """The same document from the object of that type on that a resolver makes under that response key.

        Each has plans of its own: two objects of one type may be asked for different things by equal names.
        """
        if key not in self._below:
            self._below[key] = Operation(self._schema, self._node, self._fragments, self._labels, type_)
        return self._below[key]

    def variables(self, given: dict[str, Any]) -> VariableValues | None:
        """The coerced values; None when there is something wrong with them."""
        values = self.coerced(given)
        return None if isinstance(values, list) else values

    def coerced(self, given: dict[str, Any]) -> VariableValues | list[GraphQLError]:
        """The coerced values, or what is wrong with them."""
        return get_variable_values(self._schema, self._node.variable_definitions or (), given, max_errors=1)

    def selected(self, variables: VariableValues) -> Selected | None:
        """The root fields by response key; None when these variables include one that no plan answers."""
        collected = collect_fields(self._schema, self._fragments, variables, self.root_type, self._node)
        fields = collected.grouped_field_set
        return fields if all(is_planned(self.root_type, details) for details in fields.values()) else None

    def plan(self, selected: Selected, variables: VariableValues, tier: int) -> Plan:
        """The plan of these root fields. Who sees everything has a plan of its own, which looks at less."""
        sees_all = tier >= NETWORK_TIER
        key = (tuple(selected), skeleton(variables.coerced), sees_all)
        plan = self._plans.get(key)
        if plan is None:
            compiler = Compiler(self._schema, self._fragments, self._node, variables, self._labels, sees_all=sees_all)
            plan = self._plans[key] = compiler.compile(self.root_type, selected)
        return plan


class Operations(LRUCache[Any, Operation]):
    """Operations by what they are found by; bounded by the length of their documents together."""

    def __init__(self) -> None:
        super().__init__(_DOCUMENTS, getsizeof=lambda operation: operation.size)

    def keep(self, key: object, operation: Operation) -> None:
        """Keeps it, unless it would crowd out all others."""
        if operation.size <= _DOCUMENTS // _SHARE:
            self[key] = operation


_DOCUMENTS: Final = 100_000
"""Characters. A parsed document and its plans take some two hundred bytes for each."""
_SHARE: Final = 8
_PLANS: Final = 8
"""Of one operation. A plan holds on to its document, so it goes with it."""


def is_planned(root_type: GraphQLObjectType, details: Sequence[FieldDetails]) -> bool:
    """Whether a root field is read from the graph by a plan."""
    definition = root_type.fields.get(details[0].node.name.value)
    return definition is not None and fact_of(definition) is not None

"""The one hook into graphql-core: planned root fields are read by one statement, all others run as ever.

Strawberry takes the executor as `execution_context_class`. Below a planned field no resolver runs, so permission
classes and field extensions there would be skipped in silence: hub.graphql.schema refuses them when it is built.
"""

from collections.abc import Awaitable, Callable, Mapping
from typing import Any, ClassVar

from graphql import GraphQLObjectType
from graphql.execution.collect_fields import FieldDetails
from strawberry.schema.schema import StrawberryGraphQLCoreExecutionContext

from hub.plan.context import RequestContext
from hub.plan.operation import Operation, Operations, Selected, is_planned
from hub.plan.run import Run


class PlanExecutor(StrawberryGraphQLCoreExecutionContext):
    """Reads planned root fields with one statement for all of them."""

    operations: ClassVar = Operations()
    labels: ClassVar[Mapping[str, str]] = {}

    def execute_root_grouped_field_set(
        self,
        root_type: GraphQLObjectType,
        root_value: Any,
        grouped_field_set: dict[str, list[FieldDetails]],
        serially: bool,
        position_context: Any,
    ) -> Any:
        """Takes the planned fields out of the root selection."""
        others: Callable[[Any], Any] = lambda fields: super(PlanExecutor, self).execute_root_grouped_field_set(  # noqa: E731
            root_type, root_value, fields, serially, position_context
        )
        planned = {k: d for k, d in grouped_field_set.items() if not serially and is_planned(root_type, d)}
        return self._read(grouped_field_set, planned, others) if planned else others(grouped_field_set)

    async def _read(self, selected: Selected, planned: Selected, others: Callable[[Any], Any]) -> dict[str, Any]:
        data = await self._answer(planned)
        rest = {key: details for key, details in selected.items() if key not in planned}
        if rest:
            resolved = others(rest)
            data |= await resolved if isinstance(resolved, Awaitable) else resolved
        return {key: data[key] for key in selected}

    async def _answer(self, planned: Selected) -> dict[str, Any]:
        """The data of the planned fields."""
        context = self.context_value
        assert isinstance(context, RequestContext)
        run = Run(self._known(), self.variable_values, context)
        try:
            return await run.answer(planned)
        finally:
            self.collected_errors.errors.extend(run.errors)

    def _known(self) -> Operation:
        """The operation, which is the same one for each request with this document."""
        location = self.operation.loc
        assert location is not None
        key = (self.schema, location.source.body, location.start)
        operation = self.operations.get(key)
        if operation is None:
            operation = Operation(self.schema, self.operation, self.fragments, self.labels)
            self.operations.keep(key, operation)
        return operation

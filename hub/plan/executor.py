"""The one hook into graphql-core: planned root fields are read by one statement, all others run as ever.

Strawberry takes the executor as `execution_context_class`. Below a planned field no resolver runs, so permission
classes and field extensions there would be skipped in silence: hub.graphql.schema refuses them when it is built.
"""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from typing import Any, ClassVar, Final, Protocol, runtime_checkable

from graphql import GraphQLError, GraphQLObjectType, get_named_type
from graphql.execution.collect_fields import FieldDetails
from strawberry.schema.schema import StrawberryGraphQLCoreExecutionContext

from hub.errors import BadUserInput
from hub.plan.context import Meter, RequestContext
from hub.plan.operation import Operation, Operations, Selected, is_planned
from hub.plan.run import Run

MOST_WRITES: Final = 20
"""Of one document; lists are imported."""


@runtime_checkable
class Payload(Protocol):
    """What a mutation answers: `written` is the id of the node that its planned fields are about, if there is one."""

    written: str | None


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
        """Takes the planned fields out of the root selection; what writes will be read after is priced first."""
        if serially:
            self._charge_payloads(root_type, grouped_field_set)
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

    def execute_fields(
        self,
        parent_type: GraphQLObjectType,
        source_value: Any,
        path: Any,
        grouped_field_set: dict[str, list[FieldDetails]],
        position_context: Any,
    ) -> Any:
        """Below a resolver, the fields of the object that it made; those of a payload are read after the commit."""
        others: Callable[[Any], Any] = lambda fields: super(PlanExecutor, self).execute_fields(  # noqa: E731
            parent_type, source_value, path, fields, position_context
        )
        planned = {k: d for k, d in grouped_field_set.items() if is_planned(parent_type, d)}
        if not planned or not isinstance(source_value, Payload):
            return others(grouped_field_set)
        return self._read_payload(parent_type, source_value, path, grouped_field_set, planned, others)

    def _charge_payloads(self, root_type: GraphQLObjectType, selected: Selected) -> None:
        if len(selected) > MOST_WRITES:
            error = BadUserInput(f"A document has at most {MOST_WRITES} writes.")
            raise GraphQLError(error.message, original_error=error)
        for key, details in selected.items():
            definition = root_type.fields.get(details[0].node.name.value)
            type_ = get_named_type(definition.type) if definition else None
            if not isinstance(type_, GraphQLObjectType):
                continue
            operation, planned = self._known().payload(key, type_, details, self.variable_values)
            if planned:
                Run(operation, self.variable_values, self._context, (key,)).charge(planned)

    async def _read_payload(
        self,
        parent_type: GraphQLObjectType,
        payload: Payload,
        path: Any,
        selected: Selected,
        planned: Selected,
        others: Callable[[Any], Any],
    ) -> dict[str, Any]:
        """One statement for what was written; null for what was not. A read that fails never undoes the write."""
        data: dict[str, Any] = dict.fromkeys(planned)
        if payload.written:
            context = replace(self._context, written=payload.written, versions=[], meter=Meter())
            at = tuple(path.as_list())
            run = Run(self._known().below(at[0], parent_type), self.variable_values, context, at)
            try:
                data |= await run.answer(planned)
            finally:
                self.collected_errors.errors.extend(run.errors)
        rest = others({key: details for key, details in selected.items() if key not in planned})
        data |= await rest if isinstance(rest, Awaitable) else rest
        return {key: data[key] for key in selected}

    @property
    def _context(self) -> RequestContext:
        assert isinstance(self.context_value, RequestContext)
        return self.context_value

    async def _answer(self, planned: Selected) -> dict[str, Any]:
        """The data of the planned fields."""
        run = Run(self._known(), self.variable_values, self._context)
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

"""The one hook into graphql-core: planned root fields are read by one statement, all others run as ever.

Strawberry takes the executor as `execution_context_class`. Below a planned field no resolver runs, so permission
classes and field extensions there would be skipped in silence: hub.graphql.schema refuses them when it is built.
"""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any, ClassVar

from cachetools import LRUCache
from graphql import GraphQLError, GraphQLNonNull, GraphQLObjectType
from graphql.execution.collect_fields import FieldDetails
from strawberry.schema.schema import StrawberryGraphQLCoreExecutionContext

from graph_schema.network import TIERS
from hub.errors import Forbidden, HubError
from hub.plan.arguments import skeleton
from hub.plan.compiler import Compiler, Plan, Root, fact_of
from hub.plan.context import RequestContext
from hub.plan.rebuild import Nulled, Path, settle

Selected = Mapping[str, Sequence[FieldDetails]]
_PLANS = 1_000


class PlanExecutor(StrawberryGraphQLCoreExecutionContext):
    """Reads planned root fields with one statement for all of them."""

    plans: ClassVar[LRUCache[Any, Plan]] = LRUCache(_PLANS)
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
        planned = {k: d for k, d in grouped_field_set.items() if not serially and _is_planned(root_type, d)}
        return self._read(root_type, grouped_field_set, planned, others) if planned else others(grouped_field_set)

    async def _read(
        self, root_type: GraphQLObjectType, selected: Selected, planned: Selected, others: Callable[[Any], Any]
    ) -> dict[str, Any]:
        data = await self._answer(root_type, planned)
        rest = {key: details for key, details in selected.items() if key not in planned}
        if rest:
            resolved = others(rest)
            data |= await resolved if isinstance(resolved, Awaitable) else resolved
        return {key: data[key] for key in selected}

    async def _answer(self, root_type: GraphQLObjectType, selected: Selected) -> dict[str, Any]:
        """The data of planned root fields; those with bad arguments fail alone, before anything is read."""
        context = self.context_value
        assert isinstance(context, RequestContext)
        try:
            plan = self.plan(root_type, selected)
        except HubError as error:
            return self._fail_all(root_type, selected, error)
        parameters, failed = self._bind(plan, context)
        if failed:
            nulls = {key: self._fail(root_type, key, selected[key], errors) for key, errors in failed.items()}
            left = {key: details for key, details in selected.items() if key not in failed}
            return (await self._answer(root_type, left) if left else {}) | nulls
        _charge(context, plan, parameters)
        try:
            values = await context.reader.read(plan.statement, {**context.parameters, **parameters})
        except HubError as error:
            return self._fail_all(root_type, selected, error)
        return {r.key: self._build(root_type, r, v) for r, v in zip(plan.roots, values, strict=True)}

    def plan(self, root_type: GraphQLObjectType, selected: Selected) -> Plan:
        """The plan of these root fields, compiled once for each document and variable skeleton."""
        operation = self.operation
        assert operation.loc is not None
        key = (
            self.schema,
            operation.loc.source.body,
            operation.loc.start,
            tuple(selected),
            skeleton(self.variable_values.coerced),
        )
        if key not in self.plans:
            compiler = Compiler(self.schema, self.fragments, operation, self.variable_values, self.labels)
            self.plans[key] = compiler.compile(root_type, selected)
        return self.plans[key]

    def _bind(self, plan: Plan, context: RequestContext) -> tuple[dict[str, Any], dict[str, list[Exception]]]:
        parameters: dict[str, Any] = {}
        failed: dict[str, list[Exception]] = {root: [error] for root, error in plan.failed.items()}
        for root, name, tier in plan.demands:
            if context.tier < tier and root not in plan.failed:
                failed.setdefault(root, []).append(Forbidden(f"{name} is for the {TIERS[tier]} tier.", field=name))
        for binder in (b for b in plan.binders if b.root not in plan.failed):
            try:
                parameters |= binder.values(self.variable_values)
            except (HubError, GraphQLError) as error:
                failed.setdefault(binder.root, []).append(error)
        return parameters, failed

    def _build(self, root_type: GraphQLObjectType, root: Root, value: Any) -> Any:
        try:
            data = root.builder.build(value)
            if data is None and root.builder.required:
                raise Nulled
        except Nulled:
            return self._settle(root, value)
        except HubError as error:
            return self._fail(root_type, root.key, root.details, [error])
        return data

    def _settle(self, root: Root, value: Any) -> Any:
        nulls: list[Path] = []
        try:
            data = settle(root.builder, value, (root.key,), nulls)
        except Nulled as nulled:
            raise _located(_forbidden_null(), root.details, nulled.path) from None
        finally:
            found = self.collected_errors.errors
            found.extend(_located(_forbidden_null(), root.details, path) for path in nulls)
        return data

    def _fail_all(self, root_type: GraphQLObjectType, selected: Selected, error: HubError) -> dict[str, Any]:
        return {key: self._fail(root_type, key, details, [error]) for key, details in selected.items()}

    def _fail(
        self, root_type: GraphQLObjectType, key: str, details: Sequence[FieldDetails], errors: Sequence[Exception]
    ) -> Any:
        """The root field's null with its errors; raised where the schema forbids that null."""
        located = [_located(error, details, (key,)) for error in errors]
        non_null = isinstance(root_type.fields[details[0].node.name.value].type, GraphQLNonNull)
        self.collected_errors.errors.extend(located[: -1 if non_null else None])
        if non_null:
            raise located[-1]
        return None


def _charge(context: RequestContext, plan: Plan, parameters: Mapping[str, Any]) -> None:
    """A refusal ends the whole request: no field of it is at fault alone."""
    try:
        context.meter.charge(plan.price, parameters)
    except HubError as error:
        raise GraphQLError(error.message, original_error=error) from error


def _located(error: Exception, details: Sequence[FieldDetails], path: Path) -> GraphQLError:
    extensions = {"code": error.code, **error.extensions} if isinstance(error, HubError) else None
    nodes = [d.node for d in details]
    return GraphQLError(
        getattr(error, "message", str(error)), nodes, path=list(path), original_error=error, extensions=extensions
    )


def _is_planned(root_type: GraphQLObjectType, details: Sequence[FieldDetails]) -> bool:
    definition = root_type.fields.get(details[0].node.name.value)
    return definition is not None and fact_of(definition) is not None


def _forbidden_null() -> Exception:
    return TypeError("Cannot return null for a non-nullable field.")

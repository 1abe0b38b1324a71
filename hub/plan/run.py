"""One run of planned root fields: bound, priced, read by one statement, rebuilt."""

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from graphql import GraphQLError, GraphQLNonNull, VariableValues
from graphql.execution.collect_fields import FieldDetails

from graph_schema.vocabulary import TIERS
from hub.database.statement import Statement, Version
from hub.errors import Forbidden, HubError
from hub.plan.compiler import Plan, Root
from hub.plan.context import MOMENT, MOST, RequestContext
from hub.plan.operation import Operation, Selected
from hub.plan.rebuild import Nulled, Path, settle


async def run(
    operation: Operation, variables: dict[str, Any], context: RequestContext
) -> tuple[dict[str, Any] | None, list[GraphQLError]] | None:
    """Data and errors of an operation that plans answer whole; None where the executor must say what is wrong."""
    values = operation.variables(variables)
    selected = operation.selected(values) if values else None
    if values is None or selected is None:
        return None
    this = Run(operation, values, context)
    try:
        data = await this.answer(selected)
        return {key: data[key] for key in selected}, this.errors
    except GraphQLError as error:
        return None, [*this.errors, error]


class Event(NamedTuple):
    """One change as a subscription tells it, and its place in the feed."""

    place: int
    data: dict[str, Any] | None
    errors: list[GraphQLError]


class Page(NamedTuple):
    """The next changes at some version of the network; `numbers` are the places that were looked at."""

    version: Version
    numbers: Sequence[int]
    events: Sequence[Event]


class Run:
    """Answers planned root fields for one request; `errors` are those that nulled a part of the answer."""

    def __init__(
        self, operation: Operation, variables: VariableValues, context: RequestContext, path: Path = ()
    ) -> None:
        self._operation, self._variables, self._context = operation, variables, context
        self._root_type, self._path = operation.root_type, path
        self.errors: list[GraphQLError] = []

    async def answer(self, selected: Selected) -> dict[str, Any]:
        """The fields' data; those with bad arguments fail alone, before anything is read.

        Raises GraphQLError when the whole answer is null.
        """
        try:
            plan = self._operation.plan(selected, self._variables, self._context.tier)
        except HubError as error:
            return self._fail_all(selected, error)
        parameters, failed = self._bind(plan)
        if failed:
            nulls = {key: self._fail(key, selected[key], errors) for key, errors in failed.items()}
            left = {key: details for key, details in selected.items() if key not in failed}
            return (await self.answer(left) if left else {}) | nulls
        self._charge(plan, parameters)
        context = self._context
        try:
            version, values = await context.reader.read(plan.statement, self._named(plan.statement, parameters))
        except HubError as error:
            return self._fail_all(selected, error)
        context.versions.append(version)
        context.of_the_minute |= MOMENT in plan.statement.parameters
        context.private |= plan.private
        return {r.key: self._build(r, v) for r, v in zip(plan.roots, values, strict=True)}

    async def page(self, selected: Selected) -> Page:
        """The next changes after the context's place in the feed. Raises HubError, or graphql-core's own error."""
        plan, parameters = self._followed(selected)
        context = self._context
        context.meter.charge(plan.price, parameters | {MOST: context.most})
        version, values = await context.reader.read(plan.statement, self._named(plan.statement, parameters))
        (root,) = plan.roots
        ((numbers, found),) = root.builder.build(values)
        return Page(version, numbers, [self._event(root, *each) for each in found])

    def price_of_page(self, selected: Selected, most: int) -> int:
        """What so many changes may cost."""
        plan, parameters = self._followed(selected)
        return plan.price.total(parameters | {MOST: most})

    def _followed(self, selected: Selected) -> tuple[Plan, dict[str, Any]]:
        plan = self._operation.plan(selected, self._variables, self._context.tier)
        parameters, failed = self._bind(plan)
        for errors in failed.values():
            raise errors[0]
        return plan, parameters

    @staticmethod
    def _event(root: Root, place: int, data: Any, nulls: Sequence[Path]) -> Event:
        errors = [_located(_forbidden_null(), root.details, (root.key, *path)) for path in nulls]
        return Event(place, None if data is None else {root.key: data}, errors)

    def charge(self, selected: Selected) -> None:
        """Takes the price of fields that will be read once a write is done. Raises GraphQLError: nothing is written."""
        try:
            plan = self._operation.plan(selected, self._variables, self._context.tier)
        except HubError as error:
            raise _located(error, next(iter(selected.values())), self._path) from error
        parameters, failed = self._bind(plan)
        for key, errors in failed.items():
            raise _located(errors[0], selected[key], (*self._path, key))
        self._charge(plan, parameters)

    def _bind(self, plan: Plan) -> tuple[dict[str, Any], dict[str, list[Exception]]]:
        parameters: dict[str, Any] = {}
        failed: dict[str, list[Exception]] = {root: [error] for root, error in plan.failed.items()}
        for root, name, tier in plan.demands:
            if self._context.tier < tier and root not in plan.failed:
                failed.setdefault(root, []).append(Forbidden(f"{name} is for the {TIERS[tier]} tier.", field=name))
        for binder in (b for b in plan.binders if b.root not in plan.failed):
            try:
                parameters |= binder.values(self._variables)
            except (HubError, GraphQLError) as error:
                failed.setdefault(binder.root, []).append(error)
        return parameters, failed

    def _named(self, statement: Statement, parameters: Mapping[str, Any]) -> dict[str, Any]:
        """The parameters that the statement names: a date more costs the driver as much as the rest of a request."""
        everything = {**self._context.parameters, **parameters}
        return {name: everything[name] for name in statement.parameters}

    def _charge(self, plan: Plan, parameters: Mapping[str, Any]) -> None:
        """A refusal ends the whole request: no field of it is at fault alone."""
        try:
            self._context.meter.charge(plan.price, parameters)
        except HubError as error:
            raise GraphQLError(error.message, original_error=error) from error

    def _build(self, root: Root, value: Any) -> Any:
        try:
            (data,) = root.builder.build([value])
            if data is None and root.builder.required:
                raise Nulled
        except Nulled:
            return self._settle(root, value)
        except HubError as error:
            return self._fail(root.key, root.details, [error])
        return data

    def _settle(self, root: Root, value: Any) -> Any:
        nulls: list[Path] = []
        try:
            data = settle(root.builder, value, (*self._path, root.key), nulls)
        except Nulled as nulled:
            raise _located(_forbidden_null(), root.details, nulled.path) from None
        finally:
            self.errors.extend(_located(_forbidden_null(), root.details, path) for path in nulls)
        return data

    def _fail_all(self, selected: Selected, error: HubError) -> dict[str, Any]:
        return {key: self._fail(key, details, [error]) for key, details in selected.items()}

    def _fail(self, key: str, details: Sequence[FieldDetails], errors: Sequence[Exception]) -> Any:
        """The root field's null with its errors; raised where the schema forbids that null."""
        located = [_located(error, details, (*self._path, key)) for error in errors]
        non_null = isinstance(self._root_type.fields[details[0].node.name.value].type, GraphQLNonNull)
        self.errors.extend(located[: -1 if non_null else None])
        if non_null:
            raise located[-1]
        return None


def _located(error: Exception, details: Sequence[FieldDetails], path: Path) -> GraphQLError:
    extensions = {"code": error.code, **error.extensions} if isinstance(error, HubError) else None
    nodes = [d.node for d in details]
    return GraphQLError(
        getattr(error, "message", str(error)), nodes, path=list(path), original_error=error, extensions=extensions
    )


def _forbidden_null() -> Exception:
    return TypeError("Cannot return null for a non-nullable field.")

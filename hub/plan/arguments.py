"""Arguments: their part in the plan's key, and their values as parameters. Pure."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import cached_property
from typing import Any

from graphql import (
    FieldNode,
    GraphQLField,
    ListValueNode,
    ObjectValueNode,
    ValueNode,
    VariableNode,
    VariableValues,
)
from graphql.execution.values import get_argument_values

from graph_schema.shape import FOREVER
from hub.errors import BadUserInput
from hub.plan.cursor import decode
from hub.plan.declare import Given, Rows, Source


@dataclass(frozen=True)
class Unreadable:
    """An argument's value that its scalar could not read; `wanted` says what it should be."""

    wanted: str


def plain(value: Any) -> Any:
    """An argument's value as the driver takes it."""
    if isinstance(value, Enum):
        return value.value
    return [plain(item) for item in value] if isinstance(value, list) else value


def skeleton(value: Any) -> Any:
    """The part of a variable's value that may change the statement: presence, structure, enums, booleans."""
    if value is None or isinstance(value, (bool, Enum)):
        return value
    if isinstance(value, Mapping):
        return tuple((key, skeleton(item)) for key, item in value.items())
    if isinstance(value, list) and value and all(isinstance(item, Enum) for item in value):
        return tuple(dict.fromkeys(value))
    return "given"


def given(arguments: Mapping[str, Any]) -> dict[str, Any]:
    """The same part of coerced arguments, as a declaration may look at it; null is left out like the absent."""
    return {name: _shown(value) for name, value in arguments.items() if value is not None}


def _shown(value: Any) -> Any:
    if isinstance(value, (bool, Enum)):
        return plain(value)
    if isinstance(value, Mapping):
        return given(value)
    if isinstance(value, list) and value and isinstance(value[0], Enum):
        return plain(value)
    return True


def paths(arguments: Mapping[str, Any], prefix: str = "") -> Iterator[tuple[str, Any]]:
    """Each given argument by its dotted path: ("filter.level", …)."""
    for name, value in arguments.items():
        if isinstance(value, Mapping):
            yield from paths(value, f"{prefix}{name}.")
        elif value is not None:
            yield prefix + name, value


@dataclass(frozen=True)
class Page:
    """The paging of one connection: its cursors' mark, the types of their keys, the largest page."""

    mark: str
    types: tuple[type, ...]
    max_first: int


@dataclass(frozen=True)
class Binder:
    """Makes the parameters of one use of a field, from the request's variables."""

    root: str
    definition: GraphQLField
    node: FieldNode
    prefix: str
    rows: Rows
    page: Page | None

    @cached_property
    def constant(self) -> dict[str, Any] | None:
        """The parameters, if no variable has a part in them."""
        said = any(_mentions_variable(argument.value) for argument in self.node.arguments or ())
        return None if said else self._values(VariableValues({}, {}))

    def values(self, variables: VariableValues) -> dict[str, Any]:
        """Parameters by name; raises BadUserInput or graphql-core's own error."""
        constant = self.constant
        return self._values(variables) if constant is None else constant

    def _values(self, variables: VariableValues) -> dict[str, Any]:
        arguments = get_argument_values(self.definition, self.node, variables)
        if self.rows.check:
            self.rows.check(given(arguments))
        out: dict[str, Any] = {}
        for path, value in paths(arguments):
            out |= self._bound(path, value)
        if self.rows.slots:
            out[f"{self.prefix}size"] = len(arguments[self.rows.slots])
        return out

    def _bound(self, path: str, value: Any) -> dict[str, Any]:
        if isinstance(value, Unreadable):
            raise BadUserInput(f"{path} is not {value.wanted}.", argument=path)
        name = self.prefix + path.replace(".", "_")
        if path == "first":
            return {name: _page_size(value, self.page.max_first if self.page else self.rows.max_first)}
        if path == "after" and self.page:
            return {f"{name}{i}": key for i, key in enumerate(decode(value, self.page.mark, self.page.types))}
        declared = self.rows.arguments.get(path)
        bound = declared.bind(value) if declared and declared.bind else plain(value)
        parts = bound if isinstance(bound, dict) else {"": bound}
        if path == self.rows.as_of and parts[""].isoformat() >= FOREVER:
            raise BadUserInput(f"{path} must be before {FOREVER}.", argument=path)
        return {f"{name}_{part}" if part else name: value for part, value in parts.items()}


def _mentions_variable(value: ValueNode) -> bool:
    match value:
        case VariableNode():
            return True
        case ListValueNode():
            return any(map(_mentions_variable, value.values))
        case ObjectValueNode():
            return any(_mentions_variable(field.value) for field in value.fields)
        case _:
            return False


def _page_size(first: int, most: int) -> int:
    if not 0 <= first <= most:
        raise BadUserInput(f"first must be from 0 to {most:,}.", argument="first")
    return first


def conditions(rows: Rows, arguments: Mapping[str, Any]) -> tuple[str, ...]:
    """The source's conditions and those of the given arguments."""
    added = [rows.arguments[path].where for path, _ in paths(arguments) if path in rows.arguments]
    return (*rows.where, *(condition for condition in added if condition))


def counts(rows: Rows, arguments: Mapping[str, Any], prefix: str) -> tuple[str, ...]:
    """The parameters that bound the number of rows: page sizes and lists, of the arguments that are given."""
    given_paths = {path for path, _ in paths(arguments)}
    names = ["size" if path == rows.slots else path for path in rows.size.counted if path in given_paths]
    return tuple(prefix + name.replace(".", "_") for name in names)


def day_parameter(rows: Rows, arguments: Mapping[str, Any], prefix: str) -> str | None:
    """The parameter that sets the date in force, when its argument is given."""
    return f"${prefix}{rows.as_of}" if rows.as_of and arguments.get(rows.as_of) is not None else None


def key_conditions(keys: Sequence[str], prefix: str) -> tuple[str, ...]:
    """The conditions that a row's key comes after the cursor's.

    An OR of ranges would be planned as a union of seeks and sorted again; a range and a NOT keep the index's order.
    """
    pairs = [(key, f"${prefix}after{i}") for i, key in enumerate(keys)]
    (first, after), *rest = pairs
    if not rest:
        return (f"{first} > {after}",)
    return (f"{first} >= {after}", f"NOT ({first} = {after} AND {_not_after(rest)})")


def _not_after(pairs: Sequence[tuple[str, str]]) -> str:
    (key, after), *rest = pairs
    return f"({key} < {after} OR ({key} = {after} AND {_not_after(rest)}))" if rest else f"{key} <= {after}"


def source_of(fact: Source, arguments: Given) -> Rows:
    """The rows that a declaration means for these arguments."""
    return fact if isinstance(fact, Rows) else fact(arguments)

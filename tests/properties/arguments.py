"""Random arguments as they are written in a query: literals, variables given, defaulted, left out or null."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, TypeVar

from graphql import (
    GraphQLField,
    GraphQLInputObjectType,
    GraphQLInputType,
    get_nullable_type,
    is_list_type,
    is_required_argument,
)
from hypothesis import strategies as st

from tests.properties.bag import Bag
from tests.properties.values import literal, nullable, values

T = TypeVar("T")


@dataclass
class Arguments:
    """Writes arguments, drawing every choice, and keeps the variables that they use."""

    draw: st.DrawFn
    bag: Bag
    banned: frozenset[str]
    declared: list[str] = field(default_factory=list)
    variables: dict[str, Any] = field(default_factory=dict)

    def one(self, choices: Sequence[T]) -> T:
        """Any of the choices; the first is the simplest."""
        return self.draw(st.sampled_from(choices))

    def once_in(self, times: int) -> bool:
        """True once in so many times."""
        return self.draw(st.integers(1, times)) == times

    def written(self, owner: str, name: str, asked: GraphQLField) -> str:
        """The field's arguments in parentheses, or nothing."""
        must = {key for key, x in asked.args.items() if is_required_argument(x)}
        barred: set[str] = set()
        if (owner, name) == ("Query", "unit"):
            must = {self.one(["code", "id"])}
            barred = {"code", "id"} - must
        given = [key for key in asked.args if key in must or self.once_in(5 if key in barred else 2)]
        texts = [f"{key}: {self._argument(f'{owner}.{name}', key, asked, must, barred)}" for key in given]
        return f"({', '.join(texts)})" if texts else ""

    def _argument(self, owner: str, key: str, asked: GraphQLField, must: set[str], barred: set[str]) -> str:
        kind = asked.args[key].type
        return self._nothing(kind) if key in barred else self._value(owner, key, kind, key in must)

    def _nothing(self, kind: GraphQLInputType) -> str:
        """An explicit null, or a variable without a value."""
        if self.once_in(2):
            return "null"
        return self.new_variable(str(kind), self.one([{}, {"value": None}]), "")

    def _value(self, owner: str, name: str, kind: GraphQLInputType, must: bool) -> str:
        """A value as a literal, with variables in it perhaps, or as a variable."""
        if self.once_in(3):
            return self._variable(owner, name, kind, must)
        if not must and nullable(kind) and self.once_in(10):
            return "null"
        bare = get_nullable_type(kind)
        if isinstance(bare, GraphQLInputObjectType):
            return self._input_object(bare)
        if is_list_type(bare) and self.once_in(2):
            items = range(self.draw(st.integers(0, 3)))
            return "[" + " ".join(self._value(owner, name, bare.of_type, True) for _ in items) + "]"
        return literal(self.draw(values(self.bag, owner, name, kind, self.banned)), kind)

    def _input_object(self, kind: GraphQLInputObjectType) -> str:
        """An input object with few fields, as many of them together find nothing."""
        possible = [key for key in kind.fields if f"{kind.name}.{key}" not in self.banned]
        picked = self.draw(st.lists(st.sampled_from(possible), max_size=2, unique=True))
        fields = (f"{key}: {self._value(kind.name, key, kind.fields[key].type, False)}" for key in picked)
        return "{" + " ".join(fields) + "}"

    def _variable(self, owner: str, name: str, kind: GraphQLInputType, must: bool) -> str:
        made = values(self.bag, owner, name, kind, self.banned)
        default = literal(self.draw(made), kind) if self.once_in(2) else ""
        optional = nullable(kind) and not must
        ways: list[dict[str, Any]] = [{"value": self.draw(made)}]
        ways += [{}] if default or optional else []
        ways += [{"value": None}] if optional else []
        # With a default, a nullable variable may stand where null may not.
        declared = get_nullable_type(kind) if default and self.once_in(2) else kind
        return self.new_variable(str(declared), self.one(ways), default)

    def new_variable(self, kind: str, given: dict[str, Any], default: str) -> str:
        """Declare a variable; `given` holds its value, if it is given one."""
        name = f"v{len(self.declared)}"
        self.declared.append(f"${name}: {kind}" + (f" = {default}" if default else ""))
        if "value" in given:
            self.variables[name] = given["value"]
        return f"${name}"

    def directive(self) -> str:
        """Mostly none; else @skip or @include, by a literal or a variable."""
        if not self.once_in(10):
            return ""
        name, kept = self.one([("include", True), ("skip", False)])
        value = kept if not self.once_in(4) else not kept
        if self.once_in(3):
            return f" @{name}(if: {str(value).lower()})"
        given, default = self.one([({"value": value}, ""), ({"value": value}, " = true"), ({}, str(value).lower())])
        return f" @{name}(if: {self.new_variable('Boolean!', given, default.removeprefix(' = '))})"

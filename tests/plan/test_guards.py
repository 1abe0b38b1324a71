"""Below a planned field no resolver runs: what Strawberry would guard there is refused when the schema is built."""

from typing import Any

import pytest
import strawberry
from strawberry.extensions import FieldExtension
from strawberry.permission import BasePermission

from hub.graphql.fields import expression, source
from hub.graphql.query import Query
from hub.graphql.schema import create_schema
from hub.graphql.unit import Unit
from hub.plan.declare import Rows, Value


class Never(BasePermission):
    """Lets nobody through."""

    message = "no"

    def has_permission(self, source: Any, info: Any, **kwargs: Any) -> bool:
        """No."""
        return False


class Hidden(FieldExtension):
    """Would answer null to everyone."""

    def resolve(self, next_: Any, source: Any, info: Any, **kwargs: Any) -> None:
        """Null."""


GUARDS: dict[str, dict[str, Any]] = {
    "a permission class": {"permission_classes": [Never]},
    "an extension": {"extensions": [Hidden()]},
}


@pytest.mark.parametrize("guard", GUARDS.values(), ids=GUARDS)
def test_a_guard_on_a_declared_root_field_is_refused_by_name(guard: dict[str, Any]) -> None:
    @strawberry.type(name="Query")
    class Guarded(Query):
        @source(Value("1"), **guard)
        def secret(self) -> int:
            raise NotImplementedError

    with pytest.raises(TypeError, match=r"Query\.secret"):
        create_schema(Guarded)


@pytest.mark.parametrize("guard", GUARDS.values(), ids=GUARDS)
def test_a_guard_below_a_declared_root_field_is_refused_by_name(guard: dict[str, Any]) -> None:
    @strawberry.type
    class Safe:
        @source(Value("1"), **guard)
        def number(self) -> int:
            raise NotImplementedError

    @strawberry.type(name="Query")
    class Guarded(Query):
        @source(Rows("UNWIND [1] AS @x"))
        def safe(self) -> Safe:
            raise NotImplementedError

    with pytest.raises(TypeError, match=r"Safe\.number"):
        create_schema(Guarded)


def test_a_field_with_a_resolver_of_its_own_may_be_guarded_and_a_declared_one_may_be_plain() -> None:
    @strawberry.type(name="Query")
    class Mixed(Query):
        one: int = expression("1")

        two: int = strawberry.field(resolver=lambda: 2, permission_classes=[Never])

    assert "two: Int!" in create_schema(Mixed).as_str()


def test_a_guard_on_the_parts_of_a_connection_is_refused() -> None:
    @strawberry.type
    class GuardedConnection:
        nodes: list[Unit] = strawberry.field(permission_classes=[Never])

    @strawberry.type(name="Query")
    class Guarded(Query):
        @source(Rows("UNWIND [1] AS @x"))
        def all(self) -> GuardedConnection:
            raise NotImplementedError

    with pytest.raises(TypeError, match=r"GuardedConnection\.nodes"):
        create_schema(Guarded)


def test_a_field_that_no_plan_could_answer_is_refused() -> None:
    @strawberry.type
    class Half:
        number: int

    @strawberry.type(name="Query")
    class Undeclared(Query):
        @source(Rows("UNWIND [1] AS @x"))
        def half(self) -> Half:
            raise NotImplementedError

    with pytest.raises(TypeError, match=r"Half\.number"):
        create_schema(Undeclared)

"""How a Strawberry field is given its meaning in the graph."""

from collections.abc import Callable
from typing import Any

import strawberry
from strawberry import UNSET
from strawberry.federation.schema_directives import Cost, ListSize

from graph_schema.shape import Label
from hub.plan.arguments import source_of
from hub.plan.compiler import FACT
from hub.plan.declare import COUNTED, Column, Fact, Is, Key, Size, Value, prop


def declared(fact: Fact, description: str | None = None, **options: Any) -> Any:
    """A field without arguments."""
    told = [] if str(options.get("name", "")).startswith("_") else priced(fact)
    return strawberry.field(metadata={FACT: fact}, description=description, directives=told, **options)


def value(label: Label, name: str, description: str | None = None) -> Any:
    """A field that shows a declared property; its description is the property's own unless another is given."""
    known = label.property(name)
    return declared(prop(label, name), description or (known.doc if known else None) or None)


def priced(fact: Fact) -> list[Cost | ListSize]:
    """What a router is told of a field's price: the sizes that the plan's price is made of."""
    if isinstance(fact, Value | Column | Key | Is):
        return []
    rows = source_of(fact, {})
    if rows.events:
        return []
    told: list[Cost | ListSize] = [Cost(weight=1 + rows.effort.each)] if rows.effort else []
    if "first" in rows.size.counted:
        told.append(_list_size(slicing_arguments=["first"], sized_fields=["nodes", "edges"]))
    elif rows.size.each > 1:
        told.append(_list_size(assumed_size=rows.size.each))
    return told


def _list_size(**told: Any) -> ListSize:
    """The directive without what is not told, which would be printed as null."""
    nothing = dict.fromkeys(
        ("assumed_size", "slicing_arguments", "sized_fields", "require_one_slicing_argument"), UNSET
    )
    return ListSize(**nothing | told)


def total_count(*labels: Label, most: int = 0) -> Any:
    """The `totalCount` of a connection of these labels' nodes, or of so many."""
    size = Size(most or sum(label.most for label in labels))
    return strawberry.field(directives=[Cost(weight=size.over(COUNTED).each)])


def expression(cypher: str, description: str | None = None) -> Any:
    """A scalar field over the variables of its row."""
    return declared(Value(cypher), description)


def mutation(description: str) -> Callable[[Any], Any]:
    """A root field that its function answers."""
    return lambda function: strawberry.mutation(resolver=function, description=description)


def source(fact: Fact, description: str | None = None, **options: Any) -> Callable[[Any], Any]:
    """A field with arguments: the signature below declares them, and its body never runs."""
    return lambda function: declared(fact, description, resolver=function, **options)

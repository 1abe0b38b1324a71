"""How a Strawberry field is given its meaning in the graph."""

from collections.abc import Callable
from typing import Any

import strawberry

from graph_schema.shape import Label
from hub.plan.compiler import FACT
from hub.plan.declare import Fact, Value, prop


def declared(fact: Fact, description: str | None = None, **options: Any) -> Any:
    """A field without arguments."""
    return strawberry.field(metadata={FACT: fact}, description=description, **options)


def value(label: Label, name: str, description: str | None = None) -> Any:
    """A field that shows a declared property; its description is the property's own unless another is given."""
    known = label.property(name)
    return declared(prop(label, name), description or (known.doc if known else None) or None)


def expression(cypher: str, description: str | None = None) -> Any:
    """A scalar field over the variables of its row."""
    return declared(Value(cypher), description)


def source(fact: Fact, description: str | None = None, **options: Any) -> Callable[[Any], Any]:
    """A field with arguments: the signature below declares them, and its body never runs."""
    return lambda function: declared(fact, description, resolver=function, **options)

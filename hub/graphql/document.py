"""Document: the act that an appointment rests on."""

import strawberry

from graph_schema.network import DOCUMENT
from hub.graphql.fields import value
from hub.graphql.scalars import Date


@strawberry.type(description="The act behind an appointment.")
class Document:
    """An act."""

    number: str | None = value(DOCUMENT, "number")
    title: str | None = value(DOCUMENT, "title")
    date: Date | None = value(DOCUMENT, "date")
    url: str | None = value(DOCUMENT, "url")

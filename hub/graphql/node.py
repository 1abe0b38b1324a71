"""Node: what has an id."""

import strawberry

from hub.graphql.fields import expression


@strawberry.interface(description="Anything with an opaque id that is never reused; it is never an official code.")
class Node:
    """The interface of everything with an id."""

    id: strawberry.ID = expression("@this.id")

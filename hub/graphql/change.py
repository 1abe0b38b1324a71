"""Change: one entry of the feed."""

import strawberry
from strawberry.scalars import JSON

from graph_schema.bookkeeping import CHANGE
from hub.graphql.fields import declared, value
from hub.graphql.node import Node
from hub.graphql.page import PageInfo
from hub.graphql.scalars import DateTime
from hub.plan.declare import Is, Key
from hub.plan.sources.changes import ACTOR, CHANGED_NODE, body


@strawberry.type(description="One change of the network, in the order in which they were made.")
class Change:
    """An entry."""

    seq: int = value(CHANGE, "seq")
    cursor: str = declared(Key(), "From which a reader goes on.")
    at: DateTime = value(CHANGE, "at")
    actor: str | None = declared(ACTOR, "Who did it; for network members.")
    action: str = value(CHANGE, "action")
    node: Node | None = declared(CHANGED_NODE, "What was changed, as it is now; null when it is hidden.")
    before: JSON | None = declared(body("before"), "Its properties before; for network members.")
    after: JSON | None = declared(body("after"), "Its properties after; for network members.")


@strawberry.type
class ChangeEdge:
    """A change with its cursor, from which a reader goes on."""

    cursor: str = declared(Key())
    node: Change = declared(Is("x"))


@strawberry.type
class ChangeConnection:
    """A page of changes."""

    edges: list[ChangeEdge]
    nodes: list[Change]
    page_info: PageInfo

"""SpokespersonConnection: appointments to speak, a page at a time."""

import strawberry

from graph_schema.network import SPOKESPERSON
from hub.graphql.fields import declared, total_count
from hub.graphql.page import PageInfo
from hub.graphql.spokesperson import Spokesperson
from hub.plan.declare import Is, Key


@strawberry.type
class SpokespersonEdge:
    """An appointment in a page."""

    cursor: str = declared(Key())
    node: Spokesperson = declared(Is("x"))


@strawberry.type
class SpokespersonConnection:
    """A page of appointments to speak."""

    nodes: list[Spokesperson]
    edges: list[SpokespersonEdge]
    page_info: PageInfo
    total_count: int = total_count(SPOKESPERSON)

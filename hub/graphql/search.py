"""SearchConnection: nodes found by name, best first."""

import strawberry

from hub.graphql.fields import declared, expression, total_count
from hub.graphql.node import Node
from hub.graphql.page import PageInfo
from hub.plan.declare import Is, Key
from hub.plan.sources.search import SCORE, SEARCHED


@strawberry.type
class SearchEdge:
    """A found node."""

    cursor: str = declared(Key())
    score: float = expression(SCORE, "Higher is better: the class of the match, then its spelling.")
    former_name: str | None = expression("@formerName", "The former unit whose name matched, when only that did.")
    node: Node = declared(Is("x"))


@strawberry.type
class SearchConnection:
    """A page of found nodes."""

    edges: list[SearchEdge]
    nodes: list[Node]
    page_info: PageInfo
    total_count: int = total_count(*SEARCHED)

"""PressAgency and its connection."""

from typing import TYPE_CHECKING, Annotated

import strawberry

from graph_schema.network import BASED_IN, GOVERNED_BY, PRESS_AGENCY
from hub.graphql.enums import PressAgencyKind, PressScope
from hub.graphql.fields import declared, total_count, value
from hub.graphql.node import Node
from hub.graphql.page import PageInfo
from hub.graphql.scalars import Date
from hub.plan.declare import Is, Key, hop

if TYPE_CHECKING:
    from hub.graphql.unit import Unit


@strawberry.federation.type(keys=["id"], description="A newspaper, magazine, news agency, radio or television.")
class PressAgency(Node):
    """A press agency."""

    name: str = value(PRESS_AGENCY, "name")
    kind: PressAgencyKind = value(PRESS_AGENCY, "kind")
    scope: PressScope = value(PRESS_AGENCY, "scope")
    governing_body: str | None = value(PRESS_AGENCY, "governingBody")
    governing_unit: Annotated["Unit", strawberry.lazy("hub.graphql.unit")] | None = declared(
        hop(GOVERNED_BY, ended=True), "The governing body, when it is a unit here."
    )
    province: Annotated["Unit", strawberry.lazy("hub.graphql.unit")] | None = declared(
        hop(BASED_IN), "Where it is based, on the date in force."
    )
    website: str | None = value(PRESS_AGENCY, "website")
    closed_on: Date | None = value(
        PRESS_AGENCY, "closedOn", "First day without it: from then on it is in no list. Null while it is open."
    )


@strawberry.type
class PressAgencyEdge:
    """A press agency in a page."""

    cursor: str = declared(Key())
    node: PressAgency = declared(Is("x"))


@strawberry.type
class PressAgencyConnection:
    """A page of press agencies."""

    nodes: list[PressAgency]
    edges: list[PressAgencyEdge]
    page_info: PageInfo
    total_count: int = total_count(PRESS_AGENCY)


@strawberry.input
class PressAgencyFilter:
    """Which press agencies; every given condition must hold."""

    kind: PressAgencyKind | None = strawberry.UNSET
    scope: PressScope | None = strawberry.UNSET
    province: str | None = strawberry.field(
        default=strawberry.UNSET, description="Official code of a province in force today."
    )
    name: str | None = strawberry.field(
        default=strawberry.UNSET, description="The whole name; accents and case do not matter."
    )

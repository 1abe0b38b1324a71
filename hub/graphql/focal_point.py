"""FocalPoint: a unit's contact inside the network."""

from typing import TYPE_CHECKING, Annotated

import strawberry

from graph_schema.network import BASED_ON, FOCAL_POINT, FOCAL_POINT_FOR
from hub.graphql.document import Document
from hub.graphql.enums import FocalPointRole, Verification
from hub.graphql.fields import declared, expression, value
from hub.graphql.node import Node
from hub.graphql.scalars import Date, DateTime
from hub.graphql.verification import VERIFICATION
from hub.plan.declare import hop

if TYPE_CHECKING:
    from hub.graphql.unit import Unit


@strawberry.federation.type(keys=["id"], description="A unit's contact inside the network; for network members.")
class FocalPoint(Node):
    """An appointment as a focal point or leader in charge."""

    name: str = value(FOCAL_POINT, "name")
    title: str | None = value(FOCAL_POINT, "title")
    role: FocalPointRole = value(FOCAL_POINT, "role", "Leader in charge, specialised or concurrent.")
    phone: str | None = value(FOCAL_POINT, "phone")
    email: str | None = value(FOCAL_POINT, "email")
    personal_phone: str | None = value(FOCAL_POINT, "personalPhone")
    personal_email: str | None = value(FOCAL_POINT, "personalEmail")
    unit: Annotated["Unit", strawberry.lazy("hub.graphql.unit")] = declared(hop(FOCAL_POINT_FOR, ended=True))
    since: Date = value(FOCAL_POINT, "validFrom")
    until: Date | None = value(FOCAL_POINT, "validTo", "First day after the last; null while open.")
    document: Document | None = declared(hop(BASED_ON), "The act behind it.")
    verified_at: DateTime | None = value(FOCAL_POINT, "verifiedAt")
    verify_by: Date | None = value(FOCAL_POINT, "verifyBy")
    verification: Verification = expression(VERIFICATION, "Follows from verifyBy and today.")
    fictional: bool = value(FOCAL_POINT, "fictional")

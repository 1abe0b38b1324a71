"""Spokesperson: who may speak for a unit, since when and until when, on which act."""

from typing import TYPE_CHECKING, Annotated

import strawberry

from graph_schema.network import BASED_ON, SPEAKS_FOR, SPOKESPERSON
from hub.graphql.document import Document
from hub.graphql.enums import Mandate, Verification
from hub.graphql.fields import declared, expression, value
from hub.graphql.node import Node
from hub.graphql.scalars import Date, DateTime
from hub.graphql.verification import VERIFICATION
from hub.plan.declare import hop

if TYPE_CHECKING:
    from hub.graphql.unit import Unit


@strawberry.federation.type(
    keys=["id"], description="An appointment to speak to the press for a unit. `phone` and `email` are the office's."
)
class Spokesperson(Node):
    """An appointment to speak."""

    name: str = value(SPOKESPERSON, "name")
    title: str | None = value(SPOKESPERSON, "title")
    mandate: Mandate = value(SPOKESPERSON, "mandate", "HEAD, REGULAR or AUTHORISED (Decree 09/2017, article 3).")
    topic: str | None = value(SPOKESPERSON, "topic")
    phone: str | None = value(SPOKESPERSON, "phone")
    email: str | None = value(SPOKESPERSON, "email")
    personal_phone: str | None = value(SPOKESPERSON, "personalPhone")
    personal_email: str | None = value(SPOKESPERSON, "personalEmail")
    unit: Annotated["Unit", strawberry.lazy("hub.graphql.unit")] = declared(hop(SPEAKS_FOR, ended=True))
    since: Date = value(SPOKESPERSON, "validFrom")
    until: Date | None = value(SPOKESPERSON, "validTo", "First day after the last; null while open.")
    document: Document | None = declared(hop(BASED_ON), "The act behind it; an authorisation always has one.")
    verified_at: DateTime | None = value(SPOKESPERSON, "verifiedAt")
    verify_by: Date | None = value(SPOKESPERSON, "verifyBy")
    verification: Verification = expression(VERIFICATION, "Follows from verifyBy and today.")
    fictional: bool = value(SPOKESPERSON, "fictional")
    version: int = expression("coalesce(@this.version, 0)", "How often it was written: `expectedVersion` of an edit.")

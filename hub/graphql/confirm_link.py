"""ConfirmLink: what the holder of a link's secret may confirm."""

import strawberry

from graph_schema.bookkeeping import CONFIRM_LINK
from hub.graphql.enums import ConfirmLinkState
from hub.graphql.fields import declared, expression, value
from hub.graphql.scalars import Date, DateTime
from hub.graphql.spokesperson import Spokesperson
from hub.graphql.unit import Unit
from hub.plan.sources.confirm_links import ASKED_UNIT, ENTRIES, STATE


@strawberry.type(description="A link with which a unit's entries are confirmed once, without an account.")
class ConfirmLink:
    """A link."""

    state: ConfirmLinkState = expression(STATE)
    unit: Unit = declared(ASKED_UNIT)
    entries: list[Spokesperson] = declared(
        ENTRIES, "What it confirms, of what is still in force; none once it is used."
    )
    good_until: Date = value(CONFIRM_LINK, "goodUntil")
    used_at: DateTime | None = value(CONFIRM_LINK, "usedAt")

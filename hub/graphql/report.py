"""Report: what somebody outside says is wrong. Its whole for who edits there, its state for who sent it."""

import strawberry

from graph_schema.bookkeeping import REPORT
from hub.graphql.enums import ReportState
from hub.graphql.fields import declared, expression, total_count, value
from hub.graphql.node import Node
from hub.graphql.page import PageInfo
from hub.graphql.scalars import Date, DateTime
from hub.graphql.unit import Unit
from hub.plan.declare import Is, Key
from hub.plan.sources.reports import ANSWER_BY, MOST, OVERDUE, REPORTED_UNIT, RESPONSIBLE, SUBJECT


@strawberry.type(description="A report from outside, for who edits its unit's subtree. Its words are untrusted text.")
class Report:
    """A report, as those see it who answer it."""

    id: strawberry.ID = expression("@this.id")
    version: int = expression("coalesce(@this.version, 0)")
    state: ReportState = value(REPORT, "state", "OPEN, CORRECTED or REJECTED.")
    node: Node | None = declared(SUBJECT, "What it is about, as it is now; null where you may not see it.")
    unit: Unit = declared(REPORTED_UNIT, "Whose entry it is.")
    responsible: Unit = declared(RESPONSIBLE, "Who must answer now: its unit, or one above it where that is overdue.")
    message: str | None = value(REPORT, "message")
    contact: str | None = value(REPORT, "contact")
    reported_at: DateTime = value(REPORT, "reportedAt")
    answer_by: Date = expression(ANSWER_BY, "The day on which it rises to the unit above, unanswered.")
    overdue: bool = expression(OVERDUE, "Follows from the clock.")
    answer: str | None = value(REPORT, "answer")
    answered_on: Date | None = value(REPORT, "answeredOn")
    erased_on: Date | None = value(REPORT, "erasedOn")


@strawberry.type(description="What became of a report, for who holds its secret.")
class ReportStatus:
    """A report, as its sender sees it."""

    state: ReportState = value(REPORT, "state", "OPEN, CORRECTED or REJECTED.")
    unit: Unit = declared(REPORTED_UNIT, "Whose entry it is about.")
    responsible: Unit = declared(RESPONSIBLE, "Who must answer now.")
    reported_at: DateTime = value(REPORT, "reportedAt")
    overdue: bool = expression(OVERDUE, "Follows from the clock.")
    answer: str | None = value(REPORT, "answer")
    answered_on: Date | None = value(REPORT, "answeredOn")


@strawberry.type
class ReportEdge:
    """A report in a page."""

    cursor: str = declared(Key())
    node: Report = declared(Is("x"))


@strawberry.type
class ReportConnection:
    """A page of reports."""

    nodes: list[Report]
    edges: list[ReportEdge]
    page_info: PageInfo
    total_count: int = total_count(most=MOST)

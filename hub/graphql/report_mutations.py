"""Mutations on reports from outside: anybody sends one, within limits; who edits the unit answers it."""

import strawberry
from strawberry import UNSET

from hub.access.tokens import digest_of, new_secret
from hub.commands.answer_report import AnswerReport
from hub.commands.report_error import ReportError
from hub.graphql.context import HubContext
from hub.graphql.enums import ReportOutcome
from hub.graphql.fields import declared, mutation
from hub.graphql.payload import ChangeInput, UserError, WriteInput, key_of, outcome
from hub.graphql.report import Report
from hub.plan.sources.reports import REPORT_WRITTEN

PREFIX = "pa_"
"""Secrets of reports begin so (phản ánh)."""
Info = strawberry.Info[HubContext, None]


@strawberry.input
class ReportErrorInput(WriteInput):
    """What is wrong with an entry, and how to reach you if you want to be reached."""

    node: strawberry.ID
    message: str
    contact: str | None = UNSET


@strawberry.type(description="The secret that reads the answer, which is shown this once, or why nothing was taken.")
class ReportErrorPayload:
    """What became of a report."""

    client_mutation_id: str | None
    user_errors: list[UserError]
    secret: str | None = strawberry.field(description="For `reportStatus`, or /report/<secret>. It is stored nowhere.")


@strawberry.input
class AnswerReportInput(ChangeInput):
    """What was done, and what to tell its sender."""

    outcome: ReportOutcome
    answer: str


@strawberry.type(description="The report after the write, or why nothing was written.")
class AnswerReportPayload:
    """What became of an answer."""

    client_mutation_id: str | None
    user_errors: list[UserError]
    version: int | None = strawberry.field(description="Of the report after the write.")
    written: strawberry.Private[str | None]
    report: Report | None = declared(REPORT_WRITTEN, "Read after the commit.", default=None)


@strawberry.type
class ReportMutations:
    """Writes on reports."""

    @mutation("Tells a unit what is wrong with an entry; needs no token, and is bounded in number.")
    async def report_error(self, info: Info, input: ReportErrorInput) -> ReportErrorPayload:
        """Takes a report."""
        key = key_of(input.idempotency_key)
        viewer, journal = info.context.reporting()
        secret = new_secret(PREFIX)
        command = ReportError(
            viewer=viewer,
            key=f"report:{key}",
            node=input.node,
            message=input.message,
            digest=digest_of(secret),
            contact=input.contact or None,
        )
        found = await outcome(journal, command)
        return ReportErrorPayload(
            client_mutation_id=input.client_mutation_id or None,
            user_errors=found.errors,
            secret=secret if found.written else None,
        )

    @mutation("Ends a case: says what was done, which its sender reads.")
    async def answer_report(self, info: Info, input: AnswerReportInput) -> AnswerReportPayload:
        """Answers."""
        viewer, journal = info.context.writing()
        command = AnswerReport(
            viewer=viewer,
            key=key_of(input.idempotency_key),
            id=input.id,
            outcome=input.outcome.value,
            answer=input.answer,
            expected_version=input.expected_version if isinstance(input.expected_version, int) else None,
        )
        found = await outcome(journal, command)
        return AnswerReportPayload(
            client_mutation_id=input.client_mutation_id or None,
            user_errors=found.errors,
            version=found.version,
            written=found.written,
        )

"""Mutations on reports from outside: anybody sends one, within limits; who edits the unit answers it."""

import strawberry
from strawberry import UNSET

from hub.access.tokens import digest_of, new_secret
from hub.commands.answer_report import AnswerReport
from hub.commands.report_error import ReportError
from hub.graphql.enums import ReportOutcome
from hub.graphql.fields import declared, mutation
from hub.graphql.payload import ChangeInput, Payload, WriteInput, outcome
from hub.graphql.report import Report
from hub.graphql.writing import Info, said, taken_apart, write
from hub.plan.sources.reports import REPORT_WRITTEN

PREFIX = "pa_"
"""Secrets of reports begin so (phản ánh)."""


@strawberry.input
class ReportErrorInput(WriteInput):
    """What is wrong with an entry, and how to reach you if you want to be reached."""

    node: strawberry.ID
    message: str
    contact: str | None = UNSET


@strawberry.type(description="The secret that reads the answer, which is shown this once, or why nothing was taken.")
class ReportErrorPayload(Payload):
    """What became of a report."""

    secret: str | None = strawberry.field(description="For `reportStatus`, or /report/<secret>. It is stored nowhere.")


@strawberry.input
class AnswerReportInput(ChangeInput):
    """What was done, and what to tell its sender."""

    outcome: ReportOutcome
    answer: str


@strawberry.type(description="The report after the write, or why nothing was written.")
class AnswerReportPayload(Payload):
    """What became of an answer."""

    version: int | None = strawberry.field(description="Of the report after the write.")
    written: strawberry.Private[str | None]
    report: Report | None = declared(REPORT_WRITTEN, "Read after the commit.", default=None)


@strawberry.type
class ReportMutations:
    """Writes on reports."""

    @mutation("Tells a unit what is wrong with an entry; needs no token, and is bounded in number.")
    async def report_error(self, info: Info, input: ReportErrorInput) -> ReportErrorPayload:
        """Takes a report."""
        asked, secret = said(input), new_secret(PREFIX)
        client_mutation_id, key = taken_apart(asked)
        viewer, journal = info.context.reporting()
        command = ReportError(viewer=viewer, key=f"report:{key}", digest=digest_of(secret), **asked)
        found = await outcome(journal, command)
        return ReportErrorPayload(
            client_mutation_id=client_mutation_id,
            user_errors=found.errors,
            secret=secret if found.written else None,
        )

    @mutation("Ends a case: says what was done, which its sender reads.")
    async def answer_report(self, info: Info, input: AnswerReportInput) -> AnswerReportPayload:
        """Answers."""
        return await write(info, AnswerReportPayload, AnswerReport, said(input))

"""Answer a report: who edits the unit says what was done, and its sender reads it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any, ClassVar, Final

from graph_schema.vocabulary import ReportState
from hub.commands import prose, rules
from hub.commands.on_report import UNKNOWN, OnReport
from hub.feed.write import Decision, Facts, Refusal

LONGEST_ANSWER: Final = 2_000
ANSWERED: Final = Refusal("ENDED", ("id",), "The report was answered already.", "Phản ánh đã được trả lời.")


@dataclass(frozen=True, kw_only=True)
class AnswerReport(OnReport):
    """`outcome` is a state that ends the case."""

    action: ClassVar[str] = "ANSWER_REPORT"
    outcome: str
    answer: str
    expected_version: int | None = None

    def decide(self, facts: Facts, now: datetime) -> Decision:
        """As Write.decide. A report that the viewer may not see is like one that there is not."""
        report = facts["report"]
        rules.hold(() if report and (self.viewer.operates or facts["inScope"]) else (UNKNOWN,))
        rules.hold(rules.at_version(report, self.expected_version))
        rules.hold(self._form(report))
        after = rules.changed(
            report,
            state=self.outcome,
            answer=prose.plain(self.answer),
            answeredOn=rules.today(now),
        )
        return self.decided(facts, after)

    def _form(self, report: dict[str, Any]) -> Iterator[Refusal]:
        if report["state"] != ReportState.OPEN:
            yield ANSWERED
        yield from prose.written("answer", self.answer, LONGEST_ANSWER)

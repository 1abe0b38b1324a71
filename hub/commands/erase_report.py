"""Erase a sender's words some time after the case has ended: in the report, and in the feed's entries of it."""

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar, Final, LiteralString

from graph_schema.bookkeeping import CHANGE, REPORT
from graph_schema.records import Node
from graph_schema.vocabulary import ReportState
from hub.commands import rules
from hub.commands.on_report import UNKNOWN, OnReport
from hub.feed.erasure import renewed
from hub.feed.write import Decision, Facts, Refusal

WORDS: Final = ("message", "contact")
OPEN: Final = Refusal("OPEN", ("id",), "The report waits for its answer.", "Phản ánh chưa được trả lời.")


@dataclass(frozen=True, kw_only=True)
class EraseReport(OnReport):
    """For operators."""

    action: ClassVar[str] = "ERASE_REPORT"
    facts: ClassVar[LiteralString] = (
        f"{OnReport.facts}, "
        f"COLLECT {{ MATCH (c:{CHANGE.name} {{entity: row.id}}) RETURN properties(c) ORDER BY c.seq }} AS changes"
    )

    def decide(self, facts: Facts, now: datetime) -> Decision:
        """As Write.decide."""
        rules.hold(rules.operators_only(self.viewer))
        report = facts["report"]
        rules.hold(() if report else (UNKNOWN,))
        rules.hold((OPEN,) if report["state"] == ReportState.OPEN else ())
        after = rules.changed(report, **dict.fromkeys(WORDS), erasedOn=rules.today(now))
        return self.decided(facts, after, list(renewed(facts["changes"], {self.id: Node(REPORT.name, after)})))

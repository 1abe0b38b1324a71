"""Report an error from outside: anybody may say what is wrong with an entry that they can see."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any, ClassVar, Final, LiteralString

from graph_schema.bookkeeping import ABOUT, REPORT
from graph_schema.identity import make_id
from graph_schema.levels import ROOT_CODE
from graph_schema.network import FOCAL_POINT, FOCAL_POINT_FOR, GOVERNED_BY, PRESS_AGENCY, SPEAKS_FOR, SPOKESPERSON, UNIT
from graph_schema.records import Node, Relationship
from graph_schema.shape import Label, Properties, RelationshipType
from graph_schema.vocabulary import ReportState
from hub.access.viewer import Tier
from hub.commands import prose, rules
from hub.commands.command import Command
from hub.commands.unit_facts import PLACE, place_row
from hub.feed.write import Decision, Facts, Refusal

MOST_WAITING: Final = 500
"""Reports without an answer that one unit may have."""
LONGEST_MESSAGE: Final = 2_000
LONGEST_CONTACT: Final = 200
_WORDS: Final = frozenset(("message", "contact", "digest", "answer"))
UNKNOWN: Final = Refusal("NOT_FOUND", ("node",), "There is no such entry.", "Không có mục này.")
TOO_MANY: Final = Refusal(
    "TOO_MANY",
    ("node",),
    "Too many reports on this unit wait for an answer: please try again later.",
    "Đơn vị này đang có quá nhiều phản ánh chờ trả lời: vui lòng thử lại sau.",
)


def _appointment(label: Label, relation: RelationshipType) -> LiteralString:
    return (
        f"MATCH (x:{label.name} {{id: row.node}})-[:{relation.name}]->(u:{UNIT.name}) WHERE x.tier <= row.tier "
        "AND (row.tier = row.all OR x.validFrom <= row.today AND row.today < x.validTo) "
        "RETURN x.id AS subject, u"
    )


def told(report: Properties) -> dict[str, Any]:
    """The report as the feed tells of it: nobody's words."""
    return {name: value for name, value in report.items() if name not in _WORDS}


@dataclass(frozen=True, kw_only=True)
class ReportError(Command):
    """`digest` is of the secret with which its sender reads the answer."""

    action: ClassVar[str] = "REPORT_ERROR"
    facts: ClassVar[LiteralString] = (
        "UNWIND $rows AS row OPTIONAL CALL (row) { "
        f"MATCH (u:{UNIT.name} {{id: row.node}}) RETURN u.id AS subject, u "
        f"UNION ALL {_appointment(SPOKESPERSON, SPEAKS_FOR)} "
        f"UNION ALL {_appointment(FOCAL_POINT, FOCAL_POINT_FOR)} "
        f"UNION ALL MATCH (x:{PRESS_AGENCY.name} {{id: row.node}}) "
        f"OPTIONAL MATCH (x)-[:{GOVERNED_BY.name}]->(u:{UNIT.name}) RETURN x.id AS subject, u }} "
        f"{PLACE} OPTIONAL MATCH (root:{UNIT.name} {{code: '{ROOT_CODE}'}}) "
        "WITH row, subject, CASE WHEN p IS NULL THEN root ELSE u END AS u, p "
        f"CALL (u, row) {{ OPTIONAL MATCH (u)<-[:{ABOUT.name}]-(r:{REPORT.name} {{state: row.open}}) "
        "RETURN count(r) AS waiting } "
        "RETURN row.key AS key, subject, u.id AS unit, p.path AS path, waiting"
    )
    node: str
    message: str
    digest: str
    contact: str | None = None

    @property
    def touches(self) -> frozenset[str]:
        """Nothing that other writes would have to wait for."""
        return frozenset()

    def row(self, now: datetime) -> dict[str, Any]:
        """As Write.row."""
        seen = {"node": self.node, "tier": int(self.viewer.tier), "all": int(Tier.NETWORK)}
        return {**seen, "open": str(ReportState.OPEN), **place_row(self.viewer, now)}

    def decide(self, facts: Facts, now: datetime) -> Decision:
        """As Write.decide. What belongs to no living unit is for the Government."""
        rules.hold(self._form())
        rules.hold(() if facts["subject"] else (UNKNOWN,))
        rules.hold((TOO_MANY,) if facts["waiting"] >= MOST_WAITING else ())
        here, report = rules.here(now), make_id(REPORT.id_prefix, self.digest)
        stored = {
            "id": report,
            "digest": self.digest,
            "subject": self.node,
            "message": prose.plain(self.message),
            "contact": rules.cleaned(prose.plain(self.contact or "")),
            "state": str(ReportState.OPEN),
            "reportedAt": here.isoformat(timespec="seconds"),
            "reportedOn": here.date().isoformat(),
            "version": 1,
        }
        stored = {name: value for name, value in stored.items() if value is not None}
        return Decision(
            entity=report,
            unit=facts["unit"],
            path=facts["path"],
            version=1,
            before=None,
            after=told(stored),
            edits=[Node(REPORT.name, stored), Relationship(ABOUT.name, report, facts["unit"])],
        )

    def _form(self) -> Iterator[Refusal]:
        yield from prose.written("message", self.message, LONGEST_MESSAGE)
        if self.contact and len(self.contact) > LONGEST_CONTACT:
            yield from prose.written("contact", self.contact, LONGEST_CONTACT)

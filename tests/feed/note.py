"""A write for tests of the journal: it puts a number on a document, whose version it may expect."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any, ClassVar, LiteralString

from graph_schema.records import Node
from hub.database.database import Database
from hub.feed.write import Decision, Facts, Refusal, Refused

UNIT = "unit_0000000000000001"
MOVED = Refusal("CONFLICT", ("expected",), "It has moved.", "Đã thay đổi.")


@dataclass(frozen=True)
class Note:
    """Says a text of a document."""

    action: ClassVar[str] = "NOTE"
    facts: ClassVar[LiteralString] = (
        "UNWIND $rows AS row OPTIONAL MATCH (d:Document {id: row.document}) "
        "OPTIONAL MATCH (c:Change {entity: row.document}) WITH row, d, max(c.version) AS version "
        "RETURN row.key AS key, properties(d) AS document, coalesce(version, 0) AS version"
    )
    key: str
    text: str
    document: str = "document_0000000000000001"
    expected: int | None = None
    actor: str = "tester"
    defect: bool = False

    @property
    def request(self) -> str:
        """What is asked."""
        return self.text

    @property
    def touches(self) -> frozenset[str]:
        """The document."""
        return frozenset((self.document,))

    def row(self, now: datetime) -> dict[str, Any]:
        """As Write.row."""
        return {"document": self.document}

    def decide(self, facts: Facts, now: datetime) -> Decision:
        """As Write.decide."""
        version = facts["version"]
        if self.defect:
            raise RuntimeError("a defect")
        if self.expected is not None and self.expected != version:
            raise Refused(MOVED)
        after = {"id": self.document, "number": self.text}
        return Decision(
            entity=self.document,
            unit=UNIT,
            path=None,
            version=version + 1,
            before=facts["document"],
            after=after,
            edits=[Node("Document", after)],
        )


async def changes(database: Database) -> list[dict[str, Any]]:
    """All entries that have a key, in order."""
    result = await database.driver.execute_query(
        "MATCH (c:Change) WHERE c.key IS NOT NULL RETURN properties(c) AS change ORDER BY c.seq",
        database_=database.name,
    )
    return [record["change"] for record in result.records]


async def sequence(database: Database) -> int:
    """The number of the last change."""
    result = await database.driver.execute_query("MATCH (s:Sequence) RETURN s.seq AS seq", database_=database.name)
    return int(result.records[0]["seq"])


async def number_of(database: Database, document: str = "document_0000000000000001") -> str | None:
    """What the document says."""
    result = await database.driver.execute_query(
        "MATCH (d:Document {id: $id}) RETURN d.number AS number", {"id": document}, database_=database.name
    )
    return str(result.records[0]["number"]) if result.records else None

"""The appointments of some units, read from the database: of today, to come and past."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any, Final

from graph_schema.network import BASED_ON, DOCUMENT, UNIT
from graph_schema.shape import FOREVER
from hub.commands.appointments import FOCAL_POINTS, SPOKESPERSONS, Kind
from hub.database.statement import GraphReader, Statement
from hub.exchange.cells.posts import ListKind
from hub.exchange.difference import Current, Details


def _statement(kind: Kind, topic: str) -> Statement:
    return Statement(
        f"CALL () {{ UNWIND $units AS id MATCH (u:{UNIT.name} {{id: id}})"
        f"<-[:{kind.serves.name}]-(s:{kind.label.name}) "
        f"OPTIONAL MATCH (s)-[:{BASED_ON.name}]->(d:{DOCUMENT.name}) WITH u, s, d ORDER BY s.validFrom, s.id "
        f"RETURN collect([s.id, u.id, s.{kind.post}, s.name, s.title, {topic}, s.phone, s.email, s.personalPhone, "
        f"toString(s.validFrom), toString(s.validTo), d.number, toString(d.date), "
        "s.version, toString(s.verifiedAt)]) AS appointments }",
        ("appointments",),
    )


_STATEMENTS: Final = {
    ListKind.SPOKESPERSONS: _statement(SPOKESPERSONS, "s.topic"),
    ListKind.FOCAL_POINTS: _statement(FOCAL_POINTS, "null"),
}


async def appointments(reader: GraphReader, kind: ListKind, units: Iterable[str]) -> list[Current]:
    """Of these units, the earliest first. Raises Unavailable or TimedOut."""
    (found,) = (await reader.read(_STATEMENTS[kind], {"units": sorted(units)})).values
    return [_current(row) for row in found]


def _current(row: Sequence[Any]) -> Current:
    (
        identifier,
        unit,
        post,
        name,
        title,
        topic,
        phone,
        email,
        personal,
        since,
        until,
        number,
        dated,
        version,
        verified,
    ) = row
    return Current(
        id=identifier,
        unit=unit,
        post=post,
        details=Details(
            name=name,
            title=title or "",
            topic=topic or "",
            phone=phone or "",
            email=email or "",
            personal_phone=personal or "",
            since=date.fromisoformat(since),
            until=None if until == FOREVER else date.fromisoformat(until),
            document_number=number or "",
            document_date=date.fromisoformat(dated) if dated else None,
        ),
        version=version or 0,
        verified=date.fromisoformat(verified[:10]) if verified else None,
    )

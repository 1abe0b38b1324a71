"""The fields of appointments, press agencies, contact, coverage and connections."""

from datetime import date, timedelta
from typing import Any

from tests.reference.coverage import LevelRow
from tests.reference.duty import on_duty
from tests.reference.network import Seen, live, nearest
from tests.reference.paging import Page, Row, cursor, named_rows, page
from tests.reference.viewer import NETWORK, Reading

DUE_DAYS = 30


def verification(reading: Reading, speaker: Seen) -> str:
    """Whether the entry was confirmed in time, by today's date."""
    verify_by = speaker.record["verifyBy"]
    if verify_by is None or verify_by < reading.today:
        return "UNVERIFIED"
    soon = date.fromisoformat(reading.today) + timedelta(days=DUE_DAYS)
    return "DUE" if verify_by <= soon.isoformat() else "VERIFIED"


def document(reading: Reading, speaker: Seen) -> Seen | None:
    """The act behind the appointment."""
    edges = reading.network.out("BASED_ON", speaker.record)
    return Seen(edges[0].end, speaker.day) if edges else None


def office(reading: Reading, appointment: Seen) -> Seen:
    """The unit that the appointment is for."""
    return nearest(reading.unit_of(appointment.record), appointment.day)


def governing_unit(reading: Reading, agency: Seen) -> Seen | None:
    """The unit that governs the agency, ended or not."""
    edges = reading.network.out("GOVERNED_BY", agency.record)
    return nearest(edges[0].end, agency.day) if edges else None


def province(reading: Reading, agency: Seen) -> Seen | None:
    """The province in force where the agency is based."""
    edges = [e for e in reading.network.out("BASED_IN", agency.record) if live(e, agency.day)]
    return next((Seen(e.end, agency.day) for e in edges if live(e.end, agency.day)), None)


def gaps(_: Reading, row: LevelRow, missing: str, first: int, after: str | None = None) -> Page:
    """The units of a level that lack someone."""
    return page("gaps", named_rows(row.lacking(missing), row.day), first, after)


def page_info(_: Reading, cut: Page) -> dict[str, Any]:
    """Where the page stands in its list."""
    cursors = [cursor(cut.name, row) for row in cut.rows]
    return {
        "hasNextPage": cut.has_next,
        "hasPreviousPage": cut.has_previous,
        "startCursor": cursors[0] if cursors else None,
        "endCursor": cursors[-1] if cursors else None,
    }


def _edges(_: Reading, cut: Page) -> list[tuple[str, Row]]:
    return [(cursor(cut.name, row), row) for row in cut.rows]


def _connection(name: str) -> dict[str, Any]:
    """A connection and its edge: (cursor, row)."""
    return {
        f"{name}Connection.edges": _edges,
        f"{name}Connection.nodes": lambda _, cut: [row.node for row in cut.rows],
        f"{name}Connection.pageInfo": page_info,
        f"{name}Connection.totalCount": lambda _, cut: cut.total,
        f"{name}Edge.cursor": lambda _, edge: edge[0],
        f"{name}Edge.node": lambda _, edge: edge[1].node,
        **{f"{name}Edge.{own}": _own(own) for own in ("depth", "score", "formerName")},
    }


def _own(name: str) -> Any:
    return lambda _, edge: edge[1].own.get(name)


def _members_only(name: str) -> Any:
    """A property that is null for all but members of the network."""
    return lambda reading, seen: seen.record[name] if reading.tier >= NETWORK else None


FIELDS: dict[str, Any] = {
    "Spokesperson.unit": office,
    "Spokesperson.document": document,
    "Spokesperson.verification": verification,
    "FocalPoint.unit": office,
    "FocalPoint.document": document,
    "FocalPoint.verification": verification,
    "Contact.dutyHours": lambda _, answer: answer.unit.record["dutyHours"],
    "Contact.onDuty": lambda _, answer: on_duty(answer.unit.record["dutyHours"], answer.at),
    "Contact.outOfHoursPhone": lambda _, answer: answer.unit.record["outOfHoursPhone"],
    **{
        f"{label}.{name}": _members_only(name)
        for label in ("Spokesperson", "FocalPoint")
        for name in ("personalPhone", "personalEmail")
    },
    "PressAgency.governingUnit": governing_unit,
    "PressAgency.province": province,
    "LevelCoverage.units": lambda _, row: len(row.units),
    "LevelCoverage.withSpokesperson": lambda _, row: len(row.having("SPOKESPERSON")),
    "LevelCoverage.withFocalPoint": lambda _, row: len(row.having("FOCAL_POINT")),
    "LevelCoverage.withLeaderInCharge": lambda _, row: len(row.having("LEADER_IN_CHARGE")),
    "LevelCoverage.gaps": gaps,
    **_connection("Unit"),
    **_connection("Search"),
    **_connection("PressAgency"),
}

"""The seeded network as it stood before anybody told of one day's reorganisation, for replays."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from graph_schema import placement
from graph_schema.placement import ParentEdge
from graph_schema.records import Node, Relationship
from graph_schema.shape import FOREVER
from seeds.unit import SeedUnit, Units

APPOINTMENTS = ("Spokesperson", "FocalPoint")
LEFT_OUT = ("Person", "Document", "HELD_BY", "BASED_ON")
OF_UNITS = ("Unit", "Placement", "CHILD_OF", "GUIDED_BY", "SUCCEEDED_BY", "PLACES", "UNDER", *LEFT_OUT)


def day_before(units: Units, records: Iterable[Node | Relationship], day: str) -> Iterator[Node | Relationship]:
    """What begins that day is not there, and what ends that day is open."""
    cut = Units(
        [_unit(unit, day) for unit in units.units if unit.start < day],
        list(_edges(units.parents, day)),
        list(_edges(units.guides, day)),
        [succession for succession in units.successions if succession.date < day],
    )
    yield from cut.records()
    yield from placement.records([unit.placed() for unit in cut.units], cut.parents)
    yield from _others(list(records), {unit.id for unit in units.units if unit.end == day}, day)


def _unit(unit: SeedUnit, day: str) -> SeedUnit:
    if unit.end != day:
        return unit
    return replace(unit, end=FOREVER, more={k: v for k, v in unit.more.items() if k != "endAssumed"})


def _edges(edges: Iterable[ParentEdge], day: str) -> Iterator[ParentEdge]:
    return (replace(edge, end=FOREVER) if edge.end == day else edge for edge in edges if edge.start < day)


def _others(records: list[Node | Relationship], ended: set[str], day: str) -> Iterator[Node | Relationship]:
    """Appointments and agencies; the persons are left out. An appointment that the reorganisation ended is open."""
    gone = {
        str(r.properties["id"])
        for r in records
        if isinstance(r, Node) and r.label in APPOINTMENTS and str(r.properties["validFrom"]) >= day
    }
    held = {r.start for r in records if isinstance(r, Relationship) and r.type.endswith("_FOR") and r.end in ended}
    for r in records:
        if isinstance(r, Node) and r.label not in OF_UNITS and r.properties["id"] not in gone:
            opens = r.properties["id"] in held and r.properties["validTo"] == day
            yield Node(r.label, {**r.properties, "validTo": FOREVER}) if opens else r
        elif isinstance(r, Relationship) and r.type not in OF_UNITS and r.start not in gone and _earlier(r, day):
            opens = r.properties.get("validTo") == day
            yield Relationship(r.type, r.start, r.end, {**r.properties, "validTo": FOREVER}) if opens else r


def _earlier(edge: Relationship, day: str) -> bool:
    return str(edge.properties.get("validFrom", "")) < day

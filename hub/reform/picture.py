"""A picture of the tree around the units that a reorganisation names, as one statement reads it. Pure."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

from graph_schema.graph import SHAPE
from graph_schema.network import UNIT
from graph_schema.placement import Place, PlacedUnit
from graph_schema.records import given
from graph_schema.shape import FOREVER, Properties


@dataclass(frozen=True, slots=True)
class Line:
    """A dated relationship to a unit."""

    type: str
    start: str
    end: str
    since: str
    until: str


@dataclass(frozen=True, slots=True)
class Holding:
    """What is held at a unit for a term, such as an appointment; `type` joins it to the unit."""

    type: str
    label: str
    properties: Properties


@dataclass(frozen=True, slots=True)
class Holder:
    """A token that writes in a unit's subtree."""

    id: str
    name: str


@dataclass(frozen=True)
class Known:
    """A unit as it stands. `lines` lead from it, `lines_in` to it; `fan` counts those to it by type.

    What is held, who edits it and how many successions led to it is known of units that a step is about.
    """

    properties: dict[str, Any]
    lines: tuple[Line, ...] = ()
    lines_in: tuple[Line, ...] = ()
    places: tuple[Place, ...] = ()
    held: tuple[Holding, ...] = ()
    holders: tuple[Holder, ...] = ()
    fan: Mapping[str, int] = field(default_factory=dict)
    reforms: int = 0

    @property
    def id(self) -> str:
        """Its id."""
        return str(self.properties["id"])

    @property
    def level(self) -> str:
        """Its level."""
        return str(self.properties["level"])

    @property
    def named(self) -> str:
        """Its name and code, for messages."""
        return f"{self.properties['fullName']} ({self.properties.get('code')})"

    @property
    def open(self) -> bool:
        """Whether no end is known."""
        return bool(self.properties["validTo"] == FOREVER)

    def placed(self, since: str) -> PlacedUnit:
        """What its placements from that day on are made from."""
        return PlacedUnit(self.id, str(self.properties["name"]), self.level, since, FOREVER)

    def line(self, type_: str) -> Line | None:
        """Its open line of that type, if it has one."""
        return next((line for line in self.lines if line.type == type_ and line.until == FOREVER), None)

    def leads_to(self, type_: str) -> str:
        """The unit that its open line of that type leads to; empty without one."""
        line = self.line(type_)
        return line.end if line else ""


@dataclass(frozen=True)
class LevelCount:
    """How many units of a level live on the day as things stand, and how many of them have whom."""

    level: str
    units: int
    with_spokesperson: int
    with_focal_point: int
    with_leader_in_charge: int


@dataclass(frozen=True)
class Picture:
    """The units that steps are about with all below them, and the ones that steps lead to."""

    day: str
    subjects: Mapping[str, Known]
    below: Mapping[str, Known]
    others: Mapping[str, Known]
    taken: Mapping[str, frozenset[str]]
    levels: tuple[LevelCount, ...]

    @cached_property
    def units(self) -> dict[str, Known]:
        """All of them; one that a step is about is known best."""
        return {**self.others, **self.below, **self.subjects}

    @cached_property
    def subject_codes(self) -> dict[str, str]:
        """Ids by code of the units that live until the day at least, having begun before it."""
        return _by_code(self.subjects.values(), lambda p: p["validFrom"] < self.day <= p["validTo"])

    @cached_property
    def other_codes(self) -> dict[str, str]:
        """Ids by code of the units that live on the day as things stand."""
        return _by_code(self.units.values(), lambda p: p["validFrom"] <= self.day < p["validTo"])


def _by_code(units: Iterable[Known], wanted: Any) -> dict[str, str]:
    return {str(unit.properties["code"]): unit.id for unit in units if wanted(unit.properties)}


def picture_of(day: str, row: Mapping[str, Any]) -> Picture:
    """The picture from the row that the look-up answers (`hub.commands.tree_facts`)."""
    touched, about = _known(row["touched"]), {str(each["id"]): each for each in row["about"]}
    return Picture(
        day=day,
        subjects={identifier: replace(touched[identifier], **_about(each)) for identifier, each in about.items()},
        below={identifier: unit for identifier, unit in touched.items() if identifier not in about},
        others=_known(row["to"]),
        taken={str(code): frozenset(units) for code, units in row["taken"]},
        levels=tuple(LevelCount(*counts) for counts in row["levels"]),
    )


def _known(rows: Iterable[Mapping[str, Any]]) -> dict[str, Known]:
    found = (_one(row) for row in rows)
    return {unit.id: unit for unit in found}


def _one(row: Mapping[str, Any]) -> Known:
    properties = given(row["unit"], UNIT.properties)
    identifier = str(properties["id"])
    return Known(
        properties=dict(properties),
        lines=tuple(Line(type_, identifier, end, since, until) for type_, end, since, until in row.get("lines", ())),
        lines_in=tuple(
            Line(type_, start, identifier, since, until) for type_, start, since, until in row.get("linesIn", ())
        ),
        places=tuple(Place(*place) for place in row.get("places", ())),
        fan=_fan(row),
    )


def _about(row: Mapping[str, Any]) -> dict[str, Any]:
    """What more is known of a unit that a step is about."""
    return {
        "held": tuple(_held(*each) for each in row["held"]),
        "holders": tuple(Holder(*each) for each in row["holders"]),
        "fan": _fan(row),
        "reforms": int(row["reforms"]),
    }


def _fan(row: Mapping[str, Any]) -> dict[str, int]:
    return {str(type_): int(count) for type_, count in row.get("fan", ())}


def _held(type_: str, label: str, properties: Mapping[str, Any]) -> Holding:
    declared = SHAPE.label(label)
    assert declared is not None
    return Holding(type_, label, given(properties, declared.properties))

"""Unit, its connection and its successions."""

from typing import TYPE_CHECKING, Annotated

import strawberry

from graph_schema.network import GUIDED_BY, UNIT
from hub.graphql.enums import ChannelKind, Level, SuccessionKind, UnitKind
from hub.graphql.fields import declared, expression, source, total_count, value
from hub.graphql.focal_point import FocalPoint
from hub.graphql.node import Node
from hub.graphql.page import PageInfo
from hub.graphql.press_agency import PressAgency
from hub.graphql.scalars import Date
from hub.graphql.spokesperson import Spokesperson
from hub.plan.declare import Column, Is, Key, hop
from hub.plan.sources import coverage, people, press, tree
from hub.plan.sources.channels import CHANNELS

if TYPE_CHECKING:
    from hub.graphql.coverage import LevelCoverage


@strawberry.type(description="One step of a reorganisation, with the unit at its other end.")
class Succession:
    """A unit's successor or predecessor."""

    unit: Annotated["Unit", strawberry.lazy("hub.graphql.unit")] = declared(
        Is("x"), "Seen at the date nearest to the date in force in its own interval."
    )
    kind: SuccessionKind = expression("@e.kind")
    date: Date = expression("toString(@e.date)")
    is_main: bool = expression("@e.isMain", "Exactly one successor of a unit is the main one.")


@strawberry.type(description="An official page of a unit.")
class Channel:
    """A page."""

    kind: ChannelKind = expression("@channel[0]")
    url: str = expression("@channel[1]")


@strawberry.federation.type(
    keys=["id", "code"],
    description="A body of the State: the Government, a ministry, a province, a department, a district, a commune.",
)
class Unit(Node):
    """A unit of the network."""

    code: str | None = value(UNIT, "code")
    name: str = value(UNIT, "name")
    full_name: str = value(UNIT, "fullName")
    name_en: str | None = value(UNIT, "nameEn")
    abbreviation: str | None = value(UNIT, "abbreviation")
    level: Level = value(UNIT, "level", "CENTRAL, PROVINCE, DEPARTMENT, DISTRICT or COMMUNE.")
    kind: UnitKind = value(UNIT, "kind")
    valid_from: Date = value(UNIT, "validFrom")
    valid_to: Date | None = value(UNIT, "validTo", "First day after the last; null while open.")
    end_assumed: bool = expression(
        "coalesce(@this.endAssumed, false)", "Whether the end is assumed: its date is unknown."
    )
    website: str | None = value(UNIT, "website")
    phone: str | None = value(UNIT, "phone")
    email: str | None = value(UNIT, "email")
    channels: list[Channel] = declared(CHANNELS, "Its official pages.")
    duty_hours: str | None = value(UNIT, "dutyHours")
    out_of_hours_phone: str | None = value(UNIT, "outOfHoursPhone")
    latitude: float | None = value(UNIT, "latitude")
    longitude: float | None = value(UNIT, "longitude")
    parent: Annotated["Unit", strawberry.lazy("hub.graphql.unit")] | None = declared(
        tree.PARENT, "Administrative parent on the date in force."
    )
    ancestors: list[Annotated["Unit", strawberry.lazy("hub.graphql.unit")]] = declared(
        tree.ANCESTORS, "Nearest first, up to the Government."
    )
    predecessors: list[Succession] = declared(tree.PREDECESSORS)
    successors: list[Succession] = declared(tree.SUCCESSORS)
    guided_by: Annotated["Unit", strawberry.lazy("hub.graphql.unit")] | None = declared(
        hop(GUIDED_BY), "Professional line: the ministry that guides a provincial department."
    )
    guides: list[Annotated["Unit", strawberry.lazy("hub.graphql.unit")]] = declared(
        hop(GUIDED_BY, back=True), "Professional line: the provincial departments that a ministry guides."
    )
    spokespersons: list[Spokesperson] = declared(people.SPOKESPERSONS)
    focal_points: list[FocalPoint] = declared(people.FOCAL_POINTS, "For network members; others get FORBIDDEN.")
    press_agencies: list[PressAgency] = declared(press.PRESS_AGENCIES_OF_UNIT, "Governed by it, or based in it.")
    coverage: list[Annotated["LevelCoverage", strawberry.lazy("hub.graphql.coverage")]] = declared(
        coverage.COVERAGE_OF_UNIT, "Of its subtree, a row a level that has units."
    )

    @source(tree.children, "In Vietnamese order of name.")
    def children(
        self, level: Level | None = strawberry.UNSET
    ) -> list[Annotated["Unit", strawberry.lazy("hub.graphql.unit")]]:
        """Declared by its source."""
        raise NotImplementedError

    @source(tree.descendants, "The subtree below it, flat, in pre-order; up to 20,000 in a page.")
    def descendants(
        self,
        first: int,
        levels: list[Level] | None = strawberry.UNSET,
        max_depth: int | None = strawberry.UNSET,
        after: str | None = strawberry.UNSET,
    ) -> Annotated["UnitConnection", strawberry.lazy("hub.graphql.unit")]:
        """Declared by its source."""
        raise NotImplementedError


@strawberry.type
class UnitEdge:
    """A unit in a page."""

    cursor: str = declared(Key())
    depth: int | None = declared(Column("depth"), "Depth below the starting unit of `descendants`.")
    node: Unit = declared(Is("x"))


@strawberry.type
class UnitConnection:
    """A page of units."""

    nodes: list[Unit]
    edges: list[UnitEdge]
    page_info: PageInfo
    total_count: int = total_count(UNIT)


@strawberry.input
class UnitFilter:
    """Which units; every given condition must hold."""

    level: Level | None = strawberry.UNSET
    kind: UnitKind | None = strawberry.UNSET
    codes: list[str] | None = strawberry.UNSET
    name: str | None = strawberry.field(
        default=strawberry.UNSET, description="The whole name; accents and case do not matter."
    )
    within: strawberry.ID | None = strawberry.field(
        default=strawberry.UNSET, description="In the subtree of this unit, itself too."
    )
    has_spokesperson: bool | None = strawberry.field(
        default=strawberry.UNSET, description="A live HEAD or REGULAR spokesperson."
    )
    has_focal_point: bool | None = strawberry.field(
        default=strawberry.UNSET, description="For network members; others get FORBIDDEN."
    )

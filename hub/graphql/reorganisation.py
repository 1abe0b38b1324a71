"""What a reorganisation changes, as its mutation tells it."""

import strawberry

from hub.graphql.enums import Level
from hub.reform.picture import LevelCount
from hub.reform.report import Change, HandOver, Report

MOST_LISTED = 1_000


@strawberry.type(description="What happens to one unit.")
class UnitChange:
    """A unit that begins, ends or moves."""

    id: strawberry.ID
    code: str
    full_name: str
    to: str | None = strawberry.field(description="Its main successor, or its parent from that day on.")
    appointments: int = strawberry.field(description="How many end with it.")

    @classmethod
    def of(cls, change: Change) -> "UnitChange":
        """As the report has it."""
        return cls(
            id=strawberry.ID(change.id),
            code=change.code,
            full_name=change.full_name,
            to=change.to,
            appointments=change.held,
        )


@strawberry.type(description="Coverage of a level on the day of the change.")
class LevelSum:
    """A level's counts."""

    level: Level
    units: int
    with_spokesperson: int
    with_focal_point: int
    with_leader_in_charge: int

    @classmethod
    def of(cls, count: LevelCount) -> "LevelSum":
        """As the report has it."""
        return cls(
            level=Level(count.level),
            units=count.units,
            with_spokesperson=count.with_spokesperson,
            with_focal_point=count.with_focal_point,
            with_leader_in_charge=count.with_leader_in_charge,
        )


@strawberry.type(description="A token that writes below a unit that ends: hand its scope over, or let it lapse.")
class ScopeToHandOver:
    """A token and its unit."""

    token: strawberry.ID
    name: str
    unit: str
    to: str | None

    @classmethod
    def of(cls, each: HandOver) -> "ScopeToHandOver":
        """As the report has it."""
        return cls(token=strawberry.ID(each.token), name=each.name, unit=each.unit, to=each.to)


@strawberry.type(description=f"What a reorganisation changes. Lists end after {MOST_LISTED:,}; counts do not.")
class ReorganisationReport:
    """A report."""

    begun_count: int
    ended_count: int
    moved_count: int
    followed_count: int = strawberry.field(description="Units that go where their parent goes.")
    appointments_ended: int
    appointments_carried: int = strawberry.field(
        description="Those that begin on the day or later at a unit that is renamed: they go to its successor."
    )
    begun: list[UnitChange]
    ended: list[UnitChange]
    moved: list[UnitChange]
    before: list[LevelSum] = strawberry.field(description="On the day, without the change.")
    after: list[LevelSum] = strawberry.field(description="On the day, with the change.")
    scopes_to_hand_over: list[ScopeToHandOver]

    @classmethod
    def of(cls, report: Report) -> "ReorganisationReport":
        """The report, for clients."""
        return cls(
            begun_count=len(report.begun),
            ended_count=len(report.ended),
            moved_count=len(report.moved),
            followed_count=report.followed,
            appointments_ended=report.appointments,
            appointments_carried=report.carried,
            begun=[UnitChange.of(change) for change in report.begun[:MOST_LISTED]],
            ended=[UnitChange.of(change) for change in report.ended[:MOST_LISTED]],
            moved=[UnitChange.of(change) for change in report.moved[:MOST_LISTED]],
            before=[LevelSum.of(count) for count in report.before],
            after=[LevelSum.of(count) for count in report.after],
            scopes_to_hand_over=[ScopeToHandOver.of(each) for each in report.hand_overs[:MOST_LISTED]],
        )

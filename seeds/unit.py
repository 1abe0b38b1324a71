"""What the sources agree on before it becomes records: units, dated lines between them, successions."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

from graph_schema.levels import LEVEL_OF_KIND
from graph_schema.network import CHILD_OF, GUIDED_BY, SUCCEEDED_BY, UNIT
from graph_schema.placement import ParentEdge, PlacedUnit
from graph_schema.records import Node, Relationship
from graph_schema.shape import FOREVER, Scalar
from graph_schema.succession import unit_id


@dataclass(frozen=True, slots=True, kw_only=True)
class SeedUnit:
    """A unit with its whole life. Its id follows from level, code and start, so a later reform can derive it too."""

    code: str
    name: str
    full_name: str
    kind: str
    start: str
    end: str = FOREVER
    more: dict[str, Scalar] = field(default_factory=dict)
    origin: str = ""
    id: str = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "id", unit_id(self.kind, self.code, self.start))

    @property
    def level(self) -> str:
        """The level that its kind belongs to."""
        return LEVEL_OF_KIND[self.kind].name

    def lives(self, day: str) -> bool:
        """Whether the unit is live on that day."""
        return self.start <= day < self.end

    def placed(self) -> PlacedUnit:
        """What its placements are made from."""
        return PlacedUnit(self.id, self.name, self.level, self.start, self.end)

    def node(self, reached: Mapping[str, Scalar] | None = None) -> Node:
        """The unit as a record, with how it is reached."""
        properties: dict[str, Scalar] = {
            "id": self.id,
            "code": self.code,
            "name": self.name,
            "fullName": self.full_name,
            "level": self.level,
            "kind": self.kind,
            "validFrom": self.start,
            "validTo": self.end,
            **self.more,
            **(reached or {}),
        }
        return Node(UNIT.name, properties, self.origin)


@dataclass(frozen=True, slots=True)
class Succession:
    """One unit followed by another in a reorganisation."""

    before: SeedUnit
    after: SeedUnit
    kind: str
    date: str
    is_main: bool
    origin: str = ""

    def relationship(self) -> Relationship:
        """The succession as a record."""
        properties: dict[str, Scalar] = {"kind": self.kind, "date": self.date, "isMain": self.is_main}
        return Relationship(SUCCEEDED_BY.name, self.before.id, self.after.id, properties, self.origin)


@dataclass
class Units:
    """Units with their parents, professional lines and successions: what one source adds to the network."""

    units: list[SeedUnit] = field(default_factory=list)
    parents: list[ParentEdge] = field(default_factory=list)
    guides: list[ParentEdge] = field(default_factory=list)
    successions: list[Succession] = field(default_factory=list)

    def add(self, unit: SeedUnit, parents: Iterable[SeedUnit]) -> SeedUnit:
        """The unit, now part of the network under these parents in turn."""
        self.units.append(unit)
        self.parents += shared_time(unit, parents)
        return unit

    def extend(self, other: "Units") -> None:
        """Everything of another source too."""
        self.units += other.units
        self.parents += other.parents
        self.guides += other.guides
        self.successions += other.successions

    def records(self, reached: Mapping[str, Mapping[str, Scalar]] | None = None) -> Iterator[Node | Relationship]:
        """Units, lines and successions as records (placements follow from them); `reached`: contacts by unit."""
        yield from (unit.node((reached or {}).get(unit.id)) for unit in self.units)
        for name, lines in ((CHILD_OF.name, self.parents), (GUIDED_BY.name, self.guides)):
            for line in lines:
                yield Relationship(name, line.child, line.parent, {"validFrom": line.start, "validTo": line.end})
        yield from (succession.relationship() for succession in self.successions)


def shared_time(unit: SeedUnit, others: Iterable[SeedUnit]) -> list[ParentEdge]:
    """A dated line from the unit to each of the others in turn: as long as both live, but never to two at a time."""
    found, start = [], unit.start
    for other in others:
        start, end = max(start, other.start), min(unit.end, other.end)
        if start < end:
            found.append(ParentEdge(unit.id, other.id, start, end))
            start = end
    return found


def day_after(last_day: str) -> str:
    """The end of the half-open interval whose last day is given; without one it stays open."""
    return (date.fromisoformat(last_day) + timedelta(days=1)).isoformat() if last_day else FOREVER

"""Who is covered: live units of a subtree that have someone to speak, a focal point, a leader in charge."""

from collections.abc import Iterable
from dataclasses import dataclass

from graph_schema.levels import LEVELS
from tests.reference.network import Network, Record, live

KINDS_OF_COVER = {
    "SPOKESPERSON": ("SPEAKS_FOR", "mandate", ("HEAD", "REGULAR")),
    "FOCAL_POINT": ("FOCAL_POINT_FOR", "role", ("SPECIALISED", "CONCURRENT")),
    "LEADER_IN_CHARGE": ("FOCAL_POINT_FOR", "role", ("LEADER_IN_CHARGE",)),
}


@dataclass(frozen=True)
class LevelRow:
    """The live units of one level in a subtree on a day."""

    network: Network
    level: str
    units: list[Record]
    day: str

    def having(self, cover: str) -> list[Record]:
        """The units that are covered in that kind."""
        return [unit for unit in self.units if has_cover(self.network, unit, cover, self.day)]

    def lacking(self, cover: str) -> list[Record]:
        """The units that are not covered in that kind."""
        return [unit for unit in self.units if not has_cover(self.network, unit, cover, self.day)]


def has_cover(network: Network, unit: Record, cover: str, day: str) -> bool:
    """Whether anyone of that kind holds office on the day; whoever asks, the answer is the same."""
    edge, property_name, values = KINDS_OF_COVER[cover]
    return any(live(e.start, day) and e.start[property_name] in values for e in network.into(edge, unit))


def level_rows(network: Network, units: Iterable[Record], day: str) -> list[LevelRow]:
    """One row for each level that has units, from the centre down. The Government is not counted."""
    counted = [unit for unit in units if unit["kind"] != "GOVERNMENT"]
    rows = [LevelRow(network, level.name, [u for u in counted if u["level"] == level.name], day) for level in LEVELS]
    return [row for row in rows if row.units]

"""The administrative tree on a day, hop by hop; placements are not used here, so that they get a second opinion too."""

from collections.abc import Iterator
from typing import NamedTuple

from tests.reference.network import Edge, Network, Record, by_name, live


class Below(NamedTuple):
    """A unit of a subtree: how deep it is below the start, and its place in pre-order."""

    unit: Record
    depth: int
    place: list[list[str]]


def parent(network: Network, unit: Record, day: str) -> Record | None:
    """The administrative parent on the day."""
    return _live_end(network.out("CHILD_OF", unit), day)


def guide(network: Network, unit: Record, day: str) -> Record | None:
    """The unit that leads this one's professional line on the day."""
    return _live_end(network.out("GUIDED_BY", unit), day)


def _live_end(edges: list[Edge], day: str) -> Record | None:
    return next((edge.end for edge in edges if live(edge, day) and live(edge.end, day)), None)


def ancestors(network: Network, unit: Record, day: str) -> Iterator[Record]:
    """The line of parents, nearest first."""
    above = parent(network, unit, day)
    while above:
        yield above
        above = parent(network, above, day)


def children(network: Network, unit: Record, day: str) -> list[Record]:
    """The units whose parent it is on the day, in the order of their names."""
    return _live_starts(network.into("CHILD_OF", unit), day)


def guided(network: Network, unit: Record, day: str) -> list[Record]:
    """The units whose professional line it leads on the day, in the order of their names."""
    return _live_starts(network.into("GUIDED_BY", unit), day)


def _live_starts(edges: list[Edge], day: str) -> list[Record]:
    return sorted((edge.start for edge in edges if live(edge, day) and live(edge.start, day)), key=by_name)


def is_placed(network: Network, unit: Record, day: str) -> bool:
    """Whether the unit is live on the day and its line of parents leads up to the root."""
    top = [unit, *ancestors(network, unit, day)][-1]
    return live(unit, day) and not network.out("CHILD_OF", top)


def below(network: Network, start: Record, day: str, deepest: int | None = None) -> Iterator[Below]:
    """Everything below the start in pre-order, without the start."""

    def walk(unit: Record, depth: int, place: list[list[str]]) -> Iterator[Below]:
        if deepest is not None and depth > deepest:
            return
        for child in children(network, unit, day):
            own = [*place, list(by_name(child))]
            yield Below(child, depth, own)
            yield from walk(child, depth + 1, own)

    return walk(start, 1, [])


def subtree(network: Network, start: Record, day: str) -> list[Record]:
    """The start and everything below it; nothing when the start has no place on the day."""
    if not is_placed(network, start, day):
        return []
    return [start, *(x.unit for x in below(network, start, day))]

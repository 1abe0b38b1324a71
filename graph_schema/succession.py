"""What seeds and reforms share of how one unit becomes another: the new unit's id, and the kind of the succession."""

from graph_schema.identity import make_id
from graph_schema.levels import LEVEL_OF_KIND
from graph_schema.network import UNIT
from graph_schema.vocabulary import SuccessionKind


def unit_id(kind: str, code: str, start: str) -> str:
    """The id of the unit of that kind and code that starts on that day."""
    return make_id(UNIT.id_prefix, LEVEL_OF_KIND[kind].source, code, start)


def succession_kind(before: str, after: str, successors: int, predecessors: int) -> SuccessionKind:
    """What it is called that a unit of the kind `before` became one of the kind `after`.

    The first has so many successors, the second so many predecessors.
    """
    if successors > 1:
        return SuccessionKind.SPLIT
    if predecessors > 1:
        return SuccessionKind.MERGE
    return SuccessionKind.RENAME if before == after else SuccessionKind.UPGRADE

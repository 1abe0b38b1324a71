"""Who holds which appointment, and the fragments that count them: filters, gaps and coverage share these."""

from dataclasses import replace
from typing import Final

from graph_schema.network import FOCAL_POINT, FOCAL_POINT_FOR, SPEAKS_FOR, SPOKESPERSON
from hub.plan.declare import NETWORK_TIER, hop, live

SPOKESPERSONS = hop(SPEAKS_FOR, back=True)
FOCAL_POINTS = replace(hop(FOCAL_POINT_FOR, back=True), tier=NETWORK_TIER)


COUNTS_AS_SPOKESPERSON: Final = "@h.mandate IN ['HEAD', 'REGULAR']"
COUNTS_AS_FOCAL_POINT: Final = "@h.role IN ['SPECIALISED', 'CONCURRENT']"
COUNTS_AS_LEADER: Final = "@h.role = 'LEADER_IN_CHARGE'"


def _held(relation: str, conditions: tuple[str, ...]) -> str:
    return f"EXISTS {{ MATCH (@x)<-[:{relation}]-(@h) WHERE {' AND '.join(conditions)} }}"


HAS_SPOKESPERSON = _held(SPEAKS_FOR.name, (COUNTS_AS_SPOKESPERSON, *live("h", SPOKESPERSON.interval)))
HAS_FOCAL_POINT = _held(
    FOCAL_POINT_FOR.name,
    (COUNTS_AS_FOCAL_POINT, *live("h", FOCAL_POINT.interval)),
)
HAS_LEADER = _held(FOCAL_POINT_FOR.name, (COUNTS_AS_LEADER, *live("h", FOCAL_POINT.interval)))
"""That @x has one on the date in force, whoever asks: counts are public."""

"""Who holds which appointment, and the fragments that count them: filters, gaps and coverage share these."""

from dataclasses import replace

from graph_schema.network import FOCAL_POINT, FOCAL_POINT_FOR, SPEAKS_FOR, SPOKESPERSON
from hub.plan.declare import NETWORK_TIER, hop, live

SPOKESPERSONS = hop(SPEAKS_FOR, back=True)
FOCAL_POINTS = replace(hop(FOCAL_POINT_FOR, back=True), tier=NETWORK_TIER)


def _held(relation: str, conditions: tuple[str, ...]) -> str:
    return f"EXISTS {{ MATCH (@x)<-[:{relation}]-(@h) WHERE {' AND '.join(conditions)} }}"


HAS_SPOKESPERSON = _held(SPEAKS_FOR.name, ("@h.mandate IN ['HEAD', 'REGULAR']", *live("h", SPOKESPERSON.interval)))
HAS_FOCAL_POINT = _held(
    FOCAL_POINT_FOR.name,
    ("@h.role IN ['SPECIALISED', 'CONCURRENT']", *live("h", FOCAL_POINT.interval)),
)
HAS_LEADER = _held(FOCAL_POINT_FOR.name, ("@h.role = 'LEADER_IN_CHARGE'", *live("h", FOCAL_POINT.interval)))
"""That @x has one on the date in force, whoever asks: counts are public."""

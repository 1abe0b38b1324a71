"""What a command looks up about a unit: itself, its place today, whether the viewer may edit it. Cypher, as text."""

from datetime import datetime
from typing import Any, Final, LiteralString

from graph_schema.network import PLACEMENT, PLACES, UNIT
from graph_schema.placement import SEPARATOR
from hub.access.viewer import Viewer
from hub.plan.context import VIET_NAM

UNIT_RULES: Final[LiteralString] = (
    "u {.id, .level, validFrom: toString(u.validFrom), validTo: toString(u.validTo)} AS unit"
)
"""What of a unit the rules of appointments ask for. A list looks up thousands, so it is no more than that."""
UNIT_OF_ROW: Final[LiteralString] = f"UNWIND $rows AS row OPTIONAL MATCH (u:{UNIT.name} {{id: row.unit}})"
"""Binds the unit that the input names."""
PLACE: Final[LiteralString] = (
    f"OPTIONAL MATCH (u)<-[:{PLACES.name}]-(p:{PLACEMENT.name}) "
    "WHERE p.validFrom <= row.today AND row.today < p.validTo"
)
IN_SCOPE: Final[LiteralString] = (
    f"EXISTS {{ MATCH (g:{UNIT.name})<-[:{PLACES.name}]-(q:{PLACEMENT.name}) "
    "WHERE g.id IN row.scopes AND q.validFrom <= row.today AND row.today < q.validTo "
    f"AND (p.path = q.path OR p.path STARTS WITH q.path + '{SEPARATOR}') }}"
)


def place_row(viewer: Viewer, now: datetime) -> dict[str, Any]:
    """The parameters of PLACE and IN_SCOPE."""
    return {"today": now.astimezone(VIET_NAM).date(), "scopes": sorted(viewer.scopes)}

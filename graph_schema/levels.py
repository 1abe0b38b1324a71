"""Levels and kinds of units, and what the law lets each level have. Dated: the district level ended on 1 July 2025."""

from dataclasses import dataclass
from typing import LiteralString

from graph_schema.shape import FOREVER

NETWORK_START = "1945-09-02"
"""The Government's first day: no network before it."""
ROOT_CODE: LiteralString = "CP"
"""The code of the Government, the root of the tree."""
REFORM_2025 = "2025-07-01"
"""The first day of the two-level local government (Law 72/2025, Resolution 202/2025/QH15)."""


@dataclass(frozen=True)
class Level:
    """A level: rank from the centre down, kinds, levels a parent may have, mandates by Decree 09/2017."""

    name: LiteralString
    rank: int
    kinds: tuple[LiteralString, ...]
    parents: tuple[LiteralString, ...]
    mandates: tuple[LiteralString, ...]
    valid_to: str = FOREVER


LEVELS = (
    Level(
        "CENTRAL",
        0,
        ("GOVERNMENT", "MINISTRY", "MINISTERIAL_AGENCY", "GOVERNMENT_AGENCY", "MINISTRY_DEPARTMENT"),
        ("CENTRAL",),
        ("HEAD", "REGULAR", "AUTHORISED"),
    ),
    Level("PROVINCE", 1, ("PROVINCE", "MUNICIPALITY"), ("CENTRAL",), ("HEAD", "REGULAR", "AUTHORISED")),
    Level("DEPARTMENT", 2, ("PROVINCIAL_DEPARTMENT",), ("PROVINCE",), ("HEAD", "AUTHORISED")),
    Level(
        "DISTRICT",
        3,
        ("URBAN_DISTRICT", "RURAL_DISTRICT", "TOWN", "PROVINCIAL_CITY"),
        ("PROVINCE",),
        ("HEAD", "AUTHORISED"),
        valid_to=REFORM_2025,
    ),
    Level(
        "COMMUNE", 4, ("WARD", "COMMUNE", "TOWNSHIP", "SPECIAL_ZONE"), ("DISTRICT", "PROVINCE"), ("HEAD", "AUTHORISED")
    ),
)
LEVEL_OF_KIND = {kind: level for level in LEVELS for kind in level.kinds}

"""Levels and kinds of units, and what the law lets each level have. Dated: the district level ended on 1 July 2025."""

from dataclasses import dataclass
from typing import LiteralString

from graph_schema.shape import FOREVER

NETWORK_START = "1945-09-02"
"""The Government's first day: no network before it."""
ROOT_CODE: LiteralString = "CP"
"""The code of the Government, the root of the tree."""
CONFIRMED_DAYS = 180
"""An entry counts as verified for so many days after its unit said so."""
ANSWER_DAYS = 10
"""A report that its unit leaves unanswered for so many days rises to the unit above, and so on every so many days."""
REFORM_2025 = "2025-07-01"
"""The first day of the two-level local government (Law 72/2025, Resolution 202/2025/QH15)."""


@dataclass(frozen=True)
class Level:
    """A level: rank from the centre down, kinds, levels a parent may have, mandates by Decree 09/2017.

    `source` is where its units are listed, and the first part that their ids are made from. `most` of its units are
    live on any day: about twice of what there has been.
    """

    name: LiteralString
    rank: int
    kinds: tuple[LiteralString, ...]
    parents: tuple[LiteralString, ...]
    mandates: tuple[LiteralString, ...]
    source: LiteralString
    most: int
    valid_to: str = FOREVER


LEVELS = (
    Level(
        "CENTRAL",
        0,
        ("GOVERNMENT", "MINISTRY", "MINISTERIAL_AGENCY", "GOVERNMENT_AGENCY", "MINISTRY_DEPARTMENT"),
        ("CENTRAL",),
        ("HEAD", "REGULAR", "AUTHORISED"),
        "central_units",
        100,
    ),
    Level(
        "PROVINCE",
        1,
        ("PROVINCE", "MUNICIPALITY"),
        ("CENTRAL",),
        ("HEAD", "REGULAR", "AUTHORISED"),
        "administrative_units",
        150,
    ),
    Level(
        "DEPARTMENT",
        2,
        ("PROVINCIAL_DEPARTMENT",),
        ("PROVINCE",),
        ("HEAD", "AUTHORISED"),
        "provincial_departments",
        2_150,
    ),
    Level(
        "DISTRICT",
        3,
        ("URBAN_DISTRICT", "RURAL_DISTRICT", "TOWN", "PROVINCIAL_CITY"),
        ("PROVINCE",),
        ("HEAD", "AUTHORISED"),
        "administrative_units",
        1_400,
        valid_to=REFORM_2025,
    ),
    Level(
        "COMMUNE",
        4,
        ("WARD", "COMMUNE", "TOWNSHIP", "SPECIAL_ZONE"),
        ("DISTRICT", "PROVINCE"),
        ("HEAD", "AUTHORISED"),
        "administrative_units",
        21_200,
    ),
)
MOST_ANCESTORS = 6
"""Of any unit on any day; today there are three."""
MOST_REFORMS = 5
"""Successions in a row from one unit; so far two."""
LEVEL_OF_KIND = {kind: level for level in LEVELS for kind in level.kinds}

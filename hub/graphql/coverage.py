"""LevelCoverage: how far a subtree's lists reach, level by level, and where they have gaps."""

import strawberry

from hub.graphql.enums import Gap, Level
from hub.graphql.fields import expression, source
from hub.graphql.unit import UnitConnection
from hub.plan.sources.coverage import gaps


@strawberry.type(description="How many live units of a level have whom. The Government is not counted.")
class LevelCoverage:
    """One level of a subtree."""

    level: Level = expression("@level")
    units: int = expression("@units")
    with_spokesperson: int = expression("@withSpokesperson", "With a live HEAD or REGULAR spokesperson.")
    with_focal_point: int = expression("@withFocalPoint", "With a specialised or concurrent focal point.")
    with_leader_in_charge: int = expression("@withLeaderInCharge")

    @source(gaps, "The units that lack it; the lists for focal points and leaders are for network members.")
    def gaps(self, missing: Gap, first: int, after: str | None = strawberry.UNSET) -> UnitConnection:
        """Declared by its source."""
        raise NotImplementedError

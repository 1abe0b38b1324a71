"""What a request brings to every statement: the viewer's tier, the time, and the reader of the graph."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from functools import cached_property
from typing import Any, Protocol
from zoneinfo import ZoneInfo

from graph_schema.network import TIERS
from graph_schema.shape import FOREVER
from hub.database.statement import Reading, Statement, Version

VIET_NAM = ZoneInfo("Asia/Ho_Chi_Minh")
STANDARD = frozenset(("today", "tier", "shownFrom", "shownTo", "dueUntil"))
"""The names of the parameters that every statement may use."""
DUE_DAYS = 30
"""An entry is due for confirmation in the last days before `verifyBy`, and unverified after it."""


class GraphReader(Protocol):
    """Runs one statement and answers one value for each of its columns, and the version they belong to."""

    async def read(self, statement: Statement, parameters: Mapping[str, Any]) -> Reading:
        """Raises HubError."""
        ...


@dataclass(frozen=True)
class RequestContext:
    """One request: reader tier (0 PUBLIC, 1 PRESS, 2 NETWORK), the time (aware), and the reader."""

    tier: int
    now: datetime
    reader: GraphReader
    versions: list[Version] = field(default_factory=list)
    """The network's version at each read of the request."""

    @cached_property
    def today(self) -> date:
        """The date in Viet Nam."""
        return self.now.astimezone(VIET_NAM).date()

    @cached_property
    def parameters(self) -> dict[str, Any]:
        """Their values, by the names in STANDARD."""
        everything = self.tier >= TIERS.index("NETWORK")
        return {
            "today": self.today,
            "tier": self.tier,
            "shownTo": date.fromisoformat(FOREVER) if everything else self.today,
            "shownFrom": date.min if everything else self.today,
            "dueUntil": self.today + timedelta(days=DUE_DAYS),
        }

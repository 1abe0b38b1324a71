"""What a request brings to every statement: the viewer's tier, the time, and the reader of the graph."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from functools import cached_property
from typing import Any, Protocol
from zoneinfo import ZoneInfo

from graph_schema.network import TIERS
from graph_schema.shape import FOREVER
from hub.database.statement import Reading, Statement, Version
from hub.errors import CostExceeded

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


def _free(_: int) -> None:
    """Takes nothing."""


@dataclass
class Meter:
    """What one request may cost, and what it did. `take` is told the price, and may refuse by raising HubError."""

    budget: int | None = None
    take: Callable[[int], None] = _free
    price: int | None = None

    def charge(self, price: int) -> None:
        """Keeps the price; refuses one over the budget."""
        self.price = price
        if self.budget is not None and price > self.budget:
            raise CostExceeded(
                f"The query may cost {price:,}, and the budget is {self.budget:,}: ask for less at once.",
                price=price,
                budget=self.budget,
            )
        self.take(price)


@dataclass
class RequestContext:
    """One request: reader tier (0 PUBLIC, 1 PRESS, 2 NETWORK), the time (aware), the reader, and the price's meter."""

    tier: int
    now: datetime
    reader: GraphReader
    versions: list[Version] = field(default_factory=list)
    """The network's version at each read of the request."""
    operation: object | None = None
    """The request's operation if plans answer all of it: then the next such request needs no executor."""
    meter: Meter = field(default_factory=Meter)

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

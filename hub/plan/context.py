"""What a request brings to every statement: the viewer's tier, the time, and the reader of the graph."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from functools import cached_property, partial
from typing import Any, Final
from zoneinfo import ZoneInfo

from graph_schema.duty_hours import moment
from hub.database.statement import GraphReader, Version
from hub.errors import CostExceeded
from hub.plan.price import Part, Price

VIET_NAM = ZoneInfo("Asia/Ho_Chi_Minh")
MOST: Final = "most"
"""The parameter that says how many changes a follower of the feed reads at once."""
MOMENT: Final = "moment"
"""The parameter that holds the minute of the week in Viet Nam."""
DUE_DAYS = 30
"""An entry is due for confirmation in the last days before `verifyBy`, and unverified after it."""


def _free(_: int) -> None:
    """Takes nothing."""


@dataclass
class Meter:
    """What one request may cost, and what it did. `take` is told the price, and may refuse by raising HubError."""

    budget: int | None = None
    take: Callable[[int], None] = _free
    price: int | None = None
    parts: Callable[[], Sequence[Part]] = tuple
    """What the price is made of."""

    def charge(self, price: Price, parameters: Mapping[str, Any]) -> None:
        """Keeps the price of a plan with these parameters; refuses one over the budget."""
        self.price = total = price.total(parameters)
        self.parts = partial(price.parts, parameters)
        if self.budget is not None and total > self.budget:
            raise CostExceeded(
                f"The query may cost {total:,}, and the budget is {self.budget:,}: ask for less at once.",
                price=total,
                budget=self.budget,
            )
        self.take(total)


@dataclass
class RequestContext:
    """One request: reader tier (0 PUBLIC, 1 PRESS, 2 NETWORK), the time (aware), the reader, and the price's meter.

    What a viewer may read depends on the tier, but for what is told to editors alone: `scopes` are the units in whose
    subtrees it edits, `operates` means everywhere.
    """

    tier: int
    now: datetime
    reader: GraphReader
    versions: list[Version] = field(default_factory=list)
    """The network's version at each read of the request."""
    meter: Meter = field(default_factory=Meter)
    of_the_minute: bool = False
    """Whether what was read depends on the minute in which it was asked: such an answer is not kept."""
    private: bool = False
    """Whether what was read is for this viewer alone, and no other of its tier: such an answer is not kept either."""
    written: str | None = None
    """The id of the node that a write is about, where its payload is read."""
    since: int = 0
    """Where a follower of the feed stands; `most` is how many changes it reads at once."""
    most: int = 0
    scopes: Sequence[str] = ()
    operates: bool = False

    @cached_property
    def today(self) -> date:
        """The date in Viet Nam."""
        return self.now.astimezone(VIET_NAM).date()

    @cached_property
    def parameters(self) -> dict[str, Any]:
        """The values of the parameters that every statement may use."""
        return {name: value(self) for name, value in _PARAMETERS.items()}


_PARAMETERS: dict[str, Callable[[RequestContext], Any]] = {
    "today": lambda context: context.today,
    MOMENT: lambda context: moment(context.now.astimezone(VIET_NAM)),
    "tier": lambda context: context.tier,
    "written": lambda context: context.written,
    "since": lambda context: context.since,
    MOST: lambda context: context.most,
    "scopes": lambda context: list(context.scopes),
    "operates": lambda context: context.operates,
    "dueUntil": lambda context: context.today + timedelta(days=DUE_DAYS),
}
STANDARD = frozenset(_PARAMETERS)
"""The names of the parameters that every statement may use."""

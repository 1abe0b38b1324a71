"""The price of a query as it stands, without any database."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from hub.database.statement import Statement
from hub.errors import HubError
from hub.plan.context import Meter, RequestContext
from tests.asking import schema_under_test

NETWORK_TIER = 2


@dataclass
class Refusing:
    """A reader that reads nothing, and counts what it was asked to."""

    asked: int = 0

    async def read(self, statement: Statement, parameters: Mapping[str, Any]) -> Any:
        """Refuses."""
        self.asked += 1
        raise HubError("nothing is read here")


async def metered(query: str, variables: dict[str, Any] | None = None, meter: Meter | None = None) -> Meter:
    """The meter after the query was planned."""
    meter = meter or Meter()
    context = RequestContext(NETWORK_TIER, datetime.now(UTC), Refusing(), meter=meter)
    await schema_under_test().execute(query, variable_values=variables, context_value=context)
    return meter


async def price_of(query: str, variables: dict[str, Any] | None = None) -> int:
    """What the query may cost."""
    price = (await metered(query, variables)).price
    assert price is not None, "the query has no price"
    return price

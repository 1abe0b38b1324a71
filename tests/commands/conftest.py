"""The small network, whole again for each test, and a journal that writes to it."""

from collections.abc import AsyncIterator
from datetime import datetime
from typing import Any, Protocol

import pytest

from hub.access.viewer import Tier, Viewer
from hub.database.database import Database
from hub.database.load import Seed, replace_network
from hub.feed.journal import Journal
from hub.graphql.context import HubContext
from hub.graphql.schema import HubSchema
from hub.http.causes import describe
from hub.plan.context import Meter
from tests.asking import schema_under_test
from tests.reference.small import small_records
from tests.reference.small_people import TODAY
from tests.reference.small_units import unit_id

NOW = datetime.fromisoformat(f"{TODAY}T08:00:00+07:00")
OPERATOR = Viewer(Tier.NETWORK, "token:operator", operates=True)


def editor_of(key: str) -> Viewer:
    """Who may write below that unit."""
    return Viewer(Tier.NETWORK, f"token:{key}", frozenset({unit_id(key)}))


class Say(Protocol):
    """Sends an operation: {"data": …, "errors": […]}."""

    async def __call__(
        self,
        document: str,
        variables: dict[str, Any] | None = None,
        viewer: Viewer = OPERATOR,
        meter: Meter | None = None,
    ) -> dict[str, Any]:
        """As that viewer, with that purse."""
        ...


@pytest.fixture
async def small(clean_graph: Database) -> Database:
    """The small network."""
    await replace_network(clean_graph.driver, clean_graph.name, small_records(), Seed(NOW, {}))
    return clean_graph


@pytest.fixture
async def journal(small: Database) -> AsyncIterator[Journal]:
    """The journal of the small network."""
    journal = Journal(small.writer, lambda: NOW)
    yield journal
    await journal.close()


@pytest.fixture
def say(small: Database, journal: Journal) -> Say:
    """Sends operations as a client does, without HTTP."""
    schema: HubSchema = schema_under_test()

    async def say(
        document: str,
        variables: dict[str, Any] | None = None,
        viewer: Viewer = OPERATOR,
        meter: Meter | None = None,
    ) -> dict[str, Any]:
        purse = meter or Meter()
        context = HubContext(viewer.tier, NOW, small.reader, meter=purse, viewer=viewer, journal=journal)
        result = await schema.execute(document, variable_values=variables, context_value=context)
        errors, _ = describe(result.errors or [])
        return {"data": result.data, "errors": [error["extensions"]["code"] for error in errors]}

    return say

"""The small network, whole again for each test, and a journal that writes to it."""

from typing import Any, Protocol

import pytest

from hub.access.viewer import Viewer
from hub.database.database import Database
from hub.feed.journal import Journal
from hub.graphql.context import HubContext
from hub.graphql.schema import HubSchema
from hub.http.causes import describe
from hub.plan.context import Meter
from tests.asking import NOW, schema_under_test
from tests.viewers import OPERATOR


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

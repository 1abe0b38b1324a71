"""Those who ask the small network: over HTTP, at a time that a test may set, and without it."""

from collections.abc import AsyncIterator
from datetime import datetime
from typing import Any, Protocol

import httpx
import pytest

from hub.access.viewer import Viewer
from hub.app import create_app
from hub.database.database import Database
from hub.feed.journal import Journal
from hub.graphql.context import HubContext
from hub.graphql.schema import HubSchema
from hub.http.causes import describe
from hub.plan.context import Meter
from hub.settings import HubSettings
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


class Clock:
    """The time, until it is moved."""

    now = NOW

    def __call__(self) -> datetime:
        """The time."""
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
async def client(small: Database, clock: Clock) -> AsyncIterator[httpx.AsyncClient]:
    """A client of the whole application."""
    transport = httpx.ASGITransport(create_app(HubSettings(), small, clock=clock))
    async with httpx.AsyncClient(transport=transport, base_url="http://hub") as client:
        yield client


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

"""The small network with its journal, a portal, and hubs that deliver to it."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from datetime import UTC, datetime
from typing import Any
from uuid import uuid4

import pytest

from hub.access.viewer import Tier
from hub.commands.confirm_spokesperson import ConfirmSpokesperson
from hub.commands.create_webhook import CreateWebhook
from hub.database.database import Database
from hub.feed.follow import Feed
from hub.feed.journal import Journal
from hub.feed.watch import Watch
from hub.feed.webhooks.deliverer import Deliverer, Patience
from hub.feed.webhooks.message import new_secret
from hub.feed.webhooks.post import Poster
from hub.graphql.webhook_pages import webhook_pages
from hub.plan.context import RequestContext
from tests.asking import NOW, schema_under_test
from tests.reference.small_people import appointment_id
from tests.viewers import OPERATOR
from tests.webhooks.portal import Portal, listening

QUICK = Patience(look=0.05, lease=10.0, pause=lambda _: 0.01)
Confirm = Callable[..., Awaitable[int]]
Register = Callable[..., Awaitable[tuple[str, str]]]
Hub = Callable[..., AbstractAsyncContextManager[None]]


@pytest.fixture
async def portal() -> AsyncIterator[Portal]:
    """A portal that takes everything."""
    async with listening(Portal()) as portal:
        yield portal


@pytest.fixture
def confirm(journal: Journal) -> Confirm:
    """Confirms an appointment, which is a change; tells its number."""

    async def confirm(key: str = "anh") -> int:
        return (await journal.append(ConfirmSpokesperson(viewer=OPERATOR, key=uuid4().hex, id=appointment_id(key)))).seq

    return confirm


@pytest.fixture
def register(small: Database, journal: Journal, portal: Portal) -> Register:
    """Makes a webhook that leads to the portal; tells its id and its secret."""

    async def register(url: str = "", tier: str = "PUBLIC", within: str | None = None) -> tuple[str, str]:
        wanted = CreateWebhook(
            viewer=OPERATOR, key=uuid4().hex, url=url or portal.url, tier=tier, within=within, anywhere=True
        )
        secret, written = new_secret(), await journal.append(wanted)
        await small.deliveries.add(written.entity, secret, written.seq)
        return written.entity, secret

    return register


@pytest.fixture
def hub(small: Database) -> Hub:
    """A hub that delivers within a block."""

    @asynccontextmanager
    async def hub(
        patience: Patience = QUICK, clock: Callable[[], datetime] = lambda: datetime.now(UTC), **poster: Any
    ) -> AsyncIterator[None]:
        watch = Watch(small.version)
        pages = webhook_pages(
            schema_under_test(),
            Feed(watch, small.reader),
            lambda tier: RequestContext(Tier(tier), NOW, small.reader),
        )
        async with Poster(**{"anywhere": True, **poster}) as sender:
            working = asyncio.create_task(Deliverer(small.deliveries, pages, sender, clock, patience).run())
            try:
                yield
            finally:
                working.cancel()
                await asyncio.wait({working})
                await watch.close()

    return hub

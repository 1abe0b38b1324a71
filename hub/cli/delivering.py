"""Serving webhooks beside the server."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from hub.access.viewer import Tier
from hub.app import utc_now
from hub.database.database import Database
from hub.feed.follow import Feed
from hub.feed.webhooks.deliverer import Deliverer
from hub.feed.webhooks.post import Poster
from hub.graphql.schema import HubSchema
from hub.graphql.webhook_pages import webhook_pages
from hub.plan.context import RequestContext
from hub.settings import HubSettings


@asynccontextmanager
async def delivering(database: Database, settings: HubSettings, schema: HubSchema, feed: Feed) -> AsyncIterator[None]:
    """Sends changes to webhooks within the block."""

    def context_of(tier: int) -> RequestContext:
        return RequestContext(Tier(tier), utc_now(), database.reader)

    async with Poster(anywhere=settings.webhooks_anywhere) as poster:
        deliverer = Deliverer(database.deliveries, webhook_pages(schema, feed, context_of), poster, utc_now)
        working = asyncio.create_task(deliverer.run() if settings.webhooks else asyncio.sleep(0))
        try:
            yield
        finally:
            working.cancel()
            await asyncio.wait({working})

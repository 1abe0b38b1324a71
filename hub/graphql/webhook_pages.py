"""What a webhook is told: the subscription that every portal could make, as its tier sees it."""

from collections.abc import AsyncGenerator, Callable, Sequence
from contextlib import aclosing
from dataclasses import replace
from typing import Final

from graph_schema.vocabulary import TIERS
from hub.errors import HubError
from hub.feed.follow import Feed, Following
from hub.feed.webhooks.deliverer import Pages, Webhook
from hub.graphql.following import following
from hub.graphql.schema import HubSchema
from hub.plan.context import RequestContext
from hub.plan.run import Event

DOCUMENT: Final = """subscription Webhook($within: ID) {
  changes(within: $within) {
    seq cursor at action actor before after
    node {
      __typename id
      ... on Unit { code fullName }
      ... on Spokesperson { name title mandate topic phone email since until unit { id code fullName } }
      ... on PressAgency { name kind website }
    }
  }
}"""


def webhook_pages(schema: HubSchema, feed: Feed, context_of: Callable[[int], RequestContext]) -> Pages:
    """Follows the feed for webhooks; `context_of` makes the context of a tier."""

    async def pages(webhook: Webhook, after: int) -> AsyncGenerator[Sequence[Event], None]:
        found = following(schema, DOCUMENT, {"within": webhook.within} if webhook.within else {}, None)
        if not isinstance(found, Following):
            raise HubError(f"Webhooks cannot follow: {found}")

        async def context() -> RequestContext:
            return context_of(TIERS.index(webhook.tier))

        async with aclosing(feed.follow(replace(found, since=after), context)) as followed:
            async for events in followed:
                yield events

    return pages

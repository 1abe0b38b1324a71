"""The subscriptions."""

import strawberry

from hub.graphql.change import Change
from hub.graphql.fields import source
from hub.plan.sources.changes import events


@strawberry.type(description="What is told as it happens, over WebSocket or server-sent events.")
class Subscription:
    """All of them."""

    @source(events, "First all changes after the cursor, then each new one; without a cursor from now on.")
    def changes(self, after: str | None = strawberry.UNSET, within: strawberry.ID | None = strawberry.UNSET) -> Change:
        """Declared by its source."""
        raise NotImplementedError

"""What a request brings to GraphQL beside reading: who asks, and the journal that takes writes."""

from dataclasses import dataclass, field
from typing import Protocol

from hub.access.viewer import Tier, Viewer
from hub.errors import Forbidden
from hub.feed.write import Write, Written
from hub.plan.context import RequestContext


class Journal(Protocol):
    """Takes a write, and answers once it is committed."""

    async def append(self, write: Write) -> Written:
        """Raises Refused, or HubError."""
        ...


@dataclass
class HubContext(RequestContext):
    """One request to the hub."""

    viewer: Viewer = field(default_factory=lambda: Viewer(Tier.PUBLIC))
    journal: Journal | None = None

    def writing(self) -> tuple[Viewer, Journal]:
        """The viewer and the journal, for who may write at all. Raises Forbidden."""
        if self.journal is None or not (self.viewer.operates or self.viewer.scopes):
            raise Forbidden("Writing needs the token of an editor or an operator.")
        return self.viewer, self.journal

"""What a request brings to GraphQL beside reading: who asks, and the journal that takes writes."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Final, Protocol

from hub.access.viewer import Tier, Viewer
from hub.errors import Forbidden
from hub.feed.commit import Trial
from hub.feed.journal import Progress, Stages
from hub.feed.write import Write, Written
from hub.plan.context import RequestContext

ANONYMOUS: Final = "anonymous"
"""The feed's name for who writes without a token."""


class Journal(Protocol):
    """Takes writes, and answers once they are committed."""

    async def append(self, write: Write) -> Written:
        """Raises Refused, or HubError."""
        ...

    async def together(self, stages: Stages, *, rehearse: bool = False, progress: Progress = ...) -> list[list[Trial]]:
        """All of them or none."""
        ...


def _admitted() -> None:
    """Lets everyone in."""


@dataclass
class HubContext(RequestContext):
    """One request to the hub.

    `admit_report` and `admit_secret` take one from what this client may send without a token, or raise RateLimited.
    """

    viewer: Viewer = field(default_factory=lambda: Viewer(Tier.PUBLIC))
    journal: Journal | None = None
    admit_report: Callable[[], None] = _admitted
    admit_secret: Callable[[], None] = _admitted

    def __post_init__(self) -> None:
        """What the viewer may edit is a parameter of what is told to editors alone."""
        self.scopes, self.operates = sorted(self.viewer.scopes), self.viewer.operates

    def writing(self) -> tuple[Viewer, Journal]:
        """The viewer and the journal, for who may write at all. Raises Forbidden."""
        if self.journal is None or not (self.viewer.operates or self.viewer.scopes):
            raise Forbidden("Writing needs the token of an editor or an operator.")
        return self.viewer, self.journal

    def bearing(self) -> Journal:
        """The journal, for who brings a secret that its command will know. Raises RateLimited."""
        self.admit_secret()
        return self._open_journal()

    def reporting(self) -> tuple[Viewer, Journal]:
        """The reporter and the journal, for everyone, but not without end. Raises RateLimited."""
        self.admit_report()
        return replace(self.viewer, actor=self.viewer.actor or ANONYMOUS), self._open_journal()

    def _open_journal(self) -> Journal:
        if self.journal is None:
            raise Forbidden("Nothing is written here.")
        return self.journal

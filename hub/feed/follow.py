"""Following the feed: first what came after a place in it, then each change as it is written, in order, without a gap.

Nothing is queued for a follower. It is given one page, and the next one is read when it asks again; so one that is slow
costs no memory, and one that is gone costs nothing.
"""

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from graphql import VariableValues

from hub.database.statement import GraphReader, Version
from hub.errors import CostExceeded, CursorExpired, HubError, RateLimited, TimedOut, Unavailable
from hub.feed.shared_reads import SharedReads
from hub.feed.watch import Watch
from hub.plan.context import RequestContext
from hub.plan.operation import Operation, Selected
from hub.plan.run import Event, Page, Run
from hub.plan.sources.changes import MOST_EVENTS

ContextOf = Callable[[], Awaitable[RequestContext]]
"""Makes the follower's context anew, by its credentials as they are now. Raises Unauthenticated."""
_PAUSE: Final = 0.5
"""Seconds before a read is tried again."""
_TRIES: Final = 5
"""Of a page that takes too long, or that a gap stands before."""
CHECKED_AFTER: Final = 15.0
"""Seconds without a change after which the credentials are looked at again."""


@dataclass(frozen=True)
class Following:
    """A subscription to changes with its variables, and the place in the feed that it names."""

    operation: Operation
    values: VariableValues
    selected: Selected
    since: int | None = None

    def run(self, context: RequestContext) -> Run:
        """One read of it."""
        return Run(self.operation, self.values, context)

    def page_size(self, context: RequestContext) -> int:
        """The most changes at once, up to the largest page, that the viewer can afford. Raises CostExceeded."""
        run, most = self.run(context), MOST_EVENTS
        budget = context.meter.budget
        while budget is not None and run.price_of_page(self.selected, most) > budget:
            if most == 1:
                raise CostExceeded(f"One change may cost more than the budget of {budget:,}.", budget=budget)
            most //= 2
        return most


class Feed:
    """The feed as followers see it."""

    def __init__(self, watch: Watch, reader: GraphReader) -> None:
        self._watch = watch
        self._reads = SharedReads(reader)

    async def follow(self, following: Following, context_of: ContextOf) -> AsyncGenerator[Sequence[Event], None]:
        """Pages of events, the first of which may be empty. Whatever cannot be meant is raised before that one."""
        seen = await self._watch.current()
        place = seen.seq if following.since is None else following.since
        walk = _Walk(following, context_of, self._reads, seen, seen.epoch, place)
        page = await walk.read()
        while True:
            yield walk.passed(page)
            if walk.place >= walk.seen.seq:
                await self._await_change(walk)
            elif walk.stuck:
                await asyncio.sleep(_PAUSE)
            page = await walk.read_patiently()

    async def _await_change(self, walk: "_Walk") -> None:
        while True:
            try:
                async with asyncio.timeout(CHECKED_AFTER):
                    walk.seen = await self._watch.beyond(walk.seen)
                    return
            except TimeoutError:
                await walk.check()


@dataclass
class _Walk:
    """One follower on its way: its place, and the version of the network that it knows of."""

    following: Following
    context_of: ContextOf
    reads: SharedReads
    seen: Version
    epoch: str
    place: int
    stuck: int = 0

    async def read(self) -> Page:
        """The next page, which is empty where there is nothing new."""
        context = await self.context_of()
        most = max(0, min(self.following.page_size(context), self.seen.seq - self.place))
        here: dict[str, Any] = {"since": self.place, "most": most, "reader": self.reads.knowing(self.seen)}
        page = await self.following.run(replace(context, **here)).page(self.following.selected)
        if page.version.epoch != self.epoch:
            raise CursorExpired("The network was loaded anew: read it anew, and follow from then.")
        return page

    async def read_patiently(self) -> Page:
        """The same over a database that goes and comes back, and at the rate that the viewer may spend."""
        slow = 0
        while True:
            try:
                return await self.read()
            except Unavailable:
                await asyncio.sleep(_PAUSE)
            except RateLimited as error:
                await asyncio.sleep(error.retry_after)
            except TimedOut:
                if (slow := slow + 1) == _TRIES:
                    raise
                await asyncio.sleep(_PAUSE)

    async def check(self) -> None:
        """Raises Unauthenticated for credentials that are good no more."""
        try:
            await self.context_of()
        except (Unavailable, TimedOut):
            return

    def passed(self, page: Page) -> Sequence[Event]:
        """The page's events up to the first gap, beyond which the follower does not go."""
        end = self.place
        for number in page.numbers:
            if number != end + 1:
                break
            end = number
        expected = min(self.seen.seq, page.version.seq) > self.place
        self.stuck = self.stuck + 1 if expected and end == self.place else 0
        if self.stuck > _TRIES:
            raise HubError(f"The feed has a gap after {end}.")
        self.place = end
        return [event for event in page.events if event.place <= end]

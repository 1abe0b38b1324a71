"""Who waits for the network to move: one loop asks for its version, for all of them, and only while there are some.

A bell in this process makes it ask at once; other processes' writes are found at the next look. Both only hint: whoever
is woken reads the feed.
"""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import Final

from hub.database.statement import Version
from hub.errors import HubError

INTERVAL: Final = 0.1
"""Seconds between two looks: what another process writes is seen well within one."""
_AWAY: Final = 1.0
"""Seconds between two looks at a database that does not answer."""


class Watch:
    """Tells those who wait when the network's version is another than the one they know."""

    def __init__(self, version: Callable[[], Awaitable[Version]]) -> None:
        self._version = version
        self._waiting: list[tuple[Version, asyncio.Future[Version]]] = []
        self._looking: asyncio.Task[None] | None = None
        self._rung = asyncio.Event()
        self._last: Version | None = None

    async def current(self) -> Version:
        """The version now. Raises Unavailable or TimedOut."""
        self._last = await self._version()
        return self._last

    def ring(self) -> None:
        """Something was written here."""
        self._rung.set()

    async def beyond(self, seen: Version) -> Version:
        """The network's version, once it is not this one. It waits over any failure."""
        if self._last and self._last != seen:
            return self._last
        moved: asyncio.Future[Version] = asyncio.get_running_loop().create_future()
        self._waiting.append((seen, moved))
        if self._looking is None or self._looking.done():
            self._looking = asyncio.create_task(self._look())
        return await moved

    async def close(self) -> None:
        """Ends the loop; nobody waits any more."""
        if self._looking:
            self._looking.cancel()
            await asyncio.wait({self._looking})

    async def _look(self) -> None:
        while self._waiting:
            self._rung.clear()
            pause = await self._tell()
            if self._waiting:
                with suppress(TimeoutError):
                    async with asyncio.timeout(pause):
                        await self._rung.wait()

    async def _tell(self) -> float:
        """Wakes those whose version is an old one; answers how long to wait for the next look."""
        try:
            version = await self.current()
        except HubError:
            self._waiting = [(seen, moved) for seen, moved in self._waiting if not moved.done()]
            return _AWAY
        waiting, self._waiting = self._waiting, []
        for seen, moved in waiting:
            if moved.done():
                continue
            if seen == version:
                self._waiting.append((seen, moved))
            else:
                moved.set_result(version)
        return INTERVAL

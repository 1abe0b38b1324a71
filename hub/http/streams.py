"""Connections that stay open: how many there may be, and their end when the server stops."""

import asyncio
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from hub.errors import RateLimited

_RETRY_AFTER: Final = 5
STALLED: Final = 30.0
"""Seconds in which a client must take what it is sent; one that does not is let go."""


class Streams:
    """At most so many in all, and from one address."""

    def __init__(self, most: int, most_from_one: int) -> None:
        self._most, self._most_from_one = most, most_from_one
        self._open: Counter[str] = Counter()
        self.stopping = asyncio.Event()

    @property
    def count(self) -> int:
        """How many are open."""
        return self._open.total()

    def admit(self, address: str) -> None:
        """Raises RateLimited where there may be no more."""
        if self._open[address] >= self._most_from_one:
            raise RateLimited("There are too many open connections from your address.", _RETRY_AFTER)
        if self.count >= self._most:
            raise RateLimited("There are too many open connections.", _RETRY_AFTER)

    @contextmanager
    def counted(self, address: str) -> Iterator[None]:
        """One of them, for as long as the block."""
        self._open[address] += 1
        try:
            yield
        finally:
            self._open[address] -= 1
            if not self._open[address]:
                del self._open[address]

"""Chance without a clock or a state outside: numbers that follow from a name alone."""

import hashlib
from collections.abc import Sequence
from typing import TypeVar

T = TypeVar("T")


def share_of(*name: str) -> float:
    """One number in [0, 1) for the name."""
    return int.from_bytes(hashlib.blake2b(_joined(name), digest_size=8).digest()) / 2**64


class Chance:
    """A row of numbers: the same name gives the same, so one unit's people do not move when another's change."""

    def __init__(self, *name: str) -> None:
        self._name = _joined(name)
        self._block = 0
        self._bytes = b""

    def share(self) -> float:
        """A number in [0, 1)."""
        if not self._bytes:
            self._bytes = hashlib.blake2b(self._name + bytes([self._block]), digest_size=32).digest()
            self._block += 1
        number, self._bytes = self._bytes[:4], self._bytes[4:]
        return int.from_bytes(number) / 2**32

    def happens(self, share: float) -> bool:
        """True in that share of cases."""
        return self.share() < share

    def between(self, first: int, last: int) -> int:
        """A whole number from first to last, both included."""
        return first + int(self.share() * (last - first + 1))

    def pick(self, items: Sequence[T]) -> T:
        """One of the items."""
        return items[int(self.share() * len(items))]


def _joined(name: tuple[str, ...]) -> bytes:
    return "\x1f".join(name).encode()

"""What the hub is held to: a ratio, its bound, and on which side of it to be."""

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True)
class Target:
    """`ratio` of `query` is at least the bound, or with `at_most` no more than it."""

    query: str
    ratio: str
    bound: float
    at_most: bool = False

    def met(self, value: float) -> bool:
        """Whether the value is on the right side."""
        return value <= self.bound if self.at_most else value >= self.bound


def _at_least(ratio: str, bounds: dict[str, float]) -> tuple[Target, ...]:
    return tuple(Target(query, ratio, bound) for query, bound in bounds.items())


def _at_most(ratio: str, bounds: dict[str, float]) -> tuple[Target, ...]:
    return tuple(Target(query, ratio, bound, at_most=True) for query, bound in bounds.items())


TARGETS: Final = (
    *_at_least("p50_vs_peer", {"Q1": 3.5, "Q2": 3, "Q3": 4, "Q4": 3, "Q5": 3, "Q6": 2.5, "Q7": 5, "Q9": 3}),
    *_at_least("rps_vs_peer", {"Q1": 6, "Q2": 3, "Q4": 5, "Q5": 4.5, "Q6": 3, "Q7": 12}),
    *_at_most("p50_vs_floor", {"Q1": 2.5, "Q2": 2, "Q3": 1.3, "Q4": 2, "Q5": 2.2}),
    *_at_most("dated_vs_undated", {"Q8": 1.3}),
    *_at_least("p50_vs_postgraphile", {"Q1": 1, "Q2": 1.3, "Q3": 2.5, "Q4": 1, "Q5": 1, "Q7": 2.5, "never_seen": 1}),
    *_at_least("rps_vs_postgraphile", {"Q1": 1.2, "Q2": 1.3, "Q4": 1.2, "Q5": 1.2, "Q7": 2.5}),
)

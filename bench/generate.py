"""Documents made at random: the mixed stream's, and those that no server has ever seen."""

import random
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import count

from bench.copy import SPOKESPERSON_FIELDS, UNIT_FIELDS
from bench.selection import Picked, Request, Root

_RELATIONS = ("parent", "ancestors", "spokespersons", "children")
# A unit's ancestors have all the network below them, so nobody asks for children there.
_RELATIONS_BELOW = ("parent", "ancestors", "spokespersons")


@dataclass(frozen=True)
class Document:
    """A selection on a unit, not yet about any."""

    picked: Picked

    def about(self, code: str) -> Request:
        """The request for that unit."""
        return Request(Root.UNIT, self.picked, code)


def documents(rng: random.Random, wanted: int) -> list[Document]:
    """That many different ones."""
    found: dict[Picked, None] = {}
    while len(found) < wanted:
        found[random_unit(rng)] = None
    return [Document(picked) for picked in found]


def random_unit(rng: random.Random) -> Picked:
    """Some fields of a unit, some relations, and of those some again."""
    chosen = _some(rng, _RELATIONS, 1, 3)
    return Picked(_some(rng, UNIT_FIELDS, 2, 6), tuple((name, _below(rng, name, deep=True)) for name in chosen))


def _below(rng: random.Random, relation: str, *, deep: bool) -> Picked:
    if relation == "spokespersons":
        return Picked(_some(rng, SPOKESPERSON_FIELDS, 1, 5))
    chosen = _some(rng, _RELATIONS_BELOW, 1, 2) if deep and rng.random() < 0.5 else ()
    return Picked(_some(rng, UNIT_FIELDS, 2, 6), tuple((name, _below(rng, name, deep=False)) for name in chosen))


def _some(rng: random.Random, names: Sequence[str], least: int, most: int) -> tuple[str, ...]:
    return tuple(rng.sample(names, rng.randint(least, most)))


class NeverSeen:
    """Requests whose document no server has had before, in two kinds."""

    def __init__(self, seed: int, codes: Sequence[str], known: Sequence[Request]) -> None:
        self._rng = random.Random(seed)  # noqa: S311 (a fixed sequence is wanted)
        self._codes, self._known = codes, known
        self._numbers = count(1)

    def same_shapes(self, wanted: int) -> list[Request]:
        """Known shapes with fresh aliases and a literal."""
        return [
            replace(self._rng.choice(self._known), value=self._code(), suffix=f"_{next(self._numbers)}", literal=True)
            for _ in range(wanted)
        ]

    def subsets(self, wanted: int) -> list[Request]:
        """Fresh selections with a literal."""
        return [Request(Root.UNIT, random_unit(self._rng), self._code(), literal=True) for _ in range(wanted)]

    def _code(self) -> str:
        return self._rng.choice(self._codes)

"""What is asked: each query with the requests that every server gets in the same order."""

import random
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from bench.copy import Row, Slice
from bench.generate import documents
from bench.selection import Picked, Request, Root

_SPEAKERS = ("spokespersons", Picked(("name", "title")))
_Q1 = Picked(
    ("code", "name", "fullName", "level", "kind"),
    (("parent", Picked(("fullName",))), ("spokespersons", Picked(("name", "title", "phone", "email")))),
)
_NAMED = ("code", "fullName")
_Q2 = Picked(_NAMED, (("children", Picked(_NAMED, (_SPEAKERS, ("children", Picked(_NAMED, (_SPEAKERS,)))))),))
_Q3 = Picked(("code", "name", "level"), (("parent", Picked(("code",))),))
_Q4 = Picked(_NAMED, (_SPEAKERS, ("ancestors", Picked(("code", "fullName", "level"), (_SPEAKERS,)))))
_Q5 = Picked(("code", "fullName", "level"), (_SPEAKERS,))
_CONTACTS = ("spokespersons", Picked(("name", "title", "phone", "email")))
_Q7 = Picked(_NAMED, (("ancestors", Picked(_NAMED)), _CONTACTS, ("children", Picked(_NAMED, (_CONTACTS,)))))
_Q9 = Picked(("level", "units", "withSpokesperson"))

UNITS: Final = 400
DOCUMENTS: Final = 200
PORTALS: Final = 20
STREAM: Final = 2_000


@dataclass(frozen=True)
class Query:
    """A query of the benchmark: its burst's seconds; `floor`: its statement is also run by the driver alone."""

    name: str
    title: str
    requests: tuple[Request, ...]
    connections: tuple[int, ...] = (1, 16, 64)
    seconds: int = 1
    floor: bool = False


def queries(of: Slice, seed: int = 4) -> list[Query]:
    """Q1 to Q7 and Q9; Q8 is measured below GraphQL."""
    rng = random.Random(seed)  # noqa: S311 (a fixed sequence is wanted)
    units = [u["code"] for u in rng.sample(of.units[1:], UNITS)]
    communes = [u["code"] for u in rng.sample([u for u in of.units if u["level"] == "COMMUNE"], UNITS)]
    provinces = [u["code"] for u in of.units if u["level"] == "PROVINCE"]
    rng.shuffle(provinces)
    asked = documents(rng, DOCUMENTS)
    mixed = [asked[i].about(rng.choice(communes)) for i in zipf(rng, DOCUMENTS, STREAM)]
    portals = [_unit(_Q7, provinces[i]) for i in zipf(rng, PORTALS, STREAM)]
    return [
        Query("Q1", "a unit, its parent and spokespersons", _units(_Q1, units), floor=True),
        Query("Q2", "a province, two levels down, with spokespersons", _units(_Q2, provinces), floor=True),
        Query("Q3", "the whole network, flat", (Request(Root.NETWORK, _Q3),), (1,), 2, floor=True),
        Query("Q4", "a commune and its ancestors with spokespersons", _units(_Q4, communes), floor=True),
        Query("Q5", "search, first 20, with spokespersons", _searches(of, rng), floor=True),
        Query("Q6", "200 documents mixed (Zipf)", tuple(mixed)),
        Query("Q7", "20 provincial portals' look-ups (Zipf)", tuple(portals)),
        Query("Q9", "coverage of the whole network", (Request(Root.COVERAGE, _Q9),), (1,)),
    ]


def zipf(rng: random.Random, of: int, count: int) -> list[int]:
    """That many draws of 0 to `of` - 1, the k-th as often as 1/k."""
    return rng.choices(range(of), [1 / (rank + 1) for rank in range(of)], k=count)


def _unit(picked: Picked, code: str) -> Request:
    return Request(Root.UNIT, picked, code)


def _units(picked: Picked, codes: Sequence[str]) -> tuple[Request, ...]:
    return tuple(_unit(picked, code) for code in codes)


def _searches(of: Slice, rng: random.Random) -> tuple[Request, ...]:
    texts = search_texts(of.units, of.ended_names)
    rng.shuffle(texts)
    return tuple(Request(Root.SEARCH, _Q5, text) for text in texts[:UNITS])


def search_texts(units: Sequence[Row], ended_names: Sequence[str]) -> list[str]:
    """Texts on whose 5 to 20 results every server must agree.

    Two whole words of a name that nowhere stand as a part of others, and that no ended unit's name has.
    """
    counted = Counter(pair for unit in units for pair in _pairs(unit["searchNames"]))
    ended, texts = "\n".join(ended_names), [unit["searchText"] for unit in units]
    few = sorted(text for text, found in counted.items() if 5 <= found <= 20 and text not in ended)
    return [text for text in few if sum(text in other for other in texts) == counted[text]]


def _pairs(names: Sequence[str]) -> set[str]:
    words = [name.split() for name in names]
    return {f"{a} {b}" for name in words for a, b in pairwise(name)}

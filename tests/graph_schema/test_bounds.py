"""The numbers that the shape promises are counted on every day, and a network beyond them is told."""

from collections.abc import Callable, Sequence

import pytest

from graph_schema.bounds import overruns
from graph_schema.levels import LEVELS, MOST_ANCESTORS, MOST_REFORMS
from graph_schema.network import BASED_IN, CHILD_OF, GUIDED_BY, PRESS_AGENCY, SPEAKS_FOR, SUCCEEDED_BY
from graph_schema.records import Node, Relationship
from graph_schema.shape import FOREVER

PROVINCES = next(level.most for level in LEVELS if level.name == "PROVINCE")
Records = Sequence[Node | Relationship]


def unit(name: object, start: str = "2000-01-01", end: str = FOREVER, level: str = "COMMUNE") -> Node:
    return Node("Unit", {"id": f"u{name}", "level": level, "validFrom": start, "validTo": end})


def edge(kind: str, start: object, end: object, **dates: str) -> Relationship:
    return Relationship(kind, f"u{start}", f"u{end}", dates)


def dated(kind: str, start: object, end: object, first: str = "2000-01-01", last: str = FOREVER) -> Relationship:
    return edge(kind, start, end, validFrom=first, validTo=last)


def speaker(name: object, start: str = "2000-01-01", end: str = FOREVER) -> Node:
    return Node("Spokesperson", {"id": f"u{name}", "validFrom": start, "validTo": end})


def row(count: int) -> Records:
    """Units that follow each other."""
    return [*map(unit, range(count + 1)), *(edge("SUCCEEDED_BY", n, n + 1) for n in range(count))]


def network(count: int, kind: str) -> Records:
    """So many units at one."""
    return [unit("x"), *map(unit, range(count)), *(dated(kind, n, "x") for n in range(count))]


def speaking(count: int) -> Records:
    return [unit("x"), *map(speaker, range(count)), *(edge("SPEAKS_FOR", n, "x") for n in range(count))]


CASES: dict[str, Callable[[int], Records]] = {
    "units of a level": lambda n: [unit(i, level="PROVINCE") for i in range(n)],
    "press agencies": lambda n: [Node("PressAgency", {"id": f"u{i}"}) for i in range(n)],
    "children": lambda n: network(n, "CHILD_OF"),
    "guided departments": lambda n: network(n, "GUIDED_BY"),
    "spokespersons": speaking,
    "agencies in a province": lambda n: [
        unit("x"),
        *(Node("PressAgency", {"id": f"u{i}"}) for i in range(n)),
        *(dated("BASED_IN", i, "x") for i in range(n)),
    ],
    "predecessors": lambda n: [*map(unit, range(n + 1)), *(edge("SUCCEEDED_BY", i, n) for i in range(n))],
    "successors": lambda n: [*map(unit, range(n + 1)), *(edge("SUCCEEDED_BY", n, i) for i in range(n))],
    "successors in a row": row,
    "ancestors": lambda n: [
        Node("Placement", {"id": "p", "path": "", "depth": n, "validFrom": "2000-01-01", "validTo": FOREVER})
    ],
}
PROMISED = {
    "units of a level": PROVINCES,
    "press agencies": PRESS_AGENCY.most,
    "children": CHILD_OF.most,
    "guided departments": GUIDED_BY.most,
    "spokespersons": SPEAKS_FOR.most,
    "agencies in a province": BASED_IN.most,
    "predecessors": SUCCEEDED_BY.most,
    "successors": SUCCEEDED_BY.most_from,
    "successors in a row": MOST_REFORMS,
    "ancestors": MOST_ANCESTORS,
}


@pytest.mark.parametrize("what", CASES)
def test_as_many_as_promised_are_sound_and_one_more_is_told(what: str) -> None:
    assert list(overruns(CASES[what](PROMISED[what]))) == []
    (told,) = overruns(CASES[what](PROMISED[what] + 1))
    assert f"{PROMISED[what] + 1:,} " in told and f"{PROMISED[what]:,} are promised" in told


def test_only_what_lives_on_one_day_counts() -> None:
    before = [unit(f"a{n}", "2000-01-01", "2020-01-01", "PROVINCE") for n in range(PROVINCES)]
    after = [unit(f"b{n}", "2020-01-01", FOREVER, "PROVINCE") for n in range(PROVINCES)]
    assert list(overruns([*before, *after])) == []
    assert list(overruns([*before, *after, unit("c", "2019-12-31", "2020-01-01", "PROVINCE")])) != []


def test_an_appointment_counts_while_it_lasts() -> None:
    terms = [("2000-01-01", "2020-01-01")] * SPEAKS_FOR.most + [("2020-01-01", FOREVER)] * SPEAKS_FOR.most
    people = [speaker(n, *term) for n, term in enumerate(terms)]
    assert list(overruns([unit("x"), *people, *(edge("SPEAKS_FOR", n, "x") for n in range(len(people)))])) == []

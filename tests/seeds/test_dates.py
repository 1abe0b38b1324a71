"""On any day the live network is one tree, and its placements say the same as its parent edges."""

from collections import Counter, defaultdict
from datetime import date
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from graph_schema.placement import AFTER_SUBTREE, SEPARATOR
from tests.seeds.seeded import Seeded, holds

BOUNDARIES = ("1945-09-02", "2023-04-10", "2025-01-01", "2025-02-28", "2025-03-01", "2025-06-30", "2025-07-01")
DAYS = st.dates(date(1945, 9, 2), date(2030, 1, 1)).map(date.isoformat) | st.sampled_from(BOUNDARIES)
anywhen = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@anywhen
@given(day=DAYS)
def test_every_live_unit_but_the_root_has_one_live_parent(seeded: Seeded, day: str) -> None:
    live = {u["id"]: u for u in seeded.live(day)}
    parents = Counter(e.start for e in seeded.types["CHILD_OF"] if holds(e.properties, day) and e.end in live)
    roots = [u for i, u in live.items() if parents[i] == 0]
    assert [u["kind"] for u in roots] == ["GOVERNMENT"]
    assert set(parents.values()) <= {1}
    assert parents.keys() <= live.keys()


@anywhen
@given(day=DAYS)
def test_every_live_unit_has_one_placement_below_its_parents(seeded: Seeded, day: str) -> None:
    live = {u["id"] for u in seeded.live(day)}
    placements = [p for p in seeded.labels["Placement"] if holds(p, day)]
    paths = {seeded.places[p["id"]]: p["path"] for p in placements}
    assert len(placements) == len(paths) == len(set(paths.values()))
    assert paths.keys() == live
    for edge in seeded.types["CHILD_OF"]:
        if holds(edge.properties, day):
            above, below = paths[edge.end], paths[edge.start]
            assert below.startswith(above + SEPARATOR)
            assert above < below < above + AFTER_SUBTREE
            assert SEPARATOR not in below.removeprefix(above + SEPARATOR)


@anywhen
@given(day=DAYS)
def test_a_code_names_one_live_unit(seeded: Seeded, day: str) -> None:
    codes = Counter(u["code"] for u in seeded.live(day))
    assert [code for code, count in codes.items() if count > 1] == []


def test_siblings_stand_in_vietnamese_order_in_their_paths(seeded: Seeded) -> None:
    day = "2025-07-01"
    province = seeded.unit("79", day)["id"]
    children = {e.start for e in seeded.types["CHILD_OF"] if e.end == province and holds(e.properties, day)}
    paths = {seeded.places[p["id"]]: p["path"] for p in seeded.labels["Placement"] if holds(p, day)}
    names = [seeded.nodes[unit]["name"] for unit in sorted(children, key=lambda unit: paths[unit])]
    assert names.index("An Đông") < names.index("Bàn Cờ") < names.index("Bến Thành") < names.index("Đông Hòa")


def test_intervals_of_one_edge_type_never_overlap(seeded: Seeded) -> None:
    for type_ in ("CHILD_OF", "GUIDED_BY", "BASED_IN"):
        terms: defaultdict[str, list[tuple[str, str]]] = defaultdict(list)
        for edge in seeded.types[type_]:
            terms[edge.start].append((str(edge.properties["validFrom"]), str(edge.properties["validTo"])))
        for found in terms.values():
            found.sort()
            assert all(a[1] <= b[0] for a, b in pairwise(found))


@pytest.mark.parametrize("type_", ["CHILD_OF", "GUIDED_BY", "BASED_IN"])
def test_a_dated_edge_lies_within_the_lives_of_both_ends(seeded: Seeded, type_: str) -> None:
    for edge in seeded.types[type_]:
        for end in (seeded.nodes[edge.start], seeded.nodes[edge.end]):
            if "validFrom" in end:
                assert end["validFrom"] <= str(edge.properties["validFrom"])
                assert str(edge.properties["validTo"]) <= end["validTo"]

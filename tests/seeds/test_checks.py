"""The checks of a load refuse a network that breaks a rule."""

from dataclasses import replace

import pytest

from graph_schema.levels import LEVEL_OF_KIND
from graph_schema.placement import ParentEdge
from graph_schema.records import Node, Relationship
from seeds.checks import check_bounds, check_paths, check_records, check_successions, check_tree
from seeds.errors import BadSource
from seeds.unit import SeedUnit, Succession, Units, shared_time

ROOT = SeedUnit(code="CP", name="Chính phủ", full_name="Chính phủ", kind="GOVERNMENT", start="1945-09-02")
OLD = SeedUnit(code="1", name="A", full_name="Tỉnh A", kind="PROVINCE", start="2023-01-01", end="2025-01-01")
PROVINCE = LEVEL_OF_KIND["PROVINCE"]
NEW = SeedUnit(code="1", name="A", full_name="Thành phố A", kind="MUNICIPALITY", start="2025-01-01")


def network() -> Units:
    units = Units()
    units.add(ROOT, ())
    units.add(OLD, [ROOT])
    units.add(NEW, [ROOT])
    units.successions.append(Succession(OLD, NEW, "UPGRADE", "2025-01-01", is_main=True))
    return units


def test_a_sound_network_passes() -> None:
    units = network()
    check_tree(units, {"2024-06-01": {"PROVINCE": 1}})
    check_successions(units)
    check_records(list(units.records()))


@pytest.mark.parametrize(
    ("edges", "fault"),
    [
        ([], "on 2025-01-01, Thành phố A .* has 0 live parents"),
        ([ParentEdge(NEW.id, ROOT.id, "2025-02-01", "9999-12-31")], "on 2025-01-01, Thành phố A .* has 0 live parents"),
        ([ParentEdge(NEW.id, OLD.id, "2025-01-01", "9999-12-31")], "on 2025-01-01, Thành phố A .* has 0 live parents"),
        (shared_time(NEW, [ROOT]) * 2, "on 2025-01-01, Thành phố A .* has 2 live parents"),
    ],
    ids=["no edge", "an edge that starts late", "a dead parent", "two edges"],
)
def test_a_unit_without_exactly_one_live_parent_is_refused(edges: list[ParentEdge], fault: str) -> None:
    units = network()
    units.parents = [edge for edge in units.parents if edge.child != NEW.id] + edges
    with pytest.raises(BadSource, match=fault):
        check_tree(units, {})


def test_a_network_beyond_what_the_shape_promises_is_refused() -> None:
    units = network()
    check_bounds(units.records())
    for number in range(PROVINCE.most):
        units.add(replace(NEW, code=f"1{number}", name=f"B{number}"), [ROOT])
    with pytest.raises(BadSource, match=f"{PROVINCE.most:,} are promised: raise the number"):
        check_bounds(units.records())


def test_a_code_of_two_live_units_is_refused() -> None:
    units = network()
    units.add(replace(OLD, start="2023-02-01"), [ROOT])
    with pytest.raises(BadSource, match="live units have the code 1"):
        check_tree(units, {})


def test_other_counts_than_published_are_refused() -> None:
    with pytest.raises(BadSource, match=r"on 2024-06-01, .*'PROVINCE': 2.* are expected, not .*'PROVINCE': 1"):
        check_tree(network(), {"2024-06-01": {"PROVINCE": 2}})


def test_two_main_successors_are_refused() -> None:
    units = network()
    units.successions *= 2
    with pytest.raises(BadSource, match="has 2 main successors"):
        check_successions(units)


def test_a_unit_that_follows_itself_is_refused() -> None:
    units = network()
    units.successions = [Succession(NEW, NEW, "RENAME", "2025-01-01", is_main=False)]
    with pytest.raises(BadSource, match="follows itself"):
        check_successions(units)


def test_two_units_with_one_path_at_a_time_are_refused() -> None:
    place = Node("Placement", {"path": "a!b", "validFrom": "2025-01-01", "validTo": "2025-06-01"})
    later = Node("Placement", {"path": "a!b", "validFrom": "2025-06-01", "validTo": "9999-12-31"})
    check_paths([place, later])
    with pytest.raises(BadSource, match="path a!b at one time"):
        check_paths([place, later, later])


def test_a_record_against_the_shape_is_refused_with_its_origin() -> None:
    wrong = Relationship("GOVERNED_BY", "a", "b", {"since": "2025"}, origin="press_agencies.csv:7")
    with pytest.raises(BadSource, match=r"press_agencies\.csv:7: GOVERNED_BY\.since is not declared"):
        check_records([wrong])

"""Departments of every province, from the decrees' template."""

import pytest

from graph_schema.shape import FOREVER
from tests.seeds.seeded import Seeded, holds

REFORM = "2025-07-01"


@pytest.mark.parametrize(
    ("day", "departments"),
    [("2025-02-28", 63 * 17 + 2), ("2025-03-01", 63 * 12 + 2), (REFORM, 34 * 12 + 2)],
)
def test_every_province_has_the_uniform_departments_and_two_have_planning(
    seeded: Seeded, day: str, departments: int
) -> None:
    found = [u["code"] for u in seeded.live(day, "DEPARTMENT")]
    assert len(found) == departments
    assert [code for code in found if code.endswith("SQHKT")] == ["01.SQHKT", "79.SQHKT"]


def test_departments_of_a_merged_province_end_with_it(seeded: Seeded) -> None:
    assert seeded.history("15.STC") == [
        ("Sở Tài chính tỉnh Yên Bái", "2023-04-10", REFORM),
        ("Sở Tài chính tỉnh Lào Cai", REFORM, FOREVER),
    ]
    new = seeded.unit("15.STC", REFORM)
    assert seeded.predecessors(new) == ["Sở Tài chính tỉnh Lào Cai", "Sở Tài chính tỉnh Yên Bái"]
    assert seeded.successions(seeded.unit("10.STC", "2025-06-30")) == [(new["fullName"], "MERGE", True)]


def test_departments_of_an_unchanged_province_go_on(seeded: Seeded) -> None:
    assert seeded.history("01.STC") == [("Sở Tài chính Thành phố Hà Nội", "2023-04-10", FOREVER)]


def test_departments_of_hue_go_on_under_the_new_parent(seeded: Seeded) -> None:
    department = seeded.unit("46.STC", "2024-12-31")
    assert department["id"] == seeded.unit("46.STC", "2025-01-01")["id"]
    assert [seeded.parent(department, day)["fullName"] for day in ("2024-12-31", "2025-01-01")] == [
        "Tỉnh Thừa Thiên Huế",
        "Thành phố Huế",
    ]


def test_an_inspectorate_names_its_kind_of_province_so_in_hue_it_is_renamed(seeded: Seeded) -> None:
    before, after = seeded.unit("46.TTT", "2024-12-31"), seeded.unit("46.TTT", "2025-01-01")
    assert (before["name"], after["name"]) == ("Thanh tra tỉnh", "Thanh tra thành phố")
    assert seeded.successions(before) == [("Thanh tra Thành phố Huế", "RENAME", True)]


def test_departments_that_ended_in_march_are_followed_as_the_template_says(seeded: Seeded) -> None:
    assert seeded.successions(seeded.unit("10.STTTT", "2025-02-28")) == [
        ("Sở Văn hóa, Thể thao và Du lịch tỉnh Lào Cai", "SPLIT", True),
        ("Sở Khoa học và Công nghệ tỉnh Lào Cai", "SPLIT", False),
    ]
    new = seeded.unit("10.SNNMT", "2025-03-01")
    assert seeded.predecessors(new) == [
        "Sở Nông nghiệp và Phát triển nông thôn tỉnh Lào Cai",
        "Sở Tài nguyên và Môi trường tỉnh Lào Cai",
    ]


@pytest.mark.parametrize("day", ["2023-06-01", "2025-02-28", "2025-03-01", REFORM])
def test_every_department_has_its_province_above_and_a_live_ministry_beside(seeded: Seeded, day: str) -> None:
    parents = {e.start: e.end for e in seeded.types["CHILD_OF"] if holds(e.properties, day)}
    guides = [e for e in seeded.types["GUIDED_BY"] if holds(e.properties, day)]
    departments = {u["id"]: u for u in seeded.live(day, "DEPARTMENT")}
    assert sorted(e.start for e in guides) == sorted(departments)
    for edge in guides:
        ministry, province = seeded.nodes[edge.end], seeded.nodes[parents[edge.start]]
        assert ministry["level"] == "CENTRAL"
        assert ministry["validFrom"] <= day < ministry["validTo"]
        assert departments[edge.start]["code"].startswith(province["code"] + ".")

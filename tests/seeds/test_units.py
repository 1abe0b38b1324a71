"""Identity and validity of units, as the semantics decide them, on the real data."""

import pytest

from graph_schema.shape import FOREVER
from tests.seeds.seeded import TODAY, Seeded

REFORM = "2025-07-01"
LAST_DAY = "2025-06-30"


@pytest.mark.parametrize(
    ("day", "provinces", "districts", "communes"),
    [
        ("2023-06-01", 63, 705, 10_598),
        (LAST_DAY, 63, 705, 10_598),
        ("2025-07-02", 34, 0, 3_321),
        (TODAY, 34, 0, 3_321),
    ],
)
def test_the_published_counts_hold(seeded: Seeded, day: str, provinces: int, districts: int, communes: int) -> None:
    counts = [len(seeded.live(day, level)) for level in ("PROVINCE", "DISTRICT", "COMMUNE")]
    assert counts == [provinces, districts, communes]


def test_the_government_is_the_root_from_1945(seeded: Seeded) -> None:
    (root,) = seeded.live("1945-09-02")
    assert (root["kind"], root["code"], root["fullName"]) == ("GOVERNMENT", "CP", "Chính phủ")
    assert not seeded.live("1945-09-01")


def test_a_unit_of_the_old_lists_starts_with_its_list(seeded: Seeded) -> None:
    assert {u["level"] for u in seeded.live("2023-04-09")} == {"CENTRAL"}
    assert {u["validFrom"] for u in seeded.live(LAST_DAY, "COMMUNE")} == {"2023-04-10"}


def test_eleven_provinces_are_unchanged_but_hue_is_a_new_unit_of_2025(seeded: Seeded) -> None:
    through = [u for u in seeded.live(LAST_DAY, "PROVINCE") if u["validTo"] == FOREVER]
    assert len(through) == 11
    assert [u["fullName"] for u in through if u["validFrom"] != "2023-04-10"] == ["Thành phố Huế"]


def test_hue_ends_as_a_province_and_starts_as_a_municipality(seeded: Seeded) -> None:
    assert seeded.history("46") == [
        ("Tỉnh Thừa Thiên Huế", "2023-04-10", "2025-01-01"),
        ("Thành phố Huế", "2025-01-01", FOREVER),
    ]
    assert seeded.unit("46", "2025-01-01")["kind"] == "MUNICIPALITY"
    assert seeded.successions(seeded.unit("46", "2024-12-31")) == [("Thành phố Huế", "UPGRADE", True)]


def test_the_districts_of_hue_stay_the_same_units_under_the_new_parent(seeded: Seeded) -> None:
    district = seeded.unit("476", "2024-12-31")
    assert district["id"] == seeded.unit("476", "2025-01-01")["id"]
    assert seeded.parent(district, "2024-12-31")["fullName"] == "Tỉnh Thừa Thiên Huế"
    assert seeded.parent(district, "2025-01-01")["fullName"] == "Thành phố Huế"


def test_a_merged_province_is_a_new_unit_even_where_name_and_code_stay(seeded: Seeded) -> None:
    old, new = seeded.unit("08", LAST_DAY), seeded.unit("08", REFORM)
    assert old["fullName"] == new["fullName"] == "Tỉnh Tuyên Quang"
    assert old["id"] != new["id"]
    assert seeded.predecessors(new) == ["Tỉnh Hà Giang", "Tỉnh Tuyên Quang"]
    assert seeded.successions(old) == [("Tỉnh Tuyên Quang", "MERGE", True)]


def test_twenty_three_provinces_were_merged_from_fifty_two(seeded: Seeded) -> None:
    new = {u["id"] for u in seeded.live(REFORM, "PROVINCE") if u["validFrom"] == REFORM}
    old = [e.start for e in seeded.types["SUCCEEDED_BY"] if e.end in new and e.properties["kind"] == "MERGE"]
    assert (len(new), len(old)) == (23, 52)
    assert {seeded.nodes[unit]["level"] for unit in old} == {"PROVINCE"}


def test_a_reused_code_never_joins_two_units(seeded: Seeded) -> None:
    assert seeded.history("26740") == [
        ("Phường Bến Nghé", "2023-04-10", REFORM),
        ("Phường Sài Gòn", REFORM, FOREVER),
    ]
    before, after = seeded.unit("26740", LAST_DAY), seeded.unit("26740", REFORM)
    assert before["id"] != after["id"]
    assert seeded.parent(before, LAST_DAY)["code"] == "760"
    assert seeded.parent(after, REFORM)["code"] == "79"
    assert seeded.predecessors(after) == ["Phường Bến Nghé", "Phường Nguyễn Thái Bình", "Phường Đa Kao"]


def test_a_commune_whose_name_kind_code_and_territory_stay_keeps_its_id(seeded: Seeded) -> None:
    kept = [u for u in seeded.live(LAST_DAY, "COMMUNE") if u["validTo"] == FOREVER]
    assert len(kept) == 124
    succeeded = {edge.start for edge in seeded.types["SUCCEEDED_BY"]} | {e.end for e in seeded.types["SUCCEEDED_BY"]}
    assert not succeeded & {u["id"] for u in kept}
    for unit in kept:
        assert seeded.parent(unit, LAST_DAY)["level"] == "DISTRICT"
        assert seeded.parent(unit, REFORM)["level"] == "PROVINCE"


@pytest.mark.parametrize(
    ("code", "name"),
    [
        ("23368", "Đăk Long"),
        ("25225", "Đăk Ơ"),
        ("26119", "Đak Lua"),
        ("04603", "Tà Xi Láng"),
        ("16906", "Lượng Minh"),
        ("23530", "Rờ Kơi"),
    ],
)
def test_another_spelling_is_no_change_of_name(seeded: Seeded, code: str, name: str) -> None:
    unit = seeded.unit(code, LAST_DAY)
    assert unit["id"] == seeded.unit(code, REFORM)["id"]
    assert unit["name"] == name


@pytest.mark.parametrize(
    ("code", "successor", "kind"),
    [
        ("14845", "Xã Mường Lát", "UPGRADE"),  # its kind changed
        ("31105", "Đặc khu Thổ Châu", "UPGRADE"),
        ("24235", "Xã Buôn Đôn", "RENAME"),  # its name changed
    ],
)
def test_a_commune_that_changes_name_or_kind_is_followed_by_a_new_unit(
    seeded: Seeded, code: str, successor: str, kind: str
) -> None:
    assert seeded.successions(seeded.unit(code, LAST_DAY)) == [(successor, kind, True)]
    assert seeded.unit(code, LAST_DAY)["id"] != seeded.unit(code, REFORM)["id"]


def test_a_divided_commune_has_several_successors_and_one_main_one(seeded: Seeded) -> None:
    assert seeded.successions(seeded.unit("26737", LAST_DAY)) == [
        ("Phường Sài Gòn", "SPLIT", True),
        ("Phường Tân Định", "SPLIT", False),
    ]


def test_districts_dissolve_into_the_successor_province(seeded: Seeded) -> None:
    assert seeded.history("760") == [("Quận 1", "2023-04-10", REFORM)]
    assert seeded.successions(seeded.unit("760", LAST_DAY)) == [("Thành phố Hồ Chí Minh", "DISSOLVE", True)]


@pytest.mark.parametrize(
    ("code", "special_zone"),
    [
        ("318", "Đặc khu Bạch Long Vĩ"),
        ("471", "Đặc khu Cồn Cỏ"),
        ("498", "Đặc khu Hoàng Sa"),
        ("536", "Đặc khu Lý Sơn"),
        ("755", "Đặc khu Côn Đảo"),
    ],
)
def test_island_districts_become_special_zones(seeded: Seeded, code: str, special_zone: str) -> None:
    assert seeded.successions(seeded.unit(code, LAST_DAY)) == [(special_zone, "UPGRADE", True)]


def test_communes_abolished_on_unknown_days_end_with_the_reform_as_assumed(seeded: Seeded) -> None:
    assumed = [u for u in seeded.units if u.get("endAssumed")]
    assert len(assumed) == 566
    assert {u["validTo"] for u in assumed} == {REFORM}
    assert not {edge.start for edge in seeded.types["SUCCEEDED_BY"]} & {u["id"] for u in assumed}


def test_every_other_ended_unit_has_exactly_one_main_successor(seeded: Seeded) -> None:
    ended = {u["id"] for u in seeded.units if u["validTo"] != FOREVER and not u.get("endAssumed")}
    main = [edge.start for edge in seeded.types["SUCCEEDED_BY"] if edge.properties["isMain"]]
    assert sorted(main) == sorted(ended)


def test_a_succession_joins_two_units_on_the_day_of_the_change(seeded: Seeded) -> None:
    for edge in seeded.types["SUCCEEDED_BY"]:
        before, after = seeded.nodes[edge.start], seeded.nodes[edge.end]
        assert before["id"] != after["id"]
        assert before["validTo"] in (edge.properties["date"], FOREVER)
        assert after["validFrom"] <= str(edge.properties["date"]) < after["validTo"]


def test_successors_are_live_on_the_day_that_they_take_over(seeded: Seeded) -> None:
    new = [u for u in seeded.live(REFORM, "COMMUNE") if u["validFrom"] == REFORM]
    assert len(new) == 3_321 - 124
    followed = {edge.end for edge in seeded.types["SUCCEEDED_BY"]}
    assert {u["id"] for u in new} <= followed

"""The centre before and after 1 March 2025."""

from graph_schema.shape import FOREVER
from tests.seeds.seeded import Seeded

BEFORE, AFTER = "2025-02-28", "2025-03-01"


def test_ministries_are_twenty_two_before_and_seventeen_after(seeded: Seeded) -> None:
    def ministries(day: str) -> list[int]:
        kinds = [u["kind"] for u in seeded.live(day)]
        return [kinds.count("MINISTRY"), kinds.count("MINISTERIAL_AGENCY")]

    assert ministries(BEFORE) == [18, 4]
    assert ministries(AFTER) == [14, 3]


def test_a_last_day_is_made_the_first_day_after(seeded: Seeded) -> None:
    assert seeded.history("BTTTT") == [("Bộ Thông tin và Truyền thông", "2021-07-23", AFTER)]


def test_a_ministry_that_absorbs_another_stays_the_same_unit(seeded: Seeded) -> None:
    assert seeded.history("BTC") == [("Bộ Tài chính", "2021-07-23", FOREVER)]
    assert "Bộ Kế hoạch và Đầu tư" in seeded.predecessors(seeded.unit("BTC", AFTER))


def test_the_first_successor_is_the_main_one(seeded: Seeded) -> None:
    assert seeded.successions(seeded.unit("BTTTT", BEFORE)) == [
        ("Bộ Khoa học và Công nghệ", "MERGE", True),
        ("Bộ Công an", "TRANSFER", False),
        ("Bộ Văn hóa, Thể thao và Du lịch", "TRANSFER", False),
    ]


def test_a_ministry_that_goes_on_hands_a_function_over_without_a_main_successor(seeded: Seeded) -> None:
    assert seeded.successions(seeded.unit("BNV", AFTER)) == [("Bộ Dân tộc và Tôn giáo", "TRANSFER", False)]


def test_the_press_departments_move_to_the_ministry_of_culture(seeded: Seeded) -> None:
    old, new = seeded.unit("CBC", BEFORE), seeded.unit("CBC-VHTTDL", AFTER)
    assert seeded.parent(old, BEFORE)["code"] == "BTTTT"
    assert seeded.parent(new, AFTER)["code"] == "BVHTTDL"
    assert seeded.successions(old) == [(new["fullName"], "TRANSFER", True)]

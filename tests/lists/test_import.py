"""Lists into a network: rehearsed or written, all or nothing, by the rules that every write is held to."""

from datetime import date, timedelta
from typing import Any

import pytest

from hub.access.viewer import Tier, Viewer
from hub.database.database import Database
from hub.errors import BadUserInput, Forbidden, Unavailable
from hub.exchange.cells.posts import ListKind
from hub.exchange.difference import Change
from hub.exchange.importing import Imports, Told, Wishes
from hub.feed.journal import Journal
from tests.asking import NOW
from tests.feed.note import changes
from tests.lists.conftest import imports_of
from tests.lists.files import file_of, row, take
from tests.reference.small_people import TODAY, appointment_id
from tests.reference.small_units import unit_id
from tests.viewers import OPERATOR

DRY, APPLY = Wishes(), Wishes(apply=True)
EDITOR = Viewer(Tier.NETWORK, "token:editor", frozenset({unit_id("dong_binh")}))
NEW = row("00012", "Kim Thị Hoài Mới", Chức_vụ="Chủ tịch", Từ_ngày="01/09/2026", Điện_thoại_cơ_quan="0214 0000 001")
CHIEF = row("01.SVH", "Tạ Văn Ổn")


async def speakers(database: Database, key: str) -> list[dict[str, Any]]:
    """All who speak or spoke for the unit, by the begin of their terms."""
    result = await database.driver.execute_query(
        "MATCH (:Unit {id: $id})<-[:SPEAKS_FOR]-(s) RETURN properties(s) AS s ORDER BY s.validFrom, s.id",
        {"id": unit_id(key)},
        database_=database.name,
    )
    return [record["s"] for record in result.records]


def codes(told: Told) -> list[tuple[str, int | None, str | None]]:
    """The problems: code, row and cell."""
    return [(finding.code, finding.row, finding.cell) for finding in told.problems]


async def test_a_dry_run_tells_what_would_be_written_and_writes_nothing(imports: Imports, small: Database) -> None:
    told = await take(imports, file_of(NEW, CHIEF), OPERATOR, DRY)
    assert [one.details.name for one in told.difference.appoint] == ["Kim Thị Hoài Mới"]
    assert [one.current.id for one in told.difference.confirm] == [appointment_id("chief")]
    assert (told.steps, told.applied, told.problems) == (2, False, [])
    assert not await changes(small)
    assert not await speakers(small, "xuan_la_dong_ward")


async def test_a_list_is_written_with_an_entry_of_the_feed_for_each_command(imports: Imports, small: Database) -> None:
    told = await take(imports, file_of(NEW, CHIEF), OPERATOR, APPLY)
    assert told.applied
    (new,) = await speakers(small, "xuan_la_dong_ward")
    assert (new["name"], new["phone"], new["mandate"]) == ("Kim Thị Hoài Mới", "+842140000001", "HEAD")
    entries = await changes(small)
    assert [(one["action"], one["actor"]) for one in entries] == [
        ("APPOINT_SPOKESPERSON", "token:operator"),
        ("CONFIRM_SPOKESPERSON", "token:operator"),
    ]
    assert told.last == entries[-1]["seq"]


async def test_a_personal_number_is_kept_apart(imports: Imports, small: Database) -> None:
    data = file_of(NEW | {"Di động": "0912 345 678"})
    assert (await take(imports, data, OPERATOR, APPLY)).applied
    (new,) = await speakers(small, "xuan_la_dong_ward")
    assert (new["phone"], new["personalPhone"]) == ("+842140000001", "+84912345678")
    assert (await take(imports, data, OPERATOR, DRY)).difference.is_empty


async def test_the_same_file_twice_changes_nothing(imports: Imports, small: Database) -> None:
    data = file_of(NEW, CHIEF, row("01", "Hồ Thu Hà", Chức_vụ="Chủ tịch"))
    await take(imports, data, OPERATOR, APPLY)
    written = await changes(small)
    dry, again = await take(imports, data, OPERATOR, DRY), await take(imports, data, OPERATOR, APPLY)
    assert dry.difference.is_empty and dry.steps == 0
    assert again.applied and again.steps == 0 and again.last is None
    assert await changes(small) == written


async def test_what_the_list_says_otherwise_is_corrected_and_confirmed(imports: Imports, small: Database) -> None:
    data = file_of(row("01.SVH", "Tạ Văn Ổn", Chức_vụ="Giám đốc Sở", Đến_hết_ngày="31/12/2027"))
    told = await take(imports, data, OPERATOR, APPLY)
    (correction,) = told.difference.correct
    assert {change.field for change in correction.changes} == {"title", "until"}
    (chief,) = await speakers(small, "dong_binh_culture")
    assert (chief["title"], chief["validTo"].iso_format(), chief["version"]) == ("Giám đốc Sở", "2028-01-01", 3)
    assert chief["verifiedAt"].startswith(TODAY)


async def test_a_newcomer_ends_the_term_of_who_held_the_post(imports: Imports, small: Database) -> None:
    told = await take(imports, file_of(row("01.SVH", "Kim Văn Hoài Kế", Từ_ngày="01/10/2026")), OPERATOR, APPLY)
    assert [one.replaces and one.replaces.id for one in told.difference.appoint] == [appointment_id("chief")]
    old, new = await speakers(small, "dong_binh_culture")
    assert old["validTo"].iso_format() == new["validFrom"].iso_format() == "2026-10-01"


async def test_the_rules_of_the_law_are_told_by_row_and_cell(imports: Imports, small: Database) -> None:
    told = await take(
        imports,
        file_of(
            NEW,
            row("00005", "Kim Thị Hoài Quy", "Người phát ngôn"),
            row(
                "00010",
                "Kim Thị Hoài Ủy",
                "Người được ủy quyền",
                Nội_dung_ủy_quyền="Lũ",
                Từ_ngày="01/09/2026",
                Đến_hết_ngày="01/09/2027",
            ),
            row("00007", "Kim Thị Hoài Sớm", Từ_ngày="01/01/2020"),
        ),
        OPERATOR,
        APPLY,
    )
    assert set(codes(told)) == {
        ("MANDATE_NOT_ALLOWED", 3, "E3"),
        ("DOCUMENT_REQUIRED", 4, "K4"),
        ("BEFORE_UNIT", 5, "I5"),
    }
    assert "Điều 3" in next(f.remark.vi for f in told.problems if f.code == "MANDATE_NOT_ALLOWED")
    assert not told.applied
    assert not await changes(small), "one refused row, and nothing is written"


async def test_rows_with_problems_are_left_out_if_that_is_wished(imports: Imports, small: Database) -> None:
    data = file_of(NEW, row("00005", "Kim Thị Hoài Quy", "Người phát ngôn"), row("00010", "Một"))
    told = await take(imports, data, OPERATOR, Wishes(apply=True, skip=True))
    assert told.applied
    assert [one.placed.entry.row for one in told.difference.appoint] == [2]
    assert codes(told) == [("MANDATE_NOT_ALLOWED", 3, "E3"), ("NAME_INCOMPLETE", 4, "C4")]
    assert len(await changes(small)) == 1
    assert (await take(imports, data, OPERATOR, DRY)).difference.is_empty


async def test_rows_outside_of_the_editors_subtree_are_problems(imports: Imports, small: Database) -> None:
    outside = await take(imports, file_of(NEW, row("BVHBC", "Kim Văn Hoài Xa")), EDITOR, APPLY)
    assert codes(outside) == [("FORBIDDEN", 3, "B3")]
    assert not outside.applied and not await changes(small)
    assert (await take(imports, file_of(NEW), EDITOR, APPLY)).applied


async def test_who_may_not_write_is_told_nothing(imports: Imports) -> None:
    with pytest.raises(Forbidden):
        await take(imports, file_of(NEW), Viewer(Tier.NETWORK, "token:reader"), DRY)


async def test_a_complete_list_ends_whom_it_leaves_out_of_the_units_that_it_names(
    imports: Imports, small: Database
) -> None:
    data = file_of(row("01", "Hồ Thu Hà"))
    assert not (await take(imports, data, OPERATOR, DRY)).difference.end
    told = await take(imports, data, OPERATOR, Wishes(apply=True, complete=True))
    assert {one.current.id for one in told.difference.end} == {appointment_id("dung_after"), appointment_id("storms")}
    ended = {one["id"]: one["validTo"].iso_format() for one in await speakers(small, "dong_binh")}
    assert ended[appointment_id("storms")] == TODAY
    (chief,) = await speakers(small, "dong_binh_culture")
    assert chief["validTo"].iso_format() == "9999-12-31", "the list does not name that unit"


async def test_a_complete_list_has_no_row_to_leave_out() -> None:
    with pytest.raises(BadUserInput):
        Wishes(complete=True, skip=True)


async def test_a_list_that_would_do_something_else_than_was_seen_is_not_applied(
    imports: Imports, small: Database
) -> None:
    data = file_of(CHIEF | {"Chức vụ": "Giám đốc"})
    seen = await take(imports, data, OPERATOR, DRY)
    await take(imports, file_of(CHIEF | {"Chức vụ": "Quyền Giám đốc"}), OPERATOR, APPLY)
    before = await changes(small)
    told = await take(imports, data, OPERATOR, Wishes(apply=True, digest=seen.digest))
    assert told.has_moved and not told.applied
    assert told.difference.correct[0].changes == (Change("title", "Quyền Giám đốc", "Giám đốc"),)
    assert await changes(small) == before


async def test_an_apply_whose_reply_was_lost_can_be_sent_again(
    small: Database, journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    imports, data = imports_of(small, journal), file_of(NEW, CHIEF)
    seen = await take(imports, data, OPERATOR, DRY)
    write = journal.together

    async def lost(*given: Any, **more: Any) -> Any:
        await write(*given, **more)
        raise Unavailable("The reply is lost.")

    monkeypatch.setattr(journal, "together", lost)
    wishes = Wishes(apply=True, digest=seen.digest)
    with pytest.raises(Unavailable):
        await take(imports, data, OPERATOR, wishes)
    written = await changes(small)
    monkeypatch.undo()
    again = await take(imports, data, OPERATOR, wishes)
    assert len(written) == 2
    assert not again.has_moved and again.steps == 0
    assert await changes(small) == written


async def test_what_two_send_at_once_is_written_once(small: Database, journal: Journal) -> None:
    """Both have seen the network before either wrote."""
    data = file_of(row("00012", "Kim Thị Hoài Mới", "Người được ủy quyền", Nội_dung_ủy_quyền="Lũ", Số_văn_bản="1/QĐ",
                       Đến_hết_ngày="31/12/2026"))  # fmt: skip
    writes: list[Any] = []

    class Held:
        async def together(self, stages: Any, **_: Any) -> Any:
            writes.append(stages)
            return [[] for _ in stages]

    for _ in range(2):
        with pytest.raises(ValueError, match="zip"):
            await take(imports_of(small, Held()), data, OPERATOR, APPLY)  # type: ignore[arg-type]
    for stages in writes:
        await journal.together(stages)
    assert len(await speakers(small, "xuan_la_dong_ward")) == 1


async def test_a_file_appoints_anew_who_was_ended_since(imports: Imports, small: Database) -> None:
    data = file_of(row("00012", "Kim Thị Hoài Mới"))
    await take(imports, data, OPERATOR, APPLY)
    async with small.driver.session(database=small.name) as session:
        await (
            await session.run(
                "MATCH (s:Spokesperson {name: $name}) SET s.validTo = $today, s.validFrom = $past, s.version = 2",
                name="Kim Thị Hoài Mới",
                today=date.fromisoformat(TODAY),
                past=date.fromisoformat(TODAY) - timedelta(30),
            )
        ).consume()
    assert (await take(imports, data, OPERATOR, APPLY)).applied
    assert len(await speakers(small, "xuan_la_dong_ward")) == 2


async def test_an_ended_term_is_not_confirmed(imports: Imports) -> None:
    ended = row("01", "Cao Bá Đức", "Người được ủy quyền", Nội_dung_ủy_quyền="Giải phóng mặt bằng", Từ_ngày="1/9/2025")
    assert codes(await take(imports, file_of(ended), OPERATOR, DRY)) == [("ENDED", 2, None)]


async def test_an_entry_is_confirmed_once_a_day(imports: Imports, small: Database, journal: Journal) -> None:
    await take(imports, file_of(CHIEF), OPERATOR, APPLY)
    assert (await take(imports, file_of(CHIEF, NEW), OPERATOR, DRY)).steps == 1
    units = imports_of(small, journal)
    units._clock = lambda: NOW + timedelta(1)
    assert (await take(units, file_of(CHIEF), OPERATOR, DRY)).steps == 1


async def test_focal_points_come_in_by_the_same_ways(imports: Imports, small: Database) -> None:
    leader = row("BVHBC", "Kim Thị Hoài Phụ", "Lãnh đạo phụ trách", Từ_ngày="01/10/2026")
    data = file_of(leader, row("BVHBC", "Đào Thị Ước", "Chuyên trách", Chức_vụ="Chuyên viên chính"))
    told = await take(imports, data, OPERATOR, APPLY, ListKind.FOCAL_POINTS)
    assert told.applied and not told.problems
    assert [one.replaces and one.replaces.details.name for one in told.difference.appoint] == ["Hoàng Đức Ý"]
    assert [one["action"] for one in await changes(small)] == [
        "END_FOCAL_POINT",
        "CORRECT_FOCAL_POINT",
        "APPOINT_FOCAL_POINT",
        "CONFIRM_FOCAL_POINT",
    ]
    assert (await take(imports, data, OPERATOR, DRY, ListKind.FOCAL_POINTS)).steps == 0

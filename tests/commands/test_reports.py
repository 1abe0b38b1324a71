"""Reports from outside: anybody sends one, who edits there answers, its sender reads it, and its words are erased."""

from datetime import datetime, timedelta
from typing import Any

import orjson
import pytest

from graph_schema.levels import ANSWER_DAYS
from hub.access.tokens import digest_of
from hub.access.viewer import STRANGER, Tier, Viewer
from hub.commands.erase_report import EraseReport
from hub.database.database import Database
from hub.feed.entry import chained
from hub.feed.entry import digest_of as body_digest
from hub.feed.journal import Journal
from hub.feed.write import Refused
from tests.asking import NOW
from tests.commands.conftest import Say
from tests.commands.reporting import CHIEF, REPORT, REPORTS, codes, reply, report, reports, status, wrong
from tests.feed.note import changes
from tests.reference.small_people import appointment_id
from tests.reference.small_units import unit_id
from tests.viewers import OPERATOR, editor_of


@pytest.fixture
async def secret(say: Say) -> str:
    """Of a report on the head of a department of Đông Bình."""
    return str((await report(say, wrong()))["secret"])


async def back_date(small: Database, days: int) -> None:
    """Lets all reports be so many days older."""
    day = (NOW - timedelta(days=days)).date()
    await small.driver.execute_query("MATCH (r:Report) SET r.reportedOn = $day", {"day": day}, database_=small.name)


async def test_anybody_reports_and_reads_what_became_of_it(say: Say, secret: str) -> None:
    assert await status(say, secret) == {
        "state": "OPEN",
        "overdue": False,
        "answer": None,
        "answeredOn": None,
        "unit": {"code": "01.SVH"},
        "responsible": {"code": "01.SVH"},
    }


@pytest.mark.parametrize("other", ["", "pa_", "pa_wrong", "x" * 200])
async def test_any_other_text_is_no_report(say: Say, secret: str, other: str) -> None:
    assert await status(say, other) is None


async def test_who_edits_the_unit_answers_and_its_sender_reads_it(say: Say, secret: str) -> None:
    editor = editor_of("dong_binh_culture")
    (waiting,) = await reports(say, editor)
    assert (waiting["message"], waiting["contact"]) == ("Số điện thoại không đúng.", "nguoi.gui@vidu.example")
    assert waiting["node"] == {"id": CHIEF}
    payload = await reply(say, {"id": waiting["id"], "expectedVersion": waiting["version"]}, editor)
    assert payload["version"] == 2
    assert payload["report"] == {
        "state": "CORRECTED",
        "answer": "Đã sửa, cảm ơn.",
        "message": "Số điện thoại không đúng.",
    }
    read = await status(say, secret)
    assert read and (read["state"], read["answer"], read["answeredOn"]) == (
        "CORRECTED",
        "Đã sửa, cảm ơn.",
        "2026-11-22",
    )


SEES = [
    (OPERATOR, True),
    (editor_of("dong_binh_culture"), True),
    (editor_of("dong_binh"), True),
    (editor_of("government"), True),
    (editor_of("a_luoi"), False),
    (editor_of("dinh_ha"), False),
    (editor_of("culture"), False),
    (Viewer(Tier.NETWORK), False),
]


@pytest.mark.parametrize(("viewer", "sees"), SEES, ids=lambda one: getattr(one, "actor", None) or str(one))
async def test_reports_are_for_who_edits_there(say: Say, secret: str, viewer: Viewer, sees: bool) -> None:
    assert len(await reports(say, viewer)) == sees
    assert len(await reports(say, viewer, within=unit_id("dong_binh"), state="OPEN")) == sees
    assert await reports(say, viewer, within=unit_id("a_luoi")) == []
    assert await reports(say, viewer, state="REJECTED") == []


@pytest.mark.parametrize("tier", [Tier.PUBLIC, Tier.PRESS])
async def test_nobody_else_may_ask_for_them(say: Say, secret: str, tier: Tier) -> None:
    assert (await say(REPORTS, {}, Viewer(tier)))["errors"] == ["FORBIDDEN"]


@pytest.mark.parametrize("viewer", [editor_of("a_luoi"), editor_of("dinh_ha")], ids=lambda viewer: viewer.actor)
async def test_to_who_does_not_edit_there_a_report_is_unknown(say: Say, secret: str, viewer: Viewer) -> None:
    (waiting,) = await reports(say)
    payload = await reply(say, {"id": waiting["id"]}, viewer)
    assert (payload["report"], codes(payload)) == (None, ["NOT_FOUND"])
    assert codes(await reply(say, {"id": "report_0000000000000000"}, viewer)) == ["NOT_FOUND"]


RISES = [(0, "01.SVH"), (ANSWER_DAYS - 1, "01.SVH"), (ANSWER_DAYS, "01"), (2 * ANSWER_DAYS, "CP"), (500, "CP")]


@pytest.mark.parametrize(("days", "responsible"), RISES)
async def test_what_is_not_answered_rises_by_the_clock_alone(
    say: Say, small: Database, secret: str, days: int, responsible: str
) -> None:
    await back_date(small, days)
    (waiting,) = await reports(say)
    assert (waiting["responsible"]["code"], waiting["overdue"]) == (responsible, days >= ANSWER_DAYS)
    read = await status(say, secret)
    assert read and read["responsible"]["code"] == responsible
    waits = {
        key: len(await reports(say, waitingFor=unit_id(key)))
        for key in ("dong_binh_culture", "dong_binh", "government")
    }
    assert [key for key, found in waits.items() if found] == [
        {"01.SVH": "dong_binh_culture", "01": "dong_binh", "CP": "government"}[responsible]
    ]


async def test_what_is_answered_rises_no_more(say: Say, small: Database, secret: str) -> None:
    (waiting,) = await reports(say)
    await reply(say, {"id": waiting["id"]})
    await back_date(small, 100)
    (answered,) = await reports(say)
    assert (answered["responsible"]["code"], answered["overdue"]) == ("01.SVH", False)
    assert await reports(say, waitingFor=unit_id("government")) == []


async def test_a_case_is_answered_once(say: Say, secret: str) -> None:
    (waiting,) = await reports(say)
    first = {"id": waiting["id"], "idempotencyKey": "once"}
    assert codes(await reply(say, first)) == codes(await reply(say, first)) == []
    assert codes(await reply(say, {"id": waiting["id"], "outcome": "REJECTED"})) == ["ENDED"]
    assert codes(await reply(say, {"id": waiting["id"], "expectedVersion": 1})) == ["CONFLICT"]


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (wrong("unit_0000000000000000"), ["NOT_FOUND"]),
        (wrong("nothing"), ["NOT_FOUND"]),
        (wrong(appointment_id("leads_all")), ["NOT_FOUND"]),
        (wrong(appointment_id("inside")), ["NOT_FOUND"]),
        (wrong(appointment_id("expired")), ["NOT_FOUND"]),
        (wrong(message=" \u200b\n\t "), ["BAD_USER_INPUT"]),
        (wrong(message="x" * 2_001), ["BAD_USER_INPUT"]),
        (wrong(contact="x" * 201), ["BAD_USER_INPUT"]),
    ],
    ids=["unknown", "no id", "focal point", "members only", "ended", "blank", "long", "long contact"],
)
async def test_what_its_sender_may_not_see_or_nobody_could_read_is_refused(
    say: Say, small: Database, given: dict[str, Any], expected: list[str]
) -> None:
    payload = await report(say, given)
    assert (payload["secret"], codes(payload)) == (None, expected)
    assert await changes(small) == []


async def test_a_member_reports_what_members_see(say: Say) -> None:
    for key in ("leads_all", "inside"):
        assert (await report(say, wrong(appointment_id(key)), Viewer(Tier.NETWORK, "token:member")))["secret"]


async def test_a_report_on_what_belongs_to_no_living_unit_is_for_the_government(say: Say) -> None:
    await report(say, wrong(unit_id("dong_ha")))
    (waiting,) = await reports(say)
    assert (waiting["unit"]["code"], waiting["responsible"]["code"]) == ("CP", "CP")


HOSTILE = "<script>alert(1)</script>\r\n\u202eđảo\u2066 \x00\x1b[31m {{7*7}} ' OR 1=1 //\n\n\n\n=cmd|' /C calc'!A0"


async def test_its_words_are_kept_as_text_without_what_a_reader_would_not_see(say: Say) -> None:
    await report(say, wrong(message=HOSTILE.replace("\x00", "")))
    (waiting,) = await reports(say)
    assert waiting["message"] == ("<script>alert(1)</script>\nđảo [31m {{7*7}} ' OR 1=1 //\n\n=cmd|' /C calc'!A0")


async def test_the_feed_tells_nobody_its_words_nor_its_secret(say: Say, secret: str) -> None:
    (waiting,) = await reports(say)
    await reply(say, {"id": waiting["id"]})
    feed = "{ changes(first: 10) { nodes { action actor before after node { id } } } }"
    for viewer in (STRANGER, Viewer(Tier.NETWORK), OPERATOR):
        told = repr(await say(feed, viewer=viewer))
        assert "REPORT_ERROR" in told
        for word in ("điện thoại", "nguoi.gui", "cảm ơn", secret, digest_of(secret)):
            assert word not in told
    assert "anonymous" in repr(await say(feed))


async def test_the_same_key_reports_once(say: Say, small: Database) -> None:
    await report(say, wrong(idempotencyKey="mine"))
    again = await report(say, wrong(idempotencyKey="mine"))
    assert (again["secret"], codes(again)) == (None, ["KEY_REUSED"])
    assert len(await changes(small)) == 1


async def test_a_key_of_no_characters_is_refused_and_not_taken_for_none(say: Say, small: Database) -> None:
    empty = wrong(idempotencyKey="")
    assert (await say(REPORT, {"input": empty}, STRANGER))["errors"] == ["BAD_USER_INPUT"]
    assert not await changes(small)


async def test_a_unit_that_is_flooded_takes_no_more(say: Say, small: Database, secret: str) -> None:
    await small.driver.execute_query(
        "MATCH (r:Report)-[:ABOUT]->(u) UNWIND range(1, 499) AS n "
        "CREATE (:Report {id: 'r' + n, digest: 'd' + n, state: 'OPEN'})-[:ABOUT]->(u)",
        database_=small.name,
    )
    assert codes(await report(say, wrong())) == ["TOO_MANY"]
    assert (await report(say, wrong(unit_id("dinh_ha"))))["secret"]


async def test_pages_hold_each_report_once_oldest_first(say: Say, small: Database) -> None:
    for n in range(5):
        await report(say, wrong(message=f"Lỗi {n}"))
    found, after = list[str](), None
    while True:
        page = (await say(REPORTS, {"first": 2, "after": after}))["data"]["reports"]
        found += [one["message"] for one in page["nodes"]]
        after = page["pageInfo"]["endCursor"]
        if not page["pageInfo"]["hasNextPage"]:
            break
    assert sorted(found) == [f"Lỗi {n}" for n in range(5)]


async def erase(journal: Journal, identifier: str, viewer: Viewer = OPERATOR) -> None:
    """Takes the sender's words out."""
    await journal.append(EraseReport(viewer=viewer, key=f"erase {identifier}", id=identifier))


async def stored(small: Database) -> str:
    """All that the database holds of reports and changes."""
    result = await small.driver.execute_query(
        "MATCH (n:Report|Change) RETURN collect(properties(n)) AS all", database_=small.name
    )
    return repr(result.records[0]["all"])


async def test_after_the_case_its_senders_words_are_nowhere_and_the_chain_is_whole(
    say: Say, small: Database, journal: Journal, secret: str
) -> None:
    (waiting,) = await reports(say)
    await reply(say, {"id": waiting["id"]})
    links = [(change["digest"], change["chain"]) for change in await changes(small)]
    await erase(journal, waiting["id"])
    everything = await stored(small)
    for word in ("điện thoại", "nguoi.gui"):
        assert word not in everything
    assert "cảm ơn" in everything
    first, second, erased = await changes(small)
    assert [(one["digest"], one["chain"]) for one in (first, second)] == links
    assert "salt" not in first and "salt" not in second
    assert erased["digest"] == body_digest(erased)
    assert erased["chain"] == chained(second["chain"], erased["digest"])
    read = await status(say, secret)
    assert read and read["answer"] == "Đã sửa, cảm ơn."


async def test_what_is_left_of_erased_entries_writes_the_same_graph(
    say: Say, small: Database, journal: Journal, secret: str
) -> None:
    (waiting,) = await reports(say)
    await reply(say, {"id": waiting["id"]})
    await erase(journal, waiting["id"])
    edits = [edit for change in await changes(small) for edit in orjson.loads(change["edits"])]
    *_, last = [edit for edit in edits if edit[:2] == ["node", "Report"]]
    result = await small.driver.execute_query("MATCH (r:Report) RETURN properties(r) AS r", database_=small.name)
    assert last[2] == {
        name: value.iso_format() if hasattr(value, "iso_format") else value
        for name, value in result.records[0]["r"].items()
    }


async def test_only_operators_erase_and_only_what_is_answered(say: Say, journal: Journal, secret: str) -> None:
    (waiting,) = await reports(say)
    with pytest.raises(Refused, match="waits for its answer"):
        await erase(journal, waiting["id"])
    await reply(say, {"id": waiting["id"]})
    with pytest.raises(Refused, match="for operators"):
        await erase(journal, waiting["id"], editor_of("dong_binh"))


def test_the_clock_of_these_tests_is_that_of_the_stories() -> None:
    assert datetime.fromisoformat("2026-11-22T08:00:00+07:00") == NOW

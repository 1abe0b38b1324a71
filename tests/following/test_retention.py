"""A feed that is kept for a time only: what is older is gone for everybody at once, told as such, the chain whole."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest

from hub.access.viewer import STRANGER
from hub.app import create_app
from hub.commands.appoint_focal_point import AppointFocalPoint
from hub.commands.confirm_spokesperson import ConfirmSpokesperson
from hub.commands.prune_feed import NOTHING, PruneFeed, prune
from hub.database.connection import Connection
from hub.database.database import Database
from hub.feed.entry import FIRST, chained
from hub.feed.journal import Journal
from hub.feed.write import Refused
from hub.plan.sources.changes import cursor_of
from hub.settings import HubSettings
from tests.asking import NOW, asking
from tests.feed.note import sequence
from tests.following.clients import codes
from tests.following.conftest import next_seqs
from tests.following.test_follow import Follows
from tests.reference.small_people import appointment_id
from tests.reference.small_units import unit_id
from tests.viewers import OPERATOR
from tests.waiting import until

PAGE = "query ($after: String) { changes(first: 100, after: $after) { nodes { seq action } } }"


@pytest.fixture
async def days(small: Database) -> int:
    """A confirmation on each of ten days up to now, by a clock that moves; gives the place before the first."""
    start, clock = await sequence(small), iter(NOW - timedelta(days=10 - n) for n in range(10))
    journal = Journal(small.writer, lambda: next(clock))
    for n in range(10):
        await journal.append(ConfirmSpokesperson(viewer=OPERATOR, key=f"day {n}", id=appointment_id("chief")))
    await journal.close()
    return start


async def pruned(journal: Journal, small: Database, before: datetime) -> int:
    """How many entries went."""
    return await prune(journal, small.delete_pruned, OPERATOR, before)


async def seqs(small: Database, after: int | None = None) -> list[int] | list[str]:
    """What the query tells, or its errors."""
    answer = await asking(small)(PAGE, {"after": None if after is None else cursor_of(after)})
    return [error["code"] for error in answer["errors"]] or [node["seq"] for node in answer["data"]["changes"]["nodes"]]


async def test_what_is_older_goes_and_a_cursor_before_it_is_told_so(
    days: int, journal: Journal, small: Database, follow: Follows
) -> None:
    kept = await seqs(small, days + 4)
    assert await pruned(journal, small, NOW - timedelta(days=6, hours=1)) == 5
    assert await seqs(small) == await seqs(small, days + 4) == [*kept, days + 11]
    for expired in (days, days + 3):
        assert await seqs(small, expired) == ["CURSOR_EXPIRED"]
        async with follow(after=cursor_of(expired)) as follower:
            assert codes(await follower.told()) == ["CURSOR_EXPIRED"]
    async with follow(after=cursor_of(days + 4)) as follower:
        assert await next_seqs(follower, 7) == [*kept, days + 11]


async def test_it_is_gone_before_it_is_deleted(days: int, journal: Journal, small: Database) -> None:
    await journal.append(PruneFeed(viewer=OPERATOR, key="prune", before=NOW - timedelta(days=6, hours=1)))
    assert (await seqs(small))[0] == days + 5
    assert await seqs(small, days + 3) == ["CURSOR_EXPIRED"]
    assert (await seqs(small, days + 4))[0] == days + 5
    # What a prune that broke off has left goes with the next one, though there is nothing new to prune.
    assert await pruned(journal, small, NOW - timedelta(days=6, hours=1)) == 5


async def test_the_chain_holds_from_the_oldest_kept_entry(days: int, journal: Journal, small: Database) -> None:
    await pruned(journal, small, NOW - timedelta(days=3, hours=1))
    await journal.append(ConfirmSpokesperson(viewer=OPERATOR, key="later", id=appointment_id("chief")))
    found = await small.driver.execute_query(
        "MATCH (f:FeedStart) MATCH (c:Change) WITH f, c ORDER BY c.seq RETURN f.chain AS start, c.seq AS seq, "
        "c.digest AS digest, c.chain AS chain",
        database_=small.name,
    )
    link = found.records[0]["start"]
    assert link != FIRST
    for record in found.records:
        link = chained(link, record["digest"])
        assert record["chain"] == link
    assert found.records[0]["seq"] == days + 8


async def test_the_newest_entry_always_stays(days: int, journal: Journal, small: Database) -> None:
    await pruned(journal, small, NOW + timedelta(days=1))
    assert await seqs(small) == [days + 10, days + 11]
    await journal.append(ConfirmSpokesperson(viewer=OPERATOR, key="later", id=appointment_id("chief")))
    assert await seqs(small) == [days + 10, days + 11, days + 12]


@pytest.mark.parametrize(
    ("viewer", "before", "code"),
    [(STRANGER, NOW, "FORBIDDEN"), (OPERATOR, NOW - timedelta(days=999), NOTHING.code)],
)
async def test_only_operators_prune_and_only_what_there_is(
    days: int, journal: Journal, viewer: Any, before: datetime, code: str
) -> None:
    with pytest.raises(Refused) as refused:
        await journal.append(PruneFeed(viewer=viewer, key="prune", before=before))
    assert [refusal.code for refusal in refused.value.refusals] == [code]


async def test_a_pruned_key_is_known_no_more(days: int, journal: Journal, small: Database) -> None:
    again = ConfirmSpokesperson(viewer=OPERATOR, key="day 0", id=appointment_id("chief"))
    assert (await journal.append(again)).seq == days + 1
    await pruned(journal, small, NOW - timedelta(days=6, hours=1))
    assert (await journal.append(again)).seq == days + 12


async def test_a_hub_keeps_so_many_days(days: int, small: Database, neo4j_server: Connection) -> None:
    app = create_app(HubSettings(feed_days=4), Database.open(neo4j_server), clock=lambda: NOW)

    async def is_pruned() -> bool:
        return await seqs(small, days + 5) == ["CURSOR_EXPIRED"]

    async with app.router.lifespan_context(app):
        await until(is_pruned)
    assert (await seqs(small, days + 6))[0] == days + 7


async def test_a_key_that_comes_again_after_its_entry_is_gone_begins_something_new(small: Database) -> None:
    clock = iter(NOW + timedelta(days=days) for days in (1, 400, 401, 402))
    journal = Journal(small.writer, lambda: next(clock))
    first = AppointFocalPoint(
        viewer=OPERATOR, key="once", unit=unit_id("a_luoi"), name="Một Người", role="CONCURRENT", since=NOW.date()
    )
    one = await journal.append(first)
    await journal.append(ConfirmSpokesperson(viewer=OPERATOR, key="newest", id=appointment_id("chief")))
    assert await pruned(journal, small, NOW + timedelta(days=100))
    other = await journal.append(replace(first, unit=unit_id("ea_lua"), name="Người Khác"))
    await journal.close()
    found = await small.driver.execute_query(
        "MATCH (f:FocalPoint)-[:FOCAL_POINT_FOR]->(u) WHERE f.id IN $ids RETURN f.name AS name, u.id AS unit",
        ids=[one.entity, other.entity],
        database_=small.name,
    )
    told = {(row["name"], row["unit"]) for row in found.records}
    assert told == {("Một Người", unit_id("a_luoi")), ("Người Khác", unit_id("ea_lua"))}

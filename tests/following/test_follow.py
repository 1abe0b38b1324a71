"""Following the feed: the past after a cursor, then what comes, over either transport."""

import asyncio
from collections.abc import Callable
from typing import Any
from uuid import uuid4

import pytest

from hub.commands.revoke_token import RevokeToken
from hub.database.connection import Connection
from hub.database.database import Database
from hub.database.load import Seed, replace_network
from hub.feed.journal import Journal
from hub.plan.sources.changes import MOST_EVENTS, cursor_of
from tests.asking import NOW
from tests.feed.note import Note, sequence
from tests.following.clients import codes, over_events
from tests.following.conftest import Confirm, Opened, hub_at, next_seqs
from tests.reference.small import small_records
from tests.reference.small_units import unit_id
from tests.viewers import OPERATOR
from tests.waiting import until

Follows = Callable[..., Opened]
FULL = """subscription ($after: String) { changes(after: $after) { seq action actor after
  node { id ... on Spokesperson { name unit { name } } } } }"""


async def test_what_came_after_a_cursor_is_told_first_then_what_comes(
    follow: Follows, confirm: Confirm, small: Database
) -> None:
    start = await sequence(small)
    for key in ("chief", "anh"):
        await confirm(key)
    async with follow(after=cursor_of(start)) as follower:
        assert await next_seqs(follower, 2) == [start + 1, start + 2]
        await confirm("an")
        assert await next_seqs(follower, 1) == [start + 3]


async def test_without_a_cursor_it_begins_now(follow: Follows, confirm: Confirm, small: Database) -> None:
    await confirm("chief")
    before = await sequence(small)
    async with follow() as follower:
        told = asyncio.ensure_future(follower.told())
        while not told.done():
            await confirm("anh")
            await asyncio.wait({told}, timeout=0.3)
        assert told.result()["data"]["changes"]["seq"] > before


async def test_more_than_a_page_comes_in_order(follow: Follows, journal: Journal, small: Database) -> None:
    start, many = await sequence(small), 2 * MOST_EVENTS + 7
    await asyncio.gather(*(journal.append(Note(uuid4().hex, "x", f"document_{n:016}")) for n in range(many)))
    async with follow(after=cursor_of(start)) as follower:
        assert await next_seqs(follower, many) == list(range(start + 1, start + many + 1))


async def test_a_cursor_of_the_query_and_one_of_an_event_are_the_same(follow: Follows, confirm: Confirm) -> None:
    first = (await confirm("chief")).seq
    async with follow(after=cursor_of(first - 1)) as follower:
        told = (await follower.told())["data"]["changes"]
    assert (told["seq"], told["cursor"]) == (first, cursor_of(first))


async def test_a_subtree_is_told_of_its_own_changes_by_the_place_that_they_had(
    follow: Follows, confirm: Confirm, small: Database
) -> None:
    start = await sequence(small)
    for key in ("chief", "anh", "ha_after", "chief"):
        await confirm(key)
    async with follow(after=cursor_of(start), within=unit_id("dong_binh")) as follower:
        assert await next_seqs(follower, 3) == [start + 1, start + 3, start + 4]
        await confirm("yen")
        await confirm("chief")
        assert await next_seqs(follower, 1) == [start + 6]


async def test_a_change_stays_in_the_subtree_where_it_was_made(
    follow: Follows, journal: Journal, small: Database
) -> None:
    start = await sequence(small)
    moved = Note(uuid4().hex, "x")
    old_place = (
        await small.driver.execute_query(
            "MATCH (:Unit {id: $id})<-[:PLACES]-(p:Placement) RETURN p.path AS path ORDER BY p.validFrom LIMIT 1",
            {"id": unit_id("dak_lung")},
            database_=small.name,
        )
    ).records[0]["path"]
    await journal.append(moved)
    await small.driver.execute_query(
        "MATCH (c:Change {seq: $seq}) SET c.path = $path", {"seq": start + 1, "path": old_place}, database_=small.name
    )
    # The town has ended, and what was below it is elsewhere today.
    async with follow(after=cursor_of(start), within=unit_id("dak_lung_town")) as follower:
        assert await next_seqs(follower, 1) == [start + 1]


@pytest.mark.parametrize(("token", "sees"), [(None, False), ("sesame", True)])
async def test_each_tier_is_told_what_the_feed_shows_it(
    follow: Follows, confirm: Confirm, small: Database, token: str | None, sees: bool
) -> None:
    start = await sequence(small)
    for key in ("chief", "inside"):
        await confirm(key)
    async with follow(FULL, token=token, after=cursor_of(start)) as follower:
        chief, inside = [(await follower.told())["data"]["changes"] for _ in range(2)]
    assert chief["node"]["name"] == "Tạ Văn Ổn"
    assert (inside["node"] is not None) is sees
    assert [(one["actor"] is not None, one["after"] is not None) for one in (chief, inside)] == [(sees, sees)] * 2


@pytest.mark.parametrize(
    ("variables", "code"),
    [
        ({"after": "nonsense"}, "BAD_USER_INPUT"),
        ({"after": cursor_of(10**9)}, "BAD_USER_INPUT"),
        ({"after": cursor_of(0)}, "CURSOR_EXPIRED"),
        ({"within": "nonsense"}, "BAD_USER_INPUT"),
        ({"within": "unit_0000000000000000"}, "NOT_FOUND"),
    ],
)
async def test_what_cannot_be_followed_is_refused(follow: Follows, variables: dict[str, Any], code: str) -> None:
    async with follow(**variables) as follower:
        assert codes(await follower.told()) == [code]


@pytest.mark.parametrize(
    "document", ["subscription { changes { nothing } }", "subscription {", "subscription { a: __typename }"]
)
async def test_a_document_that_is_wrong_is_refused(follow: Follows, document: str) -> None:
    async with follow(document) as follower:
        assert codes(await follower.told()) == ["BAD_USER_INPUT"]


async def test_a_token_that_is_revoked_ends_the_stream(
    follow: Follows, token: tuple[str, str], journal: Journal, small: Database
) -> None:
    identifier, secret = token
    async with follow(token=secret, after=cursor_of(await sequence(small) - 1)) as follower:
        await next_seqs(follower, 1)
        await journal.append(RevokeToken(viewer=OPERATOR, key=uuid4().hex, id=identifier))
        assert codes(await follower.told()) == ["UNAUTHENTICATED"]


async def test_a_network_that_is_loaded_anew_ends_the_stream(
    follow: Follows, confirm: Confirm, small: Database
) -> None:
    last = await confirm("chief")
    async with follow(after=cursor_of(last.seq - 1)) as follower:
        await next_seqs(follower, 1)
        await replace_network(small.driver, small.name, small_records(), Seed(NOW, {}))
        assert codes(await follower.told()) == ["CURSOR_EXPIRED"]
    async with follow(after=cursor_of(last.seq)) as follower:
        assert codes(await follower.told()) == ["CURSOR_EXPIRED"]


async def test_nobody_goes_beyond_a_gap(follow: Follows, confirm: Confirm, small: Database) -> None:
    start = await sequence(small)
    for key in ("chief", "anh", "an"):
        await confirm(key)
    await small.driver.execute_query("MATCH (c:Change {seq: $seq}) DELETE c", {"seq": start + 2}, database_=small.name)
    async with follow(after=cursor_of(start)) as follower:
        assert await next_seqs(follower, 1) == [start + 1]
        assert codes(await follower.told()) == ["INTERNAL"]


async def test_another_hubs_writes_arrive_and_one_that_was_away_misses_nothing(
    follow: Follows, confirm: Confirm, small: Database, neo4j_server: Connection
) -> None:
    start = await sequence(small)
    async with hub_at(neo4j_server) as other:
        async with follow(at=other, after=cursor_of(start)) as follower:
            await confirm("chief")
            last = (await follower.told())["data"]["changes"]["cursor"]
        for key in ("anh", "an"):
            await confirm(key)
        async with follow(after=last) as follower:
            assert await next_seqs(follower, 2) == [start + 2, start + 3]


async def test_a_browser_goes_on_after_the_last_event_it_saw(port: int, confirm: Confirm, small: Database) -> None:
    start = await sequence(small)
    for key in ("chief", "anh", "an"):
        await confirm(key)
    variables = {"after": cursor_of(start)}
    document = "subscription ($after: String) { changes(after: $after) { seq } }"
    async with over_events(port, document, None, variables) as follower:
        assert await next_seqs(follower, 2) == [start + 1, start + 2]
        last = follower.last
    async with over_events(port, document, None, variables, last) as follower:
        assert await next_seqs(follower, 1) == [start + 3]


@pytest.mark.parametrize("writers", [4])
async def test_any_cursor_gives_exactly_what_came_after_it_while_others_write(
    follow: Follows, small: Database, neo4j_server: Connection, journal: Journal, writers: int
) -> None:
    start, each = await sequence(small), 40
    others = [Database.open(neo4j_server) for _ in range(writers)]
    journals = [Journal(other.writer, lambda: NOW) for other in others]

    async def write(journal: Journal, name: str) -> None:
        for n in range(each):
            await journal.append(Note(uuid4().hex, f"{n}", f"document_{name:0>16}"))

    async def suffix(after: int) -> list[int]:
        async with follow(after=cursor_of(after)) as follower:
            return await next_seqs(follower, start + writers * each - after)

    async def half_written() -> bool:
        return await sequence(small) >= start + writers * each // 2

    writing = asyncio.gather(*(write(one, str(n)) for n, one in enumerate(journals)))
    readers = [asyncio.create_task(suffix(start))]
    await until(half_written)
    readers += [asyncio.create_task(suffix(start + n)) for n in (1, 17, 50)]
    await writing
    found = await asyncio.gather(*readers)
    end = start + writers * each + 1
    assert found == [list(range(start + n + 1, end)) for n in (0, 1, 17, 50)]
    for other in others:
        await other.close()

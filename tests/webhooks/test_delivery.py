"""Webhooks: every change comes, signed, in order, whatever the portal answers and whoever dies meanwhile."""

import asyncio
from datetime import UTC, datetime
from typing import Any

import pytest

from hub.commands.remove_webhook import RemoveWebhook
from hub.database.database import Database
from hub.feed.journal import Journal
from hub.feed.live import live_digest
from hub.feed.webhooks.deliverer import GIVEN_UP_AFTER, Patience
from tests.reference.small_units import unit_id
from tests.viewers import OPERATOR
from tests.waiting import until
from tests.webhooks.conftest import QUICK, Confirm, Hub, Register
from tests.webhooks.portal import FAILED, GONE, HUGE, NO_HTTP, SILENCE, TAKEN, Portal, is_signed, listening


async def state(database: Database, webhook: str) -> dict[str, Any]:
    """What is told of a webhook."""
    (found,) = [row for row in await database.deliveries.all() if row["id"] == webhook]
    return found


async def test_changes_come_signed_and_in_order(portal: Portal, register: Register, confirm: Confirm, hub: Hub) -> None:
    _, secret = await register()
    async with hub():
        wanted = [await confirm(key) for key in ("anh", "au", "anh", "yen", "anh")]
        await portal.until(lambda portal: set(wanted) <= set(portal.taken))
    assert portal.taken[-5:] == wanted
    assert portal.taken == sorted(set(portal.taken))
    assert all(is_signed(post, secret) for post in portal.posts)
    assert not any(is_signed(post, f"{secret[:-8]}AAAAAAA=") for post in portal.posts)
    assert portal.posts[0].headers["content-type"] == "application/json"


async def test_a_public_webhook_is_told_no_more_than_a_stranger(
    portal: Portal, register: Register, confirm: Confirm, hub: Hub
) -> None:
    await register()
    await register(tier="NETWORK")
    async with hub():
        seq = await confirm()
        await portal.until(lambda portal: portal.taken.count(seq) == 2)
    one, other = [change for post in portal.posts for change in post.changes if change["seq"] == seq]
    stranger, member = (one, other) if one["actor"] is None else (other, one)
    assert (stranger["actor"], stranger["before"], stranger["after"]) == (None, None, None)
    assert member["actor"] == "token:operator"
    assert member["after"]["name"] == stranger["node"]["name"] == "Trần Thị Ánh"


async def test_a_webhook_of_a_subtree_is_told_of_that_alone(
    portal: Portal, register: Register, confirm: Confirm, hub: Hub
) -> None:
    await register(within=unit_id("culture"))
    async with hub():
        seqs = {key: await confirm(key) for key in ("anh", "yen", "au", "yen")}
        await portal.until(lambda portal: seqs["yen"] in portal.taken)
    told = [change["node"] for post in portal.posts for change in post.changes if change["node"]]
    assert {node["unit"]["id"] for node in told} == {unit_id("culture")}


@pytest.mark.parametrize(
    "answer",
    [FAILED, NO_HTTP, SILENCE, b"HTTP/1.1 302 Found\r\nlocation: http://127.0.0.1:1/\r\ncontent-length: 0\r\n\r\n"],
    ids=["500", "no HTTP", "silence", "redirect"],
)
async def test_what_is_not_taken_comes_again_until_it_is(
    portal: Portal, register: Register, confirm: Confirm, hub: Hub, answer: bytes
) -> None:
    await register()
    portal.answer = lambda number: TAKEN if number >= 3 else answer
    async with hub(seconds=0.3 if answer == SILENCE else 15):
        wanted = [await confirm() for _ in range(4)]
        await portal.until(lambda portal: set(wanted) <= set(portal.taken))
    first = portal.posts[:4]
    assert [post.answer for post in first] == [answer] * 3 + [TAKEN]
    assert len({(post.headers["webhook-id"], post.body) for post in first}) == 1
    assert portal.taken == sorted(set(portal.taken))


async def test_an_answer_without_end_is_not_read(
    portal: Portal, register: Register, confirm: Confirm, hub: Hub
) -> None:
    await register()
    portal.answer = lambda _: HUGE
    async with hub():
        wanted = [await confirm() for _ in range(3)]
        await portal.until(lambda portal: wanted[-1] in [seq for post in portal.posts for seq in post.seqs])
    assert len([post for post in portal.posts if post.seqs == portal.posts[0].seqs]) == 1


async def test_portals_that_hang_hold_up_no_other(
    portal: Portal, register: Register, confirm: Confirm, hub: Hub
) -> None:
    silent = Portal(answer=lambda _: SILENCE)
    async with listening(silent):
        for _ in range(15):
            await register(url=silent.url)
        await register()
        async with hub(seconds=600):
            first = await confirm()
            await silent.until(lambda silent: len(silent.posts) == 15)
            wanted = [first, *[await confirm() for _ in range(3)]]
            await portal.until(lambda portal: set(wanted) <= set(portal.taken))
    assert len(silent.posts) == 15


async def test_a_portal_that_comes_back_gets_what_it_missed(
    portal: Portal, register: Register, confirm: Confirm, hub: Hub, small: Database
) -> None:
    webhook, _ = await register()
    async with hub():
        seq_before = await confirm()
        await portal.until(lambda portal: seq_before in portal.taken)
    portal.posts.clear()
    wanted = [await confirm() for _ in range(5)]
    async with hub(seconds=0.5):
        portal.answer = lambda _: SILENCE

        async def fails() -> bool:
            return bool((await state(small, webhook))["failures"])

        async def well() -> bool:
            return (await state(small, webhook))["failures"] is None

        await until(fails)
        portal.answer = lambda _: TAKEN
        await portal.until(lambda portal: set(wanted) <= set(portal.taken))
        await until(well)
    # The last one before may come again, if its note was cut off.
    assert [seq for seq in portal.taken if seq != seq_before] == wanted


async def test_killed_hubs_leave_nothing_out(
    portal: Portal, register: Register, confirm: Confirm, hub: Hub, small: Database
) -> None:
    webhook, _ = await register()
    portal.answer = lambda number: FAILED if number % 3 == 0 else TAKEN
    wanted: list[int] = []
    for _ in range(6):
        count = len(portal.posts)
        async with hub():
            wanted += [await confirm() for _ in range(3)]
            await portal.until(lambda portal, count=count: len(portal.posts) > count)  # type: ignore[misc]

    async def noted() -> bool:
        return bool((await state(small, webhook))["delivered"] == wanted[-1])

    async with hub():
        await until(noted)
    taken = list(dict.fromkeys(portal.taken))
    assert taken == list(range(taken[0], wanted[-1] + 1))
    assert set(wanted) <= set(taken)


async def test_two_hubs_deliver_once(portal: Portal, register: Register, confirm: Confirm, hub: Hub) -> None:
    await register()
    async with hub(), hub():
        wanted = [await confirm() for _ in range(20)]
        await portal.until(lambda portal: wanted[-1] in portal.taken)
    assert len(portal.taken) == len(set(portal.taken))


async def test_another_hub_goes_on_when_one_dies_without_a_word(
    portal: Portal, register: Register, confirm: Confirm, hub: Hub, small: Database
) -> None:
    webhook, _ = await register()
    assert await small.deliveries.hold(webhook, "one that died", 0.5)
    async with hub():
        seq = await confirm()
        await portal.until(lambda portal: seq in portal.taken)
    assert await small.deliveries.advance(webhook, "one that died", 1, 1) is None


async def test_a_portal_that_fails_for_days_is_given_up_and_resumed(
    portal: Portal, register: Register, confirm: Confirm, hub: Hub, small: Database
) -> None:
    webhook, _ = await register()
    clock = iter(range(10_000))
    portal.answer = lambda _: FAILED

    async def given_up() -> bool:
        return bool((await state(small, webhook))["givenUpAt"])

    async with hub(clock=lambda: datetime(2026, 11, 22, tzinfo=UTC) + GIVEN_UP_AFTER / 10 * next(clock)):
        seq = await confirm()
        await until(given_up)
        count = len(portal.posts)
        assert (await state(small, webhook))["fault"] == "answered 500"
        portal.answer = lambda _: TAKEN
        assert await small.deliveries.resume(webhook) is not None
        await portal.until(lambda portal: seq in portal.taken)
    assert len([post for post in portal.posts if post.answer == FAILED]) == count > 3


async def test_a_portal_that_is_gone_is_sent_nothing_more(
    portal: Portal, register: Register, confirm: Confirm, hub: Hub, small: Database
) -> None:
    webhook, _ = await register()
    portal.answer = lambda _: GONE

    async def given_up() -> bool:
        return bool((await state(small, webhook))["givenUpAt"])

    async with hub():
        await confirm()
        await until(given_up)
        await confirm()
    assert len(portal.posts) == 1


async def test_a_webhook_that_was_removed_is_sent_nothing_more(
    portal: Portal, register: Register, confirm: Confirm, hub: Hub, journal: Journal
) -> None:
    webhook, _ = await register()
    other = Portal()
    async with listening(other):
        await register(url=other.url)
        async with hub():
            seq = await confirm()
            await portal.until(lambda portal: seq in portal.taken)
            await journal.append(RemoveWebhook(viewer=OPERATOR, key="remove", id=webhook))
            # Both are looked for together, so once the other has this change the look at the first has been.
            seqs = [await confirm() for _ in range(3)]
            await other.until(lambda other: seqs[-1] in other.taken)
            await asyncio.sleep(3 * QUICK.look)
            count = len(portal.posts)
            seq = await confirm()
            await other.until(lambda other: seq in other.taken)
    assert len(portal.posts) == count


async def test_a_delivery_moves_nothing_and_the_secret_is_nowhere_in_the_feed(
    portal: Portal, register: Register, confirm: Confirm, hub: Hub, small: Database
) -> None:
    _, secret = await register()
    seq = await confirm()
    before = await live_digest(small)
    async with hub():
        await portal.until(lambda portal: seq in portal.taken)
    after = await live_digest(small)
    assert (before[0].hex, before[1]) == (after[0].hex, after[1])
    holders = [node.label async for node in small.scan.nodes() if secret in str(node.properties)]
    assert holders == ["Delivery"]
    urls = [node.properties async for node in small.scan.changes(0, after[1].seq) if portal.url in str(node.properties)]
    assert [portal.url in f"{node.get('before')}{node.get('after')}" for node in urls] == [False]


async def test_a_lease_is_held_as_long_as_a_portal_keeps_one_waiting(
    portal: Portal, register: Register, confirm: Confirm, hub: Hub, small: Database
) -> None:
    webhook, _ = await register()
    portal.answer = lambda _: SILENCE
    async with hub(Patience(look=0.05, lease=2.0, pause=lambda _: 0.01), seconds=60):
        await confirm()
        await portal.until(lambda portal: len(portal.posts) == 1)
        for _ in range(60):
            await asyncio.sleep(0.05)
            assert await small.deliveries.hold(webhook, "another", 1) is None

"""The chain: whatever is changed, taken out or put in afterwards shows, at the first entry that is not what was."""

from collections.abc import Callable
from typing import Any

import pytest

from hub.database.database import Database
from hub.feed.chain import Chain
from hub.feed.entry import chained, digest_of
from hub.feed.journal import Journal
from tests.feed.note import Note

Feed = list[dict[str, Any]]


@pytest.fixture
async def feed(journal: Journal, database_of_one: Database) -> Feed:
    """The load and five entries."""
    for n in range(5):
        await journal.append(Note(f"k{n}", f"{n}"))
    return [dict(c.properties) async for c in database_of_one.scan.changes(0, (await database_of_one.version()).seq)]


def followed(feed: Feed, last: int | None = None) -> Chain:
    """The chain at the end of the feed."""
    chain = Chain()
    for change in feed:
        chain.follow(change)
    chain.end(last or feed[-1]["seq"])
    return chain


def test_a_feed_that_nobody_touched_is_whole(feed: Feed) -> None:
    chain = followed(feed)
    assert (chain.broken, chain.first, chain.last, chain.seed) == ("", feed[0]["seq"], feed[-1]["seq"], feed[0]["seq"])
    assert chain.link == feed[-1]["chain"]


def _changed(feed: Feed) -> Feed:
    return [*feed[:3], {**feed[3], "actor": "somebody else"}, *feed[4:]]


def _changed_with_its_digest(feed: Feed) -> Feed:
    other = {**feed[3], "actor": "somebody else"}
    return [*feed[:3], {**other, "digest": digest_of(other)}, *feed[4:]]


def _changed_with_its_link(feed: Feed) -> Feed:
    changed = _changed_with_its_digest(feed)
    changed[3]["chain"] = chained(feed[2]["chain"], changed[3]["digest"])
    return changed


def _without_its_link(feed: Feed) -> Feed:
    return [*feed[:3], {k: v for k, v in feed[3].items() if k not in ("chain", "digest", "salt")}, *feed[4:]]


BREAKS: dict[str, tuple[Callable[[Feed], Feed], int, str]] = {
    "changed": (_changed, 3, "not what was written"),
    "changed, with its digest": (_changed_with_its_digest, 3, "does not follow"),
    "changed, with its digest and link": (_changed_with_its_link, 4, "does not follow"),
    "its link taken away": (_without_its_link, 3, "has no link"),
    "taken out": (lambda feed: feed[:3] + feed[4:], 4, "is missing"),
    "two taken for each other": (lambda feed: [*feed[:3], feed[4], feed[3], feed[5]], 4, "is missing"),
}


@pytest.mark.parametrize("way", BREAKS)
def test_the_first_entry_that_is_not_what_was_written_is_told(feed: Feed, way: str) -> None:
    tamper, at, why = BREAKS[way]
    broken = followed(tamper(feed), feed[-1]["seq"]).broken
    assert broken.startswith(f"Entry {feed[at]['seq']} ")
    assert why in broken


def test_an_end_that_was_cut_off_is_told(feed: Feed) -> None:
    assert followed(feed[:-1], feed[-1]["seq"]).broken.startswith(f"Entry {feed[-1]['seq']} is missing")


def test_a_body_that_was_erased_leaves_the_chain_whole(feed: Feed) -> None:
    left = {k: v for k, v in feed[3].items() if k not in ("salt", "before", "after", "edits")}
    chain = followed([*feed[:3], left, *feed[4:]])
    assert (chain.broken, chain.erased) == ("", 1)


def test_entries_that_are_kept_no_more_leave_the_rest_whole(feed: Feed) -> None:
    chain = followed(feed[2:])
    assert (chain.broken, chain.first, chain.seed) == ("", feed[2]["seq"], 0)


def test_what_is_kept_follows_what_is_not(feed: Feed) -> None:
    for start, broken in ((feed[2], ""), (feed[3], "is missing"), ({**feed[2], "chain": "0" * 64}, "does not follow")):
        chain = Chain()
        chain.begin(start)
        for change in feed[3:] if start["seq"] == feed[2]["seq"] else feed[5:]:
            chain.follow(change)
        assert bool(chain.broken) == bool(broken)
        assert broken in chain.broken

"""The journal: every write once, in one order, with its entry, or not at all."""

import asyncio
import itertools

import pytest

from graph_schema.records import Node
from hub.database.database import Database
from hub.errors import HubError, Unavailable
from hub.feed.commit import KEY_REUSED
from hub.feed.entry import FIRST, chained, digest_of, edits_of
from hub.feed.journal import MOST_TOGETHER, Journal
from hub.feed.write import Refused, Written
from tests.feed.conftest import NOW
from tests.feed.note import MOVED, Note, changes, number_of, sequence

OTHER = "document_0000000000000002"


async def test_a_write_changes_the_graph_moves_the_sequence_and_enters_the_feed(
    journal: Journal, database_of_one: Database
) -> None:
    before = await sequence(database_of_one)
    written = await journal.append(Note("k1", "new"))
    (change,) = await changes(database_of_one)
    assert written == Written(before + 1, "document_0000000000000001", 1)
    assert await number_of(database_of_one) == "new"
    assert await sequence(database_of_one) == change["seq"] == before + 1
    assert (change["actor"], change["action"], change["key"]) == ("tester", "NOTE", "k1")
    assert (change["before"], change["after"]) == (
        '{"id":"document_0000000000000001","number":"old"}',
        '{"id":"document_0000000000000001","number":"new"}',
    )


async def test_the_same_key_writes_once(journal: Journal, database_of_one: Database) -> None:
    first = await journal.append(Note("k1", "new"))
    await journal.append(Note("k2", "newer"))
    assert await journal.append(Note("k1", "new")) == first
    assert await number_of(database_of_one) == "newer"
    assert len(await changes(database_of_one)) == 2


async def test_the_same_key_at_the_same_time_writes_once(journal: Journal, database_of_one: Database) -> None:
    written = await asyncio.gather(*(journal.append(Note("k1", "new")) for _ in range(8)))
    assert len(set(written)) == 1
    assert len(await changes(database_of_one)) == 1


async def test_a_key_is_not_taken_for_another_request(journal: Journal) -> None:
    await journal.append(Note("k1", "new"))
    with pytest.raises(Refused) as refused:
        await journal.append(Note("k1", "something else"))
    assert refused.value.refusals == (KEY_REUSED,)


async def test_what_a_rule_refuses_leaves_no_trace(journal: Journal, database_of_one: Database) -> None:
    before = await sequence(database_of_one)
    with pytest.raises(Refused) as refused:
        await journal.append(Note("k1", "new", expected=7))
    assert refused.value.refusals == (MOVED,)
    assert (await sequence(database_of_one), await number_of(database_of_one)) == (before, "old")
    assert (await journal.append(Note("k1", "new", expected=0))).version == 1


async def test_many_writes_share_a_commit_and_one_refused_among_them_harms_no_other(
    journal: Journal, database_of_one: Database
) -> None:
    notes = [Note(f"k{n}", "x", document=f"document_{n:016}", expected=1 if n == 5 else 0) for n in range(60)]
    outcomes = await asyncio.gather(*map(journal.append, notes), return_exceptions=True)
    assert [type(outcome) for outcome in outcomes] == [Refused if n == 5 else Written for n in range(60)]
    assert journal.commits <= 2
    assert len(await changes(database_of_one)) == 59


async def test_a_defect_in_one_write_harms_no_other(journal: Journal, database_of_one: Database) -> None:
    notes = [Note(f"k{n}", "x", document=f"document_{n:016}", defect=n == 5) for n in range(9)]
    outcomes = await asyncio.gather(*map(journal.append, notes), return_exceptions=True)
    assert [type(outcome) for outcome in outcomes] == [HubError if n == 5 else Written for n in range(9)]
    assert len(await changes(database_of_one)) == 8


async def test_successes_with_an_expected_version_are_as_many_as_versions(
    journal: Journal, database_of_one: Database
) -> None:
    async def client(name: int) -> int:
        done, version = 0, 0
        for attempt in itertools.count():
            try:
                version = (await journal.append(Note(f"{name}-{attempt}", f"{name}", expected=version))).version
                done += 1
            except Refused:
                version = len(await changes(database_of_one))
            if attempt == 5:
                return done
        raise AssertionError

    done = sum(await asyncio.gather(*(client(name) for name in range(16))))
    assert done == len(await changes(database_of_one)) > 0


async def test_writes_of_one_node_keep_their_order(journal: Journal, database_of_one: Database) -> None:
    notes = [Note(f"k{n}", f"{n}", document=OTHER if n % 3 else "document_0000000000000001") for n in range(30)]
    written = await asyncio.gather(*map(journal.append, notes))
    for document in ("document_0000000000000001", OTHER):
        seqs = [one.seq for one in written if one.entity == document]
        assert seqs == sorted(seqs)
    assert (await number_of(database_of_one, OTHER), await number_of(database_of_one)) == ("29", "27")


async def test_the_feed_has_no_gap_and_its_chain_holds(journal: Journal, database_of_one: Database) -> None:
    await asyncio.gather(
        *(journal.append(Note(f"k{n}", f"{n}", document=f"document_{n % 7:016}")) for n in range(MOST_TOGETHER + 50))
    )
    found = await changes(database_of_one)
    assert [change["seq"] for change in found] == list(range(found[0]["seq"], found[0]["seq"] + MOST_TOGETHER + 50))
    chain = FIRST
    for change in found:
        assert change["digest"] == digest_of(change)
        chain = chained(chain, change["digest"])
        assert change["chain"] == chain


async def test_a_change_that_was_tampered_with_breaks_the_chain(journal: Journal, database_of_one: Database) -> None:
    await journal.append(Note("k1", "new"))
    (change,) = await changes(database_of_one)
    assert digest_of({**change, "actor": "somebody else"}) != change["digest"]


async def test_an_entry_tells_how_to_write_it_again(journal: Journal, database_of_one: Database) -> None:
    await journal.append(Note("k1", "new"))
    (change,) = await changes(database_of_one)
    assert edits_of(change["edits"]) == [Node("Document", {"id": "document_0000000000000001", "number": "new"})]


async def test_without_a_network_nothing_is_written(clean_graph: Database) -> None:
    journal = Journal(clean_graph.writer, lambda: NOW)
    with pytest.raises(Unavailable):
        await journal.append(Note("k1", "new"))
    assert await number_of(clean_graph) is None

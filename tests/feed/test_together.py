"""Writes that belong together: all of them or none, each seeing what the ones before it wrote."""

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

import pytest

from graph_schema.records import Edit, Node
from hub.database.database import Database
from hub.database.write import WriteTransaction
from hub.feed import commit
from hub.feed.entry import chained
from hub.feed.journal import Journal
from hub.feed.write import Refused, Written
from tests.feed.note import MOVED, Note, changes, number_of, sequence

OTHER = "document_0000000000000002"


async def test_each_sees_what_was_written_before_it(journal: Journal, database_of_one: Database) -> None:
    same_node = [Note("k1", "one", expected=0), Note("k2", "other", OTHER, expected=0), Note("k3", "two", expected=1)]
    next_stage = [Note("k4", "three", expected=2)]
    trials = await journal.together([same_node, next_stage])
    assert all(isinstance(trial.outcome, Written) for stage in trials for trial in stage)
    assert [change["key"] for change in await changes(database_of_one)] == ["k1", "k2", "k3", "k4"]
    assert await number_of(database_of_one) == "three"
    assert journal.commits == 1


async def test_one_refused_takes_all_back_and_every_reason_is_told(journal: Journal, database_of_one: Database) -> None:
    before = await sequence(database_of_one)
    trials = await journal.together([[Note("k1", "one"), Note("k2", "x", expected=7)], [Note("k3", "y", expected=7)]])
    reasons = [t.outcome.refusals for stage in trials for t in stage if isinstance(t.outcome, Refused)]
    assert reasons == [(MOVED,), (MOVED,)]
    assert (await sequence(database_of_one), await number_of(database_of_one)) == (before, "old")
    assert await changes(database_of_one) == []


async def test_a_rehearsal_decides_the_same_and_writes_nothing(journal: Journal, database_of_one: Database) -> None:
    before, stages = await sequence(database_of_one), [[Note("k1", "one"), Note("k2", "two")], [Note("k3", "z", OTHER)]]
    rehearsed = await journal.together(stages, rehearse=True)
    assert (await sequence(database_of_one), await number_of(database_of_one), journal.commits) == (before, "old", 0)
    assert await journal.together(stages) == rehearsed
    assert await number_of(database_of_one) == "two"


async def test_sent_again_with_the_same_keys_it_is_written_once(journal: Journal, database_of_one: Database) -> None:
    stages = [[Note("k1", "one"), Note("k2", "two")]]
    first, again = await journal.together(stages), await journal.together(stages)
    assert [t.outcome for t in again[0]] == [t.outcome for t in first[0]]
    assert [t.decision for t in again[0]] == [None, None]
    assert len(await changes(database_of_one)) == 2


async def test_a_defect_in_one_takes_all_back(journal: Journal, database_of_one: Database) -> None:
    with pytest.raises(RuntimeError):
        await journal.together([[Note("k1", "one")], [Note("k2", "x", defect=True)]])
    assert await number_of(database_of_one) == "old"


def notes(count: int, *, defect: bool = False) -> list[Note]:
    """Notes of as many documents; the last may have a defect."""
    made = [Note(f"k{n}", f"text {n}", f"document_{n:016}") for n in range(count)]
    return [*made[:-1], replace(made[-1], defect=defect)]


async def test_many_are_written_in_their_order_while_others_are_decided(
    journal: Journal, database_of_one: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(commit, "_BATCH", 3)
    (trials,) = await journal.together([notes(10)])
    found, first = await changes(database_of_one), await sequence(database_of_one) - 9
    assert [change["seq"] for change in found] == list(range(first, first + 10))
    assert [(c["key"], c["seq"]) for c in found] == [(f"k{n}", first + n) for n in range(10)]
    assert [t.outcome.seq for t in trials if isinstance(t.outcome, Written)] == [c["seq"] for c in found]
    assert all(chained(a["chain"], b["digest"]) == b["chain"] for a, b in pairwise(found))
    assert await number_of(database_of_one, "document_0000000000000009") == "text 9"


async def test_many_are_written_once_each(
    journal: Journal, database_of_one: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    written, write = list[Edit](), WriteTransaction.write

    async def heard(transaction: WriteTransaction, edits: Sequence[Edit], seq: int) -> None:
        written.extend(edits)
        await write(transaction, edits, seq)

    monkeypatch.setattr(commit, "_BATCH", 3)
    monkeypatch.setattr(WriteTransaction, "write", heard)
    await journal.together([notes(10)])
    assert [edit.properties["id"] for edit in written if isinstance(edit, Node) and edit.label == "Document"] == [
        note.document for note in notes(10)
    ]
    assert len(written) == 2 * len(await changes(database_of_one))


async def test_a_defect_while_others_are_written_takes_all_back(
    journal: Journal, database_of_one: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(commit, "_BATCH", 3)
    with pytest.raises(RuntimeError):
        await journal.together([notes(8, defect=True)])
    assert await changes(database_of_one) == []
    assert len((await journal.together([notes(8)]))[0]) == len(await changes(database_of_one))


async def test_who_leaves_in_the_middle_leaves_nothing_behind(
    journal: Journal, database_of_one: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(commit, "_BATCH", 3)
    decided = asyncio.Event()
    asked = asyncio.create_task(journal.together([notes(200)], progress=lambda *_: decided.set()))
    await decided.wait()
    asked.cancel()
    with pytest.raises(asyncio.CancelledError):
        await asked
    assert (await changes(database_of_one), journal.commits) == ([], 0)
    assert len((await journal.together([notes(8)]))[0]) == len(await changes(database_of_one))


class Growing(list[list[Note]]):
    """A second stage that is there once the first was decided, as of a reform."""

    def grow(self, done: int, _: int) -> None:
        """Called as progress is told."""
        if done == 1:
            self.append([Note("k2", "other", OTHER)])


async def test_stages_that_come_up_meanwhile_count(journal: Journal) -> None:
    stages, told = Growing([[Note("k1", "one")]]), list[tuple[int, int]]()

    def progress(*now: int) -> None:
        told.append((now[0], now[1]))
        stages.grow(*now)

    await journal.together(stages, progress=progress)
    assert told == [(1, 1), (2, 2)]


async def test_progress_is_told_as_writes_are_decided(journal: Journal) -> None:
    told: list[tuple[int, int]] = []
    stages = [[Note("k1", "one"), Note("k2", "two")], [Note("k3", "z")]]
    await journal.together(stages, progress=lambda done, total: told.append((done, total)))
    assert told == [(1, 3), (2, 3), (3, 3)]

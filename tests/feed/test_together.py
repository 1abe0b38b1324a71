"""Writes that belong together: all of them or none, each seeing what the ones before it wrote."""

import pytest

from hub.database.database import Database
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


async def test_progress_is_told_by_stages(journal: Journal) -> None:
    told: list[tuple[int, int]] = []
    stages = [[Note("k1", "one"), Note("k2", "two")], [Note("k3", "z")]]
    await journal.together(stages, progress=lambda done, total: told.append((done, total)))
    assert told == [(2, 3), (3, 3)]

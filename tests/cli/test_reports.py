"""`hub reports prune` takes the senders' words out of old cases, and leaves the others."""

import asyncio

import pytest

from hub.access.viewer import Tier, Viewer
from hub.app import utc_now
from hub.commands.answer_report import AnswerReport
from hub.commands.report_error import ReportError
from hub.database.database import Database
from hub.feed.journal import Journal
from tests.cli.conftest import Outcome
from tests.reference.small_people import appointment_id
from tests.viewers import OPERATOR


@pytest.fixture
async def reported(at_small: Database) -> Database:
    """Three reports: one waits, one was answered today, one long ago."""
    journal = Journal(at_small.writer, utc_now)
    for key in ("waits", "today", "long ago"):
        message = f"Sai: {key}"
        node = appointment_id("chief")
        written = await journal.append(
            ReportError(viewer=Viewer(Tier.PUBLIC, "anonymous"), key=key, node=node, message=message, digest=key)
        )
        if key != "waits":
            answer = AnswerReport(
                viewer=OPERATOR, key=f"{key} answered", id=written.entity, outcome="REJECTED", answer="Đúng rồi."
            )
            await journal.append(answer)
    await journal.close()
    await at_small.driver.execute_query(
        "MATCH (r:Report {digest: 'long ago'}) SET r.answeredOn = date('2020-01-01')", database_=at_small.name
    )
    return at_small


async def left(database: Database) -> set[str]:
    """The words that the database still holds, in the reports and in the feed."""
    result = await database.driver.execute_query(
        "MATCH (n:Report|Change) RETURN collect(properties(n)) AS all", database_=database.name
    )
    everything = repr(result.records[0]["all"])
    return {key for key in ("waits", "today", "long ago") if f"Sai: {key}" in everything}


async def test_words_of_old_cases_are_erased_once(reported: Database) -> None:
    for told in ("Erased the words of 1 senders.", "Erased the words of 0 senders."):
        outcome = await asyncio.to_thread(Outcome, "reports", "prune")
        assert (outcome.code, told in outcome.err) == (0, True)
        assert await left(reported) == {"waits", "today"}
    assert "1 senders" in (await asyncio.to_thread(Outcome, "reports", "prune", "--days", "0")).err
    assert await left(reported) == {"waits"}

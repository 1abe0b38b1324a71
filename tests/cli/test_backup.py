"""`hub backup`, `hub restore` and `hub feed verify`, and `hub seed` that throws nothing away unasked."""

import asyncio
import stat
from datetime import UTC, datetime
from pathlib import Path
from typing import LiteralString

import pytest

from hub.database.database import Database
from hub.feed.journal import Journal
from seeds.network import Network, Report
from tests.cli.conftest import Outcome
from tests.feed.note import Note, number_of
from tests.reference.small import small_records

REPORT = Report({}, [], 0)
SOURCES = Network(small_records(), {}, REPORT)


@pytest.fixture
def small_sources(monkeypatch: pytest.MonkeyPatch) -> None:
    """The small network in the place of what the sources give."""
    for place in ("seed", "verify_feed"):
        monkeypatch.setattr(f"hub.cli.{place}.load_records", lambda _folder: SOURCES)


@pytest.fixture
async def written(at_small: Database) -> Database:
    """The small network, and one change since."""
    journal = Journal(at_small.writer, lambda: datetime.now(UTC))
    await journal.append(Note("k1", "written"))
    await journal.close()
    return at_small


async def execute(database: Database, statement: LiteralString) -> None:
    """Beside the feed."""
    async with database.driver.session(database=database.name) as session:
        await (await session.run(statement)).consume()


async def hub(*arguments: str) -> Outcome:
    """A command, beside the loop of this test."""
    return await asyncio.to_thread(Outcome, *arguments)


def names(folder: Path) -> list[str]:
    """What is in the folder."""
    return [path.name for path in folder.iterdir()]


def told(outcome: Outcome) -> str:
    """What it said, when it went well."""
    assert outcome.code == 0, outcome.err + outcome.out
    return outcome.out


@pytest.mark.usefixtures("small_sources")
async def test_a_backup_comes_back_with_what_was_written(written: Database, tmp_path: Path) -> None:
    file = str(tmp_path / "network.backup")
    saved, verified = told(await hub("backup", file)), told(await hub("feed", "verify", "--replay"))
    assert stat.S_IMODE((tmp_path / "network.backup").stat().st_mode) == 0o600
    assert names(tmp_path) == ["network.backup"]
    refused = await hub("restore", file)
    assert (refused.code, "not empty" in refused.err) == (1, True)
    await execute(written, "MATCH (n) DETACH DELETE n")
    restored = told(await hub("restore", file))
    assert restored.splitlines()[1] == saved.splitlines()[1]
    assert told(await hub("feed", "verify", "--replay")) == verified
    assert await number_of(written) == "written"
    assert told(await hub("restore", "--replace", file)) == restored


async def test_a_backup_that_fails_leaves_the_last_one(at_small: Database, tmp_path: Path) -> None:
    file = tmp_path / "network.backup"
    file.write_text("the last one")
    await execute(at_small, "MATCH (s:Sequence) DELETE s")
    failed = await hub("backup", str(file))
    assert (failed.code, failed.err.split()[0]) == (1, "NOT_FOUND")
    assert (file.read_text(), names(tmp_path)) == ("the last one", ["network.backup"])


@pytest.mark.usefixtures("at_small")
async def test_a_file_that_cannot_be_is_told(tmp_path: Path) -> None:
    assert "cannot be written" in (await hub("backup", str(tmp_path / "nowhere" / "file"))).err
    assert "cannot be read" in (await hub("restore", str(tmp_path / "nothing"))).err


@pytest.mark.usefixtures("small_sources")
async def test_a_network_that_was_written_is_replaced_only_when_its_changes_are_given_up(written: Database) -> None:
    refused = await hub("seed", "--replace")
    assert (refused.code, refused.err.split()[0]) == (1, "BAD_USER_INPUT")
    assert "holds 1 changes" in refused.err
    assert await number_of(written) == "written"
    told(await hub("seed", "--replace", "--discard-changes"))
    assert await number_of(written) is None


async def test_an_entry_that_was_changed_is_found(written: Database) -> None:
    assert "Entries 1 to 2 are whole" in told(await hub("feed", "verify"))
    await execute(written, "MATCH (c:Change {key: 'k1'}) SET c.actor = 'somebody else'")
    found = await hub("feed", "verify")
    assert (found.code, found.out.startswith("Entry 2 is not what was written")) == (1, True)


@pytest.mark.usefixtures("small_sources")
async def test_a_graph_that_was_changed_beside_the_feed_is_found(written: Database) -> None:
    await execute(written, "MATCH (p:Person) WITH p LIMIT 1 SET p.name = 'somebody else'")
    assert (await hub("feed", "verify")).code == 0
    found = await hub("feed", "verify", "--replay")
    assert (found.code, "gives another graph" in found.out) == (1, True)


@pytest.mark.usefixtures("written")
async def test_a_replay_wants_the_sources_that_were_loaded(monkeypatch: pytest.MonkeyPatch) -> None:
    other = Network(small_records(), {"units.csv": "0" * 64}, REPORT)
    monkeypatch.setattr("hub.cli.verify_feed.load_records", lambda _folder: other)
    assert "other sources: units.csv differ" in (await hub("feed", "verify", "--replay")).err

"""A backup is one state of a network that is written meanwhile, and comes back as that state."""

import asyncio
import gzip
import itertools
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from io import BytesIO
from pathlib import Path
from typing import Any, ClassVar, LiteralString

import orjson
import pytest

from graph_schema.records import Cut, Edit, Node, Relationship
from graph_schema.shape import Label
from hub.commands.confirm_spokesperson import ConfirmSpokesperson
from hub.commands.erase_appointment import EraseAppointment
from hub.commands.prune_feed import PruneFeed, prune
from hub.database.database import Database
from hub.database.load import Seed, replace_network
from hub.database.scan import Scan
from hub.errors import BadUserInput, HubError, Incompatible, Unavailable
from hub.exchange.backup import ERASED, PRUNED, back_up
from hub.exchange.graph_file import Header, Trailer, opened
from hub.exchange.restore import check, restore
from hub.feed.chain import Chain
from hub.feed.digest import GraphDigest
from hub.feed.journal import Journal
from hub.feed.live import live_digest
from hub.feed.replay import Graph
from hub.feed.write import Decision, Facts
from tests.feed.note import Note
from tests.reference.small import small_records
from tests.reference.small_people import appointment_id
from tests.reference.small_units import unit_id
from tests.viewers import OPERATOR
from tests.waiting import until

NOW = datetime(2026, 11, 22, 1, tzinfo=UTC)
WRITERS = 8
GUIDED = [str(r.properties["id"]) for r in small_records() if isinstance(r, Node) and r.label == "Unit"][-WRITERS:]


@dataclass(frozen=True)
class Guide(Note):
    """Puts a unit under another one's guidance, in place of whatever guides it."""

    facts: ClassVar[LiteralString] = "UNWIND $rows AS row RETURN row.key AS key"
    unit: str = unit_id("culture")
    guides: tuple[str, ...] = (unit_id("culture"), unit_id("information"))

    @property
    def touches(self) -> frozenset[str]:
        """The unit that is guided."""
        return frozenset((self.unit,))

    def decide(self, facts: Facts, now: datetime) -> Decision:
        """Cut and joined in one: with the same ends and other properties from time to time."""
        term = {"validFrom": f"20{int(self.text) % 90 + 10}-01-01", "validTo": "9999-12-31"}
        edits: list[Edit] = [Cut("GUIDED_BY", self.unit, guide) for guide in self.guides]
        edits.append(Relationship("GUIDED_BY", self.unit, self.guides[int(self.text) % 2], term))
        return Decision(self.unit, self.unit, None, 1, None, None, edits)


@dataclass
class Writers:
    """Eight that write documents and guidance, new ones and old ones, as fast as they can."""

    journal: Journal
    written: int = 0
    tasks: list[asyncio.Task[None]] = field(default_factory=list)

    async def write(self, number: int) -> None:
        """Until it is cancelled."""
        for n in itertools.count():
            key, document = f"{number}-{n}", f"document_00000000{number}{n % 50:07}"
            if n % 3:
                await self.journal.append(Note(key, f"{n}", document))
            else:
                await self.journal.append(Guide(key, f"{n}", unit=GUIDED[number]))
            self.written += 1

    async def some_more(self) -> None:
        """Returns when some more is written."""
        goal = self.written + 2 * WRITERS

        async def reached() -> bool:
            assert not [task for task in self.tasks if task.done()]
            return self.written >= goal

        await until(reached)


@asynccontextmanager
async def writing(database: Database) -> AsyncIterator[Writers]:
    """They write within the block."""
    journal = Journal(database.writer, lambda: NOW)
    writers = Writers(journal)
    writers.tasks += [asyncio.create_task(writers.write(number)) for number in range(WRITERS)]
    yield writers
    for task in writers.tasks:
        task.cancel()
    await asyncio.wait(writers.tasks)
    await journal.close()


class ScanAmongWrites(Scan):
    """A scan in whose middle, at each step, others have written."""

    meanwhile: Callable[[], Any]

    async def nodes(self, *but: Label) -> AsyncIterator[Node]:
        """As Scan's."""
        async for n, node in _numbered(super().nodes(*but)):
            if n % 60 == 1:
                await self.meanwhile()
            yield node

    async def relationships(self) -> AsyncIterator[Relationship]:
        """As Scan's."""
        async for n, relationship in _numbered(super().relationships()):
            if n % 60 == 1:
                await self.meanwhile()
            yield relationship


async def _numbered(records: AsyncIterator[Any]) -> AsyncIterator[tuple[int, Any]]:
    n = 0
    async for record in records:
        yield (n := n + 1), record


@pytest.fixture
async def small(clean_graph: Database) -> Database:
    """The small network."""
    await replace_network(clean_graph.driver, clean_graph.name, small_records(), Seed(NOW, {}))
    return clean_graph


async def backed_up(database: Database, path: Path) -> tuple[Header, Trailer]:
    """A backup at that path."""
    file = BytesIO()
    told = await back_up(database, file, path.parent, NOW)
    await asyncio.to_thread(path.write_bytes, file.getvalue())
    return told


async def restored(database: Database, path: Path) -> None:
    """Checks it, then restores it."""
    with opened(path) as file:
        await restore(database, file, check(file))


async def state_at(database: Database, seq: int) -> Graph:
    """The small network and the feed's entries up to that one."""
    graph = Graph(small_records())
    async for change in database.scan.changes(0, seq):
        graph.follow(change)
    return graph


async def test_a_backup_under_eight_writers_is_the_state_at_its_number(small: Database, tmp_path: Path) -> None:
    async with writing(small) as writers:
        small.scan = ScanAmongWrites(small.driver, small.name)
        small.scan.meanwhile = writers.some_more
        try:
            before = await small.version()
            header, trailer = await backed_up(small, tmp_path / "backup")
            await writers.some_more()
        finally:
            small.scan = Scan(small.driver, small.name)
    live, _ = await live_digest(small)
    then = GraphDigest((await state_at(small, header.seq)).records())
    assert before.seq + 30 < header.seq < (await small.version()).seq
    await restored(small, tmp_path / "backup")
    now, version = await live_digest(small)
    assert now.hex == trailer.digest == then.hex != live.hex
    assert version.seq == header.seq
    assert version.epoch != before.epoch


async def test_writes_go_on_after_a_restore_with_the_next_number_and_link(small: Database, tmp_path: Path) -> None:
    journal = Journal(small.writer, lambda: NOW)
    first = await journal.append(Note("k1", "one"))
    await backed_up(small, tmp_path / "backup")
    lost = await journal.append(Note("k2", "two"))
    await restored(small, tmp_path / "backup")
    assert (await journal.append(Note("k1", "one"))) == first
    assert (await journal.append(Note("k3", "three"))).seq == lost.seq == first.seq + 1
    chain = Chain()
    async for change in small.scan.changes(0, lost.seq):
        chain.follow(dict(change.properties))
    chain.end(lost.seq)
    assert (chain.broken, chain.last) == ("", lost.seq)
    await journal.close()


def lines(path: Path) -> list[bytes]:
    """The lines of a backup."""
    return gzip.decompress(path.read_bytes()).splitlines(keepends=True)


def without(number: int) -> Callable[[Path], bytes]:
    """A fault: a line less."""
    return lambda path: gzip.compress(b"".join(line for n, line in enumerate(lines(path)) if n != number))


def changed(path: Path) -> bytes:
    """A fault: another name of somebody, in a file that is whole by its own account."""
    *records, _ = lines(path)
    return gzip.compress(b"".join(records).replace("Đỗ Minh Âu".encode(), "Đỗ Minh Ai".encode()) + lines(path)[-1])


def flipped(path: Path) -> bytes:
    """A fault: a bit in the middle."""
    raw = bytearray(path.read_bytes())
    raw[len(raw) // 2] ^= 1
    return bytes(raw)


def headed(**other: Any) -> Callable[[Path], bytes]:
    """Another header."""

    def fault(path: Path) -> bytes:
        first, *rest = lines(path)
        return gzip.compress(orjson.dumps(orjson.loads(first) | other) + b"\n" + b"".join(rest))

    return fault


FAULTS: dict[str, tuple[Callable[[Path], bytes], type[HubError]]] = {
    "empty": (lambda _: b"", BadUserInput),
    "text": (lambda _: b"STT;Don vi", BadUserInput),
    "not a graph": (lambda _: gzip.compress(b"[1, 2]\n{}\n"), BadUserInput),
    "cut off in the middle": (lambda path: path.read_bytes()[: path.stat().st_size // 2], BadUserInput),
    "cut off at the end": (lambda path: path.read_bytes()[:-1], BadUserInput),
    "without its trailer": (without(len(small_records()) + 2), BadUserInput),
    "a record less": (without(40), BadUserInput),
    "more at its end": (lambda path: path.read_bytes() + gzip.compress(b"[]\n"), BadUserInput),
    "changed": (changed, BadUserInput),
    "a bit flipped": (flipped, BadUserInput),
    "another number": (headed(seq=7), BadUserInput),
    "another format": (headed(format="policy-network-graph 2"), BadUserInput),
    "another shape": (headed(shape="0123456789ab"), Incompatible),
}


@pytest.mark.parametrize("fault", FAULTS)
async def test_what_is_no_whole_backup_is_refused_before_anything_is_cleared(
    small: Database, tmp_path: Path, fault: str
) -> None:
    path, (make, error) = tmp_path / "backup", FAULTS[fault]
    await backed_up(small, path)
    before, _ = await live_digest(small)
    path.write_bytes(make(path))
    with pytest.raises(error, match=str(path)):
        await restored(small, path)
    assert (await live_digest(small))[0].hex == before.hex


async def test_nobody_reads_a_network_that_is_not_whole(
    small: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    await backed_up(small, tmp_path / "backup")
    monkeypatch.setattr("hub.database.reload.statements", lambda records: [])
    with pytest.raises(HubError, match="Restore it again"):
        await restored(small, tmp_path / "backup")
    with pytest.raises(Unavailable, match="not loaded"):
        await small.version()


async def test_another_network_that_is_loaded_meanwhile_is_no_part_of_a_backup(small: Database, tmp_path: Path) -> None:
    async def meanwhile() -> None:
        small.scan = Scan(small.driver, small.name)
        await replace_network(small.driver, small.name, small_records(), Seed(NOW, {}))

    small.scan = ScanAmongWrites(small.driver, small.name)
    small.scan.meanwhile = meanwhile
    with pytest.raises(Unavailable, match="Another network"):
        await backed_up(small, tmp_path / "backup")


async def test_a_backup_holds_no_more_than_the_network(small: Database, tmp_path: Path) -> None:
    header, trailer = await backed_up(small, tmp_path / "backup")
    _, *records, last = [orjson.loads(line) for line in lines(tmp_path / "backup")]
    assert (len(records), last["records"]) == (trailer.records, trailer.records)
    assert len(records) == len(small_records()) + header.seq - header.seq + 1
    assert not [record for record in records if record[1] == "Sequence" or "sortKey" in record[2]]


async def test_a_feed_whose_oldest_entries_are_kept_no_more_comes_back_so(small: Database, tmp_path: Path) -> None:
    journal = Journal(small.writer, lambda: NOW)
    for n in range(5):
        await journal.append(Note(f"k{n}", f"{n}"))
    await journal.append(PruneFeed(viewer=OPERATOR, key="prune", before=NOW + timedelta(days=1)))
    before, version = await live_digest(small)
    _, trailer = await backed_up(small, tmp_path / "backup")
    assert await small.delete_pruned() == version.seq - 2
    assert (await live_digest(small))[0].hex == trailer.digest == before.hex
    await restored(small, tmp_path / "backup")
    chain, start = Chain(), await small.scan.feed_start()
    assert start
    chain.begin(dict(start.properties))
    async for change in small.scan.changes(0):
        chain.follow(dict(change.properties))
    chain.end(version.seq)
    assert (chain.broken, chain.first, chain.last) == ("", version.seq - 1, version.seq)
    await journal.close()


async def test_what_is_pruned_in_the_middle_of_a_backup_is_no_part_of_it(small: Database, tmp_path: Path) -> None:
    journal, prunes = Journal(small.writer, lambda: NOW), itertools.count()

    async def meanwhile() -> None:
        for n in (1, 2):
            await journal.append(Note(f"k{n}-{(number := next(prunes))}", "x"))
        await prune(journal, small.delete_pruned, OPERATOR, NOW + timedelta(days=number))

    small.scan = ScanAmongWrites(small.driver, small.name)
    small.scan.meanwhile = meanwhile
    try:
        with pytest.raises(Unavailable, match=PRUNED):
            await backed_up(small, tmp_path / "backup")
    finally:
        small.scan = Scan(small.driver, small.name)
        await journal.close()


@pytest.mark.parametrize("key", ["yen", "dung"])
async def test_what_is_erased_in_the_middle_of_a_backup_is_no_part_of_it(
    small: Database, tmp_path: Path, key: str
) -> None:
    journal, erased = Journal(small.writer, lambda: NOW), appointment_id(key)

    async def meanwhile() -> None:
        if key not in done:
            done.add(key)
            await journal.append(EraseAppointment(viewer=OPERATOR, key=key, id=erased))

    done: set[str] = set()
    await journal.append(ConfirmSpokesperson(viewer=OPERATOR, key="confirm", id=appointment_id("yen")))
    small.scan = ScanAmongWrites(small.driver, small.name)
    small.scan.meanwhile = meanwhile
    try:
        _, trailer = await backed_up(small, tmp_path / "backup")
    finally:
        small.scan = Scan(small.driver, small.name)
    assert (await live_digest(small))[0].hex == trailer.digest
    assert erased.encode() not in b"".join(line for line in lines(tmp_path / "backup") if b'"Change"' not in line)
    await restored(small, tmp_path / "backup")
    await journal.close()


async def test_what_is_written_and_erased_while_it_is_backed_up_is_for_another_try(
    small: Database, tmp_path: Path
) -> None:
    journal, steps = Journal(small.writer, lambda: NOW), itertools.count()

    async def meanwhile() -> None:
        match next(steps):
            case 0:
                await journal.append(ConfirmSpokesperson(viewer=OPERATOR, key="c", id=appointment_id("yen")))
            case 1:
                await journal.append(EraseAppointment(viewer=OPERATOR, key="e", id=appointment_id("yen")))

    small.scan = ScanAmongWrites(small.driver, small.name)
    small.scan.meanwhile = meanwhile
    try:
        with pytest.raises(Unavailable, match=ERASED):
            await backed_up(small, tmp_path / "backup")
    finally:
        small.scan = Scan(small.driver, small.name)
        await journal.close()

"""All units before and after the reform: the messy sheet is rehearsed, applied, and then says nothing new."""

from datetime import UTC, datetime

import pytest

from graph_schema.network import CHILD_OF, PLACEMENT, PLACES, SUCCEEDED_BY, UNDER, UNIT
from graph_schema.records import Node, Relationship
from hub.database.database import Database
from hub.database.load import Seed, replace_network
from hub.exchange.cells.posts import ListKind
from hub.exchange.importing import Wishes
from hub.exchange.reading import read_list
from hub.exchange.stored_units import StoredUnits
from hub.feed.journal import Journal
from tests.asking import NOW
from tests.exchange.messy_sheet import messy_sheet
from tests.exchange.real_units import directory
from tests.feed.note import changes
from tests.lists.conftest import imports_of
from tests.viewers import OPERATOR

_OF_UNITS = {kind.name for kind in (UNIT, PLACEMENT, CHILD_OF, PLACES, UNDER, SUCCEEDED_BY)}


@pytest.fixture
async def units(clean_graph: Database, records: list[Node | Relationship]) -> Database:
    """The real units, without people."""
    of_units = [r for r in records if (r.label if isinstance(r, Node) else r.type) in _OF_UNITS]
    await replace_network(clean_graph.driver, clean_graph.name, of_units, Seed(datetime.now(UTC), {}))
    return clean_graph


async def test_a_messy_sheet_is_rehearsed_applied_and_then_says_nothing_new(units: Database) -> None:
    written = messy_sheet()
    read = read_list(written.data, "Danh sach NPN.xlsx", ListKind.SPOKESPERSONS)
    journal = Journal(units.writer, lambda: NOW)
    imports = imports_of(units, journal)
    dry = await imports.take(written.data, read, OPERATOR, Wishes())
    in_cells = {(f.row, f.cell): f.code for f in dry.problems}
    assert in_cells.items() >= written.problems.items()
    assert not await changes(units)
    done = await imports.take(written.data, read, OPERATOR, Wishes(apply=True, skip=True))
    assert done.applied and len(await changes(units)) == done.steps == dry.steps
    again = await imports.take(written.data, read, OPERATOR, Wishes())
    assert again.difference.is_empty and again.steps == 0
    assert again.problems == dry.problems
    entries = {one.entry.row for one in again.difference.over} | {
        one.placed.entry.row for one in again.difference.matched
    }
    told = {f.row for f in again.findings if f.is_problem or f.code == "ROW_REPEATED"}
    assert entries | told == set(written.lines)
    await journal.close()


async def test_the_units_are_read_as_the_seeds_tell_them(units: Database) -> None:
    stored = await StoredUnits(units.reader, units.version).directory(NOW.date())
    told = directory()
    assert stored.units.keys() == told.units.keys()
    for known in told.units.values():
        found = stored.units[known.id]
        assert (found.code, found.full_name, found.valid_from, found.valid_to, found.parent) == (
            known.code,
            known.full_name,
            known.valid_from,
            known.valid_to,
            known.parent,
        )
        assert found.successors[:1] == known.successors[:1] and set(found.successors) == set(known.successors)


async def test_the_units_are_read_again_only_when_the_network_has_moved(units: Database) -> None:
    stored = StoredUnits(units.reader, units.version)
    first = await stored.directory(NOW.date())
    assert await stored.directory(NOW.date()) is first
    async with units.driver.session(database=units.name) as session:
        await (await session.run("MATCH (s:Sequence) SET s.seq = s.seq + 1")).consume()
    assert await stored.directory(NOW.date()) is not first

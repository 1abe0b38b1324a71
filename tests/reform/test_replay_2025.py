"""The reform of 1 July 2025, replayed from the CSVs over the network of the day before, equals the seeded network."""

from collections.abc import AsyncIterator
from datetime import UTC, date, datetime

import pytest

from graph_schema.levels import REFORM_2025 as REFORM
from graph_schema.records import Node, Relationship
from hub.commands.reorganise import Reorganise
from hub.commands.together import carry_out
from hub.database.database import Database
from hub.database.load import Seed, replace_network
from hub.feed.journal import Journal
from hub.reform.file import read_reorganisation, text_of
from seeds.network import compose_units
from seeds.reorganisation import steps_on
from seeds.source import SOURCES, open_source
from seeds.unit import Units
from tests.reform.day_before import APPOINTMENTS, day_before
from tests.reform.graph import LABELS, comparable, graph_records
from tests.viewers import OPERATOR

NOW = datetime(2025, 6, 1, 1, tzinfo=UTC)
PATIENCE = 900.0
"""Seconds. Generous: no test may fail because the machine is busy."""


@pytest.fixture(scope="module")
def units() -> Units:
    """The units of the sources."""
    return compose_units({name: open_source(name) for name in SOURCES})[0]


@pytest.fixture
async def journal(clean_graph: Database, units: Units, records: list[Node | Relationship]) -> AsyncIterator[Journal]:
    """The journal of the network as it stood before the reform."""
    before = list(day_before(units, records, REFORM))
    await replace_network(clean_graph.driver, clean_graph.name, before, Seed(NOW, {}))
    journal = Journal(clean_graph.writer, lambda: NOW, longest=PATIENCE)
    yield journal
    await journal.close()


async def test_the_replayed_reform_gives_the_seeded_network(
    journal: Journal, clean_graph: Database, units: Units, records: list[Node | Relationship]
) -> None:
    file = text_of(date.fromisoformat(REFORM), "202/2025/QH15", tuple(steps_on(units, REFORM)))
    day, title, steps = read_reorganisation(file)
    applied = await carry_out(journal, Reorganise(viewer=OPERATOR, key="2025", day=day, title=title, steps=steps))
    assert applied.refusals == ()
    labels = (*LABELS, *APPOINTMENTS)
    earlier = [r for r in records if not (isinstance(r, Node) and r.label in APPOINTMENTS and _begins_after(r))]
    found, expected = comparable(await graph_records(clean_graph, labels), labels), comparable(earlier, labels)
    assert found.nodes.keys() == expected.nodes.keys()
    assert {i: (found.nodes[i], n) for i, n in expected.nodes.items() if found.nodes[i] != n} == {}
    assert found.relationships == expected.relationships


def _begins_after(appointment: Node) -> bool:
    """Who speaks for the new units is no part of a reorganisation."""
    return str(appointment.properties["validFrom"]) >= REFORM

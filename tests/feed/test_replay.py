"""Replaying the feed from the load gives the graph as it is."""

from typing import Any

from hypothesis import given, settings

from graph_schema.records import Cut, Drop, Edit, Node, Relationship
from hub.database.database import Database
from hub.database.load import Seed, replace_network
from hub.feed.digest import GraphDigest
from hub.feed.journal import Journal
from hub.feed.live import live_digest
from hub.feed.replay import Graph
from tests.feed.random_commands import at, commands, send
from tests.properties.patience import PATIENT
from tests.reference.small import small_records

A, B, C = "unit_000000000000000a", "unit_000000000000000b", "unit_000000000000000c"


async def replayed(database: Database) -> Graph:
    """The small network, and then every entry of the feed."""
    graph = Graph(small_records())
    async for change in database.scan.changes(0, (await database.version()).seq):
        graph.follow(change)
    return graph


@settings(PATIENT, max_examples=10)
@given(batches=commands)
async def test_a_replay_from_the_load_equals_the_live_graph(database: Database, batches: list[Any]) -> None:
    await replace_network(database.driver, database.name, small_records(), Seed(at(), {}))
    journal = Journal(database.writer, at)
    await send(journal, batches)
    digest, _ = await live_digest(database)
    assert GraphDigest((await replayed(database)).records()).hex == digest.hex


async def test_what_was_written_beside_the_feed_shows(database: Database) -> None:
    await replace_network(database.driver, database.name, small_records(), Seed(at(), {}))
    before, _ = await live_digest(database)
    assert GraphDigest((await replayed(database)).records()).hex == before.hex
    async with database.driver.session(database=database.name) as session:
        await (await session.run("MATCH (p:Person) WITH p LIMIT 1 SET p.fictional = false")).consume()
    after, _ = await live_digest(database)
    assert before.records == after.records
    assert GraphDigest((await replayed(database)).records()).hex == before.hex != after.hex


async def test_a_graph_has_the_digest_of_the_same_graph_of_another_load(database: Database) -> None:
    digests = []
    for _ in range(2):
        async with database.driver.session(database=database.name) as session:
            await (await session.run("MATCH (s:Sequence) SET s.seq = 0")).consume()
        await replace_network(database.driver, database.name, small_records()[::-1], Seed(at(), {}))
        digests.append((await live_digest(database))[0].hex)
    assert digests[0] == digests[1]


def test_equal_records_count_each() -> None:
    one = Relationship("GUIDED_BY", A, B, {"validFrom": "2020-01-01", "validTo": "2021-01-01"})
    assert len({GraphDigest([one] * times).hex for times in range(4)}) == 4


def test_an_edit_that_comes_again_changes_nothing() -> None:
    first = Relationship("GUIDED_BY", A, B, {"validFrom": "2020-01-01", "validTo": "2021-01-01"})
    second = Relationship("GUIDED_BY", A, B, {"validFrom": "2022-01-01", "validTo": "2023-01-01"})
    document = Node("Document", {"id": "document_0000000000000001", "number": "1"})
    edits: list[Edit] = [Cut("GUIDED_BY", A, B), document, first, second]
    graph = Graph()
    for _ in range(3):
        graph.apply(edits)
        assert list(graph.records()) == [document, first, second]


def test_a_node_is_dropped_with_its_relationships_and_no_others() -> None:
    term = {"validFrom": "2020-01-01", "validTo": "2021-01-01"}
    to_it, from_it, beside = (Relationship("GUIDED_BY", *ends, term) for ends in ((A, B), (B, C), (A, C)))
    graph = Graph([to_it, from_it, beside])
    graph.apply([Cut("GUIDED_BY", A, B)])
    graph.apply([to_it])
    graph.apply([Drop("Unit", B)])
    assert list(graph.records()) == [beside]

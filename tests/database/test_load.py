"""A load puts a whole network in place of all there was, or leaves none to be seen."""

import asyncio
import hashlib
import json
import re
from datetime import UTC, datetime
from typing import Any

import pytest
from neo4j.exceptions import ConstraintError

from graph_schema.fingerprint import fingerprint
from graph_schema.graph import SHAPE
from graph_schema.records import Node, Relationship
from graph_schema.shape import FOREVER
from hub.database.contents import contents
from hub.database.database import Database
from hub.database.load import Seed, replace_network, statements, stored_shape
from hub.database.statement import Statement
from hub.errors import BadUserInput, Unavailable
from tests.reference.small import small_records

SEED = Seed(datetime(2026, 11, 22, tzinfo=UTC), {"a.csv": "0123", "b.csv": "4567"})
UNITS = Statement("", ("COUNT { MATCH (:Unit) }",))
RECORDS = small_records()


async def load(database: Database, records: list[Node | Relationship], **more: Any) -> None:
    await replace_network(database.driver, database.name, records, SEED, **more)


async def rows(database: Database, query: Any, **parameters: Any) -> list[list[Any]]:
    found = await database.driver.execute_query(query, parameters, database_=database.name)
    return [record.values() for record in found.records]


def fail_half_way(done: int, total: int) -> None:
    """As a load that is interrupted."""
    if done > total / 2:
        raise KeyboardInterrupt


async def digest(database: Database) -> str:
    """Of every node and relationship with all it holds, whatever the database calls them; the load's own mark apart."""
    nodes = await rows(database, "MATCH (n) WHERE NOT n:Sequence AND NOT n:Change RETURN labels(n), properties(n)")
    edges = await rows(database, "MATCH (a)-[r]->(b) RETURN a.id, type(r), b.id, properties(r)")
    lines = sorted(json.dumps(row, default=str, sort_keys=True) for row in [*nodes, *edges])
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()


async def test_the_graph_holds_every_record_once(clean_graph: Database) -> None:
    await load(clean_graph, RECORDS)
    found = dict(await rows(clean_graph, "MATCH (n) RETURN labels(n)[0], count(*)"))
    edges = dict(await rows(clean_graph, "MATCH ()-[r]->() RETURN type(r), count(*)"))
    given = [record.label for record in RECORDS if isinstance(record, Node)]
    assert found == {label: given.count(label) for label in given} | {"Sequence": 1, "Change": 1}
    types = [record.type for record in RECORDS if isinstance(record, Relationship)]
    assert edges == {type_: types.count(type_) for type_ in types}
    counted = await contents(clean_graph.driver, clean_graph.name)
    assert (counted.nodes, counted.labels["Unit"]) == (len(given) + 2, given.count("Unit"))


async def test_dates_are_stored_as_dates(clean_graph: Database) -> None:
    await load(clean_graph, RECORDS)
    for label in SHAPE.labels:
        for p in label.properties:
            if p.kind == "date":
                types = await rows(
                    clean_graph,
                    "MATCH (n) WHERE $label IN labels(n) AND n[$name] IS NOT NULL RETURN DISTINCT valueType(n[$name])",
                    label=label.name,
                    name=p.name,
                )
                assert types in ([], [["DATE NOT NULL"]])


async def test_a_second_load_gives_an_equal_graph_whatever_was_there(clean_graph: Database) -> None:
    await load(clean_graph, RECORDS)
    first = await digest(clean_graph)
    await rows(clean_graph, "MATCH (u:Unit) WITH u LIMIT 3 DETACH DELETE u")
    await rows(clean_graph, "CREATE (:Unit {id: 'unit_of_before', name: 'x'})-[:CHILD_OF]->(:Person {id: 'y'})")
    assert await digest(clean_graph) != first
    await load(clean_graph, RECORDS)
    assert await digest(clean_graph) == first
    await load(clean_graph, RECORDS[::-1])
    assert await digest(clean_graph) == first, "the order of records means nothing"


async def test_a_second_load_moves_the_sequence_so_that_a_read_across_both_is_seen_as_torn(
    clean_graph: Database,
) -> None:
    for seq in (1, 2, 3):
        await load(clean_graph, RECORDS)
        assert await rows(clean_graph, "MATCH (s:Sequence) MATCH (c:Change) RETURN s.seq, c.seq") == [[seq, seq]]


async def test_a_network_after_a_failed_load_has_another_version_though_the_sequence_begins_again(
    clean_graph: Database,
) -> None:
    versions: list[list[Any]] = []
    for _ in range(2):
        await load(clean_graph, RECORDS)
        versions += await rows(clean_graph, "MATCH (s:Sequence) RETURN s.epoch, s.seq")
        with pytest.raises(KeyboardInterrupt):
            await load(clean_graph, RECORDS, progress=fail_half_way)
    (first, one), (second, again) = versions
    assert one == again == 1
    assert first != second


async def test_the_first_change_names_the_sources_and_the_shape(clean_graph: Database) -> None:
    assert await stored_shape(clean_graph.driver, clean_graph.name) is None
    await load(clean_graph, RECORDS)
    (change,) = await rows(clean_graph, "MATCH (c:Change) RETURN c.seq, c.action, c.at, c.digests")
    assert change == [1, "SEED", "2026-11-22T00:00:00+00:00", json.dumps(SEED.digests)]
    assert await rows(clean_graph, "MATCH (s:Sequence) RETURN s.id, s.seq") == [["network", 1]]
    assert await stored_shape(clean_graph.driver, clean_graph.name) == fingerprint()


async def test_a_load_that_fails_half_way_leaves_no_network_to_be_seen(clean_graph: Database) -> None:
    await load(clean_graph, RECORDS)
    with pytest.raises(KeyboardInterrupt):
        await load(clean_graph, RECORDS, progress=fail_half_way)
    with pytest.raises(Unavailable, match="not loaded"):
        await clean_graph.reader.read(UNITS, {})
    assert not await clean_graph.ready()
    assert await rows(clean_graph, "MATCH (n) RETURN count(n)") == [[0]]
    await load(clean_graph, RECORDS)
    assert (await clean_graph.reader.read(UNITS, {})).values[0] > 0


async def test_a_row_that_the_database_refuses_leaves_no_network_to_be_seen(clean_graph: Database) -> None:
    await load(clean_graph, RECORDS)
    change = Node("Change", {"id": "change_of_another", "seq": 2, "at": "2026-11-22T00:00:00+00:00", "action": "SEED"})
    with pytest.raises(ConstraintError):
        await load(clean_graph, [*RECORDS, change])
    assert await rows(clean_graph, "MATCH (n) RETURN count(n)") == [[0]]
    assert not await clean_graph.ready()


async def test_while_a_load_runs_readers_see_the_old_network_or_none_or_the_new_one(clean_graph: Database) -> None:
    await load(clean_graph, RECORDS)
    units = (await clean_graph.reader.read(UNITS, {})).values[0]
    seen: set[int | str] = set()

    async def watch() -> None:
        while True:
            try:
                seen.add((await clean_graph.reader.read(UNITS, {})).values[0])
            except Unavailable as error:
                seen.add(error.message)

    watching = asyncio.create_task(watch())
    for _ in range(3):
        await load(clean_graph, RECORDS)
    watching.cancel()
    await asyncio.wait({watching})
    assert seen == {units, "The network is not loaded yet."}


@pytest.mark.parametrize(
    ("record", "told"),
    [
        (Node("Village", {"id": "x"}, "villages.csv:7"), "villages.csv:7: Village is not declared"),
        (Node("Unit", {"id": "x"}, "units.csv:8"), "units.csv:8: Unit.name is missing"),
        (
            Relationship("CHILD_OF", "x", "y", {"validFrom": FOREVER, "validTo": FOREVER}, "edges.csv:9"),
            r"edges.csv:9: CHILD_OF.validTo .* is not after",
        ),
    ],
)
async def test_records_that_break_the_shape_are_refused_before_anything_is_cleared(
    clean_graph: Database, record: Node | Relationship, told: str
) -> None:
    await load(clean_graph, RECORDS)
    before = await digest(clean_graph)
    with pytest.raises(BadUserInput, match=told):
        await load(clean_graph, [*RECORDS, record])
    assert await digest(clean_graph) == before


TERM = {"validFrom": "2025-07-01", "validTo": FOREVER}
UNIT, OTHER = (str(r.properties["id"]) for r in RECORDS[:2] if isinstance(r, Node) and r.label == "Unit")
TWIN = Node("Person", {"id": UNIT, "name": "x", "fictional": True}, "people.csv:4")


@pytest.mark.parametrize(
    ("record", "told"),
    [
        (TWIN, f"people.csv:4: Person {UNIT} has the id of a Unit "),
        (
            Relationship("CHILD_OF", UNIT, "unit_of_nobody", TERM, "edges.csv:9"),
            "edges.csv:9: CHILD_OF to unit_of_nobody, which is no record's id",
        ),
        (
            Relationship("SPEAKS_FOR", UNIT, OTHER, {}, "edges.csv:9"),
            f"edges.csv:9: SPEAKS_FOR from {UNIT}, which is a Unit, not a Spokesperson",
        ),
    ],
    ids=["an id of two nodes", "an end that is nobody", "an end of another label"],
)
async def test_records_that_do_not_fit_each_other_are_refused_before_anything_is_cleared(
    clean_graph: Database, record: Node | Relationship, told: str
) -> None:
    await load(clean_graph, RECORDS)
    before = await digest(clean_graph)
    with pytest.raises(BadUserInput, match=re.escape(told)):
        await load(clean_graph, [*RECORDS, record])
    assert await digest(clean_graph) == before
    assert await clean_graph.ready()


async def test_progress_comes_to_its_end(clean_graph: Database) -> None:
    told: list[tuple[int, int]] = []
    await load(clean_graph, RECORDS, progress=lambda done, total: told.append((done, total)))
    assert told == sorted(told)
    assert told[-1] == (len(RECORDS) + 2, len(RECORDS) + 2)


def test_nodes_are_written_before_the_relationships_between_them() -> None:
    texts = [text for text, _ in statements(RECORDS[::-1])]
    kinds = ["MERGE" in text for text in texts]
    assert kinds == sorted(kinds, reverse=True)
    assert True in kinds
    assert False in kinds

"""Records into the graph: the whole network in one transaction, so that no half-loaded network is ever seen."""

import json
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Final, LiteralString
from uuid import uuid4

from neo4j import AsyncDriver

from graph_schema.bookkeeping import CHANGE, SEQUENCE
from graph_schema.fingerprint import fingerprint
from graph_schema.graph import SHAPE
from graph_schema.identity import make_id
from graph_schema.records import Node, Relationship, complete, faults, origin_of
from graph_schema.shape import Properties, Scalar
from graph_schema.whole import faults_between
from hub.database.faults import translated
from hub.database.statement import SEQUENCE_ID
from hub.database.values import brief
from hub.errors import BadUserInput

Rows = list[dict[str, Any]]
Progress = Callable[[int, int], None]
"""Called with records written so far and records in all."""

_BATCH = 2_000
_LABELS: Final = {label.id_prefix: label.name for label in SHAPE.labels}
_DECLARED: Final = {label.name: label.properties for label in SHAPE.labels} | {
    type_.name: type_.properties for type_ in SHAPE.relationships
}
_DATES: Final = {name: {p.name for p in of if p.kind == "date"} for name, of in _DECLARED.items()}


def _label_of(identifier: str) -> str:
    """An id begins with its label's prefix."""
    return _LABELS[identifier.partition("_")[0]]


def _batches(rows: Rows) -> Iterator[Rows]:
    return (rows[i : i + _BATCH] for i in range(0, len(rows), _BATCH))


def write_nodes(label: str) -> LiteralString:
    """The statement that writes `$rows` of {id, properties} as nodes of the declared label."""
    declared = SHAPE.label(label)
    assert declared is not None
    return f"UNWIND $rows AS row MERGE (n:{declared.name} {{id: row.id}}) SET n = row.properties"


def write_relationships(type_: str, source: str, target: str) -> LiteralString:
    """The statement that writes `$rows` of {start, end, properties} as relationships of the declared type."""
    declared, a, b = SHAPE.relationship(type_), SHAPE.label(source), SHAPE.label(target)
    assert declared is not None and a is not None and b is not None
    return (
        f"UNWIND $rows AS row MATCH (a:{a.name} {{id: row.start}}) MATCH (b:{b.name} {{id: row.end}}) "
        f"CREATE (a)-[r:{declared.name}]->(b) SET r = row.properties"
    )


def stored(properties: Properties, of: str) -> dict[str, Any]:
    """The properties of that label or type as the database holds them: native dates compare faster than text."""
    dates = _DATES[of]
    return {k: date.fromisoformat(str(v)) if k in dates and v is not None else v for k, v in properties.items()}


def check(records: Sequence[Node | Relationship]) -> None:
    """Raises BadUserInput with the first faults, by origin, when records break the shape, alone or together."""
    alone = (f"{origin_of(r)}: {fault}" for r in records for fault in faults(r))
    if found := [*alone, *faults_between(records)]:
        raise BadUserInput("The records do not fit the shape:\n" + "\n".join(found[:20]))


def statements(records: Sequence[Node | Relationship]) -> Iterator[tuple[LiteralString, Rows]]:
    """What writes the records, in order: nodes before relationships, in batches."""
    nodes: defaultdict[str, Rows] = defaultdict(list)
    edges: defaultdict[tuple[str, str, str], Rows] = defaultdict(list)
    for r in records:
        if isinstance(r, Node):
            properties = stored(complete(r.properties, _DECLARED[r.label]), r.label)
            nodes[r.label].append({"id": r.properties["id"], "properties": properties})
    for r in records:
        if isinstance(r, Relationship):
            row = {"start": r.start, "end": r.end, "properties": stored(r.properties, r.type)}
            edges[r.type, _label_of(r.start), _label_of(r.end)].append(row)
    for label, rows in nodes.items():
        for batch in _batches(rows):
            yield write_nodes(label), batch
    for key, rows in edges.items():
        for batch in _batches(rows):
            yield write_relationships(*key), batch


@dataclass(frozen=True)
class Seed:
    """The first change of a network: when it was loaded, from which files (their digests by name)."""

    at: datetime
    digests: dict[str, str]

    def records(self, seq: int) -> list[Node | Relationship]:
        """The sequence node, of a new epoch, and the SEED change, from which a replay starts."""
        change: dict[str, Scalar] = {
            "id": make_id(CHANGE.id_prefix, str(seq)),
            "seq": seq,
            "at": self.at.isoformat(),
            "action": "SEED",
        }
        return [
            Node(SEQUENCE.name, {"id": SEQUENCE_ID, "epoch": uuid4().hex, "seq": seq, "shape": fingerprint()}),
            Node(CHANGE.name, {**change, "digests": json.dumps(self.digests, sort_keys=True)}),
        ]


async def replace_network(
    driver: AsyncDriver,
    database: str,
    records: Sequence[Node | Relationship],
    seed: Seed,
    progress: Progress = lambda *_: None,
) -> None:
    """Puts these records in place of all that the database holds: cleared first, then loaded in one transaction."""
    with translated():
        whole = [*records, *seed.records(await _sequence(driver, database) + 1)]
        check(whole)
        work = list(statements(whole))
        total, done = sum(len(rows) for _, rows in work), 0
        await clear(driver, database)
        async with driver.session(database=database) as session, await session.begin_transaction() as tx:
            for statement, rows in work:
                await (await tx.run(statement, brief({"rows": rows}))).consume()
                done += len(rows)
                progress(done, total)
            await tx.commit()


async def _sequence(driver: AsyncDriver, database: str) -> int:
    """The stored sequence, 0 without one: a new network goes on from it, so that a read across both is seen as torn."""
    async with driver.session(database=database) as session:
        row = await (await session.run(f"MATCH (n:{SEQUENCE.name}) RETURN max(n.seq) AS seq")).single()
    return int(row["seq"] or 0) if row else 0


async def stored_shape(driver: AsyncDriver, database: str) -> str | None:
    """The fingerprint of the shape that the loaded network was written in; None when none is loaded."""
    with translated():
        async with driver.session(database=database) as session:
            row = await (await session.run(f"MATCH (n:{SEQUENCE.name}) RETURN n.shape AS shape LIMIT 1")).single()
    return row["shape"] if row else None


async def clear(driver: AsyncDriver, database: str) -> None:
    """The sequence node goes first: without it every guarded read is refused, so no half of a network is seen."""
    async with driver.session(database=database) as session:
        for label in (SEQUENCE, *SHAPE.labels):
            await (
                await session.run(f"MATCH (n:{label.name}) CALL (n) {{ DETACH DELETE n }} IN TRANSACTIONS OF 5000 ROWS")
            ).consume()

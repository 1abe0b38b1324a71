"""The undated copy of one day's network in the same Neo4j, under labels of its own: the peers' best case.

A peer that reads the copy never pays for dates. Its order is a stored, indexed number, so it never sorts by names.
"""

from dataclasses import dataclass
from datetime import date
from typing import Any, Final, LiteralString

from neo4j import AsyncSession

from graph_schema.bookkeeping import SEQUENCE
from graph_schema.network import CHILD_OF, PLACEMENT, PLACES, SPEAKS_FOR, SPOKESPERSON, UNIT

DAY: Final = date(2025, 6, 1)
Row = dict[str, Any]

UNIT_COPY: Final = "BenchUnit"
SPOKESPERSON_COPY: Final = "BenchSpokesperson"
CHILD_OF_COPY: Final = "BENCH_CHILD_OF"
SPEAKS_FOR_COPY: Final = "BENCH_SPEAKS_FOR"
LABELS: Final = {UNIT.name: UNIT_COPY, SPOKESPERSON.name: SPOKESPERSON_COPY}
RELATIONSHIPS: Final = {CHILD_OF.name: CHILD_OF_COPY, SPEAKS_FOR.name: SPEAKS_FOR_COPY}

UNIT_FIELDS: Final = (
    *("code", "name", "fullName", "nameEn", "abbreviation", "level", "kind"),
    *("website", "latitude", "longitude"),
)
SPOKESPERSON_FIELDS: Final = ("name", "title", "mandate", "topic", "phone", "email")
_UNIT_STORED: Final = (*UNIT_FIELDS, "id", "sortKey", "levelRank", "searchText", "searchNames")
_SPOKESPERSON_STORED: Final = (*SPOKESPERSON_FIELDS, "id", "sortKey", "mandateRank", "tier")

INDEXES: Final[tuple[LiteralString, ...]] = (
    "CREATE CONSTRAINT benchUnitCode IF NOT EXISTS FOR (n:BenchUnit) REQUIRE n.code IS UNIQUE",
    "CREATE CONSTRAINT benchUnitPosition IF NOT EXISTS FOR (n:BenchUnit) REQUIRE n.position IS UNIQUE",
    "CREATE CONSTRAINT benchSpokesperson IF NOT EXISTS FOR (n:BenchSpokesperson) REQUIRE n.position IS UNIQUE",
    """CREATE FULLTEXT INDEX BenchUnitSearch IF NOT EXISTS FOR (n:BenchUnit) ON EACH [n.searchText]
    OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}}""",
    "CALL db.awaitIndexes(120)",
)
_REVISION: Final = 1
_BATCH: Final = 2_000


@dataclass(frozen=True)
class Slice:
    """One day's network in order: units in pre-order with `parent` (a position), spokespersons with `unit`."""

    units: list[Row]
    spokespersons: list[Row]
    ended_names: list[str]


async def read_slice(session: AsyncSession) -> Slice:
    """The network as of DAY, which a member of the network sees."""
    live = "{0}.validFrom <= $day AND $day < {0}.validTo".format
    units = await _rows(
        session,
        f"MATCH (p:{PLACEMENT.name})-[:{PLACES.name}]->(u:{UNIT.name}) WHERE {live('p')} "
        f"OPTIONAL MATCH (u)-[e:{CHILD_OF.name} WHERE {live('e')}]->(parent:{UNIT.name}) "
        "RETURN u {.*} AS node, p.depth AS depth, parent.id AS parent ORDER BY p.path",
    )
    speakers = await _rows(
        session,
        f"MATCH (s:{SPOKESPERSON.name})-[:{SPEAKS_FOR.name}]->(u:{UNIT.name}) WHERE {live('s')} "
        "RETURN s {.*} AS node, u.id AS unit ORDER BY s.mandateRank, s.sortKey, s.id",
    )
    ended = await _rows(
        session, f"MATCH (u:{UNIT.name}) WHERE u.validTo <= $day UNWIND u.searchNames AS name RETURN DISTINCT name"
    )
    places = {row["node"]["id"]: position for position, row in enumerate(units)}
    return Slice(
        [
            {
                **_only(row["node"], _UNIT_STORED),
                "position": i,
                "depth": row["depth"],
                "parent": places.get(row["parent"]),
            }
            for i, row in enumerate(units)
        ],
        [
            {**_only(row["node"], _SPOKESPERSON_STORED), "position": i, "unit": places[row["unit"]]}
            for i, row in enumerate(speakers)
        ],
        [row["name"] for row in ended],
    )


async def write_copy(session: AsyncSession, found: Slice) -> bool:
    """Writes the copy unless this very one is there; tells whether it wrote."""
    mark = await _mark(session)
    if (await _rows(session, "MATCH (m:BenchMark) RETURN m.of AS of")) == [{"of": mark}]:
        return False
    for label in (*LABELS.values(), "BenchMark"):
        await _run(session, f"MATCH (n:{label}) CALL (n) {{ DETACH DELETE n }} IN TRANSACTIONS OF 5000 ROWS")
    for index in INDEXES:
        await _run(session, index)
    for label, rows in ((UNIT_COPY, found.units), (SPOKESPERSON_COPY, found.spokespersons)):
        await _write(session, f"UNWIND $rows AS row CREATE (n:{label}) SET n = row", rows)
    await _relate(session, CHILD_OF_COPY, UNIT_COPY, found.units, "parent")
    await _relate(session, SPEAKS_FOR_COPY, SPOKESPERSON_COPY, found.spokespersons, "unit")
    await _run(session, "CALL db.resampleOutdatedIndexes()")
    await _run(session, "CREATE (:BenchMark {of: $of})", of=mark)
    return True


async def _mark(session: AsyncSession) -> str:
    """What the copy was made of: another network or another copying makes another."""
    found = await _rows(session, f"MATCH (s:{SEQUENCE.name}) RETURN s.seq AS seq, s.shape AS shape")
    return f"{found[0]['shape']} {found[0]['seq']} {_REVISION}"


async def _relate(session: AsyncSession, type_: str, source: str, rows: list[Row], key: str) -> None:
    pairs = [{"from": row["position"], "to": row[key]} for row in rows if row[key] is not None]
    await _write(
        session,
        f"UNWIND $rows AS row MATCH (a:{source} {{position: row.from}}) MATCH (b:{UNIT_COPY} {{position: row.to}}) "
        f"CREATE (a)-[:{type_}]->(b)",
        pairs,
    )


async def _write(session: AsyncSession, statement: str, rows: list[Row]) -> None:
    for start in range(0, len(rows), _BATCH):
        await _run(session, statement, rows=rows[start : start + _BATCH])


async def _run(session: AsyncSession, statement: str, **parameters: Any) -> None:
    # Labels of this module only; every value is a parameter.
    await (await session.run(statement, parameters)).consume()  # pyright: ignore[reportArgumentType]


async def _rows(session: AsyncSession, statement: str) -> list[Row]:
    result = await session.run(statement, day=DAY)  # pyright: ignore[reportArgumentType]
    return [record.data() async for record in result]


def _only(node: Row, names: tuple[str, ...]) -> Row:
    return {name: node.get(name) for name in names}

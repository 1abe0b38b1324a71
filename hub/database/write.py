"""Write transactions: each begins with the sequence node's lock, so writes come one after the other, in its order."""

from collections import defaultdict
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from typing import Any, LiteralString

from neo4j import AsyncDriver, AsyncTransaction

from graph_schema.bookkeeping import SEQUENCE
from graph_schema.graph import SHAPE
from graph_schema.records import Cut, Drop, Edit, Node, Relationship
from hub.database.faults import translated
from hub.database.load import statements
from hub.database.statement import SEQUENCE_ID, Version
from hub.database.values import brief, plain
from hub.errors import Unavailable

_SEQUENCE: LiteralString = f"MATCH (g:{SEQUENCE.name} {{id: '{SEQUENCE_ID}'}})"
_BEGIN: LiteralString = f"{_SEQUENCE} SET g.locked = true REMOVE g.locked RETURN g.epoch AS epoch, g.seq AS seq"
"""Takes the lock that is held to the end of the transaction, and reads after that.

What a SET itself needs is read before its lock: `SET g.seq = g.seq` would put an old number back.
"""
_MOVE: LiteralString = f"{_SEQUENCE} SET g.seq = $seq"


class WriteTransaction:
    """One transaction that holds the sequence; `version` is the network's as it began."""

    def __init__(self, transaction: AsyncTransaction, version: Version) -> None:
        self._transaction, self.version = transaction, version
        self.abandoned = False

    def abandon(self) -> None:
        """Nothing of it is kept: it is rolled back at the end of the block."""
        self.abandoned = True

    async def rows(self, statement: LiteralString, **parameters: Any) -> list[dict[str, Any]]:
        """What the statement answers, dates as text."""
        result = await self._transaction.run(statement, brief(parameters))
        names = result.keys()
        return [dict(zip(names, map(plain, row), strict=True)) for row in await result.values()]

    async def write(self, edits: Sequence[Edit], seq: int) -> None:
        """Moves the sequence to the last change's number, then writes all edits."""
        await (await self._transaction.run(_MOVE, seq=seq)).consume()
        more = statements([edit for edit in edits if isinstance(edit, Node | Relationship)])
        for statement, rows in (*_cuts(edits), *_drops(edits), *more):
            await (await self._transaction.run(statement, brief({"rows": rows}))).consume()


class Writer:
    """Begins write transactions on one database."""

    def __init__(self, driver: AsyncDriver, database: str, timeout: float) -> None:
        self._driver, self._database, self._timeout = driver, database, timeout

    @asynccontextmanager
    async def transaction(self, seconds: float | None = None) -> AsyncIterator[WriteTransaction]:
        """Commits at the end of the block. Unavailable may mean that it was committed and the reply was lost.

        It is ended when it takes longer than these seconds; without any, than a statement may.
        """
        with translated():
            async with (
                self._driver.session(database=self._database) as session,
                await session.begin_transaction(timeout=seconds or self._timeout) as transaction,
            ):
                record = await (await transaction.run(_BEGIN)).single()
                if record is None:
                    raise Unavailable("The network is not loaded yet.")
                yield (writing := WriteTransaction(transaction, Version(*record.values())))
                await (transaction.rollback() if writing.abandoned else transaction.commit())


def _cuts(edits: Sequence[Edit]) -> list[tuple[LiteralString, list[dict[str, Any]]]]:
    found: defaultdict[str, list[dict[str, Any]]] = defaultdict(list)
    for edit in edits:
        if isinstance(edit, Cut):
            found[edit.type].append({"start": edit.start, "end": edit.end})
    return [(_cut(type_), rows) for type_, rows in found.items()]


def _cut(type_: str) -> LiteralString:
    declared = SHAPE.relationship(type_)
    assert declared is not None
    sources = "|".join(label.name for label in declared.sources)
    return (
        f"UNWIND $rows AS row MATCH (a:{sources} {{id: row.start}})"
        f"-[r:{declared.name}]->(b:{declared.target.name} {{id: row.end}}) DELETE r"
    )


def _drops(edits: Sequence[Edit]) -> list[tuple[LiteralString, list[dict[str, Any]]]]:
    found: defaultdict[str, list[dict[str, Any]]] = defaultdict(list)
    for edit in edits:
        if isinstance(edit, Drop):
            found[edit.label].append({"id": edit.id})
    return [(_drop(label), rows) for label, rows in found.items()]


def _drop(label: str) -> LiteralString:
    declared = SHAPE.label(label)
    assert declared is not None
    return f"UNWIND $rows AS row MATCH (n:{declared.name} {{id: row.id}}) DETACH DELETE n"

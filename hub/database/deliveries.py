"""How far each webhook was served: written beside the feed, under a lease that one process has at a time.

A delivery changes nothing in the network, so it moves no sequence: otherwise each would be a change to deliver.
"""

from typing import Any, LiteralString, NamedTuple

from neo4j import AsyncDriver

from graph_schema.bookkeeping import DELIVERY, WEBHOOK, WITHIN
from graph_schema.identity import make_id
from hub.database.faults import translated

_LOCKED: LiteralString = f"MATCH (d:{DELIVERY.name} {{webhook: $webhook}}) SET d.locked = true REMOVE d.locked WITH d "
"""Takes the node's lock before anything is read of it."""
_MINE: LiteralString = "WHERE d.owner = $owner AND d.leaseUntil > timestamp() "
_HELD: LiteralString = " RETURN d.secret AS secret, d.delivered AS delivered"
_HOLD: LiteralString = (
    f"{_LOCKED} WHERE d.givenUpAt IS NULL AND (d.owner = $owner OR coalesce(d.leaseUntil, 0) <= timestamp()) "
    f"SET d.owner = $owner, d.leaseUntil = timestamp() + $lease {_HELD}"
)
_WELL: LiteralString = "REMOVE d.failures, d.failingSince, d.fault "
_ADVANCE: LiteralString = (
    f"{_LOCKED} {_MINE} SET d.delivered = $seq, d.leaseUntil = timestamp() + $lease {_WELL} {_HELD}"
)
_FAIL: LiteralString = (
    f"{_LOCKED} {_MINE} SET d.failures = coalesce(d.failures, 0) + 1, d.fault = $fault, "
    "d.failingSince = coalesce(d.failingSince, $now) RETURN d.failures AS failures, d.failingSince AS since"
)
_GIVE_UP: LiteralString = f"{_LOCKED} {_MINE} SET d.givenUpAt = $now, d.fault = $fault REMOVE d.owner, d.leaseUntil"
_LET_GO: LiteralString = f"{_LOCKED} {_MINE} REMOVE d.owner, d.leaseUntil"
_ADD: LiteralString = (
    f"MERGE (d:{DELIVERY.name} {{webhook: $webhook}}) SET d.id = $id, d.secret = $secret, d.delivered = $seq"
)
_FORGET: LiteralString = f"MATCH (d:{DELIVERY.name} {{webhook: $webhook}}) DELETE d"
_RESUME: LiteralString = (
    f"{_LOCKED} SET d.delivered = coalesce($seq, d.delivered) REMOVE d.givenUpAt, d.failures, d.failingSince, d.fault "
    "RETURN d.delivered AS delivered"
)
_ALL: LiteralString = (
    f"MATCH (w:{WEBHOOK.name}) WHERE w.removedAt IS NULL OPTIONAL MATCH (w)-[:{WITHIN.name}]->(u) "
    f"OPTIONAL MATCH (d:{DELIVERY.name} {{webhook: w.id}}) "
    "RETURN w.id AS id, w.url AS url, w.tier AS tier, u.id AS within, u.fullName AS unit, d.delivered AS delivered, "
    "d.failures AS failures, d.failingSince AS failingSince, d.fault AS fault, d.givenUpAt AS givenUpAt "
    "ORDER BY w.createdAt, w.id"
)


class Held(NamedTuple):
    """What the holder of the lease needs."""

    secret: str
    delivered: int


class Deliveries:
    """The deliveries of one database. What notes how it went is for the holder of the lease."""

    def __init__(self, driver: AsyncDriver, database: str) -> None:
        self._driver, self._database = driver, database

    async def add(self, webhook: str, secret: str, seq: int) -> None:
        """A webhook that is to be served from that change on."""
        identifier = make_id(DELIVERY.id_prefix, webhook)
        await self._run(_ADD, webhook=webhook, id=identifier, secret=secret, seq=seq)

    async def forget(self, webhook: str) -> None:
        """A webhook that was removed: its secret is of no more use."""
        await self._run(_FORGET, webhook=webhook)

    async def all(self) -> list[dict[str, Any]]:
        """Every webhook that was not removed, with how far it was served."""
        return await self._run(_ALL)

    async def hold(self, webhook: str, owner: str, lease: float) -> Held | None:
        """Takes or renews the lease for so many seconds; None where another has it, or it was given up."""
        return _held(await self._run(_HOLD, webhook=webhook, owner=owner, lease=int(lease * 1000)))

    async def advance(self, webhook: str, owner: str, seq: int, lease: float) -> Held | None:
        """Changes up to that number were taken; None when the lease is another's by now."""
        return _held(await self._run(_ADVANCE, webhook=webhook, owner=owner, seq=seq, lease=int(lease * 1000)))

    async def fail(self, webhook: str, owner: str, fault: str, now: str) -> tuple[int, str] | None:
        """One more failure: how many there were, and since when; None when the lease is another's by now."""
        rows = await self._run(_FAIL, webhook=webhook, owner=owner, fault=fault, now=now)
        return (rows[0]["failures"], rows[0]["since"]) if rows else None

    async def give_up(self, webhook: str, owner: str, fault: str, now: str) -> None:
        """Nothing is sent any more until it is resumed."""
        await self._run(_GIVE_UP, webhook=webhook, owner=owner, fault=fault, now=now)

    async def let_go(self, webhook: str, owner: str) -> None:
        """Another may have the lease at once."""
        await self._run(_LET_GO, webhook=webhook, owner=owner)

    async def resume(self, webhook: str, seq: int | None = None) -> int | None:
        """Sends again, from where it stood or after that change; None for no such webhook."""
        rows = await self._run(_RESUME, webhook=webhook, seq=seq)
        return rows[0]["delivered"] if rows else None

    async def _run(self, statement: LiteralString, **parameters: Any) -> list[dict[str, Any]]:
        with translated():
            async with self._driver.session(database=self._database) as session:
                return await (await session.run(statement, parameters)).data()


def _held(rows: list[dict[str, Any]]) -> Held | None:
    return Held(**rows[0]) if rows else None

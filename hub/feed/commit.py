"""What one transaction writes: each write's key looked up, its facts, its rule, its edits, its entry."""

import asyncio
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final, LiteralString

from graph_schema.bookkeeping import CHANGE
from graph_schema.records import Edit, Node, Relationship, faults
from hub.database.write import WriteTransaction
from hub.feed.entry import FIRST, entry
from hub.feed.write import Decision, Facts, Refusal, Refused, Write, Written

_KNOWN: LiteralString = (
    f"MATCH (c:{CHANGE.name}) WHERE c.key IN $keys "
    "RETURN c.key AS key, c.request AS request, c.seq AS seq, c.entity AS entity, c.version AS version"
)
_CHAIN: LiteralString = f"MATCH (c:{CHANGE.name} {{seq: $seq}}) RETURN c.chain AS chain"
_BEHIND: Final = 400
"""Writes that are decided before the database is given them."""
_BREATH: Final = 40
"""Writes that are decided before other requests get their turn: a few milliseconds."""
KEY_REUSED: Final = Refusal(
    "KEY_REUSED",
    ("idempotencyKey",),
    "The idempotency key was used for another request.",
    "Khóa chống gửi lặp đã được dùng cho một yêu cầu khác.",
)


@dataclass(frozen=True)
class Trial:
    """What a write came to. No decision: it was refused, or its key was known."""

    outcome: Written | Refused
    decision: Decision | None = None


class Commit:
    """The writes of one transaction, in waves: no two of a wave touch the same node, so one look-up serves them all."""

    def __init__(self, transaction: WriteTransaction, now: datetime) -> None:
        self._transaction, self._now = transaction, now
        self._seq, self._chain = transaction.version.seq, ""
        self._edits: list[Edit] = []

    async def of(self, writes: Sequence[Write]) -> list[Trial]:
        """What each came to, once all is written; a later one sees what an earlier one wrote of the same node."""
        self._chain = self._chain or await self._last_link()
        found: dict[int, Trial] = {}
        for wave in _waves(writes):
            found |= zip(wave, await self._wave([writes[n] for n in wave]), strict=True)
        return [found[n] for n in range(len(writes))]

    async def _wave(self, writes: Sequence[Write]) -> list[Trial]:
        known = await self._known(writes)
        facts = await self._facts([write for write in writes if write.key not in known])
        trials: list[Trial] = []
        writing: asyncio.Task[None] | None = None
        try:
            for n, write in enumerate(writes, 1):
                trials.append(self._trial(write, known.get(write.key), facts.get(write.key)))
                if n % _BREATH == 0:
                    await asyncio.sleep(0)
                if n % _BEHIND == 0 or n == len(writes):
                    # The database writes what is decided while the next are being decided.
                    writing = await self._written_behind(writing)
        finally:
            if writing:
                await writing
        return trials

    async def _written_behind(self, writing: "asyncio.Task[None] | None") -> "asyncio.Task[None]":
        """Begins to write the edits there are, once those before are written."""
        if writing:
            await writing
        edits, self._edits = self._edits, []
        return asyncio.create_task(self._transaction.write(edits, self._seq) if edits else asyncio.sleep(0))

    def _trial(self, write: Write, known: dict[str, Any] | None, facts: Facts | None) -> Trial:
        if known is None:
            assert facts is not None
            return self._decided(write, facts)
        if known["request"] != write.request:
            return Trial(Refused(KEY_REUSED))
        return Trial(Written(*(known[name] for name in ("seq", "entity", "version"))))

    async def _known(self, writes: Sequence[Write]) -> dict[str, dict[str, Any]]:
        rows = await self._transaction.rows(_KNOWN, keys=[write.key for write in writes])
        return {row["key"]: row for row in rows}

    async def _facts(self, writes: Sequence[Write]) -> dict[str, Facts]:
        kinds: defaultdict[LiteralString, list[Write]] = defaultdict(list)
        for write in writes:
            kinds[write.facts].append(write)
        found: dict[str, Facts] = {}
        for statement, alike in kinds.items():
            rows = [{**write.row(self._now), "key": write.key} for write in alike]
            found |= {row["key"]: row for row in await self._transaction.rows(statement, rows=rows)}
        return found

    async def _last_link(self) -> str:
        rows = await self._transaction.rows(_CHAIN, seq=self._seq)
        return (rows[0]["chain"] if rows else None) or FIRST

    def _decided(self, write: Write, facts: Facts) -> Trial:
        try:
            decision = write.decide(facts, self._now)
        except Refused as refused:
            return Trial(refused)
        return Trial(self._taken(write, decision), decision)

    def _taken(self, write: Write, decision: Decision) -> Written:
        change = entry(write, decision, self._seq + 1, self._now, self._chain)
        edits = [*decision.edits, *decision.rewritten, change]
        if found := [fault for edit in edits if isinstance(edit, Node | Relationship) for fault in faults(edit)]:
            raise ValueError(f"{write.action} does not fit the shape: {found}")
        self._seq, self._chain = self._seq + 1, str(change.properties["chain"])
        self._edits += edits
        return Written(self._seq, decision.entity, decision.version)


def _waves(writes: Sequence[Write]) -> Iterator[list[int]]:
    """The writes by number; each is in the wave after the last one that touches what it touches."""
    waves: defaultdict[int, list[int]] = defaultdict(list)
    last: defaultdict[str, int] = defaultdict(int)
    for n, write in enumerate(writes):
        touches = write.touches | {write.key}
        wave = 1 + max(last[one] for one in touches)
        last |= dict.fromkeys(touches, wave)
        waves[wave].append(n)
    return (waves[wave] for wave in sorted(waves))

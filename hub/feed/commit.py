"""What one transaction writes: each write's key looked up, its facts, its rule, its edits, its entry."""

import asyncio
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
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
_BATCH: Final = 500
"""Writes that are decided before the database is given them."""
_BREATH: Final = 5
"""Writes that are decided before other requests, and the next statement, have their turn: a millisecond."""
KEY_REUSED: Final = Refusal(
    "KEY_REUSED",
    ("idempotencyKey",),
    "The idempotency key was used for another request.",
    "Khóa chống gửi lặp đã được dùng cho một yêu cầu khác.",
)


Entries = Mapping[str, dict[str, Any]]
Seen = tuple[Entries, Mapping[str, Facts]]
"""What of the feed and of the network some writes need, by key."""


@dataclass(frozen=True)
class Trial:
    """What a write came to. No decision: it was refused, or its key was known."""

    outcome: Written | Refused
    decision: Decision | None = None


class Commit:
    """The writes of one transaction, in waves: no two of a wave touch the same node.

    So it does not matter which of a wave are written when another's facts are looked up.
    """

    def __init__(
        self, transaction: WriteTransaction, now: datetime, told: Callable[[int], None] = lambda _: None
    ) -> None:
        """`told` is called with how many more are decided."""
        self._transaction, self._now, self._told = transaction, now, told
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
        """While some are decided, the database writes those before and looks up those after: none waits for another."""
        batches = [writes[at : at + _BATCH] for at in range(0, len(writes), _BATCH)]
        trials, seen = list[Trial](), await self._look_up(batches[0])
        for batch, after in zip(batches, [*batches[1:], ()], strict=True):
            behind = asyncio.create_task(self._write_and_look_up(self._undone(), after))
            try:
                trials += await self._decide(batch, seen)
            except BaseException as error:
                if isinstance(error, asyncio.CancelledError):
                    behind.cancel()
                # Nothing runs on when the transaction ends, and the first reason is the one that counts.
                await asyncio.gather(behind, return_exceptions=True)
                raise
            seen = await behind
            self._told(len(batch))
        await self._write(*self._undone())
        return trials

    def _undone(self) -> tuple[list[Edit], int]:
        """What is decided and not written, and the number of its last change."""
        edits, self._edits = self._edits, []
        return edits, self._seq

    async def _write_and_look_up(self, undone: tuple[list[Edit], int], after: Sequence[Write]) -> Seen:
        await self._write(*undone)
        return await self._look_up(after)

    async def _write(self, edits: Sequence[Edit], seq: int) -> None:
        if edits:
            await self._transaction.write(edits, seq)

    async def _decide(self, writes: Sequence[Write], seen: Seen) -> list[Trial]:
        trials = list[Trial]()
        for n, write in enumerate(writes, 1):
            trials.append(self._trial(write, *seen))
            if n % _BREATH == 0:
                await asyncio.sleep(0)
        return trials

    async def _look_up(self, writes: Sequence[Write]) -> Seen:
        """The entries of the keys that are known, and the facts of the other writes, by key."""
        known = await self._known(writes) if writes else {}
        return known, await self._facts([write for write in writes if write.key not in known])

    def _trial(self, write: Write, entries: Entries, facts: Mapping[str, Facts]) -> Trial:
        known = entries.get(write.key)
        if known is None:
            return self._decided(write, facts[write.key])
        if known["request"] != write.request:
            return Trial(Refused(KEY_REUSED))
        return Trial(Written(*(known[name] for name in ("seq", "entity", "version"))))

    async def _known(self, writes: Sequence[Write]) -> Entries:
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

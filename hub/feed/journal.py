"""The one way in for writes: many at a time in one transaction, each checked by its own rule, each with its entry.

One commit for many writes is what makes them fast: a write of its own takes a disk's time (group commit). Writes that
touch the same node go one transaction after the other. A commit whose reply was lost is tried again: each write has a
key, so what was written is found and not written twice.
"""

import asyncio
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final, LiteralString

from graph_schema.network import CHANGE
from graph_schema.records import Edit, Node, Relationship, faults
from hub.database.write import Writer, WriteTransaction
from hub.errors import HubError, Unavailable
from hub.feed.entry import FIRST, entry
from hub.feed.write import Decision, Facts, Refusal, Refused, Write, Written

MOST_TOGETHER: Final = 200
_TRIES: Final = 3
_KNOWN: LiteralString = (
    f"MATCH (c:{CHANGE.name}) WHERE c.key IN $keys "
    "RETURN c.key AS key, c.request AS request, c.seq AS seq, c.entity AS entity, c.version AS version"
)
_CHAIN: LiteralString = f"MATCH (c:{CHANGE.name} {{seq: $seq}}) RETURN c.chain AS chain"
KEY_REUSED: Final = Refusal(
    "KEY_REUSED",
    ("idempotencyKey",),
    "The idempotency key was used for another request.",
    "Khóa chống gửi lặp đã được dùng cho một yêu cầu khác.",
)
Outcome = Written | Refused | HubError


@dataclass
class _Waiting:
    """A write and who waits for it."""

    write: Write
    outcome: asyncio.Future[Written]


class Journal:
    """Takes writes, and answers each once it is committed. `wake` is called after each commit."""

    def __init__(self, writer: Writer, clock: Callable[[], datetime], wake: Callable[[], None] = lambda: None) -> None:
        self._writer, self._clock, self._wake = writer, clock, wake
        self._waiting: list[_Waiting] = []
        self._serving: asyncio.Task[None] | None = None
        self.commits = 0

    async def append(self, write: Write) -> Written:
        """Raises Refused when the rule does not allow it, Unavailable or TimedOut when the outcome is not known."""
        waiting = _Waiting(write, asyncio.get_running_loop().create_future())
        self._waiting.append(waiting)
        if self._serving is None or self._serving.done():
            self._serving = asyncio.create_task(self._serve())
        return await waiting.outcome

    async def close(self) -> None:
        """Waits for what was taken."""
        if self._serving:
            await asyncio.wait({self._serving})

    async def _serve(self) -> None:
        while self._waiting:
            together = self._next()
            outcomes = await self._outcomes([each.write for each in together])
            for each, outcome in zip(together, outcomes, strict=True):
                _settle(each.outcome, outcome)

    def _next(self) -> list[_Waiting]:
        """The first of those who wait, but none that touches what another of them touches."""
        taken: list[_Waiting] = []
        left: list[_Waiting] = []
        touched: set[str] = set()
        for each in self._waiting:
            touches = each.write.touches | {each.write.key}
            if len(taken) < MOST_TOGETHER and not touches & touched:
                taken.append(each)
            else:
                left.append(each)
            # What waits keeps its place before later writes of the same node.
            touched |= touches
        self._waiting = left
        return taken

    async def _outcomes(self, writes: Sequence[Write]) -> Sequence[Outcome]:
        """Together; one by one when that fails for another reason than a database that is away."""
        for attempt in range(1, _TRIES + 1):
            try:
                return await self._commit(writes)
            except Unavailable as error:
                if attempt == _TRIES:
                    return [error] * len(writes)
            except HubError as error:
                return [error] if len(writes) == 1 else [(await self._outcomes([each]))[0] for each in writes]
            except Exception as error:  # noqa: BLE001 - a defect in one rule fails that write and no other
                if len(writes) > 1:
                    return [(await self._outcomes([each]))[0] for each in writes]
                return [_defect(error)]
        raise AssertionError

    async def _commit(self, writes: Sequence[Write]) -> Sequence[Outcome]:
        now = self._clock()
        async with self._writer.transaction() as transaction:
            outcomes = await _Commit(transaction, now).of(writes)
        self.commits += 1
        self._wake()
        return outcomes


class _Commit:
    """What one transaction writes."""

    def __init__(self, transaction: WriteTransaction, now: datetime) -> None:
        self._transaction, self._now = transaction, now
        self._seq, self._chain = transaction.version.seq, ""
        self._edits: list[Edit] = []

    async def of(self, writes: Sequence[Write]) -> list[Outcome]:
        """The outcome of each, once all is written."""
        known = await self._known(writes)
        facts = await self._facts([write for write in writes if write.key not in known])
        self._chain = await self._last_link()
        outcomes: list[Outcome] = []
        for write in writes:
            if write.key not in known:
                outcomes.append(self._decided(write, facts[write.key]))
            elif known[write.key]["request"] != write.request:
                outcomes.append(Refused(KEY_REUSED))
            else:
                outcomes.append(Written(*(known[write.key][name] for name in ("seq", "entity", "version"))))
        if self._edits:
            await self._transaction.write(self._edits, self._seq)
        return outcomes

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

    def _decided(self, write: Write, facts: Facts) -> Written | Refused:
        try:
            decision = write.decide(facts, self._now)
        except Refused as refused:
            return refused
        return self._taken(write, decision)

    def _taken(self, write: Write, decision: Decision) -> Written:
        change = entry(write, decision, self._seq + 1, self._now, self._chain)
        edits = [*decision.edits, change]
        if found := [fault for edit in edits if isinstance(edit, Node | Relationship) for fault in faults(edit)]:
            raise ValueError(f"{write.action} does not fit the shape: {found}")
        self._seq, self._chain = self._seq + 1, str(change.properties["chain"])
        self._edits += edits
        return Written(self._seq, decision.entity, decision.version)


def _defect(error: Exception) -> HubError:
    hidden = HubError("The write failed.")
    hidden.__cause__ = error
    return hidden


def _settle(waiting: asyncio.Future[Written], outcome: Outcome) -> None:
    if waiting.done():
        return
    if isinstance(outcome, Written):
        waiting.set_result(outcome)
    else:
        waiting.set_exception(outcome)

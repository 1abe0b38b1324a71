"""The one way in for writes: many at a time in one transaction, each checked by its own rule, each with its entry.

One commit for many writes is what makes them fast: a write of its own takes a disk's time (group commit). Writes that
touch the same node go one transaction after the other. A commit whose reply was lost is tried again: each write has a
key, so what was written is found and not written twice.
"""

import asyncio
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from hub.database.write import Writer
from hub.errors import HubError, Unavailable
from hub.feed.commit import Commit, Trial
from hub.feed.write import Refused, Write, Written

MOST_TOGETHER: Final = 200
_TRIES: Final = 3
LONGEST: Final = 120.0
"""Seconds that writes of one sender may take together."""
Stages = Sequence[Sequence[Write]]
Progress = Callable[[int, int], None]
"""Called with writes decided so far and writes in all, as far as these are known."""
Outcome = Written | Refused | HubError


@dataclass
class _Waiting:
    """A write and who waits for it."""

    write: Write
    outcome: asyncio.Future[Written]


class Journal:
    """Takes writes, and answers each once it is committed. `wake` is called after each commit."""

    def __init__(
        self,
        writer: Writer,
        clock: Callable[[], datetime],
        wake: Callable[[], None] = lambda: None,
        longest: float = LONGEST,
    ) -> None:
        self._writer, self._clock, self._wake, self._longest = writer, clock, wake, longest
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

    async def together(
        self, stages: Stages, *, rehearse: bool = False, progress: Progress = lambda *_: None
    ) -> list[list[Trial]]:
        """All of them or, when one is refused, none: in one transaction; each stage sees what the one before wrote.

        A rehearsal does the same and takes it back. Raises Unavailable or TimedOut when the outcome is not known: the
        same writes with the same keys may be sent again.
        """
        for _ in range(1, _TRIES):
            with suppress(Unavailable):
                return await self._together(stages, progress, rehearse=rehearse)
        return await self._together(stages, progress, rehearse=rehearse)

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
            trials = await Commit(transaction, now).of(writes)
        self._committed()
        return [trial.outcome for trial in trials]

    async def _together(self, stages: Stages, progress: Progress, *, rehearse: bool) -> list[list[Trial]]:
        done = 0

        def told(more: int) -> None:
            nonlocal done
            # Stages may grow: a reform is planned by its first write.
            progress(done := done + more, sum(map(len, stages)))

        async with self._writer.transaction(self._longest) as transaction:
            commit = Commit(transaction, self._clock(), told)
            trials = [await commit.of(stage) for stage in stages]
            refused = any(isinstance(trial.outcome, Refused) for stage in trials for trial in stage)
            if rehearse or refused:
                transaction.abandon()
        if not (rehearse or refused):
            self._committed()
        return trials

    def _committed(self) -> None:
        self.commits += 1
        self._wake()


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

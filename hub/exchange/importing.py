"""A list into the network: compared with what there is, rehearsed or written by the journal, all of it or nothing."""

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from hashlib import sha256
from typing import Final

from hub.access.viewer import Viewer
from hub.commands.together import Together
from hub.database.statement import GraphReader
from hub.errors import BadUserInput, Forbidden
from hub.exchange.difference import Difference, compare
from hub.exchange.directory import UnitRow
from hub.exchange.list_commands import LIST_COMMANDS
from hub.exchange.objections import notes, objections
from hub.exchange.reading import ListRead
from hub.exchange.remarks import Finding
from hub.exchange.resolving import place_entries
from hub.exchange.steps import Sender, Stages, Step, digest_of
from hub.exchange.stored_appointments import appointments
from hub.exchange.stored_units import StoredUnits
from hub.feed.commit import Trial
from hub.feed.journal import Progress
from hub.feed.write import Refused, Write, Written
from hub.plan.context import VIET_NAM

_TRIES: Final = 3


@dataclass(frozen=True)
class Wishes:
    """How a list is meant. `complete`: who is not in it has ended; `skip`: rows with problems are left out."""

    apply: bool = False
    complete: bool = False
    skip: bool = False
    digest: str | None = None
    """What the list was seen to do: if it would do something else by now, nothing is done."""

    def __post_init__(self) -> None:
        if self.complete and self.skip:
            raise BadUserInput(
                "A complete list has no row to leave out: who is not in it would be ended.",
                messageVi="Danh sách đầy đủ không thể bỏ qua dòng nào: ai không có trong đó sẽ hết nhiệm kỳ.",
            )


@dataclass(frozen=True)
class Told:
    """What a list does, did or would do."""

    read: ListRead
    difference: Difference = field(default_factory=Difference)
    units: Mapping[str, UnitRow] = field(default_factory=dict)
    """The units that it names."""
    steps: int = 0
    digest: str = ""
    findings: tuple[Finding, ...] = ()
    applied: bool = False
    has_moved: bool = False
    """It was to be applied as it had been seen, and is another one by now."""
    last: int | None = None
    """The number of the last change that was written."""

    @property
    def problems(self) -> list[Finding]:
        """What has to be put right, by rows."""
        found = (finding for finding in self.findings if finding.is_problem)
        return sorted(found, key=lambda finding: finding.row or 0)

    @property
    def counts(self) -> dict[str, int]:
        """How many entries there are of each sort; `writes` are commands, `problems` reasons."""
        found = self.difference
        return {
            "rows": len(self.read.entries),
            "appoint": len(found.appoint),
            "correct": len(found.correct),
            "end": len(found.end),
            "confirm": len(found.confirm),
            "writes": self.steps,
            "problems": len(self.problems),
        }


class Imports:
    """Takes lists for one network."""

    def __init__(
        self, reader: GraphReader, units: StoredUnits, journal: Together, clock: Callable[[], datetime]
    ) -> None:
        self._reader, self._units, self._journal, self._clock = reader, units, journal, clock

    async def take(
        self,
        data: bytes,
        read: ListRead,
        viewer: Viewer,
        wishes: Wishes,
        progress: Progress = lambda *_: None,
    ) -> Told:
        """What the list would do, or did if that is wished and nothing is against it. Raises HubError."""
        editors_only(viewer)
        today = self._clock().astimezone(VIET_NAM).date()
        sender = Sender(viewer, sha256(data).hexdigest(), today)
        told, stages = await self._compared(read, sender, wishes)
        if wishes.digest and wishes.digest != told.digest:
            return replace(told, has_moved=bool(told.steps), applied=wishes.apply and not told.steps)
        if wishes.apply and told.problems and not wishes.skip:
            wishes = replace(wishes, apply=False)
        return await self._tried(told, stages, wishes, progress)

    async def _compared(self, read: ListRead, sender: Sender, wishes: Wishes) -> tuple[Told, list[list[Step]]]:
        directory = await self._units.directory(sender.today)
        placed, unplaced = await asyncio.to_thread(place_entries, read.entries, directory, read.sheet.name)
        current = await appointments(self._reader, read.kind, {one.unit.id for one in placed})
        findings = (*read.findings, *unplaced)

        def compared() -> tuple[Told, list[list[Step]]]:
            difference = compare(placed, current, today=sender.today, complete=wishes.complete)
            stages = Stages(LIST_COMMANDS[read.kind], sender, current).of(difference)
            said = (*findings, *notes(read, difference))
            units = {one.unit.id: one.unit for one in placed}
            return Told(read, difference, units, sum(map(len, stages)), digest_of(stages), said), stages

        return await asyncio.to_thread(compared)

    async def _tried(self, told: Told, stages: list[list[Step]], wishes: Wishes, progress: Progress) -> Told:
        """Rehearsed or written. With rows to leave out it is tried again without them."""
        if not told.steps:
            return replace(told, applied=wishes.apply)
        left, refused, out = stages, list[Finding](), set[int]()
        for _ in range(_TRIES if wishes.apply and wishes.skip else 1):
            trials = await self._journal.together(_writes(left), rehearse=not wishes.apply, progress=progress)
            found, rows = _refused(told.read, left, trials)
            if not found:
                break
            refused, out = [*refused, *found], out | rows
            left = [[step for step in stage if not (step.placed and step.placed.entry.row in rows)] for stage in left]
        said, difference = (*told.findings, *refused), told.difference.without(out)
        told = replace(told, findings=said, difference=difference, steps=sum(map(len, left)))
        if found or not wishes.apply:
            return told
        seqs = [t.outcome.seq for stage in trials for t in stage if isinstance(t.outcome, Written)]
        return replace(told, applied=True, last=max(seqs, default=None))


def editors_only(viewer: Viewer) -> None:
    """Raises Forbidden."""
    if not (viewer.operates or viewer.scopes):
        raise Forbidden(
            "Lists are taken from editors and operators.",
            messageVi="Chỉ nhận danh sách từ người được cập nhật và quản trị viên.",
        )


def _writes(stages: list[list[Step]]) -> list[list[Write]]:
    return [[step.write for step in stage] for stage in stages]


def _refused(read: ListRead, stages: list[list[Step]], trials: list[list[Trial]]) -> tuple[list[Finding], set[int]]:
    """What is said against the steps, once each, and the rows that it is said of."""
    steps = (step for stage in stages for step in stage)
    found, rows = dict[Finding, None](), set[int]()
    for step, trial in zip(steps, (trial for stage in trials for trial in stage), strict=True):
        if isinstance(trial.outcome, Refused):
            found |= dict.fromkeys(objections(read, step, trial.outcome))
            rows |= {step.placed.entry.row} if step.placed else set()
    return list(found), rows

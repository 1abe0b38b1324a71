"""What the commands on the tree share: one plan, and a write for each unit that it changes. For operators.

The first write looks the tree up under the sequence's lock and plans everything; the others each write their part of
that plan. So a rehearsal, which is rolled back, does what its application does.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cached_property
from typing import Any, ClassVar, Final, LiteralString, overload

from hub.commands import rules
from hub.commands.command import Command
from hub.commands.tree_facts import TREE
from hub.commands.tree_parts import BeginUnit, CarryAppointment, EndAppointment, EndUnit, MoveUnit, Part
from hub.feed.write import Decision, Facts, Refusal, Write
from hub.reform.follow import What
from hub.reform.picture import picture_of
from hub.reform.plan import Plan, plan
from hub.reform.steps import Reorganisation, Step

_AT_ONCE: Final = 1_000


@dataclass
class Planned:
    """The plan, once the first write has made it."""

    plan: Plan | None = None


@dataclass(frozen=True, kw_only=True)
class OnTree(Command):
    """The first write: it plans, and writes what the feed shall show first. `day` is the first on which it holds."""

    facts: ClassVar[LiteralString] = TREE
    unasked: ClassVar[frozenset[str]] = Command.unasked | {"planned"}
    lead: ClassVar[What | None] = None
    """The first change of this sort is the write's own."""
    day: date
    planned: Planned = field(default_factory=Planned, compare=False)

    def told(self) -> tuple[Step, ...]:
        """The steps that it comes to."""
        raise NotImplementedError

    def leading(self, made: Plan) -> Decision:
        """The change that is the write's own."""
        assert self.lead is not None
        return made.of[self.lead][0]

    def form(self) -> Iterator[Refusal]:
        """The reasons against its own input."""
        return iter(())

    @cached_property
    def _digest(self) -> str:
        return super().request

    @property
    def request(self) -> str:
        """As Command.request, made once: it is every part's too."""
        return self._digest

    @property
    def touches(self) -> frozenset[str]:
        """Nothing that the writes beside it touch."""
        return frozenset()

    def row(self, now: datetime) -> dict[str, Any]:
        """As Write.row."""
        steps = self.told()
        others = {name for step in steps for name in (step.into, step.parent, step.guided_by) if name}
        return {
            "day": self.day,
            "subjects": sorted({step.unit for step in steps if step.unit}),
            "others": sorted(others),
            "codes": sorted({step.code for step in steps if step.code}),
        }

    def decide(self, facts: Facts, now: datetime) -> Decision:
        """As Write.decide."""
        rules.hold((*rules.operators_only(self.viewer), *self.form()))
        picture = picture_of(self.day.isoformat(), facts)
        self.planned.plan = made = plan(picture, Reorganisation(day=self.day, steps=self.told()))
        return self.leading(made)

    def stages(self) -> "Stages":
        """All writes."""
        return Stages(self)

    def parts(self) -> list[Part]:
        """The writes beside its own: first of units that begin, since others lead to them."""
        made = self.planned.plan
        if made is None:
            return []
        kinds = ((BeginUnit, made.of[What.BEGIN]), (EndUnit, made.of[What.END]), (MoveUnit, made.of[What.MOVE]))
        found = [
            (kind, change)
            for kind, changes in (*kinds, (EndAppointment, made.held), (CarryAppointment, made.carried))
            for change in changes
        ]
        own = self.leading(made).entity
        rest = [(kind, change) for kind, change in found if change.entity != own]
        return [kind(of=self, number=number, change=change) for number, (kind, change) in enumerate(rest)]


class Stages(Sequence[Sequence[Write]]):
    """First the command's own write; the others follow from its plan, a thousand at a time."""

    def __init__(self, command: OnTree) -> None:
        self._command = command
        self._parts: tuple[Plan | None, list[Part]] = (None, [])

    def __len__(self) -> int:
        return 1 + -(-len(self._planned()) // _AT_ONCE)

    @overload
    def __getitem__(self, index: int) -> Sequence[Write]: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Sequence[Write]]: ...
    def __getitem__(self, index: int | slice) -> Sequence[Write] | Sequence[Sequence[Write]]:
        if isinstance(index, slice):
            return [self[i] for i in range(*index.indices(len(self)))]
        if not 0 <= index < len(self):
            raise IndexError
        return self._planned()[(index - 1) * _AT_ONCE : index * _AT_ONCE] if index else [self._command]

    def _planned(self) -> list[Part]:
        made, parts = self._parts
        if made is not self._command.planned.plan:
            parts = self._command.parts()
            self._parts = self._command.planned.plan, parts
        return parts

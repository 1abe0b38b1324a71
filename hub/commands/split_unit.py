"""Split a unit: it ends, and new units follow it."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from hub.commands.new_unit import NewUnit
from hub.commands.on_tree import OnTree
from hub.feed.write import Refusal
from hub.reform.follow import What
from hub.reform.steps import Step


@dataclass(frozen=True, kw_only=True)
class SplitUnit(OnTree):
    """The first of the new ones is the main successor: all below the old one goes there, unless it is moved after."""

    action: ClassVar[str] = "SPLIT_UNIT"
    lead: ClassVar[What | None] = What.BEGIN
    unit: str
    new: tuple[NewUnit, ...]
    expected_version: int | None = None

    def form(self) -> Iterator[Refusal]:
        """There are two at least."""
        if len(self.new) < 2:
            yield Refusal(
                "BAD_USER_INPUT", ("new",), "It splits into two or more.", "Cần chia thành ít nhất hai đơn vị."
            )

    def told(self) -> tuple[Step, ...]:
        """The new ones begin, the old one ends into each."""
        ends = (
            Step(do="END", unit=self.unit, into=new.code, main=number == 0, expected_version=self.expected_version)
            for number, new in enumerate(self.new)
        )
        return (*(new.step() for new in self.new), *ends)

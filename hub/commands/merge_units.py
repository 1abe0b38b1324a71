"""Merge units: they end, and one new unit follows them all."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from hub.commands.new_unit import NewUnit
from hub.commands.on_tree import OnTree
from hub.feed.write import Refusal
from hub.reform.follow import What
from hub.reform.steps import Step


@dataclass(frozen=True, kw_only=True)
class MergeUnits(OnTree):
    """All below them goes along."""

    action: ClassVar[str] = "MERGE_UNITS"
    lead: ClassVar[What | None] = What.BEGIN
    units: tuple[str, ...]
    new: NewUnit

    def form(self) -> Iterator[Refusal]:
        """There are two at least."""
        if len(set(self.units)) < 2:
            yield Refusal("BAD_USER_INPUT", ("units",), "Two units or more merge.", "Cần ít nhất hai đơn vị để nhập.")

    def told(self) -> tuple[Step, ...]:
        """The new one begins, the others end into it."""
        return (self.new.step(), *(Step(do="END", unit=unit, into=self.new.code, main=True) for unit in self.units))

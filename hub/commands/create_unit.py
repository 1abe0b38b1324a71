"""Create a unit: one that follows no other."""

from dataclasses import dataclass
from typing import ClassVar

from hub.commands.new_unit import NewUnit
from hub.commands.on_tree import OnTree
from hub.reform.follow import What
from hub.reform.steps import Step


@dataclass(frozen=True, kw_only=True)
class CreateUnit(OnTree):
    """It lives from the day on."""

    action: ClassVar[str] = "CREATE_UNIT"
    lead: ClassVar[What | None] = What.BEGIN
    new: NewUnit

    def told(self) -> tuple[Step, ...]:
        """It begins."""
        return (self.new.step(),)

"""Move a unit: it stays what it is, under another parent."""

from dataclasses import dataclass
from typing import ClassVar

from hub.commands.on_tree import OnTree
from hub.reform.follow import What
from hub.reform.steps import Step


@dataclass(frozen=True, kw_only=True)
class MoveUnit(OnTree):
    """All below it goes along."""

    action: ClassVar[str] = "MOVE_UNIT"
    lead: ClassVar[What | None] = What.MOVE
    unit: str
    parent: str
    expected_version: int | None = None

    def told(self) -> tuple[Step, ...]:
        """It moves."""
        return (Step(do="MOVE", unit=self.unit, parent=self.parent, expected_version=self.expected_version),)

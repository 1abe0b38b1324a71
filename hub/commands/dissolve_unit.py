"""Dissolve a unit: it ends; units that are there already may follow it."""

from dataclasses import dataclass
from typing import ClassVar

from hub.commands.on_tree import OnTree
from hub.reform.follow import What
from hub.reform.steps import Step


@dataclass(frozen=True, kw_only=True)
class DissolveUnit(OnTree):
    """The first of `into` is the main successor: all below the old one goes there."""

    action: ClassVar[str] = "DISSOLVE_UNIT"
    lead: ClassVar[What | None] = What.END
    unit: str
    into: tuple[str, ...] = ()
    expected_version: int | None = None

    def told(self) -> tuple[Step, ...]:
        """It ends."""
        if not self.into:
            return (Step(do="END", unit=self.unit, expected_version=self.expected_version),)
        return tuple(
            Step(
                do="END",
                unit=self.unit,
                into=into,
                main=number == 0,
                succession="DISSOLVE",
                expected_version=self.expected_version,
            )
            for number, into in enumerate(self.into)
        )

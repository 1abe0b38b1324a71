"""The writes beside the first one of a command on the tree: each the change of one node, as it was planned. Pure."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any, ClassVar, Final, LiteralString

from hub.commands.command import Command
from hub.feed.write import Decision, Facts

_EACH: Final[LiteralString] = "UNWIND $rows AS row RETURN row.key AS key"


@dataclass(frozen=True, kw_only=True)
class Part:
    """The change of one node, as it was planned."""

    action: ClassVar[str]
    facts: ClassVar[LiteralString] = _EACH
    of: Command
    number: int
    change: Decision

    @property
    def actor(self) -> str:
        """Who asks."""
        return self.of.actor

    @property
    def key(self) -> str:
        """Follows from the first write's."""
        return f"{self.of.key}#{self.number}"

    @property
    def request(self) -> str:
        """As Write.request."""
        return self.of.request

    @property
    def touches(self) -> frozenset[str]:
        """Nothing that the writes beside it touch."""
        return frozenset()

    def row(self, now: datetime) -> dict[str, Any]:
        """As Write.row."""
        return {}

    def decide(self, facts: Facts, now: datetime) -> Decision:
        """As Write.decide."""
        return self.change


class BeginUnit(Part):
    """A unit begins."""

    action: ClassVar[str] = "BEGIN_UNIT"


class EndUnit(Part):
    """A unit ends."""

    action: ClassVar[str] = "END_UNIT"


class MoveUnit(Part):
    """A unit gets another parent."""

    action: ClassVar[str] = "MOVE_UNIT"


class CarryAppointment(Part):
    """An appointment goes to the unit's successor."""

    action: ClassVar[str] = "CARRY_APPOINTMENT"


class EndAppointment(Part):
    """An appointment ends with its unit."""

    action: ClassVar[str] = "END_APPOINTMENT"

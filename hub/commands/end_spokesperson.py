"""End an appointment to speak."""

from dataclasses import dataclass
from typing import ClassVar, LiteralString

from hub.commands.appointments import SPOKESPERSONS, Kind
from hub.commands.end_appointment import EndAppointment


@dataclass(frozen=True, kw_only=True)
class EndSpokesperson(EndAppointment):
    """As for every appointment."""

    action: ClassVar[str] = "END_SPOKESPERSON"
    kind: ClassVar[Kind] = SPOKESPERSONS
    facts: ClassVar[LiteralString] = SPOKESPERSONS.by_id

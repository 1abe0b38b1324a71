"""Confirm an appointment to speak."""

from dataclasses import dataclass
from typing import ClassVar, LiteralString

from hub.commands.appointments import SPOKESPERSONS, Kind
from hub.commands.confirm_appointment import ConfirmAppointment


@dataclass(frozen=True, kw_only=True)
class ConfirmSpokesperson(ConfirmAppointment):
    """As for every appointment."""

    action: ClassVar[str] = "CONFIRM_SPOKESPERSON"
    kind: ClassVar[Kind] = SPOKESPERSONS
    facts: ClassVar[LiteralString] = SPOKESPERSONS.by_id

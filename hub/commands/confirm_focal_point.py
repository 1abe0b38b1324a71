"""Confirm the appointment of a focal point or a leader in charge."""

from dataclasses import dataclass
from typing import ClassVar, LiteralString

from hub.commands.appointments import FOCAL_POINTS, Kind
from hub.commands.confirm_appointment import ConfirmAppointment


@dataclass(frozen=True, kw_only=True)
class ConfirmFocalPoint(ConfirmAppointment):
    """As for every appointment."""

    action: ClassVar[str] = "CONFIRM_FOCAL_POINT"
    kind: ClassVar[Kind] = FOCAL_POINTS
    facts: ClassVar[LiteralString] = FOCAL_POINTS.by_id

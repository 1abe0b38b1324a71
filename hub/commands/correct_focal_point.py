"""Correct the appointment of a focal point or a leader in charge."""

from dataclasses import dataclass
from typing import ClassVar, LiteralString

from hub.commands.appointments import FOCAL_POINTS, Kind
from hub.commands.correct_appointment import CorrectAppointment


@dataclass(frozen=True, kw_only=True)
class CorrectFocalPoint(CorrectAppointment):
    """As for every appointment."""

    action: ClassVar[str] = "CORRECT_FOCAL_POINT"
    kind: ClassVar[Kind] = FOCAL_POINTS
    facts: ClassVar[LiteralString] = FOCAL_POINTS.by_id

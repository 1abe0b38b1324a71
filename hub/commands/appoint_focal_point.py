"""Appoint a unit's contact inside the network: its leader in charge, a specialised or a concurrent officer."""

from dataclasses import dataclass
from typing import ClassVar, LiteralString

from hub.commands.appoint import Appoint
from hub.commands.appointments import FOCAL_POINTS, Kind


@dataclass(frozen=True, kw_only=True)
class AppointFocalPoint(Appoint):
    """A leader in charge, of whom a unit has one at a time, or a focal point."""

    action: ClassVar[str] = "APPOINT_FOCAL_POINT"
    kind: ClassVar[Kind] = FOCAL_POINTS
    facts: ClassVar[LiteralString] = FOCAL_POINTS.of_unit
    role: str

    @property
    def post(self) -> str:
        """The role."""
        return self.role

"""Who reads, when, and which appointments that reader may see."""

from collections.abc import Iterator
from dataclasses import dataclass

from tests.reference.network import Network, Record, live

PUBLIC, PRESS, NETWORK = range(3)
APPOINTMENTS = {"Spokesperson": "SPEAKS_FOR", "FocalPoint": "FOCAL_POINT_FOR"}
"""The labels of appointments, with the edge to the unit."""


@dataclass(frozen=True)
class Reading:
    """One request's surroundings."""

    network: Network
    tier: int
    today: str

    def may_see(self, appointment: Record, day: str) -> bool:
        """Whether the reader sees the appointment among those of the day."""
        if appointment.label == "FocalPoint" and self.tier < NETWORK:
            return False
        public_term = self.tier == NETWORK or live(appointment, self.today)
        return appointment["tier"] <= self.tier and live(appointment, day) and public_term

    def may_see_by_id(self, appointment: Record) -> bool:
        """Whether the reader sees the appointment when asking for its id: members see ended and coming ones too."""
        return self.tier == NETWORK or self.may_see(appointment, self.today)

    def appointments(self, label: str, unit: Record, day: str) -> Iterator[Record]:
        """The unit's appointments of one label that the reader sees on the day."""
        for edge in self.network.into(APPOINTMENTS[label], unit):
            if self.may_see(edge.start, day):
                yield edge.start

    def unit_of(self, appointment: Record) -> Record:
        """The unit that the appointment is for."""
        return self.network.out(APPOINTMENTS[appointment.label], appointment)[0].end

"""How a few units are reached in the demo: the Government and today's provinces. Nobody can be reached there."""

from graph_schema.shape import FOREVER, Scalar
from seeds.fictional_people.chance import Chance
from seeds.fictional_people.offices import HOST, Office
from seeds.fictional_people.reader import Cast

HOURS = (
    "MON-FRI 07:30-11:30 13:30-17:00",
    "MON-FRI 07:00-11:30 13:30-17:00; SAT 07:30-11:30",
    "MON-FRI 08:00-12:00 13:00-17:00",
)


def contacts(cast: Cast, offices: list[Office]) -> dict[str, dict[str, Scalar]]:
    """By unit."""
    return {o.unit.id: _reached(cast, o) for o in offices if o.always_filled("REGULAR") and o.unit.end == FOREVER}


def _reached(cast: Cast, office: Office) -> dict[str, Scalar]:
    chance = Chance(cast.seed, "hours", office.unit.id)
    return {
        "phone": office.phone(cast),
        "email": office.mailbox(),
        "channels": [f"PORTAL https://{HOST}/{office.slug}/bao-chi", f"ZALO https://{HOST}/zalo/{office.slug}"],
        "dutyHours": chance.pick(HOURS),
        "outOfHoursPhone": office.phone(cast, "out of hours"),
    }

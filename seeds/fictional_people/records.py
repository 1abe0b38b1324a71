"""Appointments as records: contact details, verification, documents, and the mark that all of it is fictional."""

from collections.abc import Iterable, Iterator

from graph_schema.identity import make_id
from graph_schema.network import (
    BASED_ON,
    DOCUMENT,
    FOCAL_POINT,
    FOCAL_POINT_FOR,
    HELD_BY,
    MANDATES,
    PERSON,
    SPEAKS_FOR,
    SPOKESPERSON,
)
from graph_schema.records import Node, Relationship
from graph_schema.shape import Scalar
from graph_schema.vocabulary import TIERS
from seeds.fictional_people.appointments import Appointment
from seeds.fictional_people.chance import Chance
from seeds.fictional_people.offices import HOST
from seeds.fictional_people.posts import day_number, day_text
from seeds.fictional_people.reader import TODAY, Cast

MARK = "(nhân vật hư cấu)"
"""Ends every title: a fictional person."""
DOCUMENT_MARK = "Văn bản hư cấu:"
"""Begins every document's title: a fictional document."""
SPECIALISED_SHARES = {"CENTRAL": 0.8, "PROVINCE": 0.8, "DEPARTMENT": 0.4, "DISTRICT": 0.3, "COMMUNE": 0.08}
PRESS_SHARE = 0.01
CONFIRMED_DAYS = 180
DUE_DAYS = 30
_TODAY = day_number(TODAY)


def records(cast: Cast, appointments: Iterable[Appointment]) -> Iterator[Node | Relationship]:
    """People once each, and every appointment with its relations."""
    known: set[str] = set()
    for appointment in appointments:
        person = appointment.person
        if person.id not in known:
            known.add(person.id)
            yield Node(PERSON.name, {"id": person.id, "name": person.name, "fictional": True})
        yield from _spokesperson(cast, appointment) if appointment.post in MANDATES else _focal_point(cast, appointment)


def _spokesperson(cast: Cast, appointment: Appointment) -> Iterator[Node | Relationship]:
    chance = Chance(cast.seed, "record", *_key(appointment))
    identifier = make_id(SPOKESPERSON.id_prefix, cast.source, *_key(appointment))
    office, mandate = appointment.office, appointment.post
    tier = "PRESS" if not office.is_eager and chance.happens(PRESS_SHARE) else "PUBLIC"
    properties = _shared(cast, appointment, mandate, TIERS.index(tier)) | {"id": identifier, "mandate": mandate}
    properties |= {"topic": appointment.topic, **_verification(appointment, chance)}
    yield Node(SPOKESPERSON.name, properties)
    yield Relationship(SPEAKS_FOR.name, identifier, office.unit.id)
    yield Relationship(HELD_BY.name, identifier, appointment.person.id)
    if mandate != "HEAD":
        document = _document(cast, appointment, chance)
        yield document
        yield Relationship(BASED_ON.name, identifier, str(document.properties["id"]))


def _focal_point(cast: Cast, appointment: Appointment) -> Iterator[Node | Relationship]:
    chance = Chance(cast.seed, "role", *_key(appointment))
    identifier = make_id(FOCAL_POINT.id_prefix, cast.source, *_key(appointment))
    role = appointment.post
    if role != "LEADER_IN_CHARGE":
        level = appointment.office.unit.level
        role = "SPECIALISED" if chance.happens(SPECIALISED_SHARES[level]) else "CONCURRENT"
    properties = _shared(cast, appointment, role, TIERS.index("NETWORK")) | {"id": identifier, "role": role}
    properties |= _verification(appointment, Chance(cast.seed, "record", *_key(appointment)))
    yield Node(FOCAL_POINT.name, properties)
    yield Relationship(FOCAL_POINT_FOR.name, identifier, appointment.office.unit.id)
    yield Relationship(HELD_BY.name, identifier, appointment.person.id)


def _key(appointment: Appointment) -> tuple[str, str, str]:
    return appointment.office.unit.id, appointment.post, appointment.start


def _shared(cast: Cast, appointment: Appointment, role: str, tier: int) -> dict[str, Scalar]:
    office = appointment.office
    box = office.mailbox()
    return {
        "name": appointment.person.name,
        "title": f"{office.title(role, cast)} {MARK}",
        "phone": office.phone(cast),
        "email": box if role in MANDATES else f"truyenthong.{box}",
        "validFrom": appointment.start,
        "validTo": appointment.end,
        "tier": tier,
        "fictional": True,
    }


def _verification(appointment: Appointment, chance: Chance) -> dict[str, Scalar]:
    """When the unit last confirmed the entry: lately, about to be due again, too long ago, or never."""
    start, end = day_number(appointment.start), min(day_number(appointment.end), _TODAY + 1)
    windows = (
        (0.62, _TODAY - CONFIRMED_DAYS + DUE_DAYS + 1, _TODAY),
        (0.15, _TODAY - CONFIRMED_DAYS, _TODAY - CONFIRMED_DAYS + DUE_DAYS),
        (0.13, _TODAY - 3 * CONFIRMED_DAYS, _TODAY - CONFIRMED_DAYS - 1),
    )
    if end <= _TODAY:
        windows = ((0.8, start, end - 1),) * 3
    share = chance.share()
    for part, first, last in windows:
        share -= part
        if share < 0:
            return _verified(chance, max(first, start), min(last, end - 1))
    return {}


def _verified(chance: Chance, first: int, last: int) -> dict[str, Scalar]:
    if first > last:
        return {}
    day = chance.between(first, last)
    at = f"{day_text(day)}T{chance.between(8, 16):02d}:{chance.between(0, 59):02d}:00+07:00"
    return {"verifiedAt": at, "verifyBy": day_text(day + CONFIRMED_DAYS)}


def _document(cast: Cast, appointment: Appointment, chance: Chance) -> Node:
    identifier = make_id(DOCUMENT.id_prefix, cast.source, *_key(appointment))
    topic = appointment.topic
    matter = f"giấy ủy quyền phát ngôn về “{topic}”" if topic else "quyết định giao nhiệm vụ người phát ngôn"
    kind = "GUQ" if topic else "QĐ"
    number = chance.between(10, 3000)
    properties: dict[str, Scalar] = {
        "id": identifier,
        "number": f"{number}/{kind}-{appointment.office.abbreviation}",
        "title": f"{DOCUMENT_MARK} {matter}",
        "date": appointment.start,
        "url": f"https://{HOST}/van-ban/{identifier.rpartition('_')[2]}",
    }
    return Node(DOCUMENT.name, properties)

"""The network as it is declared: units and their places, who speaks for them, the press, and what joins them."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta

from graph_schema.duty_hours import spans
from graph_schema.levels import LEVEL_OF_KIND, LEVELS
from graph_schema.properties import ID, TERM, VALIDITY, VERSION, named
from graph_schema.shape import FOREVER, Label, Properties, Property, RelationshipType, Scalar
from graph_schema.vietnamese import fold
from graph_schema.vocabulary import (
    ChannelKind,
    FocalPointRole,
    LevelName,
    Mandate,
    PressAgencyKind,
    PressScope,
    SuccessionKind,
    UnitKind,
)

MANDATES = tuple(Mandate)
ROLES = tuple(FocalPointRole)
PRESS_KINDS = tuple(PressAgencyKind)
PRESS_SCOPES = tuple(PressScope)
MOST_CHANNELS = 10
"""Official pages of one unit."""


def _rank(name: str, order: Sequence[str]) -> Callable[[Properties], Scalar]:
    return lambda p: list(order).index(str(p[name]))


def _spans(properties: Properties) -> Scalar:
    hours = properties.get("dutyHours")
    return spans(str(hours)) if hours else None


def _last_day(properties: Properties) -> Scalar:
    end = str(properties["validTo"])
    return end if end == FOREVER else (date.fromisoformat(end) - timedelta(days=1)).isoformat()


def _appointment(*own: Property) -> tuple[Property, ...]:
    """What a spokesperson and a focal point share: a person's term of office as it was announced."""
    return (
        ID,
        Property("name", required=True, doc="The person's whole name, as announced."),
        Property("title", doc="Position held, as announced."),
        *own,
        Property("phone", doc="Office phone, E.164."),
        Property("email", doc="Office e-mail."),
        Property("personalPhone", tier="NETWORK", doc="Personal phone, E.164; for network members."),
        Property("personalEmail", tier="NETWORK", doc="Personal e-mail; for network members."),
        *TERM,
        Property("verifiedAt", "datetime", doc="When the unit last confirmed the entry."),
        Property("verifyBy", "date", doc="When the next confirmation is due."),
        VERSION,
        Property("tier", "integer", required=True, doc="Least reader tier that sees the record."),
        Property("fictional", "boolean", required=True, doc="Made up for the demo: no such person exists."),
        *named("name"),
    )


UNIT = Label(
    "Unit",
    "A body of the State: the Government, a ministry, a province, a department, a district, a commune.",
    (
        ID,
        Property("code", doc="Official code, leading zeros kept. Codes are reused, so a code is no identity."),
        Property("name", required=True, doc="Name without the type word."),
        Property("fullName", required=True, doc="Name with the type word."),
        Property("nameEn", doc="English name."),
        Property("abbreviation", doc="As used in document numbers."),
        Property("level", required=True, values=tuple(LevelName)),
        Property("kind", required=True, values=tuple(UnitKind)),
        *TERM,
        Property("endAssumed", "boolean", doc="The end is assumed: the true date was not found."),
        Property("website", doc="Host name of the portal."),
        Property("phone", doc="Office phone, E.164."),
        Property("email", doc="Office e-mail."),
        Property("channels", "strings", doc=f"Official pages, each a kind and an address: {', '.join(ChannelKind)}."),
        Property("dutyHours", doc="Opening times of a week, such as MON-FRI 07:30-11:30 13:30-17:00; SAT 07:30-11:30."),
        Property("outOfHoursPhone", doc="Phone outside the duty hours, E.164."),
        Property("latitude", "float", doc="Of a marker, degrees north."),
        Property("longitude", "float", doc="Of a marker, degrees east."),
        VERSION,
        Property("dutySpans", "strings", derived=_spans, doc="The duty hours, one opening each, to compare with."),
        Property("lastDay", "date", derived=_last_day, doc="Last day of the term."),
        Property("levelRank", "integer", derived=lambda p: LEVEL_OF_KIND[str(p["kind"])].rank, doc="0 is the centre."),
        *named("name", "fullName", "abbreviation", "nameEn"),
    ),
    interval=VALIDITY,
    order=("sortKey", "id"),
    id_prefix="unit",
    most=sum(level.most for level in LEVELS),
)
PLACEMENT = Label(
    "Placement",
    "A unit's place in the tree while its whole ancestor line is constant.",
    (
        ID,
        Property("path", required=True, doc="Materialised path in Vietnamese pre-order."),
        Property("depth", "integer", required=True, doc="0 is the root."),
        Property("level", required=True, values=tuple(LevelName), doc="The unit's level."),
        *TERM,
    ),
    interval=VALIDITY,
    order=("path", "id"),
    id_prefix="place",
)
PERSON = Label(
    "Person",
    "A person who holds appointments.",
    (ID, Property("name", required=True), Property("fictional", "boolean", required=True)),
    id_prefix="person",
)
SPOKESPERSON = Label(
    "Spokesperson",
    "An appointment to speak to the press for a unit (Decree 09/2017, article 3).",
    _appointment(
        Property("mandate", required=True, values=MANDATES),
        Property("topic", doc="The one matter of an authorised spokesperson."),
        Property("mandateRank", "integer", derived=_rank("mandate", MANDATES), doc="Order of mandates in the law."),
        Property(
            "foldedTopic", derived=lambda p: fold(str(p["topic"])) if p.get("topic") else None, doc="Topic, folded."
        ),
    ),
    interval=VALIDITY,
    order=("mandateRank", "sortKey", "id"),
    tier="tier",
    id_prefix="spokesperson",
    most=25_000,
)
FOCAL_POINT = Label(
    "FocalPoint",
    "An appointment as a unit's contact inside the network: a leader in charge, a specialised or concurrent officer.",
    _appointment(
        Property("role", required=True, values=ROLES),
        Property("roleRank", "integer", derived=_rank("role", ROLES), doc="Order of roles."),
    ),
    interval=VALIDITY,
    order=("roleRank", "sortKey", "id"),
    tier="tier",
    id_prefix="focalpoint",
    most=12_500,
)
PRESS_AGENCY = Label(
    "PressAgency",
    "A press agency: newspaper, magazine, news agency, radio or television.",
    (
        ID,
        Property("name", required=True),
        Property("kind", required=True, values=PRESS_KINDS),
        Property("scope", required=True, values=PRESS_SCOPES),
        Property("governingBody", doc="Governing body (cơ quan chủ quản), in words."),
        Property("website", doc="Host name."),
        Property("asOf", "date", required=True, doc="Date of the picture."),
        Property("closedOn", "date", doc="First day without it; none while it is open. Its beginning is not known."),
        VERSION,
        *named("name"),
    ),
    order=("sortKey", "id"),
    id_prefix="press",
    most=400,
)
DOCUMENT = Label(
    "Document",
    "An act that an appointment rests on.",
    (ID, Property("number"), Property("title"), Property("date", "date"), Property("url")),
    id_prefix="document",
)

CHILD_OF = RelationshipType(
    "CHILD_OF", "Administrative parent.", (UNIT,), UNIT, TERM, interval=VALIDITY, to_one=True, most=400
)
GUIDED_BY = RelationshipType(
    "GUIDED_BY",
    "Professional line: a provincial department to its ministry.",
    (UNIT,),
    UNIT,
    TERM,
    interval=VALIDITY,
    to_one=True,
    most=150,
)
SUCCEEDED_BY = RelationshipType(
    "SUCCEEDED_BY",
    "A unit's successor in a reorganisation.",
    (UNIT,),
    UNIT,
    (
        Property("kind", required=True, values=tuple(SuccessionKind)),
        Property("date", "date", required=True),
        Property("isMain", "boolean", required=True, doc="The one successor to use by default."),
    ),
    most=100,
    most_from=10,
)
PLACES = RelationshipType("PLACES", "The unit whose place it is.", (PLACEMENT,), UNIT, to_one=True)
UNDER = RelationshipType("UNDER", "The unit above, for as long as the place lasts.", (PLACEMENT,), UNIT, to_one=True)
SPEAKS_FOR = RelationshipType("SPEAKS_FOR", "The unit spoken for.", (SPOKESPERSON,), UNIT, to_one=True, most=10)
FOCAL_POINT_FOR = RelationshipType("FOCAL_POINT_FOR", "The unit served.", (FOCAL_POINT,), UNIT, to_one=True, most=10)
HELD_BY = RelationshipType("HELD_BY", "The person appointed.", (SPOKESPERSON, FOCAL_POINT), PERSON, to_one=True)
BASED_ON = RelationshipType("BASED_ON", "The act behind it.", (SPOKESPERSON, FOCAL_POINT), DOCUMENT, to_one=True)
GOVERNED_BY = RelationshipType(
    "GOVERNED_BY", "The unit that governs the agency.", (PRESS_AGENCY,), UNIT, to_one=True, most=10
)
BASED_IN = RelationshipType(
    "BASED_IN",
    "The province where the agency is.",
    (PRESS_AGENCY,),
    UNIT,
    TERM,
    interval=VALIDITY,
    to_one=True,
    most=30,
)

"""The network's shape: every label, relationship, property, interval and index is declared here and nowhere else."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta

from graph_schema.duty_hours import spans
from graph_schema.levels import LEVEL_OF_KIND, LEVELS
from graph_schema.shape import FOREVER, Index, Interval, Label, Properties, Property, RelationshipType, Scalar, Shape
from graph_schema.vietnamese import fold, sort_key, spell
from graph_schema.vocabulary import (
    ChannelKind,
    FocalPointRole,
    LevelName,
    Mandate,
    PressAgencyKind,
    PressScope,
    ReportState,
    SuccessionKind,
    UnitKind,
)

VALIDITY = Interval()
TIERS = ("PUBLIC", "PRESS", "NETWORK")
"""Reader tiers, least first; a record's `tier` is the index of the least tier that sees it."""
MANDATES = tuple(Mandate)
ROLES = tuple(FocalPointRole)
PRESS_KINDS = tuple(PressAgencyKind)
PRESS_SCOPES = tuple(PressScope)

ID = Property("id", required=True, doc="Opaque and never reused.")
TERM = (
    Property("validFrom", "date", required=True, doc="First day."),
    Property("validTo", "date", required=True, doc=f"First day after the last; {FOREVER} while open."),
)
VERSION = Property("version", "integer", doc="How often it was written since the load; none is 0.")


def _names(properties: Properties, of: tuple[str, ...]) -> list[str]:
    return list(dict.fromkeys(str(properties[name]) for name in of if properties.get(name)))


def _folded(*of: str) -> Callable[[Properties], Scalar]:
    return lambda p: [fold(name) for name in _names(p, of)]


def _spelled(*of: str) -> Callable[[Properties], Scalar]:
    return lambda p: [spell(name) for name in _names(p, of)]


def _indexed(*of: str) -> Callable[[Properties], Scalar]:
    return lambda p: " ".join(fold(name) for name in _names(p, of))


def _rank(name: str, order: Sequence[str]) -> Callable[[Properties], Scalar]:
    return lambda p: list(order).index(str(p[name]))


def _spans(properties: Properties) -> Scalar:
    hours = properties.get("dutyHours")
    return spans(str(hours)) if hours else None


def _last_day(properties: Properties) -> Scalar:
    end = str(properties["validTo"])
    return end if end == FOREVER else (date.fromisoformat(end) - timedelta(days=1)).isoformat()


def _named(*of: str) -> tuple[Property, ...]:
    """What a label needs to be ordered and found by name."""
    return (
        Property("sortKey", required=True, derived=lambda p: sort_key(str(p["name"])), doc="Vietnamese order of name."),
        Property("foldedName", required=True, derived=lambda p: fold(str(p["name"])), doc="Name without accents."),
        Property("searchNames", "strings", derived=_folded(*of), doc="Current names, folded."),
        Property("searchSpellings", "strings", derived=_spelled(*of), doc="The same, as spelled."),
        Property("searchText", derived=_indexed(*of), doc="The folded names in one text, for the full-text index."),
    )


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
        *_named("name"),
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
        *_named("name", "fullName", "abbreviation", "nameEn"),
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
        *_named("name"),
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
SEQUENCE = Label(
    "Sequence",
    "The network's one sequence node: every write moves it; its lock orders the writes.",
    (
        ID,
        Property("epoch", required=True, doc="Made anew at each load. With `seq` it is the network's version."),
        Property("seq", "integer", required=True, doc="Number of the last change."),
        Property("shape", required=True, doc="Fingerprint of the shape that the data was written in."),
    ),
)
CHANGE = Label(
    "Change",
    "One entry of the change feed, written in the transaction of what it tells.",
    (
        ID,
        Property("seq", "integer", required=True, doc="Its place in the feed, without gaps."),
        Property("at", "datetime", required=True),
        Property("actor", doc="Who did it."),
        Property("action", required=True),
        Property("entity", doc="Id of the node that was changed."),
        Property("unit", doc="Id of the unit that it belongs to."),
        Property("path", doc="The unit's place in the tree at the time of the change."),
        Property("version", "integer", doc="The node's version after it."),
        Property("tier", "integer", doc="Least reader tier that sees `before` and `after`."),
        Property("before", "json", doc="The node's properties before."),
        Property("after", "json", doc="The node's properties after."),
        Property("edits", "json", doc="All that was written, so that a replay can write it again."),
        Property("key", doc="The writer's idempotency key: the same key writes once."),
        Property("request", doc="Digest of the request that came with the key."),
        Property("salt", doc="Makes the digest tell nothing once the body is erased."),
        Property("digest", doc="Of the salt and the body."),
        Property("chain", doc="Of the entry before and this one's digest: no entry can be changed unnoticed."),
        Property("digests", "json", doc="Digests of the sources that a load read."),
    ),
    order=("seq",),
    id_prefix="change",
)

FEED_START = Label(
    "FeedStart",
    "Where the feed begins, once its oldest entries were pruned.",
    (
        ID,
        Property("seq", "integer", required=True, doc="Number of the last entry that is not kept."),
        Property("chain", required=True, doc="That entry's link of the chain, with which the first kept one goes on."),
    ),
    id_prefix="feedstart",
)

TOKEN = Label(
    "Token",
    "A secret that somebody writes or reads with; the secret itself is never stored.",
    (
        ID,
        Property("name", required=True, doc="Whose it is, in words; the feed's actor."),
        Property("digest", required=True, doc="SHA-256 of the secret."),
        Property("tier", required=True, values=TIERS, doc="How far it reads."),
        Property("operates", "boolean", required=True, doc="Whether it writes everywhere."),
        Property("createdAt", "datetime", required=True),
        Property("expiresAt", "datetime", doc="It is good until then."),
        Property("revokedAt", "datetime", doc="It is good no more since then."),
        VERSION,
    ),
    id_prefix="token",
)
CONFIRM_LINK = Label(
    "ConfirmLink",
    "A secret with which somebody without a token may confirm a unit's entries once.",
    (
        ID,
        Property("digest", required=True, doc="SHA-256 of the secret."),
        Property("createdAt", "datetime", required=True),
        Property("goodUntil", "date", required=True, doc="First day on which it is good no more."),
        Property("mailedOn", "date", doc="The day on which it was made to be mailed: a unit gets one mail a day."),
        Property("usedAt", "datetime", doc="It is good no more since then: all its entries were confirmed."),
        Property("withdrawnAt", "datetime", doc="It is good no more since then: nobody got it."),
        VERSION,
    ),
    id_prefix="confirmlink",
)
REPORT = Label(
    "Report",
    "What somebody outside says is wrong in the network, and what the unit answered.",
    (
        ID,
        Property("digest", required=True, doc="SHA-256 of the secret with which its sender reads the answer."),
        Property("subject", required=True, doc="Id of the node that it is about."),
        Property("message", doc="What is wrong, in the sender's words; erased some time after the answer."),
        Property("contact", doc="How to reach the sender; erased with the message."),
        Property("state", required=True, values=tuple(ReportState)),
        Property("reportedAt", "datetime", required=True),
        Property("reportedOn", "date", required=True, doc="The same, as a day in Viet Nam."),
        Property("answer", doc="What the unit says to its sender."),
        Property("answeredOn", "date"),
        Property("erasedOn", "date", doc="When the sender's words were taken out."),
        VERSION,
    ),
    order=("reportedAt", "id"),
    id_prefix="report",
)

WEBHOOK = Label(
    "Webhook",
    "An address to which the changes are sent as they are written.",
    (
        ID,
        Property("url", required=True, doc="Where they are sent."),
        Property("tier", required=True, values=TIERS, doc="How far it reads."),
        Property("createdAt", "datetime", required=True),
        Property("removedAt", "datetime", doc="Nothing is sent since then."),
        VERSION,
    ),
    id_prefix="webhook",
)
DELIVERY = Label(
    "Delivery",
    "How far a webhook was served, and its secret; written beside the feed, since a delivery changes nothing there.",
    (
        ID,
        Property("webhook", required=True, doc="Id of the webhook."),
        Property("secret", required=True, doc="Signs what is sent; as it was shown to who made the webhook."),
        Property("delivered", "integer", required=True, doc="Number of the last change that was taken there."),
        Property("owner", doc="The process that serves it."),
        Property("leaseUntil", "integer", doc="For how long: milliseconds since 1970, by the database's clock."),
        Property("failures", "integer", doc="How often it failed since it last succeeded."),
        Property("failingSince", "datetime", doc="Since when it fails."),
        Property("fault", doc="Why it failed last."),
        Property("givenUpAt", "datetime", doc="Nothing is sent since then, until it is resumed."),
    ),
    id_prefix="delivery",
    journaled=False,
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

MOST_CHANNELS = 10
"""Official pages of one unit."""

WITHIN = RelationshipType("WITHIN", "The unit of whose subtree it tells; of all without one.", (WEBHOOK,), UNIT)
EDITS = RelationshipType("EDITS", "The unit in whose subtree the token writes.", (TOKEN,), UNIT, most_from=100)
ASKS = RelationshipType("ASKS", "The unit that is asked to confirm.", (CONFIRM_LINK,), UNIT, to_one=True)
CONFIRMS = RelationshipType(
    "CONFIRMS", "An entry that the link confirms.", (CONFIRM_LINK,), SPOKESPERSON, most_from=SPEAKS_FOR.most
)
ABOUT = RelationshipType("ABOUT", "The unit that answers it.", (REPORT,), UNIT, to_one=True)

_LABELS = (
    UNIT,
    PLACEMENT,
    PERSON,
    SPOKESPERSON,
    FOCAL_POINT,
    PRESS_AGENCY,
    DOCUMENT,
    SEQUENCE,
    CHANGE,
    FEED_START,
    TOKEN,
    CONFIRM_LINK,
    REPORT,
    WEBHOOK,
    DELIVERY,
)

SHAPE = Shape(
    labels=_LABELS,
    relationships=(
        CHILD_OF,
        GUIDED_BY,
        SUCCEEDED_BY,
        PLACES,
        UNDER,
        SPEAKS_FOR,
        FOCAL_POINT_FOR,
        HELD_BY,
        BASED_ON,
        GOVERNED_BY,
        BASED_IN,
        EDITS,
        ASKS,
        CONFIRMS,
        ABOUT,
        WITHIN,
    ),
    indexes=(
        *(Index(label, ("id",), "unique") for label in _LABELS),
        Index(TOKEN, ("digest",), "unique"),
        Index(CONFIRM_LINK, ("digest",), "unique"),
        Index(REPORT, ("digest",), "unique"),
        Index(REPORT, REPORT.order),
        Index(CHANGE, ("entity",)),
        Index(DELIVERY, ("webhook",), "unique"),
        Index(CHANGE, ("seq",), "unique"),
        Index(CHANGE, ("key",), "unique"),
        Index(UNIT, ("code",)),
        Index(UNIT, ("sortKey", "id")),
        Index(UNIT, ("level", "sortKey", "id")),
        Index(UNIT, ("foldedName",)),
        Index(PLACEMENT, ("path", VALIDITY.start, VALIDITY.end)),
        Index(PLACEMENT, ("level", "path", VALIDITY.start, VALIDITY.end)),
        Index(PRESS_AGENCY, ("sortKey", "id")),
        *(Index(label, ("searchText",), "fulltext") for label in (UNIT, SPOKESPERSON, FOCAL_POINT, PRESS_AGENCY)),
    ),
)

"""The enumerations of the public API: those of the shape, and the API's own."""

from enum import Enum

import strawberry

from graph_schema.vocabulary import (
    ChannelKind,
    FocalPointRole,
    Mandate,
    PressAgencyKind,
    PressScope,
    ReportState,
    SuccessionKind,
    UnitKind,
)
from graph_schema.vocabulary import LevelName as Level
from hub.reform.steps import Verb as StepVerb

for _vocabulary in (
    UnitKind,
    Mandate,
    FocalPointRole,
    SuccessionKind,
    PressAgencyKind,
    PressScope,
    ChannelKind,
    ReportState,
):
    strawberry.enum(_vocabulary)
strawberry.enum(Level, name="Level")
strawberry.enum(StepVerb, name="StepVerb")


@strawberry.enum
class NodeKind(Enum):
    """What a search may find."""

    UNIT = "UNIT"
    SPOKESPERSON = "SPOKESPERSON"
    FOCAL_POINT = "FOCAL_POINT"
    PRESS_AGENCY = "PRESS_AGENCY"


@strawberry.enum
class SpokespersonDetail(Enum):
    """What an appointment to speak may be without."""

    TITLE = "title"
    TOPIC = "topic"
    PHONE = "phone"
    EMAIL = "email"
    PERSONAL_PHONE = "personalPhone"
    PERSONAL_EMAIL = "personalEmail"


@strawberry.enum
class FocalPointDetail(Enum):
    """What an appointment inside the network may be without."""

    TITLE = "title"
    PHONE = "phone"
    EMAIL = "email"
    PERSONAL_PHONE = "personalPhone"
    PERSONAL_EMAIL = "personalEmail"


@strawberry.enum
class PressAgencyDetail(Enum):
    """What a press agency may be without."""

    GOVERNING_BODY = "governingBody"
    WEBSITE = "website"


@strawberry.enum
class UnitContact(Enum):
    """How a unit may be reached, or not."""

    PHONE = "phone"
    EMAIL = "email"
    WEBSITE = "website"
    CHANNELS = "channels"
    DUTY_HOURS = "dutyHours"
    OUT_OF_HOURS_PHONE = "outOfHoursPhone"


@strawberry.enum
class Verification(Enum):
    """How fresh an entry is: it follows from `verifyBy` and the clock, no job is needed."""

    VERIFIED = "VERIFIED"
    DUE = "DUE"
    UNVERIFIED = "UNVERIFIED"


@strawberry.enum
class ContactReason(Enum):
    """Why this person answers."""

    AUTHORISED_FOR_TOPIC = "AUTHORISED_FOR_TOPIC"
    REGULAR = "REGULAR"
    HEAD = "HEAD"
    PARENT_UNIT = "PARENT_UNIT"
    NONE = "NONE"


@strawberry.enum
class Gap(Enum):
    """What a unit may lack."""

    SPOKESPERSON = "SPOKESPERSON"
    FOCAL_POINT = "FOCAL_POINT"
    LEADER_IN_CHARGE = "LEADER_IN_CHARGE"


@strawberry.enum
class ConfirmLinkState(Enum):
    """Whether a link may be used: it follows from what was done with it, and the clock."""

    OPEN = "OPEN"
    USED = "USED"
    EXPIRED = "EXPIRED"
    WITHDRAWN = "WITHDRAWN"


@strawberry.enum
class ReportOutcome(Enum):
    """What a unit did about a report."""

    CORRECTED = "CORRECTED"
    REJECTED = "REJECTED"


__all__ = [
    "ChannelKind",
    "ConfirmLinkState",
    "ContactReason",
    "FocalPointDetail",
    "FocalPointRole",
    "Gap",
    "Level",
    "Mandate",
    "NodeKind",
    "PressAgencyDetail",
    "PressAgencyKind",
    "PressScope",
    "ReportOutcome",
    "ReportState",
    "SpokespersonDetail",
    "StepVerb",
    "SuccessionKind",
    "UnitContact",
    "UnitKind",
    "Verification",
]

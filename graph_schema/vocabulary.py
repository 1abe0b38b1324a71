"""The closed lists of values that properties take, shared by the shape and the public API."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final

TIERS = ("PUBLIC", "PRESS", "NETWORK")
"""Reader tiers, least first; a record's `tier` is the index of the least tier that sees it."""


class LevelName(StrEnum):
    """Levels from the centre down."""

    CENTRAL = "CENTRAL"
    PROVINCE = "PROVINCE"
    DEPARTMENT = "DEPARTMENT"
    DISTRICT = "DISTRICT"
    COMMUNE = "COMMUNE"


class UnitKind(StrEnum):
    """Kinds of units."""

    GOVERNMENT = "GOVERNMENT"
    MINISTRY = "MINISTRY"
    MINISTERIAL_AGENCY = "MINISTERIAL_AGENCY"
    GOVERNMENT_AGENCY = "GOVERNMENT_AGENCY"
    MINISTRY_DEPARTMENT = "MINISTRY_DEPARTMENT"
    PROVINCE = "PROVINCE"
    MUNICIPALITY = "MUNICIPALITY"
    PROVINCIAL_DEPARTMENT = "PROVINCIAL_DEPARTMENT"
    URBAN_DISTRICT = "URBAN_DISTRICT"
    RURAL_DISTRICT = "RURAL_DISTRICT"
    TOWN = "TOWN"
    PROVINCIAL_CITY = "PROVINCIAL_CITY"
    WARD = "WARD"
    COMMUNE = "COMMUNE"
    TOWNSHIP = "TOWNSHIP"
    SPECIAL_ZONE = "SPECIAL_ZONE"


class Mandate(StrEnum):
    """Who may speak, in the law's order (Decree 09/2017, article 3)."""

    HEAD = "HEAD"
    REGULAR = "REGULAR"
    AUTHORISED = "AUTHORISED"


class FocalPointRole(StrEnum):
    """What a focal point is in its unit."""

    LEADER_IN_CHARGE = "LEADER_IN_CHARGE"
    SPECIALISED = "SPECIALISED"
    CONCURRENT = "CONCURRENT"


Post = Mandate | FocalPointRole
POST_NAMES: Final[Mapping[Post, str]] = {
    Mandate.HEAD: "Người đứng đầu",
    Mandate.REGULAR: "Người phát ngôn",
    Mandate.AUTHORISED: "Người được ủy quyền",
    FocalPointRole.LEADER_IN_CHARGE: "Lãnh đạo phụ trách",
    FocalPointRole.SPECIALISED: "Chuyên trách",
    FocalPointRole.CONCURRENT: "Kiêm nhiệm",
}
"""In the words of Vietnamese lists."""


class SuccessionKind(StrEnum):
    """How one unit became another."""

    MERGE = "MERGE"
    SPLIT = "SPLIT"
    RENAME = "RENAME"
    TRANSFER = "TRANSFER"
    UPGRADE = "UPGRADE"
    DISSOLVE = "DISSOLVE"


class PressAgencyKind(StrEnum):
    """Kinds of press agencies."""

    NEWSPAPER = "NEWSPAPER"
    ONLINE_NEWSPAPER = "ONLINE_NEWSPAPER"
    MAGAZINE = "MAGAZINE"
    NEWS_AGENCY = "NEWS_AGENCY"
    RADIO = "RADIO"
    TELEVISION = "TELEVISION"
    RADIO_TELEVISION = "RADIO_TELEVISION"


class PressScope(StrEnum):
    """How far a press agency reaches."""

    NATIONAL_KEY = "NATIONAL_KEY"
    CENTRAL = "CENTRAL"
    PROVINCIAL = "PROVINCIAL"


class ChannelKind(StrEnum):
    """Kinds of a unit's official pages."""

    PORTAL = "PORTAL"
    ZALO = "ZALO"
    FACEBOOK = "FACEBOOK"
    YOUTUBE = "YOUTUBE"
    TIKTOK = "TIKTOK"
    OTHER = "OTHER"


class ReportState(StrEnum):
    """What became of a report from outside."""

    OPEN = "OPEN"
    CORRECTED = "CORRECTED"
    REJECTED = "REJECTED"

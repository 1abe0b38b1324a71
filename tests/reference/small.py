"""A small fictional network with every special case in it, to load in memory or into a database."""

from collections.abc import Iterator

from graph_schema.identity import make_id
from graph_schema.levels import REFORM_2025 as REFORM
from graph_schema.records import Node, Relationship
from graph_schema.shape import FOREVER
from tests.reference.small_people import people_records
from tests.reference.small_units import LISTED, unit_id, unit_records

AGENCIES = (
    ("dong_ha_paper", "Báo Đông Hà", "NEWSPAPER", "PROVINCIAL", "dong_ha", ("dong_ha", "dong_binh")),
    ("an_binh_station", "Đài Ân Bình", "RADIO_TELEVISION", "PROVINCIAL", None, ("an_binh", "dong_binh")),
    ("a_luoi_paper", "Báo Ă Lưới", "NEWSPAPER", "PROVINCIAL", "a_luoi", ("a_luoi",)),
    ("wire", "Thông tấn xã Tân Quốc", "NEWS_AGENCY", "NATIONAL_KEY", "government", ("dong_ha", "dong_binh")),
    ("culture_magazine", "Tạp chí Văn hóa", "MAGAZINE", "CENTRAL", "culture", ()),
    ("information_online", "Báo Thông tin", "ONLINE_NEWSPAPER", "CENTRAL", "information", ()),
)
"""Key, name, kind, scope, governing unit, provinces one after the other."""

CLOSED = {"culture_magazine": "2026-01-01", "wire": "2027-01-01"}
"""Key, and the first day without it."""


def agency_id(key: str) -> str:
    """The id of the press agency that the tests name so."""
    return make_id("press", "small", key)


def small_records() -> list[Node | Relationship]:
    """All records of the small network."""
    return [*unit_records(), *people_records(), *_agency_records()]


def _agency_records() -> Iterator[Node | Relationship]:
    for key, name, kind, scope, governor, provinces in AGENCIES:
        own = {"id": agency_id(key), "name": name, "kind": kind, "scope": scope, "asOf": "2023-06-30"}
        words = {"governingBody": "Chính phủ", "website": f"{key.replace('_', '-')}.example"} if governor else {}
        closed = {"closedOn": CLOSED[key]} if key in CLOSED else {}
        yield Node("PressAgency", own | words | closed)
        if governor:
            yield Relationship("GOVERNED_BY", agency_id(key), unit_id(governor))
        terms = [(LISTED, REFORM), (REFORM, FOREVER)] if len(provinces) > 1 else [(LISTED, FOREVER)]
        for province, (start, end) in zip(provinces, terms, strict=False):
            yield Relationship("BASED_IN", agency_id(key), unit_id(province), {"validFrom": start, "validTo": end})

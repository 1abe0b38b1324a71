"""The units of the small fictional network: two provinces that merge, one that does not, and what lies below them."""

from collections.abc import Iterator
from typing import NamedTuple

from graph_schema.identity import make_id
from graph_schema.levels import LEVEL_OF_KIND
from graph_schema.levels import REFORM_2025 as REFORM
from graph_schema.placement import ParentEdge, PlacedUnit
from graph_schema.placement import records as placement_records
from graph_schema.records import Node, Relationship
from graph_schema.shape import FOREVER, Scalar

LISTED, MINISTRIES, PRESS_MOVED = "2023-04-10", "2021-07-23", "2025-03-01"
TYPE_WORDS = {
    "MINISTRY": "Bộ",
    "MINISTRY_DEPARTMENT": "Cục",
    "PROVINCE": "Tỉnh",
    "MUNICIPALITY": "Thành phố",
    "PROVINCIAL_DEPARTMENT": "Sở",
    "URBAN_DISTRICT": "Quận",
    "RURAL_DISTRICT": "Huyện",
    "TOWN": "Thị xã",
    "PROVINCIAL_CITY": "Thành phố",
    "WARD": "Phường",
    "COMMUNE": "Xã",
    "TOWNSHIP": "Thị trấn",
    "SPECIAL_ZONE": "Đặc khu",
}


class Unit(NamedTuple):
    """A unit by the key that names it in the tests."""

    key: str
    code: str
    kind: str
    name: str
    parent: str
    start: str = LISTED
    end: str = FOREVER


UNITS = (
    Unit("government", "CP", "GOVERNMENT", "Chính phủ", "", "1945-09-02"),
    Unit("information", "BTTBC", "MINISTRY", "Thông tin và Báo chí", "government", MINISTRIES, PRESS_MOVED),
    Unit("culture", "BVHBC", "MINISTRY", "Văn hóa và Báo chí", "government", MINISTRIES),
    Unit("science", "BKHS", "MINISTRY", "Khoa học và Số", "government", MINISTRIES),
    Unit("press_before", "BTTBC.CBC", "MINISTRY_DEPARTMENT", "Báo chí", "information", MINISTRIES, PRESS_MOVED),
    Unit("press_after", "BVHBC.CBC", "MINISTRY_DEPARTMENT", "Báo chí", "culture", PRESS_MOVED),
    Unit("dong_ha", "01", "PROVINCE", "Đông Hà", "government", LISTED, REFORM),
    Unit("an_binh", "02", "MUNICIPALITY", "Ân Bình", "government", LISTED, REFORM),
    Unit("a_luoi", "03", "PROVINCE", "Ă Lưới", "government"),
    Unit("dong_binh", "01", "MUNICIPALITY", "Đông Bình", "government", REFORM),
    Unit("dong_ha_culture", "01.SVH", "PROVINCIAL_DEPARTMENT", "Văn hóa", "dong_ha", LISTED, REFORM),
    Unit("an_binh_culture", "02.SVH", "PROVINCIAL_DEPARTMENT", "Văn hóa", "an_binh", LISTED, REFORM),
    Unit("a_luoi_culture", "03.SVH", "PROVINCIAL_DEPARTMENT", "Văn hoá", "a_luoi"),
    Unit("a_luoi_science", "03.SKH", "PROVINCIAL_DEPARTMENT", "Khoa học", "a_luoi"),
    Unit("dong_binh_culture", "01.SVH", "PROVINCIAL_DEPARTMENT", "Văn hóa", "dong_binh", REFORM),
    Unit("hong_ha", "001", "URBAN_DISTRICT", "Hồng Hà", "dong_ha", LISTED, REFORM),
    Unit("con_dua", "002", "RURAL_DISTRICT", "Cồn Dừa", "an_binh", LISTED, REFORM),
    Unit("an_khe", "003", "PROVINCIAL_CITY", "An Khê", "an_binh", LISTED, REFORM),
    Unit("dak_lung_town", "004", "TOWN", "Đắk Lung", "a_luoi", LISTED, REFORM),
    Unit("ben_dinh", "00001", "WARD", "Bến Đình", "hong_ha", LISTED, REFORM),
    Unit("ben_dinh_nang", "00002", "WARD", "Bến Định", "hong_ha", LISTED, "2024-01-01"),
    Unit("tan_dinh", "00004", "WARD", "Tân Định", "hong_ha", "2024-01-01", REFORM),
    Unit("xuan_la", "00003", "COMMUNE", "Xuân La", "an_khe", LISTED, REFORM),
    Unit("thuong_dong", "00005", "TOWNSHIP", "Thượng Đồng", "an_khe", LISTED, REFORM),
    Unit("dak_lung", "00006", "COMMUNE", "Đắk Lung", "dak_lung_town"),
    Unit("ea_lua_before", "00007", "COMMUNE", "Ea Lưa", "dak_lung_town", LISTED, REFORM),
    Unit("dinh_ha", "00004", "WARD", "Đình Hà", "dong_binh", REFORM),
    Unit("xuan_la_dong", "00003", "COMMUNE", "Xuân La Đông", "dong_binh", REFORM),
    Unit("xuan_la_tay", "00005", "COMMUNE", "Xuân La Tây", "dong_binh", REFORM),
    Unit("xuan_la_dong_ward", "00012", "WARD", "Xuân La Đông", "dong_binh", REFORM),
    Unit("con_dua_zone", "00010", "SPECIAL_ZONE", "Cồn Dừa", "dong_binh", REFORM),
    Unit("ea_lua", "00007", "COMMUNE", "Ea Lứa", "a_luoi", REFORM),
    Unit("tuong_lai", "00011", "WARD", "Tương Lai", "dong_binh", "2027-07-01"),
)
MOVES = {"dak_lung": ("dak_lung_town", REFORM, "a_luoi")}
"""Unit, its first parent, the day of the move, its second parent."""
REACHED: dict[str, Scalar] = {
    "phone": "+842000000099",
    "email": "press@culture.example",
    "channels": ["PORTAL https://culture.example/press", "ZALO https://zalo.example/culture"],
    "dutyHours": "MON-FRI 07:30-11:30 13:30-17:00; SAT 07:30-11:30",
    "outOfHoursPhone": "+842000000097",
}
EXTRA: dict[str, dict[str, Scalar]] = {
    "government": {"nameEn": "Government", "abbreviation": "CP", "website": "government.example"},
    "information": {"nameEn": "Ministry of Information and Press", "abbreviation": "BTTBC"},
    "culture": {
        "nameEn": "Ministry of Culture and Press",
        "abbreviation": "BVHBC",
        "website": "culture.example",
        **REACHED,
    },
    "dong_binh": {"nameEn": "Dong Binh", "latitude": 16.5, "longitude": 107.25},
    "xuan_la_dong": {"dutyHours": "MON-SUN 00:00-24:00", "phone": "+842000000098"},
    "a_luoi": {"dutyHours": "MON,WED,SUN 07:30-08:00", "latitude": 12.0, "longitude": 108.0},
    "thuong_dong": {"endAssumed": True},
}
GUIDED = (
    *((f"{p}_culture", "information", LISTED, PRESS_MOVED) for p in ("dong_ha", "an_binh", "a_luoi")),
    *((f"{p}_culture", "culture", PRESS_MOVED, REFORM) for p in ("dong_ha", "an_binh")),
    ("a_luoi_culture", "culture", PRESS_MOVED, FOREVER),
    ("dong_binh_culture", "culture", REFORM, FOREVER),
    ("a_luoi_science", "science", LISTED, FOREVER),
)
SUCCESSIONS = (
    ("information", "culture", "MERGE", PRESS_MOVED, True),
    ("information", "science", "TRANSFER", PRESS_MOVED, False),
    ("press_before", "press_after", "TRANSFER", PRESS_MOVED, True),
    ("dong_ha", "dong_binh", "MERGE", REFORM, True),
    ("an_binh", "dong_binh", "MERGE", REFORM, True),
    ("dong_ha_culture", "dong_binh_culture", "MERGE", REFORM, True),
    ("an_binh_culture", "dong_binh_culture", "MERGE", REFORM, True),
    ("hong_ha", "dong_binh", "DISSOLVE", REFORM, True),
    ("an_khe", "dong_binh", "DISSOLVE", REFORM, True),
    ("con_dua", "con_dua_zone", "UPGRADE", REFORM, True),
    ("dak_lung_town", "a_luoi", "DISSOLVE", REFORM, True),
    ("ben_dinh_nang", "tan_dinh", "MERGE", "2024-01-01", True),
    ("ben_dinh", "dinh_ha", "MERGE", REFORM, True),
    ("tan_dinh", "dinh_ha", "MERGE", REFORM, True),
    ("xuan_la", "xuan_la_dong", "SPLIT", REFORM, True),
    ("xuan_la", "xuan_la_tay", "SPLIT", REFORM, False),
    ("ea_lua_before", "ea_lua", "RENAME", REFORM, True),
)


def unit_id(key: str) -> str:
    """The id of the unit that the tests name so."""
    return make_id("unit", "small", key)


def unit_records() -> Iterator[Node | Relationship]:
    """Units with their places, parents, professional lines and successions."""
    yield from map(_node, UNITS)
    edges = [edge for unit in UNITS if unit.parent for edge in _parents(unit)]
    for e in edges:
        yield Relationship("CHILD_OF", e.child, e.parent, {"validFrom": e.start, "validTo": e.end})
    for child, guide, start, end in GUIDED:
        yield Relationship("GUIDED_BY", unit_id(child), unit_id(guide), {"validFrom": start, "validTo": end})
    for old, new, kind, day, main in SUCCESSIONS:
        yield Relationship("SUCCEEDED_BY", unit_id(old), unit_id(new), {"kind": kind, "date": day, "isMain": main})
    placed = (PlacedUnit(unit_id(u.key), u.name, LEVEL_OF_KIND[u.kind].name, u.start, u.end) for u in UNITS)
    yield from placement_records(placed, edges)


def _node(u: Unit) -> Node:
    own = {"id": unit_id(u.key), "code": u.code, "name": u.name, "kind": u.kind, "validFrom": u.start, "validTo": u.end}
    full_name = f"{TYPE_WORDS.get(u.kind, '')} {u.name}".strip()
    return Node("Unit", {**own, "fullName": full_name, "level": LEVEL_OF_KIND[u.kind].name, **EXTRA.get(u.key, {})})


def _parents(u: Unit) -> Iterator[ParentEdge]:
    first, day, second = MOVES.get(u.key, (u.parent, u.end, ""))
    yield ParentEdge(unit_id(u.key), unit_id(first), u.start, day)
    if second:
        yield ParentEdge(unit_id(u.key), unit_id(second), day, u.end)

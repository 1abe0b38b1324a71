"""The fictional people of the small network: terms that overlap, hand over, expire, begin; every mandate and tier."""

from collections.abc import Iterator
from typing import NamedTuple

from graph_schema.identity import make_id
from graph_schema.levels import REFORM_2025 as REFORM
from graph_schema.records import Node, Relationship
from graph_schema.shape import FOREVER, Scalar
from tests.reference.small_units import LISTED, MINISTRIES, PRESS_MOVED, unit_id

PUBLIC, PRESS, MEMBERS = range(3)
TODAY = "2026-11-22"
"""The day that the small network's stories are told from."""


class Speaker(NamedTuple):
    """An appointment to speak."""

    key: str
    unit: str
    name: str
    mandate: str
    start: str
    end: str = FOREVER
    tier: int = PUBLIC
    topic: str | None = None
    verify_by: str | None = "2027-06-30"


SPEAKERS = (
    Speaker("an", "government", "Nguyễn Văn Ẩn", "HEAD", "2021-08-01"),
    Speaker("anh", "government", "Trần Thị Ánh", "REGULAR", "2023-05-01", verify_by="2026-12-22"),
    Speaker("au", "government", "Đỗ Minh Âu", "AUTHORISED", "2026-01-01", "2027-01-01", topic="Phòng, chống bão lũ"),
    Speaker("dao", "information", "Lê Quang Đạo", "REGULAR", MINISTRIES, PRESS_MOVED, verify_by=None),
    Speaker("an_ngoc", "culture", "Phạm Ngọc Ân", "REGULAR", "2024-01-01", "2026-06-01", verify_by="2026-01-01"),
    Speaker("yen", "culture", "Vũ Thị Yến", "REGULAR", "2026-06-01"),
    Speaker("at", "culture", "Bùi Thị Ạt", "REGULAR", "2026-03-01", "2027-03-01"),
    Speaker("y", "culture", "Hoàng Đức Ý", "HEAD", "2022-01-01", tier=PRESS),
    Speaker("dung", "dong_ha", "Đặng Tiến Dũng", "REGULAR", "2023-08-01", REFORM),
    Speaker("ha", "an_binh", "Hồ Thu Hà", "HEAD", LISTED, REFORM),
    Speaker("ha_after", "dong_binh", "Hồ Thu Hà", "HEAD", REFORM, verify_by=TODAY),
    Speaker("dung_after", "dong_binh", "Đặng Tiến Dũng", "REGULAR", REFORM, verify_by="2026-11-21"),
    Speaker(
        "expired", "dong_binh", "Cao Bá Đức", "AUTHORISED", "2025-09-01", "2026-03-01", topic="Giải phóng mặt bằng"
    ),
    Speaker(
        "storms", "dong_binh", "Đinh Thị Én", "AUTHORISED", "2026-09-01", "2027-09-01", topic="Môi trường và bão lũ"
    ),
    Speaker("to_press", "a_luoi", "Ngô Ê Ban", "REGULAR", LISTED, tier=PRESS, verify_by="2026-12-23"),
    Speaker("inside", "a_luoi", "Y Điêu Niê", "AUTHORISED", "2026-02-01", "2027-02-01", tier=MEMBERS, topic="Đất đai"),
    Speaker(
        "delegate", "a_luoi_culture", "Lý Ái Ân", "AUTHORISED", "2026-05-01", "2026-12-01", topic="Lễ hội và di sản"
    ),
    Speaker("chief", "dong_binh_culture", "Tạ Văn Ổn", "HEAD", REFORM),
    Speaker("district", "hong_ha", "Mai Thị Hồng", "HEAD", LISTED, REFORM),
    Speaker("ward", "ben_dinh", "Trương Công Định", "HEAD", "2023-08-01", REFORM),
    Speaker("first_of_two", "dinh_ha", "Dương Thị Đào", "HEAD", "2025-07-01"),
    Speaker("second_of_two", "dinh_ha", "Đoàn Văn Bình", "HEAD", "2025-08-01", "2027-08-01"),
    Speaker("until_today", "dak_lung", "H'Linh Ayun", "HEAD", LISTED, TODAY),
    Speaker("from_today", "dak_lung", "Y Bình Kbuôr", "HEAD", TODAY),
    Speaker("land", "xuan_la_dong", "Phan Thị Ảnh", "AUTHORISED", "2026-10-01", "2026-12-31", topic="Đất đai"),
    Speaker("islander", "con_dua_zone", "Lâm Hải Đăng", "HEAD", "2025-07-15", tier=MEMBERS),
    Speaker("next_year", "xuan_la_tay", "Võ Thị Xuân", "HEAD", "2027-01-01"),
)
WITH_PERSONAL_CONTACTS = ("anh", "chief", "dung", "y", "inside")
FOCAL_POINTS = (
    ("leads_all", "government", "Nguyễn Văn Ẩn", "LEADER_IN_CHARGE", LISTED, FOREVER),
    ("leads_culture", "culture", "Hoàng Đức Ý", "LEADER_IN_CHARGE", LISTED, FOREVER),
    ("serves_culture", "culture", "Đào Thị Ước", "SPECIALISED", "2024-01-01", FOREVER),
    ("serves_culture_too", "culture", "Đào Thị Ưng", "SPECIALISED", "2024-01-01", FOREVER),
    ("before", "dong_ha", "Kiều Văn Đông", "SPECIALISED", LISTED, REFORM),
    ("after", "dong_binh", "Kiều Văn Đông", "CONCURRENT", REFORM, FOREVER),
    ("highland", "a_luoi", "Rơ Châm Ánh", "SPECIALISED", LISTED, FOREVER),
    ("only_leader", "dinh_ha", "Đoàn Văn Bình", "LEADER_IN_CHARGE", "2025-08-01", FOREVER),
    ("gone", "xuan_la_dong", "Quách Thị Ê", "CONCURRENT", "2025-08-01", "2026-08-01"),
)
CONFIRMED = {"leads_all": "2027-06-30", "highland": "2026-12-01", "after": "2026-11-21"}
"""Focal points, and until when their entries count as verified."""


def appointment_id(key: str) -> str:
    """The id of the appointment that the tests name so."""
    label = "spokesperson" if any(s.key == key for s in SPEAKERS) else "focalpoint"
    return make_id(label, "small", key)


def people_records() -> Iterator[Node | Relationship]:
    """Persons, their appointments, and the acts behind some of them."""
    names = dict.fromkeys([s.name for s in SPEAKERS] + [name for _, _, name, *_ in FOCAL_POINTS])
    for name in names:
        yield Node("Person", {"id": make_id("person", "small", name), "name": name, "fictional": True})
    for number, speaker in enumerate(SPEAKERS):
        yield from _speaker(number, speaker)
    for key, unit, name, role, start, end in FOCAL_POINTS:
        term: dict[str, Scalar] = {"role": role, "validFrom": start, "validTo": end, "tier": MEMBERS}
        if key in CONFIRMED:
            term |= {"verifyBy": CONFIRMED[key], "verifiedAt": "2026-06-30T09:00:00+07:00"}
        personal = {"personalEmail": f"{key}@person.example"}
        yield Node("FocalPoint", {"id": appointment_id(key), "name": name, "fictional": True, **term, **personal})
        yield Relationship("FOCAL_POINT_FOR", appointment_id(key), unit_id(unit))
        yield Relationship("HELD_BY", appointment_id(key), make_id("person", "small", name))


def _speaker(number: int, s: Speaker) -> Iterator[Node | Relationship]:
    own: dict[str, Scalar] = {
        "id": appointment_id(s.key),
        "name": s.name,
        "title": "Người phát ngôn",
        "fictional": True,
    }
    term: dict[str, Scalar] = {
        "mandate": s.mandate,
        "topic": s.topic,
        "validFrom": s.start,
        "validTo": s.end,
        "tier": s.tier,
    }
    confirmed = {"verifyBy": s.verify_by, "verifiedAt": "2026-06-30T09:00:00+07:00" if s.verify_by else None}
    office = {"phone": f"+8420000000{number:02}", "email": f"speaker{number}@unit.example"}
    personal = {"personalPhone": f"+8490000000{number:02}", "personalEmail": f"own{number}@person.example"}
    known = {**own, **term, **confirmed, **office, **(personal if s.key in WITH_PERSONAL_CONTACTS else {})}
    yield Node("Spokesperson", {k: v for k, v in known.items() if v is not None})
    yield Relationship("SPEAKS_FOR", appointment_id(s.key), unit_id(s.unit))
    yield Relationship("HELD_BY", appointment_id(s.key), make_id("person", "small", s.name))
    if s.topic:
        act = make_id("document", "small", s.key)
        words = {"number": f"{number}/QĐ-UBND", "title": f"Ủy quyền phát ngôn: {s.topic}", "date": s.start}
        yield Node("Document", {"id": act, **words})
        yield Relationship("BASED_ON", appointment_id(s.key), act)

"""Appointments as they go out. Their people do not exist."""

from datetime import date

from graph_schema.vocabulary import Mandate
from hub.exchange.out.listed import Listed, ListedUnit, Origin

UNIT = ListedUnit(
    id="unit_1",
    code="02671",
    name="Xã Mường Hum",
    name_en="Muong Hum",
    website="muonghum.example",
    parent="unit_2",
    province="Tỉnh Lào Cai",
    origins=(
        Origin("unit_3", "Xã Dền Thàng", "MERGE", "2025-07-01"),
        Origin("unit_4", "Xã Bản Xèo", "MERGE", "2025-07-01"),
    ),
)
ROW = Listed(
    id="spokesperson_1",
    unit=UNIT,
    post=Mandate.AUTHORISED,
    name="Nguyễn Thị Hoài Ví Dụ",
    title="Phó Chủ tịch",
    topic="Thiên tai; bão, lũ",
    phone="+842140123456",
    email="ubnd.muonghum@hub.example",
    since=date(2026, 7, 1),
    until=date(2027, 7, 1),
    document_number="12/QĐ-UBND",
    document_title="Ủy quyền",
    document_date=date(2026, 6, 30),
    verified_at="2026-07-01T08:00:00+07:00",
    fictional=True,
)

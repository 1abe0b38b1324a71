"""The words of the official lists for types of units, and the kinds and levels of the network that they mean."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Division:
    """A type of administrative unit: its level in the lists, its word before a name, its kind in the network."""

    level: str
    word: str
    kind: str


DIVISIONS = {
    "tinh": Division("province", "Tỉnh", "PROVINCE"),
    "thanh_pho_tw": Division("province", "Thành phố", "MUNICIPALITY"),
    "quan": Division("district", "Quận", "URBAN_DISTRICT"),
    "huyen": Division("district", "Huyện", "RURAL_DISTRICT"),
    "thi_xa": Division("district", "Thị xã", "TOWN"),
    "thanh_pho": Division("district", "Thành phố", "PROVINCIAL_CITY"),
    "xa": Division("commune", "Xã", "COMMUNE"),
    "phuong": Division("commune", "Phường", "WARD"),
    "thi_tran": Division("commune", "Thị trấn", "TOWNSHIP"),
    "dac_khu": Division("commune", "Đặc khu", "SPECIAL_ZONE"),
}

"""What a column may hold: its name in both languages and the headings under which lists have it, folded."""

from dataclasses import dataclass
from enum import StrEnum


class Field(StrEnum):
    """What one column of a list says."""

    ORDINAL = "ORDINAL"
    UNIT_CODE = "UNIT_CODE"
    UNIT_NAME = "UNIT_NAME"
    DISTRICT = "DISTRICT"
    PROVINCE = "PROVINCE"
    NAME = "NAME"
    TITLE = "TITLE"
    POST = "POST"
    TOPIC = "TOPIC"
    PHONE = "PHONE"
    PERSONAL_PHONE = "PERSONAL_PHONE"
    EMAIL = "EMAIL"
    SINCE = "SINCE"
    UNTIL = "UNTIL"
    DOCUMENT_NUMBER = "DOCUMENT_NUMBER"
    DOCUMENT_DATE = "DOCUMENT_DATE"
    COMMENT = "COMMENT"


NOT_READ = (Field.ORDINAL, Field.COMMENT)
"""Understood, but nothing of an appointment."""
OF_UNIT = (Field.UNIT_CODE, Field.UNIT_NAME, Field.DISTRICT, Field.PROVINCE)


@dataclass(frozen=True, slots=True)
class FieldNames:
    """A field in both languages. `loose` headings may stand among other words, `exact` ones stand alone."""

    en: str
    vi: str
    loose: tuple[str, ...]
    exact: tuple[str, ...] = ()

    @property
    def starting_vi(self) -> str:
        """The Vietnamese name as a sentence begins with it."""
        return self.vi[0].upper() + self.vi[1:]


FIELD_NAMES = {
    Field.ORDINAL: FieldNames("ordinal number", "số thứ tự", ("so thu tu",), ("stt", "tt", "so tt", "no")),
    Field.UNIT_CODE: FieldNames(
        "unit code",
        "mã đơn vị",
        ("ma don vi", "ma dvhc", "ma co quan", "ma so don vi", "ma xa", "ma phuong", "ma dinh danh", "unit code"),
        ("ma", "ma so", "code"),
    ),
    Field.UNIT_NAME: FieldNames(
        "unit name",
        "tên đơn vị",
        ("ten don vi", "ten co quan", "don vi", "co quan", "dia phuong", "xa phuong", "phuong xa", "unit name"),
        ("unit", "xa", "phuong", "ten xa", "ten phuong", "so nganh", "so ban nganh"),
    ),
    Field.DISTRICT: FieldNames(
        "district",
        "quận, huyện",
        ("quan huyen", "huyen quan", "huyen thi xa", "cap huyen", "ten huyen"),
        ("huyen", "district"),
    ),
    Field.PROVINCE: FieldNames(
        "province",
        "tỉnh, thành phố",
        ("tinh thanh", "tinh tp", "ten tinh", "thuoc tinh", "cap tinh"),
        ("tinh", "province", "tinh thanh pho"),
    ),
    Field.NAME: FieldNames(
        "person's name",
        "họ và tên",
        ("ho va ten", "ho ten", "ho va ten dem", "full name", "ten nguoi phat ngon", "ten can bo"),
        ("name", "ten", "nguoi phat ngon", "dau moi", "can bo dau moi", "can bo"),
    ),
    Field.TITLE: FieldNames(
        "position",
        "chức vụ",
        ("chuc vu", "chuc danh"),
        ("position", "title", "job title"),
    ),
    Field.POST: FieldNames(
        "mandate or role",
        "tư cách, vai trò",
        (
            "tu cach",
            "tu cach phat ngon",
            "vai tro",
            "hinh thuc phat ngon",
            "loai nguoi phat ngon",
            "tham quyen phat ngon",
        ),
        ("mandate", "role", "loai", "phan loai", "hinh thuc"),
    ),
    Field.TOPIC: FieldNames(
        "topic",
        "nội dung ủy quyền",
        ("noi dung uy quyen", "linh vuc", "chu de", "pham vi uy quyen", "noi dung phat ngon"),
        ("topic", "noi dung", "van de"),
    ),
    Field.PHONE: FieldNames(
        "office phone",
        "điện thoại",
        ("dien thoai", "so dt", "dt co quan", "sdt", "dien thoai co quan", "so dien thoai", "phone"),
        ("dt", "tel", "may ban", "telephone"),
    ),
    Field.PERSONAL_PHONE: FieldNames(
        "personal phone",
        "điện thoại cá nhân",
        (
            "di dong",
            "dien thoai di dong",
            "so dien thoai di dong",
            "dtdd",
            "dien thoai ca nhan",
            "so dien thoai ca nhan",
            "sdt ca nhan",
        ),
        ("mobile", "dd"),
    ),
    Field.EMAIL: FieldNames(
        "e-mail",
        "thư điện tử",
        ("email", "e mail", "thu dien tu", "hop thu", "mail"),
    ),
    Field.SINCE: FieldNames(
        "first day",
        "từ ngày",
        ("tu ngay", "ngay bo nhiem", "ngay bat dau", "hieu luc tu", "thoi diem bat dau"),
        ("since", "tu", "from"),
    ),
    Field.UNTIL: FieldNames(
        "last day",
        "đến ngày",
        ("den ngay", "het han", "ngay ket thuc", "thoi han", "den het ngay"),
        ("until", "den", "to"),
    ),
    Field.DOCUMENT_NUMBER: FieldNames(
        "document number",
        "số văn bản",
        ("so van ban", "so quyet dinh", "so ky hieu", "van ban uy quyen", "van ban", "quyet dinh", "document number"),
        ("can cu", "so vb", "so qd"),
    ),
    Field.DOCUMENT_DATE: FieldNames(
        "document date",
        "ngày văn bản",
        ("ngay van ban", "ngay ban hanh", "ngay ky", "ngay quyet dinh", "ngay thang van ban", "document date"),
        ("ngay vb", "ngay qd"),
    ),
    Field.COMMENT: FieldNames("comment", "ghi chú", ("ghi chu",), ("note", "notes", "comment")),
}

"""A file that is not read at all, and why."""

from enum import StrEnum
from typing import Any

from hub.errors import BadUserInput


class Reason(StrEnum):
    """Stable names of why a file is refused."""

    EMPTY = "EMPTY"
    TOO_LARGE = "TOO_LARGE"
    TOO_MANY_ROWS = "TOO_MANY_ROWS"
    TOO_MANY_COLUMNS = "TOO_MANY_COLUMNS"
    TOO_MANY_CELLS = "TOO_MANY_CELLS"
    TOO_MUCH_INSIDE = "TOO_MUCH_INSIDE"
    OLD_OR_LOCKED = "OLD_OR_LOCKED"
    KIND_UNKNOWN = "KIND_UNKNOWN"
    KIND_DISAGREES = "KIND_DISAGREES"
    BROKEN = "BROKEN"
    ENTITIES = "ENTITIES"
    ENCODING_UNKNOWN = "ENCODING_UNKNOWN"


_WORDS = {
    Reason.EMPTY: ("The file is empty.", "Tệp rỗng."),
    Reason.TOO_LARGE: ("The file is larger than {most} MB.", "Tệp lớn hơn {most} MB."),
    Reason.TOO_MANY_ROWS: ("A sheet has more than {most} rows.", "Một trang tính có hơn {most} dòng."),
    Reason.TOO_MANY_COLUMNS: ("A sheet has more than {most} columns.", "Một trang tính có hơn {most} cột."),
    Reason.TOO_MANY_CELLS: (
        "A sheet spans more than {most} cells. Delete what stands far from the list.",
        "Một trang tính trải rộng hơn {most} ô. Hãy xóa nội dung nằm xa danh sách.",
    ),
    Reason.TOO_MUCH_INSIDE: (
        "The workbook unpacks to more than a list needs: over {most} {what_en}.",
        "Sổ tính bung ra nhiều hơn mức một danh sách cần: quá {most} {what_vi}.",
    ),
    Reason.OLD_OR_LOCKED: (
        "The file is an old .xls or is locked by a password. Save it as .xlsx without a password.",
        "Tệp là .xls cũ hoặc có mật khẩu. Hãy lưu thành .xlsx không mật khẩu.",
    ),
    Reason.KIND_UNKNOWN: ("The file is neither CSV nor XLSX.", "Tệp không phải CSV cũng không phải XLSX."),
    Reason.KIND_DISAGREES: (
        "The file is named {name} but holds something else.",
        "Tệp có tên {name} nhưng nội dung là loại khác.",
    ),
    Reason.BROKEN: ("The workbook is broken and cannot be read.", "Sổ tính bị hỏng, không đọc được."),
    Reason.ENTITIES: (
        "The workbook declares a document type, as no spreadsheet program does.",
        "Sổ tính có khai báo kiểu tài liệu (DTD), điều mà phần mềm bảng tính không làm.",
    ),
    Reason.ENCODING_UNKNOWN: (
        "The encoding of the text is not known. Save the file as CSV UTF-8 or XLSX.",
        "Không nhận ra bảng mã của văn bản. Hãy lưu tệp thành CSV UTF-8 hoặc XLSX.",
    ),
}


class FileRefused(BadUserInput):
    """The file is not read. `reason` is stable; the message stands in both languages."""

    def __init__(self, reason: Reason, **values: object) -> None:
        en, vi = (text.format_map(values) for text in _WORDS[reason])
        super().__init__(en, reason=reason.value, messageVi=vi)
        self.reason, self.values = reason, values
        self.vi = vi

    def __reduce__(self) -> tuple[Any, ...]:
        """Lets it pass from the process that read the file."""
        return _again, (self.reason, self.values)


def _again(reason: Reason, values: dict[str, Any]) -> FileRefused:
    return FileRefused(reason, **values)

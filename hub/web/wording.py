"""What pages and mails say of values, in Vietnamese and English."""

from typing import Final

MANDATES: Final = {
    "HEAD": ("Người đứng đầu", "Head of the unit"),
    "REGULAR": ("Người phát ngôn thường xuyên", "Regular spokesperson"),
    "AUTHORISED": ("Người được ủy quyền phát ngôn", "Authorised for one matter"),
}
STATES: Final = {
    "OPEN": ("Đang chờ trả lời", "Waiting for an answer"),
    "CORRECTED": ("Đã sửa", "Corrected"),
    "REJECTED": ("Không sửa", "Not changed"),
}


def day(iso: str | None) -> str:
    """A day as it is written in Viet Nam."""
    return "/".join(reversed(iso.split("-"))) if iso else ""

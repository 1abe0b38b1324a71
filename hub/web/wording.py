"""What pages and mails say of values, in Vietnamese and English."""

from typing import Final

from graph_schema.vocabulary import POST_NAMES, Mandate

MANDATES: Final = {
    Mandate.HEAD: (POST_NAMES[Mandate.HEAD], "Head of the unit"),
    Mandate.REGULAR: (POST_NAMES[Mandate.REGULAR], "Regular spokesperson"),
    Mandate.AUTHORISED: (POST_NAMES[Mandate.AUTHORISED], "Authorised for one matter"),
}
STATES: Final = {
    "OPEN": ("Đang chờ trả lời", "Waiting for an answer"),
    "CORRECTED": ("Đã sửa", "Corrected"),
    "REJECTED": ("Không sửa", "Not changed"),
}

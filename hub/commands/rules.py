"""The rules that several commands hold their input to; each gives the reasons against it. Pure."""

import re
from collections.abc import Iterable, Iterator
from datetime import date, datetime, timedelta
from typing import Any, Final

from graph_schema.levels import CONFIRMED_DAYS
from graph_schema.shape import FOREVER, Properties
from graph_schema.vietnamese import dmy, nfc
from hub.access.viewer import Viewer
from hub.commands.phone_numbers import e164
from hub.feed.write import Facts, Refusal, Refused
from hub.plan.context import VIET_NAM

LONGEST: Final = 300
LONGEST_EMAIL: Final = 254
"""RFC 5321, section 4.5.3.1.3, without the angle brackets."""
LONGEST_URL: Final = 2_000
_EMAIL: Final = re.compile(r"[^\s@<>\"(),;:\\\[\]]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+")
_HOST: Final = re.compile(r"(?:https?://)?((?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9])/?")
NOT_FOUND: Final = Refusal("NOT_FOUND", ("unit",), "There is no such unit.", "Không có đơn vị này.")
OUT_OF_SCOPE: Final = Refusal(
    "FORBIDDEN", ("unit",), "The unit is outside what you may edit.", "Đơn vị nằm ngoài phạm vi bạn được cập nhật."
)


def hold(refusals: Iterable[Refusal]) -> None:
    """Raises Refused with all of them, if there are any."""
    if found := list(refusals):
        raise Refused(*found)


def may_edit(facts: Facts, *, operates: bool) -> Iterator[Refusal]:
    """The unit is known, and within the viewer's subtrees as they are now."""
    if facts["unit"] is None:
        yield NOT_FOUND
    elif not (operates or facts["inScope"]):
        yield OUT_OF_SCOPE


def operators_only(viewer: Viewer) -> Iterator[Refusal]:
    """The viewer may write everywhere."""
    if not viewer.operates:
        yield Refusal("FORBIDDEN", (), "This is for operators.", "Chỉ dành cho quản trị viên.")


def at_version(facts: Properties, expected: int | None) -> Iterator[Refusal]:
    """Nobody has written the node since it was read."""
    version = facts.get("version") or 0
    if expected is not None and version != expected:
        yield Refusal(
            "CONFLICT",
            ("expectedVersion",),
            f"The entry was changed meanwhile: it is at version {version}.",
            f"Mục này vừa được người khác cập nhật: nay là phiên bản {version}.",
        )


def within_unit(unit: Properties, since: date, until: date | None) -> Iterator[Refusal]:
    """A term lies within its unit's life, and has a day at least."""
    end = until.isoformat() if until else FOREVER
    if end <= since.isoformat():
        yield Refusal(
            "BAD_USER_INPUT", ("until",), "until is not after since.", "Ngày kết thúc không sau ngày bắt đầu."
        )
    if since.isoformat() < str(unit["validFrom"]):
        yield Refusal(
            "BEFORE_UNIT",
            ("since",),
            f"The unit exists since {unit['validFrom']}.",
            f"Đơn vị chỉ có từ ngày {dmy(str(unit['validFrom']))}.",
        )
    last = str(unit["validTo"])
    if last != FOREVER and (since.isoformat() >= last or (until and end > last)):
        yield Refusal(
            "AFTER_UNIT", ("until",), f"The unit ends on {last}.", f"Đơn vị kết thúc hoạt động từ ngày {dmy(last)}."
        )


def text(path: str, value: str | None, *, required: bool = False, within: str = "") -> Iterator[Refusal]:
    """A text of some length, if it is there or must be."""
    place = (within, path) if within else (path,)
    if required and not (value and nfc(value)):
        yield Refusal("BAD_USER_INPUT", place, f"{path} is empty.", f"Thiếu {path}.")
    if value and len(value) > LONGEST:
        yield Refusal(
            "BAD_USER_INPUT",
            place,
            f"{path} has over {LONGEST} characters.",
            f"{path} dài quá {LONGEST} ký tự.",
        )


def phone(value: str | None, path: str = "phone") -> Iterator[Refusal]:
    """A telephone number that there could be (ITU-T E.164)."""
    if value and e164(value) is None:
        yield Refusal("BAD_USER_INPUT", (path,), f"{path} is no telephone number.", "Số điện thoại không hợp lệ.")


def email(value: str | None, path: str = "email") -> Iterator[Refusal]:
    """An address as it is written in lists: one, without a name around it."""
    if value and (len(value) > LONGEST_EMAIL or not _EMAIL.fullmatch(value)):
        yield Refusal("BAD_USER_INPUT", (path,), f"{path} is no e-mail address.", "Địa chỉ thư điện tử không hợp lệ.")


def website(value: str | None) -> Iterator[Refusal]:
    """A portal's host name, or its address."""
    if value and host(value) is None:
        yield Refusal(
            "BAD_USER_INPUT", ("website",), "website is no host name.", "Tên miền cổng thông tin không hợp lệ."
        )


def host(value: str) -> str | None:
    """The host name of an address, or None when it is none."""
    found = _HOST.fullmatch(value.strip().lower())
    return found[1] if found else None


def url(path: str, value: str | None) -> Iterator[Refusal]:
    """A web address: nothing that a page would run."""
    if value and (len(value) > LONGEST_URL or not re.fullmatch(r"https?://[^\s<>\"]+", value)):
        yield Refusal(
            "BAD_USER_INPUT", (path, "url"), "url is no web address (http, https).", "Đường dẫn không hợp lệ."
        )


def today(now: datetime) -> str:
    """The date in Viet Nam."""
    return now.astimezone(VIET_NAM).date().isoformat()


def here(now: datetime) -> datetime:
    """The time in Viet Nam."""
    return now.astimezone(VIET_NAM)


def verified(now: datetime) -> dict[str, Any]:
    """The properties of an entry that its unit has just confirmed."""
    return {
        "verifiedAt": here(now).isoformat(timespec="seconds"),
        "verifyBy": (here(now).date() + timedelta(days=CONFIRMED_DAYS)).isoformat(),
    }


def overlap(one: Properties, since: date, until: date | None) -> bool:
    """Whether a stored term shares a day with [since, until)."""
    end = until.isoformat() if until else FOREVER
    return str(one["validFrom"]) < end and since.isoformat() < str(one["validTo"])


def cleaned(value: str | None) -> str | None:
    """NFC with single blanks; None for nothing."""
    return nfc(value) or None if value else None


def changed(node: dict[str, Any], **changes: Any) -> dict[str, Any]:
    """The node's properties with these changes, one version on."""
    after = {**node, **changes, "version": (node.get("version") or 0) + 1}
    return {name: value for name, value in after.items() if value is not None}

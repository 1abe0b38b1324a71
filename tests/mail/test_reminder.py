"""The reminder's text and headers: nothing in a name or an address makes a header or a line of its own."""

from datetime import UTC, datetime
from email import message_from_bytes
from email.policy import default
from typing import Any

import pytest

from hub.mail.reminder import DueUnit, one_line, reminder

NOW = datetime(2026, 11, 22, 1, tzinfo=UTC)
LINK = "https://hub.example/confirm/xn_secret"


def entry(**more: Any) -> dict[str, Any]:
    """A due entry."""
    return {
        "name": "Hồ Thu Hà",
        "title": "Chủ tịch",
        "mandate": "HEAD",
        "topic": None,
        "phone": "+842000000009",
        "email": "ha@don-vi.example",
        "verifyBy": "2026-11-22",
        **more,
    }


def unit(
    called: str = "Thành phố Đông Bình", *people: tuple[str, str | None], office: str | None = None, **more: Any
) -> DueUnit:
    """A unit with an entry, and focal points by role and address."""
    return DueUnit("unit_1", "01", called, [entry(**more)], [{"role": r, "email": e} for r, e in people], office)


def sent(due: DueUnit) -> Any:
    """The mail as a server gets it."""
    message = reminder(due, LINK, "2026-12-06", "hub@network.example", NOW)
    return message_from_bytes(bytes(message), policy=default)


def test_it_says_in_vietnamese_and_then_in_english_what_to_confirm_and_where() -> None:
    mail = sent(unit())
    text = mail.get_content()
    assert text.index("Kính gửi Thành phố Đông Bình") < text.index(LINK) < text.index("To Thành phố Đông Bình")
    for part in ("Hồ Thu Hà, Chủ tịch (Người đứng đầu)", "22/11/2026", "06/12/2026", "Head of the unit"):
        assert part in text
    assert text.count(LINK) == 1
    assert mail["Subject"] == "Xác nhận người phát ngôn: Thành phố Đông Bình (please confirm who speaks)"
    assert (mail["Auto-Submitted"], mail["To"]) == ("auto-generated", "ha@don-vi.example")


KEEPER, OTHER, LEADER = "giu@a.example", "khac@a.example", "lanh-dao@a.example"


@pytest.mark.parametrize(
    ("people", "to"),
    [
        ([("LEADER_IN_CHARGE", LEADER), ("CONCURRENT", KEEPER), ("SPECIALISED", OTHER)], (KEEPER, OTHER)),
        ([("LEADER_IN_CHARGE", LEADER), ("CONCURRENT", None)], (LEADER,)),
        ([("SPECIALISED", "không phải địa chỉ")], ("ha@don-vi.example",)),
        ([], ("ha@don-vi.example",)),
    ],
    ids=["who keeps the entries", "else who leads", "else who is in them", "nobody else"],
)
def test_it_goes_to_who_keeps_the_units_entries(people: list[tuple[str, str | None]], to: tuple[str, ...]) -> None:
    assert unit("Đông Bình", *people).addresses == to


HOSTILE = "Đông Bình\r\nBcc: everyone@evil.example\r\n\r\n<b>\u2028\x1b[31m"


def test_without_focal_points_it_goes_to_the_office() -> None:
    assert unit("Đông Bình", ("SPECIALISED", None), office="van-phong@a.example").addresses == ("van-phong@a.example",)


def test_a_hostile_name_makes_no_header_and_no_line() -> None:
    mail = sent(unit(HOSTILE, name=HOSTILE, title=HOSTILE, topic=HOSTILE, phone=HOSTILE))
    assert mail["Bcc"] is None
    assert set(mail.keys()) >= {"From", "To", "Subject"}
    assert "Bcc: everyone@evil.example" in mail["Subject"], "as text"
    assert not [line for line in mail.get_content().splitlines() if line.startswith(("Bcc", "<b>"))]
    assert "\x1b" not in mail.get_content()


@pytest.mark.parametrize(
    "address",
    [
        "a@b.example\r\nBcc: c@d.example",
        "a@b.example, c@d.example",
        "A <a@b.example>",
        "a@b.example\n",
        "đ@b.example",
        "@b.example",
        "a@localhost",
        '"a\\" <x@y.example>"@b.example',
    ],
)
def test_what_is_no_plain_address_gets_no_mail(address: str) -> None:
    assert unit("Đông Bình", ("SPECIALISED", address), email=address).addresses == ()


def test_one_line_is_one_line() -> None:
    assert one_line(" a\r\nb\tc\x00\u2029d ") == "a b c d"

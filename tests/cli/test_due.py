"""`hub due` lists what must be confirmed, and mails each unit once a day, with a link that confirms."""

import asyncio
import re
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from hub.app import create_app
from hub.database.database import Database
from hub.settings import HubSettings
from tests.cli.conftest import Outcome
from tests.feed.note import changes
from tests.mail.server import Inbox, mail_server
from tests.reference.small_people import appointment_id

TWO = [appointment_id("ha_after"), appointment_id("dung_after")]
KEEPER = "dau-moi@dong-binh.example"


@pytest.fixture(autouse=True)
async def overdue(at_small: Database) -> Database:
    """Two entries of Đông Bình are due on any day; somebody keeps them."""
    await at_small.driver.execute_query(
        "MATCH (s:Spokesperson) SET s.verifyBy = date('9000-01-01') WITH count(*) AS _ "
        "MATCH (s:Spokesperson) WHERE s.id IN $two SET s.verifyBy = date('2020-01-01') WITH count(*) AS _ "
        "MATCH (f:FocalPoint {id: $keeper}) SET f.email = $email",
        {"two": TWO, "keeper": appointment_id("after"), "email": KEEPER},
        database_=at_small.name,
    )
    return at_small


@pytest.fixture
def inbox(monkeypatch: pytest.MonkeyPatch) -> Iterator[Inbox]:
    """The mail server of the settings."""
    with mail_server() as inbox:
        given = {"HOST": "127.0.0.1", "PORT": str(inbox.port), "TLS": "none", "SENDER": "hub@network.example"}
        for name, value in given.items():
            monkeypatch.setenv(f"HUB_SMTP_{name}", value)
        monkeypatch.setenv("HUB_PUBLIC_URL", "https://hub.example/")
        yield inbox


def test_units_are_listed_with_what_they_must_confirm() -> None:
    told = Outcome("due")
    assert told.code == 0
    assert told.out.splitlines() == [
        "01         Thành phố Đông Bình",
        *sorted(
            (
                "  UNVERIFIED 2020-01-01 Hồ Thu Hà (HEAD)",
                "  UNVERIFIED 2020-01-01 Đặng Tiến Dũng (REGULAR)",
            ),
            key=lambda line: TWO[0 if "Hà" in line else 1],
        ),
        "Entries due: 2; units: 1.",
    ]


def test_only_the_subtree_that_is_asked_for() -> None:
    assert "Entries due: 0;" in Outcome("due", "--within", "03").out
    assert "Entries due: 2;" in Outcome("due", "--within", "01").out
    unknown = Outcome("due", "--within", "999")
    assert (unknown.code, unknown.err.split()[0]) == (1, "NOT_FOUND")


def test_without_send_a_mail_is_shown_and_nothing_else_happens(inbox: Inbox) -> None:
    told = Outcome("due", "--mail")
    assert told.code == 0
    assert f"To: {KEEPER}" in told.out
    assert "https://hub.example/confirm/…" in told.out
    assert "Mails to send: 1." in told.err
    assert inbox.mails == []


async def test_a_dry_run_writes_nothing(overdue: Database, inbox: Inbox) -> None:
    await asyncio.to_thread(Outcome, "due", "--mail")
    assert await changes(overdue) == []


def test_a_unit_is_mailed_once_a_day(inbox: Inbox) -> None:
    assert "Mails sent: 1;" in Outcome("due", "--mail", "--send").err
    again = Outcome("due", "--mail", "--send")
    assert (again.code, "Mails sent: 0;" in again.err, "mail of today" in again.err) == (0, True, True)
    assert "Mails to send: 0." in Outcome("due", "--mail").err
    assert inbox.recipients == [[KEEPER]]


def test_a_mail_that_was_refused_may_be_sent_again_that_day(inbox: Inbox) -> None:
    inbox.refuse.add(KEEPER)
    refused = Outcome("due", "--mail", "--send")
    assert (refused.code, "550" in refused.err) == (1, True)
    inbox.refuse.clear()
    assert "Mails sent: 1;" in Outcome("due", "--mail", "--send").err
    assert len(inbox.mails) == 1


def test_a_mail_that_may_have_gone_out_is_not_sent_again_that_day(inbox: Inbox) -> None:
    inbox.hang_up = True
    lost = Outcome("due", "--mail", "--send")
    assert (lost.code, lost.err.split()[0]) == (1, "UNAVAILABLE")
    inbox.hang_up = False
    assert "mail of today" in Outcome("due", "--mail", "--send").err
    assert len(inbox.mails) == 1


async def test_the_link_in_the_mail_confirms(overdue: Database, inbox: Inbox) -> None:
    await asyncio.to_thread(Outcome, "due", "--mail", "--send")
    (mail,) = inbox.mails
    (link,) = re.findall(r"https://hub\.example(/confirm/\S+)", mail.get_content())
    transport = httpx.ASGITransport(create_app(HubSettings(), overdue))
    async with httpx.AsyncClient(transport=transport, base_url="http://hub") as browser:
        page = await browser.get(link)
        form: dict[str, Any] = {"entry": re.findall(r'name="entry" value="([^"]+)"', page.text)}
        assert "Cảm ơn" in (await browser.post(link, data=form)).text
    assert "Entries due: 0;" in (await asyncio.to_thread(Outcome, "due")).out


async def test_a_unit_that_nobody_can_be_written_to_at_is_told(inbox: Inbox, overdue: Database) -> None:
    await overdue.driver.execute_query(
        "MATCH (n:Spokesperson|FocalPoint) SET n.email = 'không có'", database_=overdue.name
    )
    told = await asyncio.to_thread(Outcome, "due", "--mail", "--send")
    assert "Thành phố Đông Bình: nobody to write to." in told.err
    assert inbox.mails == []


@pytest.mark.parametrize("name", ["HUB_PUBLIC_URL", "HUB_SMTP_HOST", "HUB_SMTP_SENDER"])
def test_what_sending_needs_is_asked_for(inbox: Inbox, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.delenv(name)
    told = Outcome("due", "--mail", "--send")
    assert (told.code, told.err.split()[0], name in told.err) == (1, "BAD_USER_INPUT", True)
    assert inbox.mails == []


def test_to_send_is_to_mail() -> None:
    assert Outcome("due", "--send").code == 2

"""The page behind a confirm link, over HTTP: opening it changes nothing; its button confirms once."""

import asyncio
import logging
import re
from collections.abc import AsyncIterator
from datetime import timedelta
from html import unescape

import httpx
import pytest

from hub.app import create_app
from hub.database.connection import Connection
from hub.database.database import Database
from hub.settings import HubSettings
from tests.asking import NOW
from tests.commands.conftest import Clock, Say
from tests.commands.linking import TWO, create, of_dong_binh
from tests.feed.note import changes, sequence
from tests.http.conftest import running
from tests.waiting import PATIENCE


@pytest.fixture
async def link(say: Say) -> str:
    """The address of a link."""
    return f"/confirm/{(await create(say, of_dong_binh()))['secret']}"


def entries(response: httpx.Response) -> dict[str, list[str]]:
    """The form's hidden fields."""
    return {"entry": [unescape(one) for one in re.findall(r'name="entry" value="([^"]+)"', response.text)]}


async def test_it_shows_what_would_be_confirmed_in_both_languages(client: httpx.AsyncClient, link: str) -> None:
    page = await client.get(link)
    assert page.status_code == 200
    for text in ("Hồ Thu Hà", "Đặng Tiến Dũng", "Xác nhận vẫn đúng", "Confirm", '<html lang="vi">', 'lang="en"'):
        assert text in page.text
    assert len(entries(page)["entry"]) == 2
    assert not re.search(r"\son\w+=|style=|<style|<script", page.text)


async def test_opening_it_changes_nothing(client: httpx.AsyncClient, link: str, small: Database) -> None:
    before = await sequence(small)
    for _ in range(3):
        await client.get(link)
        await client.head(link)
    assert await sequence(small) == before


async def test_nobody_keeps_lists_or_refers_from_it(client: httpx.AsyncClient, link: str) -> None:
    for address in (link, "/confirm/unknown"):
        headers = (await client.get(address)).headers
        assert headers["cache-control"] == "no-store"
        assert "noindex" in headers["x-robots-tag"]
        assert headers["referrer-policy"] == "no-referrer"
        assert "frame-ancestors 'none'" in headers["content-security-policy"]
        assert "form-action 'self'" in headers["content-security-policy"]


async def test_its_button_confirms_and_then_it_is_gone(client: httpx.AsyncClient, link: str, small: Database) -> None:
    done = await client.post(link, data=entries(await client.get(link)))
    assert (done.status_code, "Cảm ơn" in done.text) == (200, True)
    assert {change["entity"] for change in (await changes(small))[-2:]} == set(TWO)
    gone = await client.get(link)
    assert gone.status_code == 410
    assert "Hồ Thu Hà" not in gone.text


async def test_sent_again_after_a_lost_reply_it_answers_the_same_and_writes_nothing(
    client: httpx.AsyncClient, link: str, small: Database
) -> None:
    form = entries(await client.get(link))
    first = await client.post(link, data=form)
    written = await sequence(small)
    again = await client.post(link, data=form)
    assert (again.status_code, again.text) == (200, first.text)
    assert await sequence(small) == written


async def test_of_twenty_presses_at_once_one_confirms(client: httpx.AsyncClient, link: str, small: Database) -> None:
    form = entries(await client.get(link))
    before = len(await changes(small))
    answers = await asyncio.gather(*(client.post(link, data=form) for _ in range(20)))
    assert {answer.status_code for answer in answers} <= {200, 429}
    assert answers[0].status_code == 200
    assert len(await changes(small)) == before + 1 + len(TWO)


async def test_what_was_changed_meanwhile_is_shown_again(
    client: httpx.AsyncClient, link: str, say: Say, small: Database
) -> None:
    form = entries(await client.get(link))
    await say(
        'mutation ($id: ID!) { correctSpokesperson(input: {id: $id, name: "Tên Mới"}) { version } }', {"id": TWO[0]}
    )
    written = await sequence(small)
    page = await client.post(link, data=form)
    assert (page.status_code, "Tên Mới" in page.text, "xem lại" in page.text) == (409, True, True)
    assert await sequence(small) == written
    assert (await client.post(link, data=entries(page))).status_code == 200


@pytest.mark.parametrize(
    "form",
    [
        {"other": ["x"]},
        {"entry": ["x"]},
        {"entry": ["x:9999999999"]},
        {"entry": [f"{TWO[0]}:-1"]},
        {"entry": ["x:0"] * 39},
    ],
    ids=["empty", "without a version", "beyond a version", "below a version", "many"],
)
async def test_a_form_of_another_make_confirms_nothing(
    client: httpx.AsyncClient, link: str, small: Database, form: dict[str, list[str]]
) -> None:
    before = await sequence(small)
    assert (await client.post(link, data=form)).status_code in (404, 409)
    assert await sequence(small) == before


@pytest.mark.parametrize(
    ("content", "kind", "status"),
    [
        (b"{}", "application/json", 415),
        (b"entry=%ff", "application/x-www-form-urlencoded", 400),
        (b"entry=%00", "application/x-www-form-urlencoded", 400),
        (b"&".join([b"a=b"] * 41), "application/x-www-form-urlencoded", 400),
        (b"entry=" + b"x" * 40_000, "application/x-www-form-urlencoded", 413),
    ],
    ids=["JSON", "no UTF-8", "NUL", "many fields", "large"],
)
async def test_a_body_that_is_no_form_is_refused(
    client: httpx.AsyncClient, link: str, content: bytes, kind: str, status: int
) -> None:
    answer = await client.post(link, content=content, headers={"content-type": kind})
    assert answer.status_code == status
    assert answer.headers["content-type"].startswith("text/html")


@pytest.mark.parametrize("address", ["/confirm/x", "/report"])
async def test_a_form_that_never_ends_is_not_waited_for(small: Database, address: str) -> None:
    async def slow() -> AsyncIterator[bytes]:
        yield b"entry="
        await asyncio.Event().wait()

    transport = httpx.ASGITransport(create_app(HubSettings(request_timeout=0.3), small, clock=lambda: NOW))
    headers = {"content-type": "application/x-www-form-urlencoded"}
    async with asyncio.timeout(PATIENCE), httpx.AsyncClient(transport=transport, base_url="http://hub") as client:
        answer = await client.post(address, content=slow(), headers=headers)
    assert answer.status_code == 504 and answer.headers["content-type"].startswith("text/html")


async def test_a_link_is_good_for_two_weeks(
    client: httpx.AsyncClient, link: str, clock: Clock, small: Database
) -> None:
    form = entries(await client.get(link))
    clock.now = NOW + timedelta(days=13)
    assert (await client.get(link)).status_code == 200
    clock.now = NOW + timedelta(days=14)
    before = await sequence(small)
    for answer in (await client.get(link), await client.post(link, data=form)):
        assert answer.status_code == 410
        assert "Hồ Thu Hà" not in answer.text
    assert await sequence(small) == before


async def test_every_unknown_secret_is_answered_alike_after_the_same_look(
    client: httpx.AsyncClient, link: str, small: Database
) -> None:
    unknown = ["x", "xn_" + "A" * 43, "%F0%9F%98%80", "x" * 3_000, "..%2f..", "' OR 1=1 --", "%00"]
    answers = []
    for secret in unknown:
        before = small.reader.counts.statements
        answers.append(await client.get(f"/confirm/{secret}"))
        if answers[-1].headers["content-type"].startswith("text/html"):
            assert small.reader.counts.statements == before + 1, secret
    pages = [answer for answer in answers if answer.headers["content-type"].startswith("text/html")]
    assert len(pages) >= 6
    assert {(answer.status_code, answer.text) for answer in pages} == {(404, pages[0].text)}


async def test_who_tries_too_many_is_told_to_wait(client: httpx.AsyncClient, link: str) -> None:
    answers = [await client.get("/confirm/x") for _ in range(40)]
    assert {answer.status_code for answer in answers} == {404, 429}
    assert int(answers[-1].headers["retry-after"]) >= 1


async def test_no_log_holds_the_secret(
    neo4j_server: Connection, link: str, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    settings = HubSettings(port=0)
    caplog.set_level(logging.DEBUG)
    for name in ("httpx", "httpcore"):
        logging.getLogger(name).setLevel(logging.WARNING)
    async with (
        running(create_app(settings, Database.open(neo4j_server), clock=lambda: NOW), settings) as port,
        httpx.AsyncClient(base_url=f"http://127.0.0.1:{port}") as browser,
    ):
        page = await browser.get(link)
        await browser.post(link, data=entries(page))
        await browser.get(link)
    secret = link.rpartition("/")[2]
    told = capfd.readouterr()
    assert page.status_code == 200
    assert secret not in caplog.text + told.out + told.err

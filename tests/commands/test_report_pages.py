"""Reports over HTTP: pages with a form and a status, limits by address and in all, and nothing kept of either."""

import re
from collections.abc import AsyncIterator
from html import unescape

import httpx
import pytest
from starlette.applications import Starlette

from hub.access.tokens import digest_of, new_secret
from hub.app import create_app
from hub.commands.create_token import CreateToken
from hub.database.database import Database
from hub.feed.journal import Journal
from hub.settings import HubSettings
from hub.web import report_pages
from tests.asking import NOW
from tests.commands.conftest import Say
from tests.commands.reporting import CHIEF, REPORTS, reply, reports
from tests.feed.note import changes, sequence
from tests.reference.small_units import unit_id
from tests.viewers import OPERATOR

HOSTILE = "<script>alert(1)</script>"


@pytest.fixture
def app(small: Database) -> Starlette:
    return create_app(HubSettings(report_limit=3, report_limit_total=5), small, clock=lambda: NOW)


def at(app: Starlette, address: str) -> httpx.AsyncClient:
    """A client at that address."""
    return httpx.AsyncClient(transport=httpx.ASGITransport(app, client=(address, 1)), base_url="http://hub")


@pytest.fixture
async def client(app: Starlette) -> AsyncIterator[httpx.AsyncClient]:
    async with at(app, "192.0.2.1") as client:
        yield client


async def send(client: httpx.AsyncClient, message: str = "Sai số điện thoại", node: str = CHIEF) -> httpx.Response:
    """Fills the form in."""
    form = await client.get("/report", params={"node": node})
    hidden = dict(re.findall(r'name="(node|key)" value="([^"]+)"', form.text))
    return await client.post("/report", data={**hidden, "message": message, "contact": ""})


def secret_of(page: httpx.Response) -> str:
    """The secret that the page shows."""
    ((secret, shown),) = set(re.findall(r'href="/report/([^"]+)">([^<]+)<', page.text))
    assert shown == f"http://hub/report/{secret}", "a whole address can be kept on paper"
    return str(secret)


async def test_the_form_says_what_it_is_about(client: httpx.AsyncClient) -> None:
    page = await client.get("/report", params={"node": CHIEF})
    assert page.status_code == 200
    for text in ("Tạ Văn Ổn", "Báo sai sót", "Report an error", '<label for="message">', '<label for="contact">'):
        assert text in page.text
    assert page.headers["cache-control"] == "no-store"


async def test_a_report_is_sent_and_its_answer_read_without_a_script(client: httpx.AsyncClient, say: Say) -> None:
    secret = secret_of(await send(client))
    waiting = await client.get(f"/report/{secret}")
    assert (waiting.status_code, "Đang chờ trả lời" in waiting.text) == (200, True)
    (one,) = await reports(say)
    await reply(say, {"id": one["id"], "answer": HOSTILE})
    answered = await client.get(f"/report/{secret}")
    assert "Đã sửa" in answered.text
    assert HOSTILE not in answered.text
    assert HOSTILE in unescape(answered.text)


async def test_what_was_typed_is_shown_again_as_text(client: httpx.AsyncClient, small: Database) -> None:
    before = await sequence(small)
    page = await send(client, HOSTILE + "x" * 2_001)
    assert (page.status_code, HOSTILE in page.text, HOSTILE in unescape(page.text)) == (422, False, True)
    assert await sequence(small) == before


async def test_a_form_that_is_sent_twice_is_taken_once(client: httpx.AsyncClient, small: Database) -> None:
    form = {"node": CHIEF, "key": "k" * 32, "message": "Sai"}
    answers = [await client.post("/report", data=form) for _ in range(2)]
    assert [answer.status_code for answer in answers] == [200, 422]
    assert len(await changes(small)) == 1


@pytest.mark.parametrize("node", ["", "nothing", "unit_0000000000000000", '"><script>'])
async def test_there_is_no_form_for_what_there_is_not(client: httpx.AsyncClient, node: str) -> None:
    page = await client.get("/report", params={"node": node})
    assert page.status_code in (400, 404)
    assert "<script" not in page.text


async def test_a_client_sends_only_so_many_an_hour_and_all_together_too(app: Starlette, small: Database) -> None:
    taken = list[int]()
    for host in (1, 2, 3):
        async with at(app, f"192.0.2.{host}") as client:
            taken += [(await send(client)).status_code for _ in range(4)]
    assert taken == [200, 200, 200, 429, 200, 200, 429, 429, 429, 429, 429, 429]
    assert len(await changes(small)) == 5


async def test_aliases_are_counted_one_by_one(client: httpx.AsyncClient, small: Database) -> None:
    writes = " ".join(f'r{n}: reportError(input: {{node: "{CHIEF}", message: "Sai"}}) {{ secret }}' for n in range(6))
    answer = await client.post("/graphql", json={"query": f"mutation {{ {writes} }}"})
    assert answer.status_code == 429
    assert len(await changes(small)) == 3


async def test_an_editors_reports_are_never_answered_to_another_editor(
    client: httpx.AsyncClient, journal: Journal
) -> None:
    await send(client)
    secrets = dict[str, str]()
    for key in ("dong_binh", "a_luoi"):
        secrets[key] = new_secret()
        given = {"name": key, "tier": "NETWORK", "digest": digest_of(secrets[key]), "scopes": (unit_id(key),)}
        await journal.append(CreateToken(viewer=OPERATOR, key=key, **given))  # type: ignore[arg-type]
    seen = dict[str, list[int]]()
    for key in ("dong_binh", "a_luoi", "dong_binh", "a_luoi"):
        headers = {"authorization": f"Bearer {secrets[key]}"}
        for method in ("POST", "GET"):
            asked = {"json": {"query": REPORTS}} if method == "POST" else {"params": {"query": REPORTS}}
            answer = await client.request(method, "/graphql", headers=headers, **asked)  # type: ignore[arg-type]
            assert answer.headers["cache-control"] == "no-store"
            seen.setdefault(key, []).append(answer.json()["data"]["reports"]["totalCount"])
    assert seen == {"dong_binh": [1] * 4, "a_luoi": [0] * 4}


async def test_a_defect_is_told_on_a_page_and_its_reason_in_the_log(
    client: httpx.AsyncClient, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(report_pages, "_form", lambda *_: 1 / 0)
    page = await client.get("/report", params={"node": CHIEF})
    assert (page.status_code, page.headers["content-type"]) == (500, "text/html; charset=utf-8")
    assert "Đã có lỗi xảy ra" in page.text and "ZeroDivision" not in page.text
    assert "ZeroDivisionError" in caplog.text

"""What the answer cache keeps, for whom, and how it lets others keep: ETag, conditional GET, Cache-Control."""

import tracemalloc
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

import httpx
import orjson
import pytest
from pydantic import SecretStr
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from hub.database.statement import Version
from hub.errors import Unavailable
from hub.http.answer_cache import READ_AT, AnswerCache
from hub.settings import HubSettings
from tests.http.conftest import doorkeeper

MORNING = datetime(2025, 7, 2, 1, 0, tzinfo=UTC)
"""Eight o'clock in Viet Nam."""
LATE = datetime(2025, 7, 2, 16, 59, 50, tzinfo=UTC)
"""Ten seconds before midnight there."""
FIRST = Version("load", 1)
BOUND = 640_000
KEEPERS = [tracemalloc.Filter(True, f"*{part}*") for part in ("/http/", "cachetools")]
"""Where what is kept was made: in hub.http, in this test, and in the cache's own tables."""
ASKED = "/graphql?query=%7Bnetwork%7Bname%7D%7D"


@dataclass
class Behind:
    """What stands behind the cache: it answers the number of the call, read at the network's version."""

    version: Version | None = FIRST
    answered_at: Version | None = FIRST
    calls: int = 0
    status: int = 200
    size: int = 0
    bodies: list[bytes] = field(default_factory=list)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answers."""
        self.calls += 1
        message = await receive()
        body = message.get("body", b"")
        while message.get("more_body"):
            message = await receive()
            body += message.get("body", b"")
        self.bodies.append(body)
        if self.answered_at:
            scope.setdefault("state", {})[READ_AT] = self.answered_at
        content = orjson.dumps(self.calls) + b"x" * self.size
        await Response(content, self.status, {"vary": "Accept"})(scope, receive, send)

    async def now(self) -> Version:
        """The network's version."""
        if self.version is None:
            raise Unavailable("The database is away.")
        return self.version

    def moves(self) -> None:
        """Somebody writes."""
        assert self.version
        self.version = self.answered_at = Version("load", self.version.seq + 1)


@dataclass
class Clock:
    """The time, as the test sets it."""

    at: datetime = MORNING

    def __call__(self) -> datetime:
        """Now."""
        return self.at


@pytest.fixture
def behind() -> Behind:
    return Behind()


@pytest.fixture
def clock() -> Clock:
    return Clock()


def client_of(behind: Behind, clock: Clock, **settings: Any) -> httpx.AsyncClient:
    door = doorkeeper(SecretStr("sesame"))
    cache = AnswerCache(behind, HubSettings(**settings), behind.now, clock, door)
    return httpx.AsyncClient(transport=httpx.ASGITransport(cache), base_url="http://hub")


@pytest.fixture
async def client(behind: Behind, clock: Clock) -> AsyncIterator[httpx.AsyncClient]:
    async with client_of(behind, clock) as client:
        yield client


async def test_an_answer_is_kept_while_the_network_stands_still(client: httpx.AsyncClient, behind: Behind) -> None:
    first, second = await client.get(ASKED), await client.get(ASKED)
    assert (first.text, second.text, behind.calls) == ("1", "1", 1)
    assert first.headers == second.headers


async def test_a_kept_answer_is_not_sent_once_the_network_has_moved(client: httpx.AsyncClient, behind: Behind) -> None:
    await client.get(ASKED)
    behind.moves()
    assert (await client.get(ASKED)).text == "2"
    assert (await client.get(ASKED)).text == "2"


async def test_a_load_that_counts_from_the_same_number_is_another_network(
    client: httpx.AsyncClient, behind: Behind
) -> None:
    await client.get(ASKED)
    behind.version = Version("another load", 1)
    assert (await client.get(ASKED)).text == "2"


async def test_a_kept_answer_is_not_sent_while_the_database_is_away(client: httpx.AsyncClient, behind: Behind) -> None:
    await client.get(ASKED)
    behind.version = None
    assert (await client.get(ASKED)).text == "2"


async def test_yesterdays_answer_is_not_sent(client: httpx.AsyncClient, clock: Clock) -> None:
    clock.at = LATE
    await client.get(ASKED)
    clock.at = datetime(2025, 7, 2, 17, 0, tzinfo=UTC)
    assert (await client.get(ASKED)).text == "2"


@pytest.mark.parametrize(
    "other",
    [
        {"headers": {"authorization": "Bearer sesame"}},
        {"headers": {"accept": "application/graphql-response+json"}},
        {"headers": {"content-encoding": "gzip"}},
        {"url": ASKED + "&variables=%7B%7D"},
        {"method": "POST", "url": "/graphql"},
    ],
)
async def test_another_request_has_another_answer(client: httpx.AsyncClient, other: dict[str, Any]) -> None:
    await client.get(ASKED)
    assert (await client.request(**{"method": "GET", "url": ASKED, **other})).text == "2"


async def test_posts_are_told_apart_by_their_bodies(client: httpx.AsyncClient, behind: Behind) -> None:
    answers = [(await client.post("/graphql", content=body)).text for body in (b"a", b"b", b"a", b"b")]
    assert answers == ["1", "2", "1", "2"]
    assert behind.bodies == [b"a", b"b"]


async def test_bad_credentials_are_never_answered_from_what_is_kept(client: httpx.AsyncClient) -> None:
    await client.get(ASKED)
    answers = [(await client.get(ASKED, headers={"authorization": "Bearer wrong"})).text for _ in range(2)]
    assert answers == ["2", "3"]


@pytest.mark.parametrize(("status", "answered_at"), [(200, None), (400, Version("load", 1)), (503, None)])
async def test_only_whole_answers_of_one_version_are_kept(
    client: httpx.AsyncClient, behind: Behind, status: int, answered_at: Version | None
) -> None:
    behind.status, behind.answered_at = status, answered_at
    first = await client.get(ASKED)
    assert first.status_code == status
    assert "etag" not in first.headers
    assert (await client.get(ASKED)).text == "2"


async def test_other_paths_and_methods_pass_by(client: httpx.AsyncClient, behind: Behind) -> None:
    for method, path in (("GET", "/"), ("OPTIONS", "/graphql"), ("PUT", "/graphql")) * 2:
        await client.request(method, path)
    assert behind.calls == 6


async def test_a_large_body_comes_through_whole_and_is_not_kept(client: httpx.AsyncClient, behind: Behind) -> None:
    async def pieces() -> AsyncIterator[bytes]:
        for _ in range(9):
            yield b"0123456789" * 1_000

    for _ in range(2):
        await client.post("/graphql", content=pieces())
    assert behind.bodies == [b"0123456789" * 9_000] * 2


async def test_memory_is_bounded_and_the_oldest_answers_go_first(behind: Behind, clock: Clock) -> None:
    behind.size = 5_000
    async with client_of(behind, clock, answer_cache=BOUND) as client:
        for number in range(120):
            await client.post("/graphql", content=str(number).encode())
        kept = await client.post("/graphql", content=b"119")
        forgotten = await client.post("/graphql", content=b"0")
        assert (kept.text[:3].rstrip("x"), forgotten.text[:3]) == ("120", "121")


async def test_what_is_kept_takes_no_more_memory_than_that(behind: Behind, clock: Clock) -> None:
    async with client_of(behind, clock, answer_cache=BOUND) as client:
        tracemalloc.start()
        for number in range(2_000):
            behind.bodies.clear()
            await client.post("/graphql", content=f"{number:01000}".encode())
        taken = tracemalloc.take_snapshot().filter_traces(KEEPERS).statistics("filename")
        tracemalloc.stop()
    assert BOUND / 2 < sum(each.size for each in taken) < BOUND


async def test_an_answer_that_would_crowd_out_all_others_is_not_kept(behind: Behind, clock: Clock) -> None:
    behind.size = 50_000
    async with client_of(behind, clock, answer_cache=BOUND) as client:
        for _ in range(2):
            await client.get(ASKED)
    assert behind.calls == 2


async def test_a_cache_of_no_bytes_keeps_nothing(behind: Behind, clock: Clock) -> None:
    async with client_of(behind, clock, answer_cache=0) as client:
        for _ in range(2):
            await client.get(ASKED)
    assert behind.calls == 2


@pytest.mark.parametrize("known", ["{etag}", "W/{etag}", '"other", {etag}', "*"])
async def test_who_has_the_answer_already_is_told_so(client: httpx.AsyncClient, known: str) -> None:
    etag = (await client.get(ASKED)).headers["etag"]
    again = await client.get(ASKED, headers={"if-none-match": known.format(etag=etag)})
    assert (again.status_code, again.content, again.headers["etag"]) == (304, b"", etag)
    assert again.headers["vary"] == "Accept"
    assert "content-length" not in again.headers


async def test_who_has_an_old_answer_gets_the_new_one(client: httpx.AsyncClient, behind: Behind) -> None:
    old = (await client.get(ASKED)).headers["etag"]
    behind.moves()
    again = await client.get(ASKED, headers={"if-none-match": old})
    assert (again.status_code, again.text) == (200, "2")
    assert again.headers["etag"] != old


async def test_the_same_answer_of_a_later_version_has_the_same_etag(client: httpx.AsyncClient, behind: Behind) -> None:
    old = (await client.get(ASKED)).headers["etag"]
    behind.moves()
    behind.calls = 0
    assert (await client.get(ASKED, headers={"if-none-match": old})).status_code == 304


async def test_a_post_has_no_etag_and_is_stored_by_nobody(client: httpx.AsyncClient) -> None:
    answer = await client.post("/graphql", content=b"a", headers={"if-none-match": "*"})
    assert (answer.status_code, answer.headers["cache-control"]) == (200, "no-store")
    assert "etag" not in answer.headers


@pytest.mark.parametrize(
    ("max_age", "at", "headers", "expected"),
    [
        (0, MORNING, {}, "public, no-cache"),
        (60, MORNING, {}, "public, max-age=60"),
        (60, LATE, {}, "public, max-age=10"),
        (60, MORNING, {"authorization": "Bearer sesame"}, "private, no-cache"),
    ],
)
async def test_others_may_keep_public_look_ups_as_long_as_the_operator_says_and_the_day_lasts(
    behind: Behind, max_age: int, at: datetime, headers: dict[str, str], expected: str
) -> None:
    async with client_of(behind, Clock(at), public_max_age=max_age) as client:
        assert (await client.get(ASKED, headers=headers)).headers["cache-control"] == expected

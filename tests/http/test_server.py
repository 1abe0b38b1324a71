"""What only a real server shows: deadlines, clients that leave, heads and bodies without end, and its own stop."""

import asyncio
from collections.abc import AsyncIterator

import httpx
import pytest
from starlette.applications import Starlette

from hub.app import create_app
from hub.http.protocol import HEAD_LIMIT
from hub.settings import HubSettings
from tests.http.conftest import Lifecycle, codes, running
from tests.http.small_schema import small_schema

POST = b"POST /graphql HTTP/1.1\r\nHost: hub\r\nContent-Type: application/json\r\n"


def post(query: bytes) -> bytes:
    body = b'{"query": "%s"}' % query
    return POST + b"Content-Length: %d\r\n\r\n%s" % (len(body), body)


async def answer(port: int, *pieces: bytes) -> bytes:
    """All that the server says to these bytes, sent with a pause between them, until it closes."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    try:
        for piece in pieces:
            writer.write(piece)
            await writer.drain()
        async with asyncio.timeout(10):
            return await reader.read()
    except ConnectionError:
        return b""
    finally:
        writer.close()


@pytest.fixture
async def hasty_port(database: Lifecycle) -> AsyncIterator[int]:
    """A server whose requests may take a moment only."""
    settings = HubSettings(request_timeout=0.2, port=0)
    async with running(create_app(settings, database, schema=small_schema()), settings) as port:
        yield port


async def test_a_request_over_the_deadline_is_a_timeout_and_ends_its_work(hasty_port: int, database: Lifecycle) -> None:
    async with httpx.AsyncClient(base_url=f"http://127.0.0.1:{hasty_port}") as client:
        response = await client.post("/graphql", json={"query": "{ endless }"})
        assert (response.status_code, codes(response)) == (504, ["TIMEOUT"])
        assert database.reader.cancelled.is_set()
        assert (await client.post("/graphql", json={"query": "{ hello }"})).status_code == 200


async def test_a_body_that_never_comes_is_a_timeout(hasty_port: int) -> None:
    head = POST + b"Connection: close\r\nContent-Length: 100\r\n\r\n"
    assert b" 504 " in await answer(hasty_port, head, b'{"query":')


async def test_a_client_that_leaves_ends_its_work(port: int, database: Lifecycle) -> None:
    _, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(post(b"{ endless }"))
    async with asyncio.timeout(10):
        await database.reader.began.wait()
        assert not database.reader.cancelled.is_set()
        writer.close()
        await database.reader.cancelled.wait()


async def test_a_client_that_leaves_in_its_body_is_let_go(port: int, caplog: pytest.LogCaptureFixture) -> None:
    _, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(POST + b"Content-Length: 100\r\n\r\n{")
    await writer.drain()
    writer.close()
    await writer.wait_closed()
    async with httpx.AsyncClient(base_url=f"http://127.0.0.1:{port}") as client:
        assert (await client.get("/healthz")).status_code == 200
    assert not [record for record in caplog.records if record.levelname == "ERROR"]


@pytest.mark.parametrize("size", [20_000, 200_000, 3_000_000])
@pytest.mark.parametrize("chunked", [False, True])
async def test_a_body_over_the_limit_is_refused_however_it_is_framed(port: int, size: int, chunked: bool) -> None:
    async def chunks() -> AsyncIterator[bytes]:
        for _ in range(size // 1_000):
            yield b" " * 1_000

    body = chunks() if chunked else b" " * size
    status = 413
    async with httpx.AsyncClient(base_url=f"http://127.0.0.1:{port}") as client:
        try:
            response = await client.post("/graphql", content=body, headers={"content-type": "application/json"})
            status = response.status_code
        except (httpx.WriteError, httpx.ReadError, httpx.RemoteProtocolError):
            # The connection may be reset before the answer is read, but only far over the limit.
            assert size > 16 * 16 * 1024
    assert status == 413


async def test_a_length_that_lies_gives_no_more_than_it_says(port: int) -> None:
    lying = POST + b"Content-Length: 10\r\n\r\n" + b'{"query": "{ hello }"}'
    assert b" 400 " in await answer(port, lying)


@pytest.mark.parametrize(
    "pieces",
    [
        [b"GET / HTTP/1.1\r\nHost: hub\r\nX: " + b"x" * 100_000 + b"\r\n\r\n"],
        [b"GET / HTTP/1.1\r\nHost: hub\r\n", b"X: ", *[b"x" * 1_000] * 100],
        [b"GET / HTTP/1.1\r\nHost: hub\r\n" + b"X: yyyyyyy\r\n" * 10_000 + b"\r\n"],
        [b"GET /?" + b"x" * 100_000 + b" HTTP/1.1\r\nHost: hub\r\n\r\n"],
    ],
    ids=["one header", "a header without end", "many headers", "address"],
)
async def test_a_head_over_the_limit_is_refused(port: int, pieces: list[bytes]) -> None:
    told = await answer(port, *pieces)
    assert not told or (told.startswith(b"HTTP/1.1 431 ") and b'"BAD_USER_INPUT"' in told)
    async with httpx.AsyncClient(base_url=f"http://127.0.0.1:{port}") as client:
        assert (await client.get("/healthz", headers={"x": "x" * (HEAD_LIMIT // 2)})).status_code == 200
        response = await client.get("/healthz", headers={"x": "x" * HEAD_LIMIT})
        assert (response.status_code, codes(response)) == (431, ["BAD_USER_INPUT"])


async def test_what_is_not_http_is_told_so_in_json(port: int) -> None:
    told = await answer(port, b"\x16\x03\x01 hello\r\n\r\n")
    assert told.startswith(b"HTTP/1.1 400 ")
    assert b'"BAD_USER_INPUT"' in told


async def test_a_connection_serves_many_requests(port: int) -> None:
    last = post(b"{ tier }").replace(b"Host", b"Connection: close\r\nHost")
    told = await answer(port, post(b"{ hello }"), post(b"{ nothing }"), last)
    assert told.count(b"HTTP/1.1 200 ") == 3


async def test_a_stop_closes_the_database(app: Starlette, settings: HubSettings, database: Lifecycle) -> None:
    async with running(app, settings):
        assert not database.closed
    assert database.closed

"""Clients that mean harm, or mean nothing: each is refused as its protocol has it, and the hub goes on."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from typing import Any
from uuid import uuid4

import httpx
import pytest
from websockets.asyncio.client import connect
from websockets.exceptions import ConnectionClosed, InvalidStatus
from websockets.typing import Subprotocol

import hub.http.socket
import hub.http.streams
from hub.app import create_app
from hub.commands.revoke_token import RevokeToken
from hub.database.connection import Connection
from hub.database.database import Database
from hub.feed.journal import Journal
from hub.plan.sources.changes import cursor_of
from hub.settings import HubSettings
from tests.feed.note import Note, sequence
from tests.following.clients import PROTOCOL, SEQS, SocketFollower, codes, opened_socket, over_events
from tests.following.conftest import Confirm, hub_at, next_seqs
from tests.http.conftest import running
from tests.viewers import OPERATOR
from tests.waiting import PATIENCE, until

GREETING = json.dumps({"type": "connection_init"})
BODY_LIMIT = 16 * 1024
NARROW = HubSettings(port=0, streams_per_client=3, subscriptions=2, body_limit=BODY_LIMIT)
HELLO = "{ network { name } }"


@pytest.fixture
async def narrow(small: Database, neo4j_server: Connection) -> AsyncIterator[int]:
    """A hub that lets in few."""
    async with hub_at(neo4j_server, NARROW) as port:
        yield port


async def closed_with(port: int, *messages: str | bytes, protocol: str | None = PROTOCOL, **headers: str) -> int:
    """The code with which a socket is closed after these messages."""
    protocols = [Subprotocol(protocol)] if protocol else None
    url = f"ws://127.0.0.1:{port}/graphql"
    async with connect(url, subprotocols=protocols, additional_headers=headers, compression=None) as socket:
        async with asyncio.timeout(PATIENCE):
            try:
                for message in messages:
                    await socket.send(message)
                while True:
                    await socket.recv()
            except ConnectionClosed as closed:
                return closed.rcvd.code if closed.rcvd else 1006


@pytest.mark.parametrize(
    "message",
    [
        "[]",
        "1",
        "null",
        '"text"',
        "{",
        "\\u0000",
        "{}",
        '{"type": 1}',
        '{"type": "unknown"}',
        '{"type": "connection_init", "payload": 1}',
        '{"type": "connection_init", "payload": []}',
        '{"type": "connection_init", "payload": {"authorization": 1}}',
        b"\x00\x01",
        "[" * 10_000,
    ],
)
async def test_what_is_no_message_closes_the_socket(port: int, message: str | bytes) -> None:
    assert await closed_with(port, message) == 4400


@pytest.mark.parametrize(
    "message",
    [
        {"type": "subscribe", "payload": {"query": HELLO}},
        {"type": "subscribe", "id": 1, "payload": {"query": HELLO}},
        {"type": "subscribe", "id": "x" * 1000, "payload": {"query": HELLO}},
        {"type": "subscribe", "id": "1"},
        {"type": "subscribe", "id": "1", "payload": 1},
        {"type": "subscribe", "id": "1", "payload": {}},
        {"type": "subscribe", "id": "1", "payload": {"query": 1}},
        {"type": "subscribe", "id": "1", "payload": {"query": HELLO, "variables": []}},
        {"type": "subscribe", "id": "1", "payload": {"query": HELLO, "operationName": {}}},
        {"type": "complete"},
        {"type": "next", "id": "1", "payload": {}},
    ],
)
async def test_a_payload_of_a_wrong_shape_closes_the_socket(port: int, message: dict[str, Any]) -> None:
    assert await closed_with(port, GREETING, json.dumps(message)) == 4400


@pytest.mark.parametrize(
    ("messages", "code"),
    [
        ((json.dumps({"type": "subscribe", "id": "1", "payload": {"query": HELLO}}),), 4401),
        ((GREETING, GREETING), 4429),
        ((GREETING, *[json.dumps({"type": "subscribe", "id": "1", "payload": {"query": SEQS}})] * 2), 4409),
        ((json.dumps({"type": "connection_init", "payload": {"authorization": "Bearer wrong"}}),), 4403),
        ((json.dumps({"type": "connection_init", "payload": {"Authorization": "wrong"}}),), 4403),
        ((json.dumps({"type": "connection_init", "payload": {"AUTHORIZATION": "Bearer pcn_x"}}),), 4403),
        (("x" * 2_000_000,), 1009),
    ],
)
async def test_the_protocols_order_is_kept(port: int, messages: tuple[str, ...], code: int) -> None:
    assert await closed_with(port, *messages) == code


async def test_a_bad_token_in_the_header_is_never_a_stranger(port: int) -> None:
    assert await closed_with(port, GREETING, authorization="Bearer wrong") == 4403
    twice = json.dumps({"type": "connection_init", "payload": {"authorization": "Bearer sesame"}})
    assert await closed_with(port, twice, authorization="Bearer sesame") == 4403


@pytest.mark.parametrize("protocol", [None, "graphql-ws"])
async def test_another_protocol_is_not_spoken(port: int, protocol: str | None) -> None:
    assert await closed_with(port, protocol=None) == 4406
    if protocol:
        url = f"ws://127.0.0.1:{port}/graphql"
        with pytest.raises(ConnectionClosed) as closed:
            async with connect(url, subprotocols=[Subprotocol(protocol)]) as socket:
                await socket.recv()
        assert closed.value.rcvd and closed.value.rcvd.code == 4406


async def test_a_socket_that_says_nothing_is_closed(port: int, monkeypatch: pytest.MonkeyPatch) -> None:
    assert hub.http.socket.INIT_SECONDS == 5
    monkeypatch.setattr(hub.http.socket, "INIT_SECONDS", 0.2)
    assert await closed_with(port) == 4408
    assert await closed_with(port, '{"type": "ping"}', '{"type": "pong"}') == 4408


async def test_so_many_sockets_and_streams_from_one_address_and_no_more(narrow: int) -> None:
    async with opened_socket(narrow) as first, over_events(narrow, SEQS, None, {}), opened_socket(narrow):
        with pytest.raises(InvalidStatus) as refused:
            await connect(f"ws://127.0.0.1:{narrow}/graphql", subprotocols=[PROTOCOL])
        assert refused.value.response.status_code == 429
        async with over_events(narrow, SEQS, None, {}) as follower:
            assert codes(await follower.told()) == ["RATE_LIMITED"]
        await first.say(type="ping")
        assert await first.message() == {"type": "pong"}

    async def let_in() -> bool:
        try:
            async with opened_socket(narrow):
                return True
        except InvalidStatus:
            return False

    await until(let_in)


async def test_so_many_operations_on_one_socket(narrow: int) -> None:
    async with opened_socket(narrow) as follower:
        for name in ("1", "2", "3"):
            await follower.subscribe(SEQS, name)
        refused = await follower.message()
        assert (refused["id"], refused["type"]) == ("3", "error")
        assert refused["payload"][0]["extensions"]["code"] == "RATE_LIMITED"
        await follower.say(type="complete", id="1")
        await follower.subscribe(HELLO, "4")
        assert (await follower.message())["payload"] == {"data": {"network": {"name": "Chính phủ"}}}


async def test_queries_and_mutations_are_answered_on_the_socket(port: int) -> None:
    async with opened_socket(port) as follower:
        await follower.subscribe(HELLO)
        assert (await follower.told())["data"] == {"network": {"name": "Chính phủ"}}
        assert await follower.told() == {"complete": True}
        await follower.subscribe('mutation { confirmSpokesperson(input: {id: "x"}) { version } }')
        assert codes(await follower.told()) == ["FORBIDDEN"]
        await follower.subscribe("{ nothing }", "2")
        assert await follower.told() == {"complete": True}
        assert codes(await follower.told()) == ["BAD_USER_INPUT"]


async def test_a_token_may_come_in_the_greeting(port: int) -> None:
    document = '{ unit(code: "03") { focalPoints { id } } }'
    async with opened_socket(port, payload={"authorization": "Bearer sesame"}) as follower:
        await follower.subscribe(document)
        assert "errors" not in await follower.told()
    async with opened_socket(port) as follower:
        await follower.subscribe(document)
        assert codes(await follower.told()) == ["FORBIDDEN"]


async def test_a_revoked_token_answers_no_operation_either(port: int, token: tuple[str, str], journal: Journal) -> None:
    identifier, secret = token
    async with opened_socket(port, secret) as follower:
        await journal.append(RevokeToken(viewer=OPERATOR, key=uuid4().hex, id=identifier))
        await follower.subscribe(HELLO)
        assert codes(await follower.told()) == ["UNAUTHENTICATED"]


@pytest.mark.parametrize(
    ("accept", "media_type"),
    [
        ("application/json, text/event-stream", "application/json; charset=utf-8"),
        ("text/event-stream", "text/event-stream; charset=utf-8"),
        ("text/event-stream;q=0, */*", "application/json; charset=utf-8"),
    ],
)
async def test_a_query_is_an_event_only_for_who_takes_nothing_else(port: int, accept: str, media_type: str) -> None:
    async with httpx.AsyncClient(base_url=f"http://127.0.0.1:{port}") as client:
        response = await client.post("/graphql", json={"query": HELLO}, headers={"accept": accept})
        assert (response.status_code, response.headers["content-type"]) == (200, media_type)
        assert ("event: complete" in response.text) is media_type.startswith("text/event-stream")
        refused = await client.get("/graphql", params={"query": "mutation { a }"}, headers={"accept": accept})
        assert refused.status_code in (200, 400, 405)
        assert "errors" in refused.text


async def test_events_are_never_kept_and_pass_the_answer_cache_at_once(
    port: int, confirm: Confirm, small: Database
) -> None:
    start = await sequence(small)
    document = f'subscription {{ changes(after: "{cursor_of(start)}") {{ seq }} }}'
    for _ in range(2):
        async with over_events(port, document, None, {}) as follower:
            seq = (await confirm("chief")).seq
            assert (await next_seqs(follower, seq - start))[-1] == seq


async def test_streams_asked_for_at_once_are_no_more_than_there_may_be(narrow: int) -> None:
    async with AsyncExitStack() as clients, httpx.AsyncClient(base_url=f"http://127.0.0.1:{narrow}") as client:
        asked = {"params": {"query": SEQS}, "headers": {"accept": "text/event-stream"}}
        streams = [client.stream("GET", "/graphql", **asked) for _ in range(12)]  # type: ignore[arg-type]
        answers = await asyncio.gather(*map(clients.enter_async_context, streams))
        assert sorted(answer.status_code for answer in answers) == [200] * 3 + [429] * 9


async def test_a_stop_closes_sockets_and_ends_streams(small: Database, neo4j_server: Connection) -> None:
    app = create_app(NARROW, Database.open(neo4j_server))
    async with AsyncExitStack() as clients:
        async with running(app, NARROW) as port:
            socket = await clients.enter_async_context(opened_socket(port))
            events = await clients.enter_async_context(over_events(port, SEQS, None, {}))
            await socket.subscribe(SEQS)
        # Not complete: a browser comes back.
        assert await events.told() == {"gone": True}
        with pytest.raises(ConnectionClosed) as closed:
            await socket.message()
        assert closed.value.rcvd and closed.value.rcvd.code == 1012
    assert app.state.streams.count == 0


async def test_a_client_that_has_gone_is_read_for_no_more(small: Database, neo4j_server: Connection) -> None:
    app = create_app(NARROW, Database.open(neo4j_server))

    async def nobody() -> bool:
        return bool(app.state.streams.count == 0)

    async with running(app, NARROW) as port:
        async with opened_socket(port) as socket, over_events(port, SEQS, None, {}):
            await socket.subscribe(SEQS)
            assert app.state.streams.count == 2
        await until(nobody)


async def test_a_client_that_takes_nothing_holds_one_page_and_is_let_go(
    small: Database, journal: Journal, neo4j_server: Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(hub.http.socket, "STALLED", 0.5)
    start, long = await sequence(small), "x" * 20_000
    await asyncio.gather(*(journal.append(Note(uuid4().hex, long, f"document_{n:016}")) for n in range(600)))
    database = Database.open(neo4j_server)
    app = create_app(HubSettings(port=0, network_token="sesame"), database)  # type: ignore[arg-type]

    async def let_go() -> bool:
        return bool(app.state.streams.count == 0)

    async with running(app, NARROW) as port:
        url, headers = f"ws://127.0.0.1:{port}/graphql", {"authorization": "Bearer sesame"}
        async with connect(
            url, subprotocols=[PROTOCOL], additional_headers=headers, compression=None, max_queue=1
        ) as socket:
            follower = SocketFollower(socket)
            await follower.say(type="connection_init")
            await follower.message()
            document = f'subscription {{ changes(after: "{cursor_of(start)}") {{ seq before after }} }}'
            await follower.subscribe(document)
            await until(let_go)
            assert database.reader.counts.statements < 6

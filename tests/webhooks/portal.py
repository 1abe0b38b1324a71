"""A portal that takes what is sent to it: a real server, which answers as it is told to."""

import asyncio
import base64
import hmac
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any

import orjson

from tests.waiting import until

TAKEN = b"HTTP/1.1 204 No Content\r\n\r\n"
FAILED = b"HTTP/1.1 500 Internal Server Error\r\ncontent-length: 0\r\n\r\n"
GONE = b"HTTP/1.1 410 Gone\r\ncontent-length: 0\r\n\r\n"
HUGE = b"HTTP/1.1 200 OK\r\ncontent-length: 100000000000\r\n\r\n" + b"x" * 100_000
NO_HTTP = b"hello\r\n\r\n"
SILENCE = b""
"""Nothing is answered, and the connection stays open."""


@dataclass(frozen=True)
class Post:
    """One request, and what was answered."""

    headers: dict[str, str]
    body: bytes
    answer: bytes

    @property
    def seqs(self) -> list[int]:
        """The numbers of the changes in it."""
        return [change["seq"] for change in self.changes]

    @property
    def changes(self) -> list[dict[str, Any]]:
        """What it tells."""
        return list(orjson.loads(self.body)["data"]["changes"])


def is_signed(post: Post, secret: str) -> bool:
    """As a receiver checks it, by the specification alone."""
    signed = f"{post.headers['webhook-id']}.{post.headers['webhook-timestamp']}.".encode() + post.body
    digest = hmac.new(base64.b64decode(secret.removeprefix("whsec_")), signed, sha256).digest()
    return post.headers["webhook-signature"] == f"v1,{base64.b64encode(digest).decode()}"


@dataclass
class Portal:
    """`answer` decides on each request; `posts` are those that came whole."""

    answer: Callable[[int], bytes] = lambda _: TAKEN
    posts: list[Post] = field(default_factory=list)
    port: int = 0

    @property
    def url(self) -> str:
        """Where it listens."""
        return f"http://127.0.0.1:{self.port}/changes"

    @property
    def taken(self) -> list[int]:
        """The numbers of the changes that it took, in the order in which they came."""
        return [seq for post in self.posts if post.answer == TAKEN for seq in post.seqs]

    async def until(self, condition: Callable[["Portal"], bool]) -> None:
        """Returns once that is so."""

        async def so() -> bool:
            return condition(self)

        await until(so)

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """One connection, one request."""
        try:
            head = (await reader.readuntil(b"\r\n\r\n")).decode().splitlines()
            headers = dict(_header(line) for line in head[1:] if line)
            body = await reader.readexactly(int(headers["content-length"]))
            answer = self.answer(len(self.posts))
            self.posts.append(Post(headers, body, answer))
            if answer == SILENCE:
                await reader.read()
            writer.write(answer)
            await writer.drain()
        except (ConnectionError, asyncio.IncompleteReadError):
            pass
        finally:
            writer.close()


def _header(line: str) -> tuple[str, str]:
    name, _, value = line.partition(": ")
    return name.lower(), value


@asynccontextmanager
async def listening(portal: Portal) -> AsyncIterator[Portal]:
    """It listens within the block, at the same port each time."""
    server = await asyncio.start_server(portal.serve, "127.0.0.1", portal.port)
    portal.port = server.sockets[0].getsockname()[1]
    try:
        yield portal
    finally:
        server.close()

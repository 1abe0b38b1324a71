"""A TCP proxy that can cut its connections, or fall silent: it goes on accepting, and forwards nothing for a while."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, suppress
from urllib.parse import urlsplit


class Proxy:
    """Between the hub and its database."""

    def __init__(self, uri: str) -> None:
        target = urlsplit(uri)
        assert target.hostname and target.port
        self._target = target.hostname, target.port
        self._speaks = asyncio.Event()
        self._speaks.set()
        self._passes_answers = asyncio.Event()
        self._passes_answers.set()
        self._holds_one = asyncio.Event()
        self._tells_ends = asyncio.Event()
        self._tells_ends.set()
        self._loses: bytes | None = None
        self.lost = 0
        self._server: asyncio.Server | None = None
        self._links: set[asyncio.Task[None]] = set()

    @property
    def uri(self) -> str:
        """Where it listens."""
        assert self._server
        return f"bolt://127.0.0.1:{self._server.sockets[0].getsockname()[1]}"

    def fall_silent(self) -> None:
        """From now on nothing passes, either way."""
        self._speaks.clear()

    def hold_answers(self) -> None:
        """From now on the database is asked, and what it answers is held back."""
        self._holds_one.clear()
        self._passes_answers.clear()

    async def until_held(self) -> None:
        """Returns when an answer is held back."""
        await self._holds_one.wait()

    def keep_ends(self) -> None:
        """From now on neither side learns that the other has gone, as when a machine loses its network."""
        self._tells_ends.clear()

    def cut(self) -> None:
        """Ends every connection there is; new ones are taken."""
        for link in self._links:
            link.cancel()

    def lose_the_reply_to(self, message: bytes) -> None:
        """The next such message reaches the database, and what it answers is lost with the connection."""
        self._loses = message

    def speak(self) -> None:
        """What was held back passes now, and all that comes."""
        self._speaks.set()
        self._passes_answers.set()

    async def _link(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(ConnectionError):
            far_reader, far_writer = await asyncio.open_connection(*self._target)
            asked = asyncio.Event()
            pumps = [
                asyncio.create_task(self._pump(reader, far_writer, asked, self._speaks)),
                asyncio.create_task(self._pump(far_reader, writer, asked, self._speaks, self._passes_answers)),
            ]
            try:
                await asyncio.wait(pumps, return_when=asyncio.FIRST_COMPLETED)
            finally:
                for pump in pumps:
                    pump.cancel()
                writer.close()
                far_writer.close()

    async def _pump(
        self,
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
        asked: asyncio.Event,
        *gates: asyncio.Event,
    ) -> None:
        with suppress(ConnectionError):
            await self._forward(reader, writer, asked, gates)
        await self._tells_ends.wait()

    async def _forward(
        self,
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
        asked: asyncio.Event,
        gates: Sequence[asyncio.Event],
    ) -> None:
        while data := await reader.read(65_536):
            if self._passes_answers in gates and asked.is_set():
                self.lost += 1
                return
            if self._passes_answers not in gates and self._loses and self._loses in data:
                self._loses = None
                asked.set()
            for gate in gates:
                if gate is self._passes_answers and not gate.is_set():
                    self._holds_one.set()
                await gate.wait()
            writer.write(data)
            await writer.drain()

    async def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        link = asyncio.current_task()
        assert link
        self._links.add(link)
        try:
            await self._link(reader, writer)
        finally:
            self._links.discard(link)

    async def start(self) -> None:
        """Listens on a port of its own."""
        self._server = await asyncio.start_server(self._accept, "127.0.0.1", 0)

    async def stop(self) -> None:
        """Cuts every connection."""
        assert self._server
        self._server.close()
        self.cut()
        await asyncio.gather(*self._links, return_exceptions=True)


@asynccontextmanager
async def proxied(uri: str) -> AsyncIterator[Proxy]:
    """A proxy before the database at that address."""
    proxy = Proxy(uri)
    await proxy.start()
    try:
        yield proxy
    finally:
        proxy.speak()
        await proxy.stop()

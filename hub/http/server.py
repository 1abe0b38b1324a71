"""uvicorn, with this hub's limits."""

import asyncio
import socket
from typing import Final

import uvicorn
from starlette.applications import Starlette

from hub.http.protocol import BoundedProtocol
from hub.settings import HubSettings

KEEP_ALIVE: Final = 30
DRAIN: Final = 5
"""Seconds for requests in flight when the server is told to stop."""
PING: Final = 20.0
"""Seconds between two pings on a socket, and for the answer to one."""


class HubServer(uvicorn.Server):
    """uvicorn's, which lets go of event streams before it waits for requests in flight. Sockets it closes itself."""

    stopping: asyncio.Event

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """As uvicorn's."""
        self.stopping.set()
        await super().shutdown(sockets)


def server(app: Starlette, settings: HubSettings) -> HubServer:
    """A server of the application, not yet started."""
    made = HubServer(
        uvicorn.Config(
            app,
            host=settings.host,
            port=settings.port,
            http=BoundedProtocol,
            ws="websockets-sansio",
            ws_max_size=settings.body_limit,
            ws_per_message_deflate=False,  # its buffers would be most of what a socket takes
            ws_ping_interval=PING,
            ws_ping_timeout=PING,
            lifespan="on",
            server_header=False,
            access_log=False,  # a query's whole text stands in a GET's address
            timeout_keep_alive=KEEP_ALIVE,
            timeout_graceful_shutdown=DRAIN,
        )
    )
    made.stopping = app.state.streams.stopping
    return made


async def serve(app: Starlette, settings: HubSettings) -> None:
    """Serves until SIGINT or SIGTERM; the caller chooses the loop (uvloop)."""
    await server(app, settings).serve()

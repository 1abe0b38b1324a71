"""uvicorn, with this hub's limits."""

from typing import Final

import uvicorn
from starlette.types import ASGIApp

from hub.http.protocol import BoundedProtocol
from hub.settings import HubSettings

KEEP_ALIVE: Final = 30
DRAIN: Final = 5
"""Seconds for requests in flight when the server is told to stop."""


def server(app: ASGIApp, settings: HubSettings) -> uvicorn.Server:
    """A server of the application, not yet started."""
    return uvicorn.Server(
        uvicorn.Config(
            app,
            host=settings.host,
            port=settings.port,
            http=BoundedProtocol,
            ws="none",
            lifespan="on",
            server_header=False,
            access_log=False,  # a query's whole text stands in a GET's address
            timeout_keep_alive=KEEP_ALIVE,
            timeout_graceful_shutdown=DRAIN,
        )
    )


async def serve(app: ASGIApp, settings: HubSettings) -> None:
    """Serves until SIGINT or SIGTERM; the caller chooses the loop (uvloop)."""
    await server(app, settings).serve()

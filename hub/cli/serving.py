"""Serving in the foreground: the socket, the signals, the server."""

import gc
import logging
import signal
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial

from hub.app import create_app, utc_now
from hub.cli.delivering import delivering
from hub.cli.output import out
from hub.database.database import Database
from hub.errors import BadUserInput, Unavailable
from hub.graphql.schema import HubSchema, create_schema
from hub.http.request import GraphQLRequest
from hub.http.sample_requests import sample_request
from hub.http.server import server
from hub.http.trusted_documents import TrustedDocuments
from hub.http.warm_up import warm_up
from hub.plan.context import RequestContext
from hub.settings import HubSettings
from hub.web.examples import EXAMPLES

_COLLECTED_AFTER = 200_000, 50, 100
"""A list of 12,000 units rebuilt is a fifth faster than with Python's own thresholds."""


@contextmanager
def until_stopped() -> Iterator[None]:
    """Makes SIGTERM and Ctrl-C one wish to stop, which is no error."""

    def stop(*_: object) -> None:
        # Some send it twice, to the group and to the process; the second must not disturb the stop.
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
        signal.raise_signal(signal.SIGINT)

    # Set even where it is ignored, as in a shell's background.
    before = {
        signal.SIGINT: signal.signal(signal.SIGINT, signal.default_int_handler),
        signal.SIGTERM: signal.signal(signal.SIGTERM, stop),
    }
    try:
        yield
    except KeyboardInterrupt:
        out.print("Stopped.")
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


@contextmanager
def reserved(settings: HubSettings) -> Iterator[socket.socket]:
    """The socket to serve on, taken before anything slow begins. It refuses connections until it listens."""
    family, kind, protocol, address = _resolved(settings)
    with socket.socket(family, kind, protocol) as found:
        found.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        with _refused(settings):
            found.bind(address)
        yield found


@contextmanager
def _refused(settings: HubSettings) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        where = f"{settings.host}:{settings.port}"
        raise Unavailable(f"{where} cannot be served on: {error.strerror}. Choose another HUB_PORT.") from error


def _resolved(settings: HubSettings) -> tuple[socket.AddressFamily, socket.SocketKind, int, tuple[object, ...]]:
    try:
        family, kind, protocol, _, address = socket.getaddrinfo(
            settings.host, settings.port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
        )[0]
    except socket.gaierror as error:
        raise BadUserInput(f"HUB_HOST: {settings.host} is no address of this machine.") from error
    return family, kind, protocol, address


async def serve_on(
    listener: socket.socket, database: Database, settings: HubSettings, trusted: TrustedDocuments
) -> None:
    """Serves until a signal; requests in flight are answered, then the database is closed."""
    schema = create_schema()
    await warm_up(schema, lambda: RequestContext(0, utc_now(), database.reader), known(trusted, schema))
    settle_collector()
    app = create_app(
        settings, database, schema=schema, trusted=trusted, background=partial(delivering, database, settings, schema)
    )
    uvicorn = server(app, settings)
    logging.getLogger().setLevel(logging.WARNING)
    logging.getLogger("uvicorn.error").setLevel(logging.WARNING)
    with _refused(settings):
        # From here on connections wait for the server, so the address holds as soon as it is told.
        listener.listen()
    out.print(f"Serving on [bold]{url(listener)}[/] (Ctrl-C stops)", soft_wrap=True)
    await uvicorn.serve(sockets=[listener])


def settle_collector() -> None:
    """Spares the collector what lasts as long as the process, and large answers a collection in their middle."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(*_COLLECTED_AFTER)


def known(trusted: TrustedDocuments, schema: HubSchema) -> list[GraphQLRequest]:
    """Requests that will come: the first page's and one for each trusted query."""
    documents = dict.fromkeys([*(example.query for example in EXAMPLES), *trusted.documents.values()])
    return [asked for document in documents if (asked := sample_request(document, schema))]


def url(listener: socket.socket) -> str:
    """The address to open."""
    host, port = str(listener.getsockname()[0]), listener.getsockname()[1]
    shown = {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(host, host)  # noqa: S104 (it is only told)
    return f"http://[{shown}]:{port}" if ":" in shown else f"http://{shown}:{port}"

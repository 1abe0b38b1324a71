"""The application: routes, middleware and lifespan, the whole wiring on one screen."""

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager, nullcontext
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Protocol

import strawberry
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.cors import CORSMiddleware
from starlette.routing import Mount, Route, WebSocketRoute

from hub.access.doorkeeper import Doorkeeper
from hub.access.issuer import issuer_of
from hub.access.tokens import Tokens
from hub.commands.prune_feed import kept_for
from hub.database.statement import GraphReader, Version
from hub.database.write import Writer
from hub.exchange.importing import Imports
from hub.exchange.stored_units import StoredUnits
from hub.feed.follow import Feed
from hub.feed.journal import Journal
from hub.feed.watch import Watch
from hub.graphql.schema import create_schema
from hub.http.answer_cache import AnswerCache
from hub.http.answers import PRICE
from hub.http.callers import Callers
from hub.http.endpoint import GraphQLEndpoint
from hub.http.health import health_routes
from hub.http.lists import list_routes
from hub.http.security import SecurityHeaders
from hub.http.socket import GraphQLSocket
from hub.http.streaming import Streaming
from hub.http.streams import Streams
from hub.http.trusted_documents import NO_DOCUMENTS, TrustedDocuments
from hub.http.unrouted import HANDLERS
from hub.settings import HubSettings
from hub.web.asking import Asking
from hub.web.assets import StaticAssets
from hub.web.confirm_page import ConfirmPage
from hub.web.first_page import first_page
from hub.web.report_pages import ReportForm, ReportPage

if TYPE_CHECKING:
    from hub.access.signed_tokens import SignedTokens


class ServedDatabase(Protocol):
    """What the application needs of the database."""

    @property
    def reader(self) -> GraphReader:
        """What the executor reads with."""
        ...

    @property
    def writer(self) -> Writer:
        """What the journal writes with."""
        ...

    async def version(self) -> Version:
        """The network's version now."""
        ...

    async def ready(self) -> bool:
        """Whether the database answers now."""
        ...

    async def delete_pruned(self) -> int:
        """Deletes what the feed's start has left behind."""
        ...

    async def close(self) -> None:
        """Ends every connection."""
        ...


def utc_now() -> datetime:
    """The moment, as the system's clock has it."""
    return datetime.now(UTC)


def _signed_tokens(settings: HubSettings, database: ServedDatabase) -> "SignedTokens | None":
    """What tells viewers from JWTs, where an issuer is set."""
    issuer = issuer_of(settings)
    if issuer is None:
        return None
    from hub.access.signed_tokens import SignedTokens

    return SignedTokens(issuer, database.reader, database.version)


def _imports(database: ServedDatabase, journal: Journal, clock: Callable[[], datetime]) -> Imports:
    """What takes lists in."""
    return Imports(database.reader, StoredUnits(database.reader, database.version), journal, clock)


def create_app(
    settings: HubSettings,
    database: ServedDatabase,
    clock: Callable[[], datetime] = utc_now,
    schema: strawberry.Schema | None = None,
    trusted: TrustedDocuments = NO_DOCUMENTS,
    background: Callable[[Feed], AbstractAsyncContextManager[None]] = lambda _: nullcontext(),
) -> Starlette:
    """The hub over a connected database, which it closes at its own end; `background` works meanwhile."""

    @asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[None]:
        try:
            async with kept_for(settings.feed_days, journal, database.delete_pruned, clock), background(feed):
                yield
        finally:
            await watch.close()
            await journal.close()
            if signed:
                await signed.close()
            await database.close()

    watch = Watch(database.version)

    journal = Journal(database.writer, clock, watch.ring)
    signed = _signed_tokens(settings, database)
    doorkeeper = Doorkeeper(Tokens(database.reader, database.version), settings.network_token, signed)
    callers = Callers(settings, database.reader, journal, doorkeeper, clock)
    schema = schema or create_schema()
    feed = Feed(watch, database.reader)
    streaming = Streaming(schema, feed, settings.request_timeout)
    streams = Streams(settings.streams, settings.streams_per_client)
    graphql = GraphQLEndpoint(schema, settings, callers.caller, trusted, streaming, streams)
    sockets = GraphQLSocket(streaming, streams, callers.caller, trusted, settings.subscriptions)
    asking = Asking(schema, settings, callers.context)
    # Answers to strangers are public, and a browser sends no credentials by itself: every portal may embed them.
    cors = Middleware(
        CORSMiddleware,
        allow_origins=["*"],
        allow_methods=["GET", "POST"],
        allow_headers=["*"],
        expose_headers=[PRICE],
    )
    app = Starlette(
        routes=[
            Route("/", first_page()),
            Route("/graphql", graphql, middleware=[cors]),
            WebSocketRoute("/graphql", sockets),
            Route("/confirm/{secret}", ConfirmPage(asking), methods=["GET", "POST"]),
            Route("/report", ReportForm(asking), methods=["GET", "POST"]),
            Route("/report/{secret}", ReportPage(asking), methods=["GET"]),
            *list_routes(_imports(database, journal, clock), schema, callers.context, callers.viewer, settings, [cors]),
            *health_routes(database.ready),
            Mount("/static", StaticAssets()),
        ],
        middleware=[
            Middleware(AnswerCache, settings=settings, version=database.version, clock=clock, doorkeeper=doorkeeper),
            Middleware(SecurityHeaders),
        ],
        exception_handlers=HANDLERS,
        lifespan=lifespan,
    )
    app.state.streams = streams
    return app

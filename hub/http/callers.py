"""Who calls: the viewer by the credentials, and what the schema's executor sees of a request."""

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial

from starlette.requests import HTTPConnection

from hub.access.doorkeeper import Doorkeeper
from hub.access.viewer import Viewer
from hub.database.statement import GraphReader
from hub.feed.journal import Journal
from hub.graphql.context import HubContext
from hub.http.rate_limit import Admission, RateLimit
from hub.http.streaming import Caller
from hub.plan.context import Meter
from hub.settings import HubSettings


class Callers:
    """Tells one caller from another, and gives each a purse."""

    def __init__(
        self,
        settings: HubSettings,
        reader: GraphReader,
        journal: Journal,
        doorkeeper: Doorkeeper,
        clock: Callable[[], datetime],
    ) -> None:
        self._reader, self._journal, self._doorkeeper, self._clock = reader, journal, doorkeeper, clock
        self._budgets = (settings.budget_public, settings.budget_press, settings.budget_network)
        self._take = _rate_limit(settings)
        self._admission = Admission(settings.report_limit, settings.report_limit_total, settings.rate_limit_clients)

    async def viewer(self, credentials: Sequence[bytes]) -> Viewer:
        """By these Authorization headers, as of now. Raises Unauthenticated."""
        return await self._doorkeeper.viewer(credentials, self._clock())

    def context(self, viewer: Viewer, client: str) -> HubContext:
        """Of one request of the viewer from that address."""
        return HubContext(
            tier=viewer.tier,
            now=self._clock(),
            reader=self._reader,
            meter=Meter(self._budgets[viewer.tier], partial(self._take, client)),
            viewer=viewer,
            journal=self._journal,
            admit_report=partial(self._admission.report, client),
            admit_secret=partial(self._admission.secret, client),
        )

    def caller(self, credentials: Sequence[bytes], client: str) -> Caller:
        """Of a request, or of a connection that stays open."""
        return Caller(credentials, client, self.viewer, self.context)


def credentials_of(connection: HTTPConnection) -> list[bytes]:
    """The Authorization headers."""
    return [value for name, value in connection.headers.raw if name == b"authorization"]


def _rate_limit(settings: HubSettings) -> Callable[[str, int], None]:
    """What takes the price of a query from a client."""
    if not settings.rate_limit:
        return lambda _client, _price: None
    return RateLimit(settings.rate_limit, settings.rate_limit_burst, settings.rate_limit_clients).take

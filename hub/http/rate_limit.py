"""The rate at which one client may spend: a token bucket filled with price, kept in this process."""

import hashlib
from collections.abc import Callable, Sequence
from ipaddress import IPv6Address, ip_address

from starlette.requests import HTTPConnection
from throttled import MemoryStore, RateLimiterType, Throttled, per_hour, per_sec
from throttled.rate_limiter import Quota

from hub.errors import RateLimited

_NETWORK = 64
"""Bits of an IPv6 address that one client has; the rest it may choose at will."""
_SECRETS, _SECRETS_BURST = 1, 30
"""A second and at once: a whole office may have one address."""


class RateLimit:
    """Each of the last `clients` clients may spend `rate` a second (or `per` another time), and `burst` at once."""

    def __init__(self, rate: int, burst: int, clients: int, per: Callable[[int, int], Quota] = per_sec) -> None:
        self._burst = burst
        self._buckets = Throttled(
            using=RateLimiterType.TOKEN_BUCKET.value,
            quota=per(rate, burst),
            store=MemoryStore(options={"MAX_SIZE": clients}),
        )

    def take(self, client: str, price: int) -> None:
        """Takes the price from the client's bucket; a price over the burst takes a whole one. Raises RateLimited."""
        spent = self._buckets.limit(client, min(max(price, 1), self._burst))
        if spent.limited:
            wait = max(int(spent.state.retry_after), 1)
            raise RateLimited(f"You have asked for too much at once: ask again in {wait:,} s.", wait)


class Admission:
    """How much may come without a token: reports, by client and from all together, and secrets that are tried."""

    def __init__(self, reports: int, reports_of_all: int, clients: int) -> None:
        self._reports = RateLimit(reports, reports, clients, per_hour)
        self._reports_of_all = RateLimit(reports_of_all, reports_of_all, 1, per_hour)
        self._secrets = RateLimit(_SECRETS, _SECRETS_BURST, clients)

    def report(self, client: str) -> None:
        """Takes one report. What a client may not send takes nothing from the others. Raises RateLimited."""
        self._reports.take(client, 1)
        self._reports_of_all.take("all", 1)

    def secret(self, client: str) -> None:
        """Takes one look at what a secret stands for. Raises RateLimited."""
        self._secrets.take(client, 1)


def client_of(request: HTTPConnection, credentials: Sequence[bytes]) -> str:
    """Who spends: the token, else the address. Of a proxy that uvicorn trusts it is the address that it forwards."""
    if credentials:
        return hashlib.sha256(credentials[0]).hexdigest()
    host = request.client.host if request.client else ""
    try:
        address = ip_address(host)
    except ValueError:
        return host
    return str(int(address) >> (128 - _NETWORK)) if isinstance(address, IPv6Address) else host

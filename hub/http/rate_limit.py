"""The rate at which one client may spend: a token bucket filled with price, kept in this process."""

import hashlib
from collections.abc import Sequence
from ipaddress import IPv6Address, ip_address

from starlette.requests import HTTPConnection
from throttled import MemoryStore, RateLimiterType, Throttled, per_sec

from hub.errors import RateLimited

_NETWORK = 64
"""Bits of an IPv6 address that one client has; the rest it may choose at will."""


class RateLimit:
    """Each of the last `clients` clients may spend `rate` a second, and `burst` at once."""

    def __init__(self, rate: int, burst: int, clients: int) -> None:
        self._burst = burst
        self._buckets = Throttled(
            using=RateLimiterType.TOKEN_BUCKET.value,
            quota=per_sec(rate, burst),
            store=MemoryStore(options={"MAX_SIZE": clients}),
        )

    def take(self, client: str, price: int) -> None:
        """Takes the price from the client's bucket; a price over the burst takes a whole one. Raises RateLimited."""
        spent = self._buckets.limit(client, min(max(price, 1), self._burst))
        if spent.limited:
            wait = max(int(spent.state.retry_after), 1)
            raise RateLimited(f"You have asked for too much at once: ask again in {wait:,} s.", wait)


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

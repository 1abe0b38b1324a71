"""JWTs of the issuer: who holds one, as it says itself, signed.

A token that was checked is known until it expires, the issuer has other keys, or the network moves, if it names units
by code.
"""

from collections.abc import Awaitable, Callable
from datetime import date, datetime
from typing import Any, Final, NamedTuple

from cachetools import LRUCache
from joserfc import jws, jwt
from joserfc.errors import JoseError
from joserfc.jwk import Key

from graph_schema.network import UNIT
from hub.access.claims import Grant, grant_of
from hub.access.issuer import Issuer
from hub.access.signing_keys import Keys, SigningKeys
from hub.access.tokens import digest_of
from hub.access.viewer import NOT_VALID, Viewer
from hub.database.statement import GraphReader, Statement, Version
from hub.errors import Unauthenticated
from hub.plan.context import VIET_NAM

_KNOWN: Final = 10_000
_LONGEST_HEADER: Final = 4_096
_TYPES: Final = frozenset(("jwt", "at+jwt", "application/at+jwt"))
"""An issuer signs other things, too, such as log-outs."""
_UNREADABLE: Final = (JoseError, ValueError, TypeError, KeyError, OverflowError, RecursionError)
_LOOK_UP: Final = Statement(
    f"CALL () {{ MATCH (u:{UNIT.name}) WHERE u.code IN $codes AND u.validFrom <= $today AND $today < u.validTo "
    "RETURN collect(u.id) AS units }",
    ("units",),
)


class _Held(NamedTuple):
    """Whom a token gives, and how long that holds."""

    viewer: Viewer
    until: float
    keys: Keys | None
    version: Version | None
    today: date | None


class SignedTokens:
    """Tells viewers from JWTs."""

    def __init__(self, issuer: Issuer, reader: GraphReader, version: Callable[[], Awaitable[Version]]) -> None:
        self._issuer, self._reader, self._version = issuer, reader, version
        self._keys = SigningKeys(issuer)
        self._held: LRUCache[str, _Held] = LRUCache(_KNOWN)
        self._registry = jws.JWSRegistry(algorithms=issuer.algorithms, strict_check_header=False)
        self._registry.max_header_length = _LONGEST_HEADER

    async def close(self) -> None:
        """Lets the issuer go."""
        await self._keys.close()

    def known(self, secret: str, now: datetime) -> tuple[Viewer, Version | None] | None:
        """As Doorkeeper.known."""
        held = self._held.get(digest_of(secret))
        if held is None or now.timestamp() >= held.until:
            return None
        keys = self._keys.renewed(now)
        if keys is None or held.keys is not keys:
            return None
        return (held.viewer, held.version) if held.today in (None, _day(now)) else None

    async def viewer(self, secret: str, now: datetime) -> Viewer:
        """Who holds the token now. Raises Unauthenticated, or Unavailable when the issuer or the graph is away."""
        known = self.known(secret, now)
        if known and (known[1] is None or known[1] == await self._version()):
            return known[0]
        claims = await self._claims(secret, now)
        keys, grant = self._keys.usable(now), grant_of(claims, self._issuer)
        units, version = await self._units(grant, now)
        viewer = Viewer(grant.tier, f"oidc:{grant.subject}", units, operates=grant.operates)
        until, today = claims["exp"] + self._issuer.leeway, _day(now) if grant.codes else None
        self._held[digest_of(secret)] = _Held(viewer, until, keys, version, today)
        return viewer

    async def _claims(self, secret: str, now: datetime) -> dict[str, Any]:
        key = await self._keys.key(self._kid(secret), now)
        times = jwt.JWTClaimsRegistry(
            now=int(now.timestamp()),
            leeway=self._issuer.leeway,
            iss={"essential": True, "value": self._issuer.url},
            aud={"essential": True, "value": self._issuer.audience},
            exp={"essential": True},
        )
        try:
            claims = self._opened(secret, key)
            times.validate(claims)
        except _UNREADABLE as error:
            raise Unauthenticated(NOT_VALID) from error
        return claims

    def _opened(self, secret: str, key: Key) -> dict[str, Any]:
        return jwt.decode(secret, key, self._issuer.algorithms, self._registry).claims

    def _kid(self, secret: str) -> str:
        """The key that the token says it is signed with: the one thing that is believed before it is checked."""
        try:
            header = jws.extract_compact(secret.encode(), registry=self._registry).headers()
        except _UNREADABLE as error:
            raise Unauthenticated(NOT_VALID) from error
        kid, type_ = header.get("kid"), header.get("typ", "JWT")
        fits = header.get("alg") in self._issuer.algorithms and isinstance(type_, str) and type_.lower() in _TYPES
        if not fits or not isinstance(kid, str):
            raise Unauthenticated(NOT_VALID)
        return kid

    async def _units(self, grant: Grant, now: datetime) -> tuple[frozenset[str], Version | None]:
        """Units by id hold for good; whose a code is, is asked of the network as it is."""
        if not grant.codes:
            return grant.units, None
        reading = await self._reader.read(_LOOK_UP, {"codes": sorted(grant.codes), "today": _day(now)})
        return grant.units | frozenset(reading.values[0]), reading.version


def _day(now: datetime) -> date:
    return now.astimezone(VIET_NAM).date()

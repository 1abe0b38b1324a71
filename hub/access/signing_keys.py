"""The issuer's public keys, by key id: kept for a while, fetched anew when a key is unknown, never too often.

Whoever sends tokens with made-up key ids brings about one fetch in half a minute and no more. Fetches run beside the
requests, so a request whose key is known waits for none.
"""

import asyncio
import logging
import re
import warnings
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any, Final

from joserfc.errors import JoseError, SecurityWarning
from joserfc.jwk import ECKey, Key, OKPKey, RSAKey, import_key

from hub.access.fetching import AWAY, PATIENCE, client, fetched
from hub.access.issuer import Issuer
from hub.access.viewer import NOT_VALID
from hub.errors import Unauthenticated, Unavailable
from hub.settings import SAFE_URL

log = logging.getLogger(__name__)

Keys = Mapping[str, Key]
FRESH: Final = timedelta(minutes=5)
"""Older keys are fetched anew beside the requests: so long a key that the issuer took back may still count."""
USABLE: Final = timedelta(hours=1)
"""Keys this old open nothing any more: so long the issuer may be away."""
PAUSE: Final = timedelta(seconds=30)
"""Between two fetches."""
_DISCOVERY: Final = "/.well-known/openid-configuration"
_MOST: Final = 100
_SHORTEST_RSA: Final = 2048


class SigningKeys:
    """The keys of one issuer."""

    def __init__(self, issuer: Issuer) -> None:
        self._issuer, self._http = issuer, client()
        self._keys: Keys = {}
        self._at: datetime | None = None
        self._tried: datetime | None = None
        self._failed = False
        self._fetching: asyncio.Task[None] | None = None

    async def close(self) -> None:
        """Ends what is under way."""
        if self._fetching:
            self._fetching.cancel()
            await asyncio.wait({self._fetching})
        await self._http.aclose()

    def usable(self, now: datetime) -> Keys | None:
        """The keys, which are another object once a fetch finds others; None when there are none that count."""
        return self._keys if self._younger(self._at, USABLE, now) else None

    def renewed(self, now: datetime) -> Keys | None:
        """As `usable`; those that are not fresh are fetched anew, for whoever asks next."""
        keys = self.usable(now)
        if keys is not None and not self._younger(self._at, FRESH, now):
            self._fetch(now)
        return keys

    async def key(self, kid: str, now: datetime) -> Key:
        """The key of that id. Raises Unauthenticated when the issuer has none, Unavailable when it cannot be asked."""
        if key := (self.renewed(now) or {}).get(kid):
            return key
        if fetching := self._fetch(now):
            await asyncio.shield(fetching)
        if key := (self.usable(now) or {}).get(kid):
            return key
        if self._failed or self.usable(now) is None:
            raise Unavailable(AWAY)
        raise Unauthenticated(NOT_VALID)

    @staticmethod
    def _younger(moment: datetime | None, age: timedelta, now: datetime) -> bool:
        return moment is not None and now - moment < age

    def _fetch(self, now: datetime) -> asyncio.Task[None] | None:
        """The fetch that runs, or a new one, unless the last was just now."""
        if self._fetching and not self._fetching.done():
            return self._fetching
        if self._younger(self._tried, PAUSE, now):
            return None
        self._tried = now
        self._fetching = asyncio.create_task(self._fetch_all(now))
        return self._fetching

    async def _fetch_all(self, now: datetime) -> None:
        try:
            async with asyncio.timeout(PATIENCE):
                found = await fetched(self._http, self._issuer.jwks_url or await self._discovered())
            self._take(_keys(found))
            self._at, self._failed = now, False
        except (Unavailable, TimeoutError) as error:
            self._failed = True
            log.warning("the keys of %s could not be fetched: %r", self._issuer.url, error.__cause__ or error)

    def _take(self, found: Keys) -> None:
        """The same keys stay the same object, so that what was checked with them need not be checked again."""
        if _said(found) != _said(self._keys):
            self._keys = found

    async def _discovered(self) -> str:
        """Where the issuer says that its keys are (OpenID Connect Discovery 1.0, section 4)."""
        found = await fetched(self._http, self._issuer.url.rstrip("/") + _DISCOVERY)
        url = found.get("jwks_uri")
        if found.get("issuer") != self._issuer.url or not isinstance(url, str) or not re.fullmatch(SAFE_URL, url):
            raise Unavailable(AWAY)
        return url


def _keys(found: Mapping[str, Any]) -> Keys:
    """Those that signatures may be checked with. One that cannot be read takes none of the others with it."""
    said = found.get("keys")
    if not isinstance(said, list):
        raise Unavailable(AWAY)
    read = ((each["kid"], _read(each)) for each in said[:_MOST] if isinstance(each, dict) and _signs(each))
    return {kid: key for kid, key in read if key}


def _said(keys: Keys) -> dict[str, Any]:
    return {kid: key.as_dict(private=False) for kid, key in keys.items()}


def _signs(said: Mapping[str, Any]) -> bool:
    return isinstance(said.get("kid"), str) and said.get("use", "sig") == "sig"


def _read(said: dict[str, Any]) -> Key | None:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", SecurityWarning)
            key = import_key(said)
    except (JoseError, ValueError, TypeError, KeyError, OverflowError):
        return None
    if isinstance(key, RSAKey):
        return key if key.public_key.key_size >= _SHORTEST_RSA else None
    return key if isinstance(key, ECKey | OKPKey) else None

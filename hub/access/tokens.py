"""Tokens of the graph: who holds one, told from its secret's digest, and never longer than the network stands still.

A token that was looked up is known until the network moves: revoking one is a write, and moves it.
"""

import secrets
from collections.abc import Awaitable, Callable
from datetime import datetime
from hashlib import sha256
from typing import Any, Final, NamedTuple

from cachetools import LRUCache

from graph_schema.bookkeeping import EDITS, TOKEN
from graph_schema.network import UNIT
from hub.access.viewer import Tier, Viewer
from hub.database.statement import GraphReader, Statement, Version

PREFIX: Final = "pcn_"
"""Secrets begin so, for whoever searches for lost ones."""
_SECRET_BYTES: Final = 32
_KNOWN: Final = 10_000
_LOOK_UP: Final = Statement(
    f"OPTIONAL MATCH (t:{TOKEN.name} {{digest: $digest}}) OPTIONAL MATCH (t)-[:{EDITS.name}]->(u:{UNIT.name}) "
    "WITH s0, t, collect(u.id) AS scopes",
    ("CASE WHEN t IS NULL THEN null ELSE [t.id, t.tier, t.operates, t.expiresAt, t.revokedAt, scopes] END",),
)


def new_secret(prefix: str = PREFIX) -> str:
    """A secret that nobody guesses."""
    return prefix + secrets.token_urlsafe(_SECRET_BYTES)


def digest_of(secret: str) -> str:
    """What is stored of it. The secret is long and random, so no slow hash is needed."""
    return sha256(secret.encode()).hexdigest()


class Held(NamedTuple):
    """What a token gives, as of a version of the network; `viewer` is None for one that is not known or was revoked."""

    viewer: Viewer | None
    expires: str | None
    version: Version

    def at(self, now: datetime) -> Viewer | None:
        """Whom it gives at that moment."""
        good = self.expires is None or now < datetime.fromisoformat(self.expires)
        return self.viewer if good else None


class Tokens:
    """Looks tokens up, and knows those that it looked up for as long as the network does not move."""

    def __init__(self, reader: GraphReader, version: Callable[[], Awaitable[Version]]) -> None:
        self._reader, self._version = reader, version
        self._held: LRUCache[str, Held] = LRUCache(_KNOWN)

    def known(self, secret: str) -> Held | None:
        """What was found of it last, which holds as long as the network is at that version."""
        return self._held.get(digest_of(secret))

    async def viewer(self, secret: str, now: datetime) -> Viewer | None:
        """Who holds the token now; None for nobody. Raises Unavailable or TimedOut."""
        if not secret.startswith(PREFIX):
            return None
        held = self.known(secret)
        if held is None or held.version != await self._version():
            held = await self._look_up(digest_of(secret))
        return held.at(now)

    async def _look_up(self, digest: str) -> Held:
        reading = await self._reader.read(_LOOK_UP, {"digest": digest})
        (found,) = reading.values
        held = Held(_viewer(found), found[3] if found else None, reading.version)
        if held.viewer:
            self._held[digest] = held
        return held


def _viewer(found: list[Any] | None) -> Viewer | None:
    if found is None or found[4] is not None:
        return None
    identifier, tier, operates, _, _, scopes = found
    return Viewer(Tier[tier], identifier, frozenset(scopes), operates=operates)

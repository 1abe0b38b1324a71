"""Who a request's viewer is. Credentials that are not valid never pass for none."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from pydantic import SecretStr

from hub.access.tokens import Tokens
from hub.access.viewer import NOT_VALID, STRANGER, Tier, Viewer, is_demo_token, is_jwt, secret_of
from hub.database.statement import Version
from hub.errors import Unauthenticated

_MEMBER = Viewer(Tier.NETWORK, "demo")


class Signed(Protocol):
    """Tells viewers from JWTs, which an issuer has signed."""

    def known(self, secret: str, now: datetime) -> tuple[Viewer, Version | None] | None:
        """As Doorkeeper.known."""
        ...

    async def viewer(self, secret: str, now: datetime) -> Viewer:
        """Raises Unauthenticated, or Unavailable."""
        ...


class Doorkeeper:
    """Tells viewers from credentials: the demo's token, one of the graph's, or a JWT where an issuer is set."""

    def __init__(self, tokens: Tokens, network_token: SecretStr | None, signed: Signed | None = None) -> None:
        self._tokens, self._network_token, self._signed = tokens, network_token, signed

    async def viewer(self, credentials: Sequence[bytes], now: datetime) -> Viewer:
        """The viewer. Raises Unauthenticated, and Unavailable where a token cannot be looked up."""
        secret = secret_of(credentials)
        if secret is None:
            return STRANGER
        if is_demo_token(secret, self._network_token):
            return _MEMBER
        if self._signed and is_jwt(secret):
            return await self._signed.viewer(secret, now)
        viewer = await self._tokens.viewer(secret, now)
        if viewer is None:
            raise Unauthenticated(NOT_VALID)
        return viewer

    def known(self, credentials: Sequence[bytes], now: datetime) -> tuple[Viewer, Version | None] | None:
        """The viewer without a look-up, and the network's version for which that holds, None for any.

        None where it takes a look-up, or where the credentials are not valid.
        """
        try:
            secret = secret_of(credentials)
        except Unauthenticated:
            return None
        if secret is None:
            return STRANGER, None
        if is_demo_token(secret, self._network_token):
            return _MEMBER, None
        if self._signed and is_jwt(secret):
            return self._signed.known(secret, now)
        held = self._tokens.known(secret)
        viewer = held.at(now) if held else None
        return (viewer, held.version) if held and viewer else None

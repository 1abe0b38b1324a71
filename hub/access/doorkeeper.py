"""Who a request's viewer is. Credentials that are not valid never pass for none."""

from collections.abc import Sequence
from datetime import datetime

from pydantic import SecretStr

from hub.access.tokens import Tokens
from hub.access.viewer import NOT_VALID, STRANGER, Tier, Viewer, is_demo_token, secret_of
from hub.database.statement import Version
from hub.errors import Unauthenticated

_MEMBER = Viewer(Tier.NETWORK, "demo")


class Doorkeeper:
    """Tells viewers from credentials: the demo's token, or one of the graph's."""

    def __init__(self, tokens: Tokens, network_token: SecretStr | None) -> None:
        self._tokens, self._network_token = tokens, network_token

    async def viewer(self, credentials: Sequence[bytes], now: datetime) -> Viewer:
        """The viewer. Raises Unauthenticated, and Unavailable where a token cannot be looked up."""
        secret = secret_of(credentials)
        if secret is None:
            return STRANGER
        if is_demo_token(secret, self._network_token):
            return _MEMBER
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
        held = self._tokens.known(secret)
        viewer = held.at(now) if held else None
        return (viewer, held.version) if held and viewer else None

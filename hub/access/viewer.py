"""The viewer of a request, told from its credentials."""

import hmac
from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum

from pydantic import SecretStr

from hub.errors import Unauthenticated


class Tier(IntEnum):
    """How far a viewer reads, least first; the numbers are those of `graph_schema.network.TIERS`."""

    PUBLIC = 0
    PRESS = 1
    NETWORK = 2


@dataclass(frozen=True)
class Viewer:
    """Who asks."""

    tier: Tier


def authenticate(credentials: Sequence[bytes], network_token: SecretStr | None) -> Viewer:
    """The viewer with these Authorization headers; credentials that are not valid never pass for none."""
    if not credentials:
        return Viewer(Tier.PUBLIC)
    if len(credentials) > 1:
        raise Unauthenticated("There is more than one Authorization header.")
    scheme, _, token = credentials[0].partition(b" ")
    expected = network_token.get_secret_value().encode() if network_token else b""
    if expected and scheme.lower() == b"bearer" and hmac.compare_digest(token.strip(), expected):
        return Viewer(Tier.NETWORK)
    raise Unauthenticated("The credentials are not valid.")

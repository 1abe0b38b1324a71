"""The viewer of a request, and the credentials that it comes with."""

import hmac
from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum

from pydantic import SecretStr

from hub.errors import Unauthenticated


class Tier(IntEnum):
    """How far a viewer reads, least first; the numbers are those of `graph_schema.vocabulary.TIERS`."""

    PUBLIC = 0
    PRESS = 1
    NETWORK = 2


@dataclass(frozen=True)
class Viewer:
    """Who asks. `actor` names it in the feed; it writes in the subtrees of `scopes`, or everywhere if it operates."""

    tier: Tier
    actor: str = ""
    scopes: frozenset[str] = frozenset()
    operates: bool = False


STRANGER = Viewer(Tier.PUBLIC)
"""Who says nothing of itself."""
NOT_VALID = "The credentials are not valid."


def secret_of(credentials: Sequence[bytes]) -> str | None:
    """The bearer token of these Authorization headers (RFC 6750), None without any. Raises Unauthenticated."""
    if not credentials:
        return None
    if len(credentials) > 1:
        raise Unauthenticated("There is more than one Authorization header.")
    scheme, _, token = credentials[0].partition(b" ")
    if scheme.lower() != b"bearer" or not token.strip():
        raise Unauthenticated(NOT_VALID)
    try:
        return token.strip().decode("ascii")
    except UnicodeDecodeError:
        raise Unauthenticated(NOT_VALID) from None


def is_demo_token(secret: str, setting: SecretStr | None) -> bool:
    """Whether it is the one token of the demo's setting."""
    expected = setting.get_secret_value() if setting else ""
    return bool(expected) and hmac.compare_digest(secret.encode(), expected.encode())


def is_jwt(secret: str) -> bool:
    """Whether it has a JWT's form, which no token of the graph has."""
    return secret.count(".") == 2

"""Look-ups by a secret: its holder sees what it stands for, and only its digest is a parameter."""

from hashlib import sha256
from typing import Final

from graph_schema.shape import Label
from hub.errors import BadUserInput
from hub.plan.declare import Argument, Rows

_LONGEST: Final = 200


def _digest(secret: str) -> str:
    if len(secret) > _LONGEST:
        raise BadUserInput(f"secret may have at most {_LONGEST} characters.", argument="secret")
    return sha256(secret.encode(errors="surrogatepass")).hexdigest()


def by_secret(label: Label) -> Rows:
    """The node whose secret is the argument."""
    return Rows(
        f"MATCH (@x:{label.name} {{digest: $secret}})", arguments={"secret": Argument(bind=_digest)}, private=True
    )

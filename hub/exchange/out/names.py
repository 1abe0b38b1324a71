"""Names for what a list tells of, outside of the hub."""

from typing import Final

_URN: Final = "urn:x-policy-network:"


def iri(*parts: str) -> str:
    """An identifier for a node, or for something of it."""
    return _URN + ":".join(parts)

"""Who writes to the small network."""

from typing import Final

from hub.access.viewer import Tier, Viewer
from tests.reference.small_units import unit_id

OPERATOR: Final = Viewer(Tier.NETWORK, "token:operator", operates=True)


def editor_of(key: str) -> Viewer:
    """Who may write below that unit."""
    return Viewer(Tier.NETWORK, f"token:{key}", frozenset({unit_id(key)}))

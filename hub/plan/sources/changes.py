"""The change feed, oldest first, and what a write was about."""

from graph_schema.network import CHANGE
from hub.plan.declare import Rows, Size, Value, for_tier
from hub.plan.sources.lookup import NEAREST_IF_UNIT, by_id

MOST_CHANGES = 1_000
CHANGES = Rows(
    f"MATCH (@x:{CHANGE.name})",
    ("@x.seq > 0",),
    order=("@x.seq",),
    numbers=(0,),
    max_first=MOST_CHANGES,
    size=Size(MOST_CHANGES, counted=("first",)),
)
CHANGED_NODE = Rows(f"CALL (@this) {{ {by_id('@this.entity')} }} WITH @x", day=NEAREST_IF_UNIT)
ACTOR = Value(for_tier("NETWORK", "@this.actor"))
"""Who did it is for members of the network."""
WRITTEN = Rows(f"CALL () {{ {by_id('$written')} }} WITH @x", day=NEAREST_IF_UNIT)
"""The node that a mutation wrote, as it is after the commit."""


def body(name: str) -> Value:
    """A node's properties before or after, for those who may see them."""
    return Value(f"CASE WHEN @this.tier <= $tier THEN @this.{name} END", json=True)

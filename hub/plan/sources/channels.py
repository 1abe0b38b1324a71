"""A unit's official pages, in the order in which the unit gave them."""

from graph_schema.network import MOST_CHANNELS
from hub.plan.declare import Rows, Size

CHANNELS = Rows(
    "UNWIND range(0, size(coalesce(@this.channels, [])) - 1) AS @nth "
    "WITH @nth, split(@this.channels[@nth], ' ') AS @channel",
    order=("@nth",),
    yields=("nth", "channel"),
    size=Size(MOST_CHANNELS),
)

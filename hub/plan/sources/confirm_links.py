"""Links that confirm a unit's entries: what their holders see, whatever tier they read."""

from graph_schema.bookkeeping import ASKS, CONFIRM_LINK, CONFIRMS
from graph_schema.network import SPOKESPERSON, UNIT
from hub.plan.declare import Rows, Size, keys, live, nearest
from hub.plan.sources.secrets import by_secret

LINK = by_secret(CONFIRM_LINK)
STATE = (
    "CASE WHEN @this.usedAt IS NOT NULL THEN 'USED' WHEN @this.withdrawnAt IS NOT NULL THEN 'WITHDRAWN' "
    "WHEN $today >= @this.goodUntil THEN 'EXPIRED' ELSE 'OPEN' END"
)
ASKED_UNIT = Rows(f"MATCH (@this)-[:{ASKS.name}]->(@x)", day=nearest("x", UNIT), inline=True)
ENTRIES = Rows(
    f"MATCH (@this)-[:{CONFIRMS.name}]->(@x)",
    (f"{STATE} = 'OPEN'", *live("x", SPOKESPERSON.interval, "$today")),
    keys("x", SPOKESPERSON),
    size=Size(CONFIRMS.most_from),
)
"""No tier is asked: the link was made by who may edit them, for who has it. Nobody is named once it is used."""

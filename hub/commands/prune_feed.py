"""Prune the feed: entries written before a moment are kept no more. For operators.

The write moves the feed's start, and says with which link the chain goes on; from its commit on nobody sees what is
older. Then that is deleted, in pieces. The newest entry always stays, since the next one's link is made from it.
"""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, ClassVar, Final, LiteralString
from uuid import uuid4

from graph_schema.bookkeeping import CHANGE, FEED_START
from graph_schema.identity import make_id
from graph_schema.records import Node
from hub.access.viewer import Tier, Viewer
from hub.commands import rules
from hub.commands.command import Command
from hub.errors import HubError
from hub.feed.entry import FIRST
from hub.feed.journal import Journal
from hub.feed.write import Decision, Facts, Refusal, Refused

RETENTION: Final = Viewer(Tier.NETWORK, "retention", operates=True)
"""Whom the feed names when an entry's time has ended."""
_EACH: Final = 24 * 3600.0
"""Seconds."""
START: Final = make_id(FEED_START.id_prefix, "feed")
NOTHING: Final = Refusal(
    "NOTHING_TO_PRUNE", ("before",), "All entries are newer.", "Không có mục nào cũ hơn thời điểm này."
)


@dataclass(frozen=True, kw_only=True)
class PruneFeed(Command):
    """All before the first entry that is not older."""

    action: ClassVar[str] = "PRUNE_FEED"
    facts: ClassVar[LiteralString] = (
        f"UNWIND $rows AS row OPTIONAL MATCH (f:{FEED_START.name}) "
        f"CALL (row, f) {{ OPTIONAL MATCH (c:{CHANGE.name}) WHERE c.seq > coalesce(f.seq, 0) "
        "AND datetime(c.at) >= datetime(row.before) WITH c ORDER BY c.seq LIMIT 1 RETURN c.seq AS kept } "
        f"CALL () {{ MATCH (n:{CHANGE.name}) RETURN n.seq AS newest ORDER BY n.seq DESC LIMIT 1 }} "
        f"WITH row, f, coalesce(kept, newest) - 1 AS last OPTIONAL MATCH (p:{CHANGE.name} {{seq: last}}) "
        "RETURN row.key AS key, properties(f) AS start, p.seq AS last, p.chain AS chain"
    )
    before: datetime

    @property
    def touches(self) -> frozenset[str]:
        """The feed's start."""
        return frozenset((START,))

    def row(self, now: datetime) -> dict[str, Any]:
        """As Write.row."""
        return {"before": self.before.isoformat()}

    def decide(self, facts: Facts, now: datetime) -> Decision:
        """As Write.decide."""
        rules.hold(rules.operators_only(self.viewer))
        start, last = facts["start"], facts["last"]
        if last is None or (start and last <= start["seq"]):
            raise Refused(NOTHING)
        after = {"id": START, "seq": last, "chain": facts["chain"] or FIRST}
        return Decision(
            entity=START,
            unit="",
            path=None,
            version=last,
            before=start,
            after=after,
            edits=[Node(FEED_START.name, after)],
        )


async def prune(journal: Journal, delete: Callable[[], Awaitable[int]], viewer: Viewer, before: datetime) -> int:
    """How many entries were deleted: those that are older, and those that a prune that broke off left."""
    with suppress(Refused):
        await journal.append(PruneFeed(viewer=viewer, key=f"prune:{uuid4().hex}", before=before))
    return await delete()


@asynccontextmanager
async def kept_for(
    days: int, journal: Journal, delete: Callable[[], Awaitable[int]], clock: Callable[[], datetime]
) -> AsyncIterator[None]:
    """Within the block, the feed is pruned daily of what is older than so many days; 0 keeps all."""

    async def prune_daily() -> None:
        while True:
            with suppress(HubError):
                await prune(journal, delete, RETENTION, clock() - timedelta(days=days))
            await asyncio.sleep(_EACH)

    pruning = asyncio.create_task(prune_daily()) if days else None
    try:
        yield
    finally:
        if pruning:
            pruning.cancel()

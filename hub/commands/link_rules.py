"""When a confirm link may be used, for the commands that use it. Pure."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any, Final

from hub.commands import rules
from hub.feed.write import Refusal

UNKNOWN: Final = Refusal("NOT_FOUND", ("secret",), "There is no such link.", "Không có liên kết này.")
USED: Final = Refusal("USED", ("secret",), "The link was used already.", "Liên kết đã được sử dụng.")
EXPIRED: Final = Refusal("EXPIRED", ("secret",), "The link is good no more.", "Liên kết đã hết hiệu lực.")


def may_use(link: dict[str, Any] | None, now: datetime) -> Iterator[Refusal]:
    """It is known, not used, not withdrawn and not too old."""
    if link is None:
        yield UNKNOWN
    elif link.get("usedAt"):
        yield USED
    elif link.get("withdrawnAt") or link["goodUntil"] <= rules.today(now):
        yield EXPIRED

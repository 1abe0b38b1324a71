"""Whether the feed is what was written: no entry missing, none changed. Pure."""

from dataclasses import dataclass, field
from typing import Any

from hub.feed.entry import FIRST, chained, digest_of


@dataclass
class Chain:
    """Follows the entries in order, until one does not fit: then `broken` says why.

    `first` and `last` are the numbers of what it followed, `seed` that of the load, `link` the last link, `erased` how
    many bodies are erased.
    """

    first: int = 0
    last: int = 0
    link: str = ""
    erased: int = 0
    seed: int = 0
    broken: str = field(default="", init=False)

    def begin(self, start: dict[str, Any]) -> None:
        """The entries up to that one are kept no more."""
        self.last, self.link = start["seq"], start["chain"]

    def follow(self, change: dict[str, Any]) -> None:
        """The next entry."""
        if self.broken:
            return
        if fault := self._fault(change):
            self.broken = f"Entry {change['seq']} {fault}."
            return
        if change["action"] == "SEED":
            self.seed = change["seq"]
        self.first, self.last = self.first or change["seq"], change["seq"]
        self.link = change.get("chain") or FIRST
        self.erased += "chain" in change and "salt" not in change

    def end(self, seq: int) -> None:
        """The feed should have ended with that number."""
        if not self.broken and self.last != seq:
            self.broken = f"Entry {self.last + 1} is missing: the last change has the number {seq}."

    def _fault(self, change: dict[str, Any]) -> str | None:
        if self.last and change["seq"] != self.last + 1:
            return f"comes after entry {self.last}: what was between is missing"
        if "chain" not in change:
            # A load begins the feed. Elsewhere, an entry without a link is one that was put there.
            return "has no link of the chain" if self.last or change["action"] != "SEED" else None
        if "salt" in change and digest_of(change) != change["digest"]:
            return "is not what was written: its body does not have its digest"
        # What the first entry of a feed follows may be kept no more: the rest holds to its link.
        if self.last and chained(self.link, change["digest"]) != change["chain"]:
            return "does not follow the one before: its link of the chain is another"
        return None

"""The queries that the first page offers to try."""

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Final
from urllib.parse import urlencode

OPERATIONS: Final = Path(__file__).parent / "operations"
"""These queries and the look-ups that a portal needs, a file each."""
MANIFEST: Final = OPERATIONS.with_suffix(".json")
"""Their manifest, made by `hub operations make`; the demo trusts it."""


@dataclass(frozen=True)
class Example:
    """A question, in English and Vietnamese, why its answer is worth a look, and the query of that name."""

    name: str
    question: str
    vietnamese: str
    note: str

    @cached_property
    def query(self) -> str:
        """The query, as it stands in the manifest."""
        return (OPERATIONS / f"{self.name}.graphql").read_text(encoding="utf-8").strip()

    @property
    def link(self) -> str:
        """The address that answers it without any script."""
        return f"/graphql?{urlencode({'query': self.query})}"

    @property
    def rows(self) -> int:
        """Lines of the query."""
        return self.query.count("\n") + 1


EXAMPLES: Final = (
    Example(
        name="lineage",
        question="Which unit has code 26740, and what was it before?",
        vietnamese="Mã 26740 là đơn vị nào, trước đây là gì?",
        note="The reform of 1 July 2025 reused official codes. A unit has an id of its own, knows the units it came "
        "from, and can be asked for as of any date.",
    ),
    Example(
        name="contact",
        question="Who speaks for it now?",
        vietnamese="Hiện nay ai là người phát ngôn?",
        note="Every appointment has a term and a date by which it must be confirmed again. Where a unit has no "
        "spokesperson, the units above it speak.",
    ),
    Example(
        name="coverage",
        question="How complete was the network on 1 June 2023?",
        vietnamese="Ngày 1/6/2023 mạng lưới đã phủ đến đâu?",
        note="One row a level: how many units there were, and how many of them had someone to speak and someone to "
        "call. Take the date away and it is today.",
    ),
)

"""The project's Markdown pages as tests read them: fenced blocks, code spans, links, headings."""

import re
from dataclasses import dataclass
from functools import cached_property
from itertools import takewhile
from pathlib import Path

ROOT = Path(__file__).parent.parent
_FENCE = re.compile(r"(?ms)^```(\w*)\n(.*?)^```$")
_SPAN = re.compile(r"`([^`]+)`")
_LINK = re.compile(r"\]\(([^)\s]+)\)")
_HEADING = re.compile(r"(?m)^#+ (.+)$")


@dataclass(frozen=True)
class Block:
    """A fenced block and where it begins."""

    place: str
    language: str
    text: str


@dataclass(frozen=True)
class Page:
    """One Markdown file."""

    path: Path

    @property
    def name(self) -> str:
        """Its path from the project's root."""
        return self.path.relative_to(ROOT).as_posix()

    @cached_property
    def text(self) -> str:
        """The whole text."""
        return self.path.read_text("utf-8")

    @cached_property
    def prose(self) -> str:
        """The text without its blocks."""
        return _FENCE.sub("", self.text)

    @property
    def blocks(self) -> list[Block]:
        """Its fenced blocks, in order."""
        return [
            Block(f"{self.name}:{self.text.count(chr(10), 0, found.start()) + 1}", *found.groups())
            for found in _FENCE.finditer(self.text)
        ]

    @property
    def code(self) -> list[str]:
        """Its code spans, and the lines of its shell blocks."""
        shell = [line for block in self.blocks if block.language == "sh" for line in block.text.splitlines()]
        return [*(" ".join(span.split()) for span in _SPAN.findall(self.prose)), *shell]

    @property
    def links(self) -> list[str]:
        """Where its links and images lead, each once."""
        return list(dict.fromkeys(_LINK.findall(self.prose)))

    @property
    def anchors(self) -> set[str]:
        """What a link may name within it."""
        return {re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-") for heading in _HEADING.findall(self.prose)}

    def table(self, first_column: str) -> list[list[str]]:
        """The rows of the table whose first column has that heading."""
        _, _, below = self.prose.partition(f"\n| {first_column} |")
        rows = takewhile(lambda line: line.startswith("|"), below.splitlines()[1:])
        return [[cell.strip() for cell in row.strip("|").split("|")] for row in rows][1:]


PAGES = [Page(path) for path in sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])]


def page(name: str) -> Page:
    """The page of that path."""
    return Page(ROOT / name)

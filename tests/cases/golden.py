"""One golden case: a query with its header, and beside it the whole answer and the statement that was read."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import Any

from graph_schema.vocabulary import TIERS

FOLDER = Path(__file__).parent
DEFAULTS = {"variables": "{}", "tier": "PUBLIC", "today": "2026-11-22"}
"""What the header of a query may set: `# tier: NETWORK`."""


@dataclass(frozen=True)
class Golden:
    """`<topic>/<name>.graphql`, `.json` and, unless all is refused, `.cypher`."""

    path: Path

    @property
    def name(self) -> str:
        """Its topic and name."""
        return self.path.relative_to(FOLDER).with_suffix("").as_posix()

    @cached_property
    def query(self) -> str:
        """The document; its header is a comment of the language."""
        return self.path.read_text("utf-8")

    @cached_property
    def header(self) -> dict[str, str]:
        """What the comments above the query set; `shows` is the first of them."""
        shows, *settings = _comments(self.query)
        given = dict(line.split(": ", 1) for line in settings)
        assert given.keys() <= DEFAULTS.keys(), f"{self.name}: {given.keys() - DEFAULTS.keys()}"
        return DEFAULTS | given | {"shows": shows}

    @property
    def variables(self) -> dict[str, Any]:
        """The request's variables."""
        found: dict[str, Any] = json.loads(self.header["variables"])
        return found

    @property
    def tier(self) -> int:
        """The viewer's tier."""
        return TIERS.index(self.header["tier"])

    @property
    def now(self) -> datetime:
        """Eight in the morning of the day in Viet Nam."""
        return datetime.fromisoformat(f"{self.header['today']}T08:00:00+07:00")

    def kept(self, suffix: str) -> str | None:
        """The text of the file beside the query, if there is one."""
        path = self.path.with_suffix(suffix)
        return path.read_text("utf-8") if path.exists() else None

    def keep(self, suffix: str, text: str | None) -> None:
        """Writes that file, or takes it away."""
        if text is None:
            self.path.with_suffix(suffix).unlink(missing_ok=True)
        else:
            self.path.with_suffix(suffix).write_text(text, "utf-8")


def _comments(document: str) -> Iterator[str]:
    for line in document.splitlines():
        if not line.startswith("# "):
            return
        yield line.removeprefix("# ")


def printed(answer: dict[str, Any]) -> str:
    """The answer as it is kept: in the order of its keys, `errors` only when there are some."""
    shown = {key: value for key, value in answer.items() if key != "errors" or value}
    return json.dumps(shown, ensure_ascii=False, indent=2) + "\n"


GOLDENS = [Golden(path) for path in sorted(FOLDER.glob("*/*.graphql"))]

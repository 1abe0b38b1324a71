"""What is said about a file, a row or a cell: a stable code, whether it stops the row, and words in two languages."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from graph_schema.vietnamese import dmy
from hub.exchange.wording import WORDING, Code


class Severity(StrEnum):
    """Whether a row can go on."""

    PROBLEM = "PROBLEM"
    NOTE = "NOTE"


@dataclass(frozen=True, slots=True)
class Remark:
    """A code with what its words name; where it was said is not known yet."""

    code: Code
    values: Mapping[str, str | date] = field(default_factory=dict)

    @property
    def severity(self) -> Severity:
        """The code's own: a problem or a note."""
        return Severity.PROBLEM if WORDING[self.code].stops else Severity.NOTE

    @property
    def en(self) -> str:
        """In English."""
        return WORDING[self.code].en.format_map(self.values)

    @property
    def vi(self) -> str:
        """In Vietnamese."""
        return WORDING[self.code].vi.format_map(
            {name: dmy(value) if isinstance(value, date) else value for name, value in self.values.items()}
        )


@dataclass(frozen=True, slots=True)
class Objection:
    """What a command has against a row, in its own code and words: it is always a problem."""

    code: str
    en: str
    vi: str
    severity: Severity = Severity.PROBLEM


@dataclass(frozen=True, slots=True)
class Finding:
    """A remark with its place: sheet, row number and cell as in the file."""

    remark: Remark | Objection
    sheet: str
    row: int | None = None
    cell: str | None = None

    @property
    def code(self) -> str:
        """The remark's code."""
        return self.remark.code

    @property
    def is_problem(self) -> bool:
        """Whether it stops its row, or, without a row, the list."""
        return self.remark.severity is Severity.PROBLEM


def remark(code: Code, /, **values: object) -> Remark:
    """A remark whose words name these values."""
    return Remark(code, {name: value if isinstance(value, date) else str(value) for name, value in values.items()})

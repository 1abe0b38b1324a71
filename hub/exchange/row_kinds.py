"""Which rows below the header are people, and which are headings, notes or signatures."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum, auto

from graph_schema.vietnamese import fold
from hub.exchange.cells.text import one_line, says_nothing
from hub.exchange.columns import Layout
from hub.exchange.fields import NOT_READ, OF_UNIT, Field
from hub.exchange.sheet import Sheet

_EXAMPLES = frozenset({"vi du", "vd", "dong mau", "example"})
_ENDS = (
    "ghi chu", "noi nhan", "nguoi lap", "tm", "kt", "tl", "tuq", "tong cong", "tong so", "danh sach nay",
    "danh sach gom", "ky ten", "ky ghi ro", "xac nhan", "luu y", "lap bieu",
)  # fmt: skip
_FEW = 4
_NUMBERING = re.compile(r"\(?\s*(\d{1,2})\s*\)?")
_PLAIN_NUMBER = re.compile(r"\d+\.?")


class RowKind(Enum):
    """What a row is."""

    PERSON = auto()
    SECTION = auto()
    HEADER = auto()
    EXAMPLE = auto()
    AFTER = auto()


@dataclass(frozen=True, slots=True)
class KnownRow:
    """A row that is not blank, with its kind."""

    index: int
    kind: RowKind
    text: str = ""


def known_rows(sheet: Sheet, layout: Layout) -> Iterator[KnownRow]:
    """Every row below the header that is not blank."""
    rows = [_Row(index, sheet, layout) for index in range(layout.header.end, len(sheet.rows))]
    filled = [row for row in rows if row.own]
    last = max((row.index for row in filled if row.is_person), default=-1)
    is_over = False
    for row in filled:
        is_over = is_over or (row.index > last and not row.is_incomplete)
        yield KnownRow(row.index, RowKind.AFTER if is_over else row.kind, row.text)


class _Row:
    """One row as its own cells tell; what merged ranges lend it does not count."""

    def __init__(self, index: int, sheet: Sheet, layout: Layout) -> None:
        self.index = index
        self._layout = layout
        texts = ((column, one_line(text)) for column, text in enumerate(sheet.rows[index]) if text)
        self.own: Mapping[int, str] = {column: text for column, text in texts if text}
        self._said = {layout.columns[column].field: text for column, text in self.own.items() if not says_nothing(text)}
        self._seen = {c.field: one_line(sheet.text(index, c.index)) for c in layout.columns if c.field is Field.NAME}

    @property
    def text(self) -> str:
        return " ".join(self.own.values())

    @property
    def kind(self) -> RowKind:
        if fold(next(iter(self.own.values()))) in _EXAMPLES:
            return RowKind.EXAMPLE
        if self._is_header:
            return RowKind.HEADER
        return RowKind.PERSON if self.is_person or self.is_incomplete else RowKind.SECTION

    @property
    def is_person(self) -> bool:
        """A name with something more beside it than a unit and a number."""
        beside = self._said.keys() - {Field.NAME, *OF_UNIT, *NOT_READ, None}
        has_name = any(not says_nothing(text) for text in self._seen.values())
        is_alone = not beside and not (self._layout.post and self._said.keys() & {*OF_UNIT})
        return has_name and not is_alone and not self._ends_list and not self._is_header

    @property
    def is_incomplete(self) -> bool:
        """Meant as a person's row, but with too little in it."""
        if self._ends_list or self._is_header or self.is_person:
            return self.is_person
        ordinal = self._said.get(Field.ORDINAL, "")
        told = self._said.keys() - {Field.ORDINAL, None}
        return len(told - {Field.COMMENT}) > 1 or bool(told and _PLAIN_NUMBER.fullmatch(ordinal))

    @property
    def _ends_list(self) -> bool:
        """Words that stand below lists, in a row with little else."""
        texts = [text for column, text in self.own.items() if self._layout.columns[column].field is not Field.COMMENT]
        return len(texts) <= _FEW and any(f"{fold(text)} ".startswith(f"{end} ") for text in texts for end in _ENDS)

    @property
    def _is_header(self) -> bool:
        return self._repeats_header or self._numbers_columns

    @property
    def _repeats_header(self) -> bool:
        headings = self._layout.header.headings
        same = sum(text in headings[column].texts for column, text in self.own.items())
        return same > 1 and same * 2 >= len(self.own)

    @property
    def _numbers_columns(self) -> bool:
        """(1) (2) (3) below the headings."""
        matches = [_NUMBERING.fullmatch(text) for text in self.own.values()]
        numbers = [int(match[1]) for match in matches if match]
        counted = list(range(numbers[0], numbers[0] + len(numbers))) if numbers else []
        return len(numbers) == len(self.own) > 2 and numbers == counted and numbers[0] < 2

"""Strict reading of one CSV file: each cell is checked against its column, and the first fault ends the reading."""

import csv
import io
import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from pathlib import Path

from seeds.errors import BadRow

CODE = r"\d{2}|\d{3}|\d{5}"
PROVINCE_CODE = r"\d{2}"
COMMUNE_CODE = r"\d{5}"
DATE = r"\d{4}-\d{2}-\d{2}"
DEGREES = r"\d{1,3}\.\d+"


@dataclass(frozen=True)
class Column:
    """One column: whether each row must fill it, and what a filled cell may look like."""

    name: str
    required: bool = True
    pattern: str | None = None
    values: frozenset[str] = frozenset()
    unique: bool = False

    @cached_property
    def _compiled(self) -> re.Pattern[str] | None:
        return re.compile(self.pattern) if self.pattern else None

    def fault(self, text: str) -> str | None:
        """What is wrong with the cell, or None."""
        if not text:
            return "the value is missing" if self.required else None
        if not unicodedata.is_normalized("NFC", text):
            return f"{text!r} is not in Unicode form NFC"
        if text != " ".join(text.split()):
            return f"{text!r} has stray blanks"
        if self.values and text not in self.values:
            return f"{text!r} is not one of {', '.join(sorted(self.values))}"
        if self._compiled and not self._compiled.fullmatch(text):
            return f"{text!r} is not of the expected form"
        if self.pattern == DATE and not _is_date(text):
            return f"{text!r} is no date of the calendar"
        return None


@dataclass(frozen=True, slots=True)
class Row:
    """One row with the place it came from."""

    cells: Mapping[str, str]
    file: str
    line: int

    def __getitem__(self, column: str) -> str:
        return self.cells[column]

    @property
    def origin(self) -> str:
        """File and line, for messages."""
        return f"{self.file}:{self.line}"

    def fault(self, column: str, fault: str) -> BadRow:
        """The error that refuses this row for what one of its cells says."""
        return BadRow(self.file, self.line, column, fault)


@dataclass
class Table:
    """A CSV file with the columns it must have."""

    path: Path
    columns: tuple[Column, ...]
    _seen: dict[tuple[str, str], int] = field(default_factory=dict)

    def rows(self) -> Iterator[Row]:
        """Its rows in order, each checked."""
        reader = csv.reader(io.StringIO(_decoded(self.path), newline=""), strict=True)
        try:
            self._check_header(next(reader, []))
            for cells in reader:
                yield self._row(cells, reader.line_num)
        except csv.Error as fault:
            raise BadRow(self.path.name, reader.line_num, "1", f"not CSV: {fault}") from fault

    def _check_header(self, header: list[str]) -> None:
        for number, column in enumerate(self.columns, 1):
            if header[number - 1 : number] != [column.name]:
                raise BadRow(self.path.name, 1, column.name, f"heading {number} must be {column.name}")
        if len(header) > len(self.columns):
            raise BadRow(self.path.name, 1, header[len(self.columns)], "there is a heading too many")

    def _row(self, cells: list[str], line: int) -> Row:
        if len(cells) != len(self.columns):
            first = self.columns[min(len(cells), len(self.columns) - 1)].name
            raise BadRow(self.path.name, line, first, f"the row has {len(cells)} cells, not {len(self.columns)}")
        for column, cell in zip(self.columns, cells, strict=True):
            if fault := column.fault(cell):
                raise BadRow(self.path.name, line, column.name, fault)
            if column.unique:
                self._check_unique(column.name, cell, line)
        return Row(dict(zip((c.name for c in self.columns), cells, strict=True)), self.path.name, line)

    def _check_unique(self, column: str, cell: str, line: int) -> None:
        earlier = self._seen.setdefault((column, cell), line)
        if earlier != line:
            raise BadRow(self.path.name, line, column, f"{cell!r} stands on line {earlier} already")


def _decoded(path: Path) -> str:
    raw = path.read_bytes()
    try:
        return raw.decode()
    except UnicodeDecodeError as fault:
        line = raw.count(b"\n", 0, fault.start) + 1
        begin = raw.rfind(b"\n", 0, fault.start) + 1
        before = next(csv.reader([raw[begin : fault.start].decode()]), [""])
        header = raw[: raw.find(b"\n")].decode(errors="replace").split(",")
        column = header[min(len(before) or 1, len(header)) - 1]
        raise BadRow(path.name, line, column, "the text is not UTF-8") from fault


def _is_date(text: str) -> bool:
    try:
        return bool(date.fromisoformat(text))
    except ValueError:
        return False

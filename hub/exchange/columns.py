"""What each column of a list is read as: guessed from its heading, else from its cells, unless the caller decides."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from itertools import islice

from graph_schema.vocabulary import Post
from hub.exchange.cells.phones import parse_phones
from hub.exchange.cells.posts import ListKind, post_in
from hub.exchange.cells.text import one_line, says_nothing
from hub.exchange.fields import FIELD_NAMES, NOT_READ, OF_UNIT, Field, FieldNames
from hub.exchange.header import Header
from hub.exchange.headings import Certainty, Guess
from hub.exchange.remarks import Finding, Remark, remark
from hub.exchange.sheet import Sheet, column_letters
from hub.exchange.wording import Code

_SAMPLE = 50
_SHARE = 0.6
_CERTAINTIES = tuple(Certainty)


@dataclass(frozen=True, slots=True)
class Choices:
    """What the caller decides: sheet, row of the header, fields of columns by letters (None: not read), post of all."""

    sheet: str | None = None
    header_row: int | None = None
    columns: Mapping[str, Field | None] = field(default_factory=dict)
    post: Post | None = None


@dataclass(frozen=True, slots=True)
class Column:
    """One column. `post` is that of a group of columns, where a row names several people side by side."""

    index: int
    heading: str
    guess: Guess | None = None
    post: Post | None = None

    @property
    def letters(self) -> str:
        """The column's name in the file."""
        return column_letters(self.index)

    @property
    def field(self) -> Field | None:
        """What it is read as."""
        return self.guess.field if self.guess else None


@dataclass(frozen=True, slots=True)
class Layout:
    """A sheet's columns and what there is to say about them."""

    header: Header
    columns: tuple[Column, ...]
    findings: tuple[Finding, ...]
    post: Post | None

    def groups(self) -> list[dict[Field, int]]:
        """For each person of a row, where the fields stand; one group unless several people stand side by side."""
        shared = {c.field: c.index for c in self.columns if c.field and not c.post}
        posts = dict.fromkeys(c.post for c in self.columns if c.post)
        return [shared | {c.field: c.index for c in self.columns if c.field and c.post is post} for post in posts] or [
            shared
        ]

    def posts(self) -> list[Post | None]:
        """The post of each group, where the columns and not the cells tell it."""
        return list(dict.fromkeys(c.post for c in self.columns if c.post)) or [self.post]


def lay_out(sheet: Sheet, header: Header, kind: ListKind, choices: Choices) -> Layout:
    """Each column's field."""
    guessed = [
        Column(index, heading.text, _chosen(column_letters(index), heading.guess, choices))
        for index, heading in enumerate(header.headings)
    ]
    grouped = _unit_from_place(_grouped(guessed, header, kind))
    single, repeated = _without_repeats(grouped, sheet.name)
    columns = _by_content(sheet, header, single, kind, choices)
    findings = [*repeated, *_unknown(sheet, columns, repeated), *_missing(sheet, columns, choices)]
    return Layout(header, tuple(columns), tuple(findings), choices.post)


def _chosen(letters: str, guess: Guess | None, choices: Choices) -> Guess | None:
    if letters not in choices.columns:
        return guess
    chosen = choices.columns[letters]
    return Guess(chosen, Certainty.CHOSEN, "chosen by you", "do bạn chọn") if chosen else None


def _grouped(columns: list[Column], header: Header, kind: ListKind) -> list[Column]:
    """Columns with the post of their group, if several columns of names belong to different posts."""
    found, last = list[Column](), None
    for column, heading in zip(columns, header.headings, strict=True):
        if column.field in (None, *OF_UNIT, *NOT_READ, Field.POST):
            found.append(column)
            continue
        own = post_in(column.heading, kind)
        last = own or (last if len(heading.texts) == 1 else None)
        found.append(replace(column, post=last))
    names = {column.post for column in found if column.field is Field.NAME}
    return found if len(names) > 1 and None not in names else columns


def _unit_from_place(columns: list[Column]) -> list[Column]:
    """A list without a column of units is one of districts or provinces: the lower of these is its unit."""
    fields = {column.field for column in columns}
    if not fields.isdisjoint((Field.UNIT_CODE, Field.UNIT_NAME)):
        return columns
    place = next((f for f in (Field.DISTRICT, Field.PROVINCE) if f in fields), None)
    why = ("no other column names units", "không có cột nào khác nêu đơn vị")
    unit = Guess(Field.UNIT_NAME, Certainty.LIKELY, *why)
    return [replace(c, guess=unit) if place and c.field is place else c for c in columns]


def _without_repeats(columns: list[Column], sheet: str) -> tuple[list[Column], list[Finding]]:
    best = dict[tuple[Field, Post | None], Column]()
    for column in sorted(columns, key=lambda c: _CERTAINTIES.index(c.guess.certainty) if c.guess else 0):
        if column.field:
            best.setdefault((column.field, column.post), column)
    kept, findings = list[Column](), list[Finding]()
    for column in columns:
        first = best[column.field, column.post] if column.field else column
        kept.append(column if first is column else replace(column, guess=None))
        if column.field and first is not column:
            findings.append(_repeated(column, first, FIELD_NAMES[column.field], sheet))
    return kept, findings


def _repeated(column: Column, first: Column, names: FieldNames, sheet: str) -> Finding:
    said = remark(
        Code.COLUMN_REPEATED,
        column=column.letters,
        header=column.heading,
        other=first.letters,
        field_en=names.en,
        field_vi=names.vi,
    )
    return Finding(said, sheet)


def _by_content(sheet: Sheet, header: Header, columns: list[Column], kind: ListKind, choices: Choices) -> list[Column]:
    """Columns whose heading says nothing, read as what most of their cells look like."""
    missing = {Field.EMAIL, Field.PHONE, Field.POST} - {column.field for column in columns}
    found = list[Column]()
    for column in columns:
        looks, guess = None, column.guess
        if not column.guess and column.letters not in choices.columns and not column.post:
            looks = _looks_like(sheet, header, column.index, kind)
        if looks and looks in missing:
            missing.remove(looks)
            why = ("most of its cells look like it", "phần lớn các ô có dạng này")
            guess = Guess(looks, Certainty.UNSURE, *why)
        found.append(replace(column, guess=guess))
    return found


def _looks_like(sheet: Sheet, header: Header, column: int, kind: ListKind) -> Field | None:
    filled = (one_line(row[column]) for row in sheet.rows[header.end :])
    cells = list(islice((cell for cell in filled if not says_nothing(cell)), _SAMPLE))
    shares = {
        Field.EMAIL: sum("@" in cell for cell in cells),
        Field.PHONE: sum(bool(parse_phones(cell).value) for cell in cells),
        Field.POST: sum(len(cell) < 60 and post_in(cell, kind) is not None for cell in cells),
    }
    return next((f for f, count in shares.items() if cells and count >= _SHARE * len(cells)), None)


def _unknown(sheet: Sheet, columns: list[Column], repeated: list[Finding]) -> Iterator[Finding]:
    told = {finding.remark.values["column"] for finding in repeated if isinstance(finding.remark, Remark)}
    for column in columns:
        if not column.guess and column.heading and column.letters not in told:
            yield Finding(remark(Code.COLUMN_UNKNOWN, column=column.letters, header=column.heading), sheet.name)


def _missing(sheet: Sheet, columns: list[Column], choices: Choices) -> Iterator[Finding]:
    fields = {column.field for column in columns}
    has_post = choices.post or Field.POST in fields or any(column.post for column in columns)
    needed = {
        Field.UNIT_NAME: not fields.isdisjoint((Field.UNIT_CODE, Field.UNIT_NAME)),
        Field.NAME: Field.NAME in fields,
        Field.POST: bool(has_post),
    }
    for wanted, is_there in needed.items():
        if not is_there:
            names = FIELD_NAMES[wanted]
            yield Finding(remark(Code.COLUMN_MISSING, field_en=names.en, field_vi=names.vi), sheet.name)

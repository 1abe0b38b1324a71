"""From the statement's one row back to response data. Pure.

Rows are positional lists. A builder turns values into response data; `required` is the schema's non-null. It builds all
values of one place at once, however many rows they come from, because a loop inside the interpreter's own functions
takes a third of the time of one written out. While nothing is null that may not be, that is all; where something is,
`Nulled` is raised and `settle` walks the same value again with paths, lets null rise to the nearest nullable place and
collects where that happened.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import chain, islice, repeat
from operator import itemgetter
from typing import Any, Final, Protocol

import orjson

from hub.errors import BadUserInput, CursorExpired, NotFound
from hub.plan.cursor import encode

Path = tuple[str | int, ...]
AHEAD: Final = "AHEAD"
"""The state of a cursor that the feed has not come to."""


class Nulled(Exception):
    """A null where the schema forbids one."""

    def __init__(self, path: Path = ()) -> None:
        super().__init__()
        self.path = path


class Builder(Protocol):
    """Makes response data of one value."""

    @property
    def required(self) -> bool:
        """Whether the schema forbids null here."""
        ...

    @property
    def plain(self) -> bool:
        """Whether the value is the answer already."""
        ...

    def build(self, values: list[Any], /) -> list[Any]:
        """Response data of each value, which it leaves as it is; raises Nulled."""
        ...

    def walk(self, value: Any, path: Path, nulls: list[Path], /) -> Any:
        """The same with paths, for the rare answer that holds a forbidden null."""
        ...


def settle(builder: Builder, value: Any, path: Path, nulls: list[Path]) -> Any:
    """Response data of `value`, where a forbidden null makes the nearest nullable place null."""
    try:
        out = builder.walk(value, path, nulls)
        if out is None and builder.required:
            raise Nulled(path)
    except Nulled as nulled:
        if builder.required:
            raise
        nulls.append(nulled.path)
        return None
    return out


@dataclass(frozen=True)
class Leaf:
    """A scalar: the value is the answer."""

    required: bool
    plain: bool = True

    def build(self, values: list[Any]) -> list[Any]:
        """As Builder.build."""
        return values

    def walk(self, value: Any, path: Path, nulls: list[Path]) -> Any:
        """As Builder.walk."""
        return value


@dataclass(frozen=True)
class Parsed:
    """JSON that is stored as text."""

    required: bool
    plain: bool = False

    def build(self, values: list[Any]) -> list[Any]:
        """As Builder.build."""
        return [None if value is None else orjson.loads(value) for value in values]

    def walk(self, value: Any, path: Path, nulls: list[Path]) -> Any:
        """As Builder.walk."""
        return None if value is None else orjson.loads(value)


class Constant:
    """`__typename`: no column in the row."""

    required = True
    plain = True

    def __init__(self, value: str) -> None:
        self.value = value


class Obj:
    """A row of columns to an object with its keys in the order asked."""

    plain = False

    def __init__(self, entries: Sequence[tuple[str, Builder | Constant]], required: bool) -> None:
        self.required = required
        self.columns: list[tuple[str, Builder]] = [(k, b) for k, b in entries if not isinstance(b, Constant)]
        self.template = {k: b.value if isinstance(b, Constant) else None for k, b in entries}
        self.names = tuple(name for name, _ in self.columns)
        self.nested = [(i, name, b) for i, (name, b) in enumerate(self.columns) if not b.plain]
        self.needed = [itemgetter(i) for i, (_, b) in enumerate(self.columns) if b.plain and b.required]
        self.constant = any(v is not None for v in self.template.values())

    def build(self, values: list[Any]) -> list[Any]:
        """As Builder.build."""
        if None not in values:
            return self._objects(values)
        built = iter(self._objects([row for row in values if row is not None]))
        return [None if row is None else next(built) for row in values]

    def _objects(self, rows: list[Any]) -> list[dict[str, Any]]:
        for column in self.needed:
            if None in map(column, rows):
                raise Nulled
        out: list[dict[str, Any]] = list(map(dict, map(zip, repeat(self.names), rows)))
        for place, name, builder in self.nested:
            made = builder.build([row[place] for row in rows])
            if builder.required and None in made:
                raise Nulled
            for data, value in zip(out, made, strict=True):
                data[name] = value
        return [self.template | data for data in out] if self.constant else out

    def walk(self, row: Any, path: Path, nulls: list[Path]) -> Any:
        """As Builder.walk."""
        if row is None:
            return None
        pairs = zip(self.columns, row, strict=True)
        return self.template | {k: settle(b, v, (*path, k), nulls) for (k, b), v in pairs}


class Many:
    """A list of rows to a list."""

    plain = False

    def __init__(self, item: Builder, required: bool) -> None:
        self.item, self.required = item, required

    def build(self, values: list[Any]) -> list[Any]:
        """As Builder.build."""
        built = iter(self.item.build(list(chain.from_iterable(values))))
        return [list(islice(built, len(rows))) for rows in values]

    def walk(self, rows: Any, path: Path, nulls: list[Path]) -> Any:
        """As Builder.walk."""
        return [settle(self.item, row, (*path, i), nulls) for i, row in enumerate(rows)]


class First:
    """A list of at most one row to an object or null."""

    plain = False

    def __init__(self, item: Builder, required: bool) -> None:
        self.item, self.required = item, required

    def build(self, values: list[Any]) -> list[Any]:
        """As Builder.build."""
        built = iter(self.item.build([rows[0] for rows in values if rows]))
        return [next(built) if rows else None for rows in values]

    def walk(self, rows: Any, path: Path, nulls: list[Path]) -> Any:
        """As Builder.walk."""
        return self.item.walk(rows[0], path, nulls) if rows else None


class Tagged:
    """[index of the type, row] to an object of that type."""

    plain = False

    def __init__(self, items: Sequence[Builder], required: bool) -> None:
        self.items, self.required = items, required

    def build(self, values: list[Any]) -> list[Any]:
        """As Builder.build."""
        out: list[Any] = [None] * len(values)
        for tag, item in enumerate(self.items):
            places = [i for i, value in enumerate(values) if value is not None and value[0] == tag]
            for place, data in zip(places, item.build([values[i][1] for i in places]), strict=True):
                out[place] = data
        return out

    def walk(self, value: Any, path: Path, nulls: list[Path]) -> Any:
        """As Builder.walk."""
        return None if value is None else self.items[value[0]].walk(value[1], path, nulls)


class Slots:
    """[size, [[slot, row], …]] to a list with each row in its slot and null in the others."""

    plain = False

    def __init__(self, item: Builder, required: bool) -> None:
        self.item, self.required = item, required

    def build(self, values: list[Any]) -> list[Any]:
        """As Builder.build."""
        return [self._slotted(*value) for value in values]

    def _slotted(self, size: int, rows: list[Any]) -> list[Any]:
        out: list[Any] = [None] * size
        for (slot, _), data in zip(rows, self.item.build([row for _, row in rows]), strict=True):
            out[slot] = data
        return out

    def walk(self, value: Any, path: Path, nulls: list[Path]) -> Any:
        """As Builder.walk."""
        out = [None] * value[0]
        for slot, row in value[1]:
            out[slot] = settle(self.item, row, (*path, slot), nulls)
        return out


class Existing:
    """A value that is null when the id in `argument` has no node: NOT_FOUND."""

    plain = False

    def __init__(self, item: Builder, argument: str) -> None:
        self.item, self.argument, self.required = item, argument, item.required

    def build(self, values: list[Any]) -> list[Any]:
        """As Builder.build."""
        if None in values:
            raise NotFound(f"{self.argument} names nothing that is known.", argument=self.argument)
        return self.item.build(values)

    def walk(self, value: Any, path: Path, nulls: list[Path]) -> Any:
        """As Builder.walk."""
        return self.item.walk(value, path, nulls)


class Stated:
    """[why the place in the feed is no good, value] to the value."""

    plain = False

    def __init__(self, item: Builder) -> None:
        self.item, self.required = item, item.required

    def build(self, values: list[Any]) -> list[Any]:
        """As Builder.build."""
        for state, _ in values:
            if state == AHEAD:
                raise BadUserInput("after is not a cursor of this feed.", argument="after")
            if state is not None:
                raise CursorExpired("The feed is not kept from this cursor on: read anew, and follow from then.")
        return self.item.build([value for _, value in values])

    def walk(self, value: Any, path: Path, nulls: list[Path]) -> Any:
        """As Builder.walk."""
        return self.item.walk(value[1], path, nulls)


class Events:
    """[places that were looked at, [[place, row], …]] to [places, [(place, data, paths of forbidden nulls), …]]."""

    plain = False
    required = True

    def __init__(self, item: Builder) -> None:
        self.item = item

    def build(self, values: list[Any]) -> list[Any]:
        """As Builder.build."""
        return [self.walk(value, (), []) for value in values]

    def walk(self, value: Any, path: Path, nulls: list[Path]) -> Any:
        """As Builder.walk: an event that fails leaves the others whole."""
        numbers, rows = value
        try:
            built = self.item.build([row for _, row in rows])
        except Nulled:
            return [numbers, [(number, *self._alone(row)) for number, row in rows]]
        return [numbers, [(number, data, []) for (number, _), data in zip(rows, built, strict=True)]]

    def _alone(self, row: Any) -> tuple[Any, list[Path]]:
        nulls: list[Path] = []
        try:
            return settle(self.item, row, (), nulls), nulls
        except Nulled as nulled:
            return None, [*nulls, nulled.path]


@dataclass(frozen=True)
class Entry:
    """One key of a connection: what it is, and the place of its column in a row."""

    kind: str
    place: int = -1
    builder: Builder | None = None
    keys: tuple[tuple[str, str], ...] = ()


class Connection:
    """[rows of [keys, columns…], page size, total] to edges, nodes, pageInfo and totalCount.

    Where one column is all that is selected of a row, the row is that column: `keyed` is false.
    """

    plain = False

    def __init__(
        self, entries: Sequence[tuple[str, Entry]], mark: str, *, follows: bool, required: bool, keyed: bool = True
    ) -> None:
        self.entries, self.mark, self.follows, self.required, self.keyed = entries, mark, follows, required, keyed

    def build(self, values: list[Any]) -> list[Any]:
        """As Builder.build."""
        return [self._make(value, lambda builder, rows, _: builder.build(rows)) for value in values]

    def walk(self, value: Any, path: Path, nulls: list[Path]) -> Any:
        """As Builder.walk."""
        return self._make(
            value, lambda b, rows, key: [settle(b, row, (*path, key, i), nulls) for i, row in enumerate(rows)]
        )

    def _make(self, value: Any, every: Callable[[Builder, list[Any], str], list[Any]]) -> dict[str, Any]:
        rows, first, total = value
        page = rows[:first] if rows is not None else []
        out: dict[str, Any] = {}
        for key, entry in self.entries:
            if entry.builder is not None:
                out[key] = every(entry.builder, [row[entry.place] for row in page] if self.keyed else page, key)
            elif entry.kind == "totalCount":
                out[key] = total
            elif entry.kind == "pageInfo":
                out[key] = {k: self._page_info(name, page, rows, first) for k, name in entry.keys}
            else:
                out[key] = entry.kind
        return out

    def _page_info(self, name: str, page: list[Any], rows: Any, first: int) -> Any:
        if name == "hasNextPage":
            return len(rows) > first
        if name == "hasPreviousPage":
            return self.follows
        if name == "__typename":
            return "PageInfo"
        if not page:
            return None
        return encode(self.mark, page[0 if name == "startCursor" else -1][0])


class Cursor:
    """The keys of a row to its cursor."""

    required = True
    plain = False

    def __init__(self, mark: str) -> None:
        self.mark = mark

    def build(self, values: list[Any]) -> list[Any]:
        """As Builder.build."""
        return [encode(self.mark, keys) for keys in values]

    def walk(self, keys: Any, path: Path, nulls: list[Path]) -> Any:
        """As Builder.walk."""
        return encode(self.mark, keys)

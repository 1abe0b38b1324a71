"""From the statement's one row back to response data. Pure.

Rows are positional lists. A builder turns a value into response data; `required` is the schema's non-null. `build`
answers at once while nothing is null that may not be; where something is, `Nulled` is raised and `settle` walks the
same value again with paths, lets null rise to the nearest nullable place and collects where that happened.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from hub.errors import NotFound
from hub.plan.cursor import encode

Path = tuple[str | int, ...]


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

    @property
    def build(self) -> Callable[[Any], Any]:
        """Response data of a value; raises Nulled."""
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

    def build(self, value: Any) -> Any:
        """As Builder.build."""
        return value

    def walk(self, value: Any, path: Path, nulls: list[Path]) -> Any:
        """As Builder.walk."""
        return value


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
        self.build = self._prepare()

    def _prepare(self) -> Callable[[Any], Any]:
        names = tuple(name for name, _ in self.columns)
        nested = tuple((name, b.build) for name, b in self.columns if not b.plain)
        needed = tuple(name for name, b in self.columns if b.required)
        template, constant = self.template, any(v is not None for v in self.template.values())

        def build(row: Any) -> Any:
            if row is None:
                return None
            out = dict(zip(names, row, strict=True))
            for name, make in nested:
                out[name] = make(out[name])
            if None in out.values() and any(out[name] is None for name in needed):
                raise Nulled
            return template | out if constant else out

        return build

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

    def build(self, rows: Any) -> Any:
        """As Builder.build."""
        make = self.item.build
        return [make(row) for row in rows]

    def walk(self, rows: Any, path: Path, nulls: list[Path]) -> Any:
        """As Builder.walk."""
        return [settle(self.item, row, (*path, i), nulls) for i, row in enumerate(rows)]


class First:
    """A list of at most one row to an object or null."""

    plain = False

    def __init__(self, item: Builder, required: bool) -> None:
        self.item, self.required = item, required

    def build(self, rows: Any) -> Any:
        """As Builder.build."""
        return self.item.build(rows[0]) if rows else None

    def walk(self, rows: Any, path: Path, nulls: list[Path]) -> Any:
        """As Builder.walk."""
        return self.item.walk(rows[0], path, nulls) if rows else None


class Tagged:
    """[index of the type, row] to an object of that type."""

    plain = False

    def __init__(self, items: Sequence[Builder], required: bool) -> None:
        self.items, self.required = items, required

    def build(self, value: Any) -> Any:
        """As Builder.build."""
        return None if value is None else self.items[value[0]].build(value[1])

    def walk(self, value: Any, path: Path, nulls: list[Path]) -> Any:
        """As Builder.walk."""
        return None if value is None else self.items[value[0]].walk(value[1], path, nulls)


class Slots:
    """[size, [[slot, row], …]] to a list with each row in its slot and null in the others."""

    plain = False

    def __init__(self, item: Builder, required: bool) -> None:
        self.item, self.required = item, required

    def build(self, value: Any) -> Any:
        """As Builder.build."""
        out = [None] * value[0]
        for slot, row in value[1]:
            out[slot] = self.item.build(row)
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

    def build(self, value: Any) -> Any:
        """As Builder.build."""
        if value is None:
            raise NotFound(f"{self.argument} names nothing that is known.", argument=self.argument)
        return self.item.build(value)

    def walk(self, value: Any, path: Path, nulls: list[Path]) -> Any:
        """As Builder.walk."""
        return self.item.walk(value, path, nulls)


@dataclass(frozen=True)
class Entry:
    """One key of a connection: what it is, and the place of its column in a row."""

    kind: str
    place: int = -1
    builder: Builder | None = None
    keys: tuple[tuple[str, str], ...] = ()


class Connection:
    """[rows of [keys, columns…], page size, total] to edges, nodes, pageInfo and totalCount."""

    plain = False

    def __init__(self, entries: Sequence[tuple[str, Entry]], mark: str, follows: bool, required: bool) -> None:
        self.entries, self.mark, self.follows, self.required = entries, mark, follows, required

    def build(self, value: Any) -> Any:
        """As Builder.build."""
        return self._make(value, lambda builder, row, _: builder.build(row))

    def walk(self, value: Any, path: Path, nulls: list[Path]) -> Any:
        """As Builder.walk."""
        return self._make(value, lambda builder, row, at: settle(builder, row, (*path, *at), nulls))

    def _make(self, value: Any, one: Callable[[Builder, Any, Path], Any]) -> Any:
        rows, first, total = value
        page = rows[:first] if rows is not None else []
        out: dict[str, Any] = {}
        for key, entry in self.entries:
            if entry.builder is not None:
                b, place = entry.builder, entry.place
                out[key] = [one(b, row[place], (key, i)) for i, row in enumerate(page)]
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

    def build(self, keys: Any) -> Any:
        """As Builder.build."""
        return encode(self.mark, keys)

    def walk(self, keys: Any, path: Path, nulls: list[Path]) -> Any:
        """As Builder.walk."""
        return encode(self.mark, keys)

"""A look over a sheet's XML before it is read: how far it reaches, how much text, where formulas and errors stand."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from xml.parsers import expat

from hub.exchange.limits import MAX_CELLS, MAX_COLUMNS, MAX_ROWS, MAX_TEXT, MEGABYTE
from hub.exchange.refusal import FileRefused, Reason
from hub.exchange.sheet import Place

_REFERENCE = re.compile(r"([A-Z]{1,3})([1-9]\d{0,6})")


@dataclass
class Scan:
    """What the look found. A sheet may hold two cells a million rows apart: the rectangle is what would be read."""

    shared: list[int]
    """The length of each shared text."""
    formulas: set[Place] = field(default_factory=set)
    errors: set[Place] = field(default_factory=set)
    rows: int = 0
    columns: int = 0
    text: int = 0
    _row: int = -1
    _column: int = -1
    _type: str = ""
    _index: str | None = None

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """An element opens."""
        local = name.rpartition(":")[2]
        if local == "row":
            self._row = int(attributes["r"]) - 1 if "r" in attributes else self._row + 1
            self._column = -1
        elif local == "c":
            self._open_cell(attributes)
        elif local in ("v", "is"):
            self._reach()
            self._index = "" if self._type == "s" else None
        elif local == "f":
            self.formulas.add((self._row, self._column))
            self._reach()

    def end(self, name: str) -> None:
        """An element closes."""
        if self._index is not None and name.rpartition(":")[2] == "v":
            self.text += self.shared[int(self._index)] if self._index else 0
            self._index = None

    def characters(self, text: str) -> None:
        """Text: of interest where it points at a shared text."""
        if self._index is not None:
            self._index += text

    def _open_cell(self, attributes: dict[str, str]) -> None:
        if reference := attributes.get("r"):
            self._row, self._column = _place(reference)
        else:
            self._column += 1
        self._type = attributes.get("t", "n")
        if self._type == "e":
            self.errors.add((self._row, self._column))

    def _reach(self) -> None:
        self.rows = max(self.rows, self._row + 1)
        self.columns = max(self.columns, self._column + 1)


def scan(part: bytes, shared: list[int]) -> Scan:
    """The look over one sheet; one that reaches too far is refused."""
    found = Scan(shared)
    _parse(part, found.start, found.end, found.characters)
    if found.rows > MAX_ROWS:
        raise FileRefused(Reason.TOO_MANY_ROWS, most=MAX_ROWS)
    if found.columns > MAX_COLUMNS:
        raise FileRefused(Reason.TOO_MANY_COLUMNS, most=MAX_COLUMNS)
    if found.rows * found.columns > MAX_CELLS:
        raise FileRefused(Reason.TOO_MANY_CELLS, most=MAX_CELLS)
    if found.text > MAX_TEXT:
        raise FileRefused(Reason.TOO_MUCH_INSIDE, most=MAX_TEXT // MEGABYTE, what_en="MB of text", what_vi="MB chữ")
    return found


def shared_lengths(part: bytes) -> list[int]:
    """The length of each shared text."""
    lengths = list[int]()

    def start(name: str, _attributes: dict[str, str]) -> None:
        if name.rpartition(":")[2] == "si":
            lengths.append(0)

    def characters(text: str) -> None:
        if lengths:
            lengths[-1] += len(text)

    _parse(part, start, characters=characters)
    return lengths


def elements(part: bytes) -> list[tuple[str, dict[str, str]]]:
    """Each element's name without its prefix, with its attributes."""
    found = list[tuple[str, dict[str, str]]]()
    _parse(part, lambda name, attributes: found.append((name.rpartition(":")[2], attributes)))
    return found


def _parse(
    part: bytes,
    start: Callable[[str, dict[str, str]], None],
    end: Callable[[str], None] | None = None,
    characters: Callable[[str], None] | None = None,
) -> None:
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = characters
    try:
        parser.Parse(part, True)
    except (expat.ExpatError, ValueError, IndexError) as fault:
        raise FileRefused(Reason.BROKEN) from fault


def _place(reference: str) -> Place:
    match = _REFERENCE.fullmatch(reference)
    if not match:
        raise ValueError(reference)
    column = 0
    for letter in match[1]:
        column = column * 26 + ord(letter) - ord("A") + 1
    return int(match[2]) - 1, column - 1

"""Compiled Cypher for reading: a clause a line, subqueries indented. Pure."""

import re
from typing import Final

CLAUSES: Final = (
    "OPTIONAL MATCH",
    "MATCH",
    "WHERE",
    "WITH",
    "UNWIND",
    "CALL",
    "RETURN",
    "ORDER BY",
    "SKIP",
    "LIMIT",
    "UNION",
)
SUBQUERIES: Final = ("COLLECT", "EXISTS", "COUNT")
_TOKEN = re.compile(
    r"'(?:[^'\\]|\\.)*'|\"(?:[^\"\\]|\\.)*\"|`[^`]*`|(?:STARTS|ENDS)\s+WITH\b"
    rf"|\b(?:{'|'.join(clause.replace(' ', chr(92) + 's+') for clause in CLAUSES)})\b"
    r"|[{}()\[\]]|\s+|[\w$.]+|."
)
_OPENING = re.compile(rf"(?:\b(?:{'|'.join(SUBQUERIES)})|\bCALL(?:\s*\([^()]*\))?)\s*$")


def formatted(statement: str, indent: str = "  ") -> str:
    """The statement on many lines."""
    writer = _Writer(indent)
    for piece in _TOKEN.findall(statement):
        writer.add(piece)
    return writer.text


class _Writer:
    """Puts pieces on lines. `subqueries` holds for each open bracket whether it opened a subquery."""

    def __init__(self, indent: str) -> None:
        self._indent = indent
        self._lines = [""]
        self._subqueries: list[bool] = []

    @property
    def text(self) -> str:
        return "\n".join(line.rstrip() for line in self._lines if line.strip())

    def add(self, piece: str) -> None:
        if piece in "{([":
            self._open(piece)
        elif piece in "})]":
            self._close(piece)
        elif " ".join(piece.split()) in CLAUSES and self._at_clause():
            self._break()
            self._lines[-1] += piece
        elif piece.isspace():
            self._lines[-1] += "" if not self._lines[-1].strip() else " "
        else:
            self._lines[-1] += piece

    def _at_clause(self) -> bool:
        """A word such as `WHERE` within a pattern or a list comprehension begins no clause."""
        return not self._subqueries or self._subqueries[-1]

    def _open(self, bracket: str) -> None:
        self._subqueries.append(bracket == "{" and bool(_OPENING.search(self._lines[-1])))
        self._lines[-1] += bracket
        if self._subqueries[-1]:
            self._break()

    def _close(self, bracket: str) -> None:
        if self._subqueries and self._subqueries.pop():
            self._break()
        self._lines[-1] += bracket

    def _break(self) -> None:
        self._lines.append(self._indent * sum(self._subqueries))

"""A compiled statement laid out for reading: one clause a line, what stands in braces further in."""

import re
from collections.abc import Iterator

_TOKEN = re.compile(r"'(?:[^'\\]|\\.)*'|[@$\w]+|\s+|.", re.DOTALL)
_CLAUSES = frozenset(("MATCH", "OPTIONAL", "WITH", "UNWIND", "CALL", "RETURN", "UNION"))
_PARTS = frozenset(("WHERE", "ORDER", "LIMIT"))
_GLUED = frozenset(("OPTIONAL", "STARTS", "ENDS"))
"""After these words WITH and MATCH begin no clause."""
_BLOCKS = frozenset(("COLLECT", "COUNT"))
_STEP = "  "


class _Layout:
    def __init__(self) -> None:
        self.lines: list[str] = [""]
        self.open: list[int] = [0]
        """For each open block, how many brackets are open in it."""
        self.word, self.calls = "", False

    def put(self, token: str) -> None:
        """Appends one token."""
        if token.isspace():
            self.lines[-1] += " " if self.lines[-1].strip() else ""
        elif token == "{" and (self.word in _BLOCKS or self.calls):
            self.lines[-1] += token
            self.calls = False
            self.open.append(0)
        elif token == "}" and self.open[-1] == 0:
            self.open.pop()
            self.line(token)
        else:
            self._plain(token)
        self.word = self.word if token.isspace() else token

    def _plain(self, token: str) -> None:
        if self.open[-1] == 0 and token in _CLAUSES | _PARTS and self.word not in _GLUED:
            self.line(_STEP * (token in _PARTS) + token)
            self.calls = token == "CALL"
            return
        if token in "([{":
            self.open[-1] += 1
        elif token in ")]}":
            self.open[-1] -= 1
        self.lines[-1] += token

    def line(self, text: str) -> None:
        """Begins a line."""
        self.lines[-1] = self.lines[-1].rstrip()
        self.lines.append(_STEP * (len(self.open) - 1) + text)


def readable(cypher: str) -> str:
    """The statement on several lines. Only blanks differ from it."""
    layout = _Layout()
    for token in _tokens(cypher):
        layout.put(token)
    return "\n".join(line for line in layout.lines if line) + "\n"


def _tokens(cypher: str) -> Iterator[str]:
    return (match[0] for match in _TOKEN.finditer(cypher))

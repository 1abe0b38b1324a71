"""What a source can have wrong. The message names the file, and the line and column where there is one."""

from hub.errors import BadUserInput


class BadSource(BadUserInput):
    """A source as a whole is refused: too few rows, a missing file, facts that contradict each other."""


class BadRow(BadSource):
    """One cell of a source is refused, so nothing is loaded."""

    def __init__(self, file: str, line: int, column: str, fault: str) -> None:
        super().__init__(f"{file}, line {line}, column {column}: {fault}", file=file, line=line, column=column)

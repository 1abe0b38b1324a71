"""A database whose reader keeps what it reads, so that a test can count statements and show them."""

from collections.abc import Mapping
from typing import Any

from hub.database.database import Database
from hub.database.reader import Reader
from hub.database.statement import Reading, Statement

QUERY_TIMEOUT = 30.0
"""Seconds. Generous: no test may fail because the machine is busy."""


class RecordingReader(Reader):
    """A reader with counts of its own that remembers its statements."""

    def __init__(self, database: Database) -> None:
        super().__init__(database.driver, database.name, QUERY_TIMEOUT)
        self.statements: list[str] = []

    async def read(self, statement: Statement, parameters: Mapping[str, Any]) -> Reading:
        """As Reader.read."""
        self.statements.append(statement.guarded)
        return await super().read(statement, parameters)


class Recorded(Database):
    """An open database seen through a recording reader."""

    reader: RecordingReader

    def __init__(self, database: Database) -> None:
        super().__init__(database.driver, database.name)
        self.reader = RecordingReader(database)

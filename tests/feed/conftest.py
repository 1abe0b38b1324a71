"""A network of one document, and its journal."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime

import pytest

from graph_schema.records import Node
from hub.database.database import Database
from hub.database.load import Seed, replace_network
from hub.feed.journal import Journal

NOW = datetime(2026, 11, 22, 1, tzinfo=UTC)


@pytest.fixture
async def database_of_one(clean_graph: Database) -> Database:
    """A network of one document."""
    document = Node("Document", {"id": "document_0000000000000001", "number": "old"})
    await replace_network(clean_graph.driver, clean_graph.name, [document], Seed(NOW, {}))
    return clean_graph


@pytest.fixture
async def journal(database_of_one: Database) -> AsyncIterator[Journal]:
    """The journal of that network."""
    journal = Journal(database_of_one.writer, lambda: NOW)
    yield journal
    await journal.close()

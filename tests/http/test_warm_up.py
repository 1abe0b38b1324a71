"""The warm-up has every trusted query planned before the first client asks it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import pytest

from hub.cli.serving import known
from hub.database.database import Database
from hub.database.statement import GraphReader, Reading, Statement
from hub.graphql.schema import create_schema
from hub.http import warm_up as module
from hub.http.manifest import trusted_documents
from hub.http.trusted_documents import TrustedDocuments
from hub.http.warm_up import warm_up
from hub.plan.context import RequestContext
from hub.settings import HubSettings
from hub.web.examples import MANIFEST
from tests.asking import NOW
from tests.waiting import PATIENCE

CLIENTS = {
    "UnitByCode": {"code": "26740"},
    "Province": {"code": "79"},
    "Search": {"text": "ben nghe"},
    "WhoSpeaks": {"unit": "unit_og5ftisti52ohjes"},
    **dict.fromkeys(("Lineage", "Contact", "Coverage")),
}


@dataclass
class Remembering:
    """Reads, and remembers the statements that the database has planned."""

    reader: GraphReader
    planned: list[str] = field(default_factory=list)

    async def read(self, statement: Statement, parameters: Mapping[str, Any]) -> Reading:
        """Reads."""
        self.planned.append(statement.guarded)
        return await self.reader.read(statement, parameters)


@pytest.fixture(scope="module")
def trusted() -> TrustedDocuments:
    return trusted_documents(HubSettings(operations=MANIFEST), create_schema())


async def test_a_clients_first_request_meets_a_statement_that_the_database_knows(
    network: Database, trusted: TrustedDocuments, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_SECONDS", PATIENCE)
    schema, reader = create_schema(), Remembering(network.reader)
    await warm_up(schema, lambda: RequestContext(0, NOW, reader), known(trusted, schema))
    warmed = set(reader.planned)
    assert len(trusted.documents) == len(CLIENTS)
    for name, variables in CLIENTS.items():
        (document,) = [one for one in trusted.documents.values() if one.startswith(f"query {name}")]
        context = RequestContext(0, NOW, reader)
        result = await schema.execute(document, variable_values=variables, context_value=context)
        assert result.errors is None
        assert reader.planned[-1] in warmed


async def test_a_trusted_mutation_is_not_asked() -> None:
    assert known(TrustedDocuments({"0": "mutation Touch { touch }"}), create_schema()) == known(
        TrustedDocuments(), create_schema()
    )

"""Asking a database in GraphQL as a client does, without HTTP: the answer with each error's message, path and code."""

from datetime import datetime, timedelta, timezone
from functools import cache
from typing import Any, Protocol

from hub.database.database import Database
from hub.graphql.schema import HubSchema, create_schema
from hub.http.causes import describe
from hub.plan.context import RequestContext

NOW = datetime(2026, 11, 22, 8, tzinfo=timezone(timedelta(hours=7)))
"""When tests ask, unless they say otherwise."""


class Ask(Protocol):
    """Answers a query: {"data": …, "errors": [{"message", "path", "code"}, …]}, without errors when all went well."""

    async def __call__(
        self, query: str, variables: dict[str, Any] | None = None, *, tier: int = 0, now: datetime = NOW
    ) -> dict[str, Any]:
        """Asks at that time, as a reader of that tier."""
        ...


schema_under_test = cache(create_schema)
"""The one schema of a test run."""


def asking(database: Database) -> Ask:
    """Asks this database."""

    async def ask(
        query: str, variables: dict[str, Any] | None = None, *, tier: int = 0, now: datetime = NOW
    ) -> dict[str, Any]:
        schema: HubSchema = schema_under_test()
        context = RequestContext(tier, now, database.reader)
        result = await schema.execute(query, variable_values=variables, context_value=context)
        errors, _ = describe(result.errors or [])
        return {"data": result.data, "errors": [_told(error) for error in errors]}

    return ask


def _told(error: dict[str, Any]) -> dict[str, Any]:
    return {"message": error["message"], "path": error.get("path"), "code": error["extensions"]["code"]}

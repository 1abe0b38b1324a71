"""The whole hub over a database that may fail, asked over HTTP, with one root field that keeps the database busy."""

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import cache

import httpx
import strawberry
from starlette.applications import Starlette

from hub.app import create_app
from hub.database.connection import Connection
from hub.database.database import Database
from hub.graphql.fields import expression
from hub.graphql.query import Query
from hub.graphql.schema import HubSchema, create_schema
from hub.settings import HubSettings
from tests.asking import NOW
from tests.waiting import PATIENCE, until_over, until_running

HASTE = 0.5
"""Seconds: the query timeout of a hub whose database will not answer. Short, since the test takes the whole of it."""
SETTINGS = HubSettings(port=0, request_timeout=2 * PATIENCE)
GOOD = "{ network { code children { name } } }"
BUSY = "{ busy }"
ROUNDS = "10000000000"
TELLTALES = ("neo4j", "bolt", "127.0.0.1", "localhost", "match", "return", "unwind", "traceback", "exception", "errno")
"""Of the driver, of the host, of Cypher and of Python: none of it is for clients."""


@strawberry.type(name="Query")
class BusyQuery(Query):
    """The hub's own root fields and two that no hub has."""

    busy: int | None = expression(f"COUNT {{ UNWIND range(1, {ROUNDS}) AS i WITH i WHERE i < 0 RETURN i }}")
    broken: int | None = expression("1 / 0")


@cache
def schema() -> HubSchema:
    """With the fields above."""
    return create_schema(BusyQuery)


@dataclass
class Hub:
    """A hub and its client."""

    database: Database
    app: Starlette
    client: httpx.AsyncClient

    async def ask(self, query: str = GOOD) -> httpx.Response:
        """Posts a query, as a client that knows of GraphQL's own media type."""
        headers = {"accept": "application/graphql-response+json"}
        return await self.client.post("/graphql", json={"query": query}, headers=headers)

    async def codes(self, query: str = GOOD) -> list[str]:
        """The codes of the errors in the answer; none of them tells anything of the database."""
        answer = await self.ask(query)
        discreet(answer)
        return [error["extensions"]["code"] for error in answer.json().get("errors", [])]

    def query_timeout(self, seconds: float) -> None:
        """From now on a statement may take so long."""
        self.database.reader._timeout = seconds

    async def ready(self) -> int:
        """The status of /readyz."""
        answer = await self.client.get("/readyz")
        discreet(answer)
        return answer.status_code


@asynccontextmanager
async def hub_on(connection: Connection, *, query_timeout: float = PATIENCE, pool_size: int = 40) -> AsyncIterator[Hub]:
    """A hub over that database. A first query on a busy machine may take long, so a test says when it is in haste."""
    database = Database.open(connection, query_timeout=query_timeout, pool_size=pool_size)
    app = create_app(SETTINGS, database, clock=lambda: NOW, schema=schema())
    transport = httpx.ASGITransport(app, raise_app_exceptions=False)
    async with (
        app.router.lifespan_context(app),
        httpx.AsyncClient(transport=transport, base_url="http://hub", timeout=PATIENCE) as client,
    ):
        yield Hub(database, app, client)


def discreet(answer: httpx.Response) -> None:
    """Nothing of driver, host or Cypher stands in the errors of an answer."""
    told = json.dumps(answer.json().get("errors", []), ensure_ascii=False).lower()
    assert not [telltale for telltale in TELLTALES if telltale in told]


async def until_busy(database: Database) -> list[str]:
    """The transactions that the busy field keeps on the server, once there are some."""
    return await until_running(database, ROUNDS)


async def until_idle(database: Database) -> None:
    """Returns when no transaction of the busy field is left on the server."""
    await until_over(database, ROUNDS)

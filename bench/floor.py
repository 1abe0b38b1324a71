"""Below GraphQL: the hub's own statements, run by the driver alone and made JSON by orjson."""

import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, LiteralString

import orjson
from neo4j import READ_ACCESS, AsyncDriver

from bench.dialects import HUB
from bench.selection import Request
from hub.access.viewer import Tier
from hub.cli.explain import NotingReader
from hub.graphql.schema import create_schema
from hub.http.execution import execute
from hub.http.request import GraphQLRequest
from hub.plan.context import RequestContext


@dataclass(frozen=True)
class Sent:
    """A statement as the hub sends it."""

    text: LiteralString
    parameters: dict[str, Any]


async def sent(requests: Sequence[Request]) -> list[Sent]:
    """What the hub would send for each request."""
    schema, found = create_schema(), []
    for request in requests:
        reader, body = NotingReader(), orjson.loads(HUB.body(request))
        context = RequestContext(Tier.NETWORK, datetime.now(UTC), reader)
        await execute(schema, GraphQLRequest(body["query"], body.get("variables")), context, "POST")
        ((statement, parameters),) = reader.noted
        found.append(Sent(statement.guarded, dict(parameters)))
    return found


async def times(driver: AsyncDriver, database: str, statements: Sequence[Sent], seconds: float) -> list[float]:
    """Milliseconds of each run, one after another on one connection."""
    found: list[float] = []
    end = time.perf_counter() + seconds
    async with driver.session(database=database, default_access_mode=READ_ACCESS) as session:
        while time.perf_counter() < end:
            for each in statements:
                start = time.perf_counter()
                record = await (await session.run(each.text, each.parameters)).single(strict=True)
                orjson.dumps(record.values())
                found.append((time.perf_counter() - start) * 1000)
                if time.perf_counter() > end:
                    break
    return found


async def row(driver: AsyncDriver, database: str, statement: Sent) -> list[Any]:
    """The answer without the guard's two readings."""
    async with driver.session(database=database, default_access_mode=READ_ACCESS) as session:
        return list((await (await session.run(statement.text, statement.parameters)).single(strict=True)).values())[2:]

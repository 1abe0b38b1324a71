"""How long hostile requests take to be refused, and what they leave in memory: python -m bench.hostile."""

import asyncio
import gc
import time
from datetime import UTC, datetime

import orjson
import psutil
from rich.console import Console
from rich.table import Table

from hub.errors import BadUserInput, HubError
from hub.graphql.schema import create_schema
from hub.http.execution import execute
from hub.http.request import GraphQLRequest, from_body
from hub.plan.context import Meter, RequestContext
from hub.settings import HubSettings
from tests.hostile import HOSTILE
from tests.plan.pricing import Refusing

TIMES = 5
MEGABYTE = 2**20


async def main() -> None:
    """Measures each in this process, from the body's bytes to the refusal; the best and the worst of a few."""
    schema, process = create_schema(), psutil.Process()
    await _run(schema, GraphQLRequest("{ network { name } }"))
    table = Table("request", "first ms", "best ms", "RSS +MB", "read", "refused with")
    for name, hostile in HOSTILE.items():
        body = orjson.dumps({"query": hostile.query, "variables": hostile.variables})
        gc.collect()
        before, taken = process.memory_info().rss, []
        for _ in range(TIMES):
            started = time.perf_counter()
            asked, code = await _run(schema, from_body(body))
            taken.append(1_000 * (time.perf_counter() - started))
        grown = (process.memory_info().rss - before) / MEGABYTE
        table.add_row(name, f"{taken[0]:.1f}", f"{min(taken):.1f}", f"{grown:.1f}", str(asked), code)
    Console(width=120).print(table)


async def _run(schema: object, request: GraphQLRequest) -> tuple[int, str]:
    reader = Refusing()
    context = RequestContext(0, datetime.now(UTC), reader, meter=Meter(HubSettings().budget_public))
    try:
        result = await execute(schema, request, context, "POST")  # type: ignore[arg-type]
    except HubError as refused:
        return reader.asked, refused.code
    if not result.errors:
        return reader.asked, "answered"
    return reader.asked, getattr(result.errors[0].original_error, "code", BadUserInput.code)


if __name__ == "__main__":
    asyncio.run(main())

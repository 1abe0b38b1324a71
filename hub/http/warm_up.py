"""A first look at everything before clients come: a database just started takes seconds for milliseconds of work."""

import asyncio
import contextlib
import logging
from collections.abc import Callable, Sequence
from typing import Final

import strawberry

from hub.http.execution import execute
from hub.http.request import GraphQLRequest
from hub.plan.context import RequestContext

log = logging.getLogger(__name__)

_SECONDS: Final = 15.0
_ROUNDS: Final = 2
_EVERYTHING: Final = (
    "{ network { descendants(first: 1000) { totalCount nodes { code name level parent { code } } } } }",
    """{ search(text: "ha noi", first: 20) { totalCount edges { score node {
      ... on Unit { fullName parent { fullName } spokespersons { name } }
      ... on Spokesperson { name } ... on PressAgency { name } } } } }""",
    """{ unit(code: "01") { ancestors { name } children { name spokespersons { name title phone email } }
      coverage { level units withSpokesperson } pressAgencies { name }
      successors { unit { name } } predecessors { unit { name } } } }""",
    "{ coverage { level units withSpokesperson gaps(missing: SPOKESPERSON, first: 20) { nodes { fullName } } } }",
    "{ units(first: 100, filter: {level: COMMUNE}) { totalCount nodes { id fullName } } }",
)


async def warm_up(
    schema: strawberry.Schema, context: Callable[[], RequestContext], known: Sequence[GraphQLRequest]
) -> None:
    """Asks everything twice, for at most fifteen seconds. A failure is none: the clients will be told of it."""
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(_SECONDS):
            for asked in (*known, *map(GraphQLRequest, _EVERYTHING)) * _ROUNDS:
                result = await execute(schema, asked, context(), "GET")
                if result.errors:
                    log.info("warming up: %s", result.errors[0].message)

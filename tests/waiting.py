"""Waiting for conditions, never for time; and what the server is doing, to wait for."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import TypeVar

from hub.database.database import Database

PATIENCE = 60.0
"""Seconds to wait for a condition that must come."""
_SHOW = """SHOW TRANSACTIONS YIELD transactionId AS id, currentQuery AS query
  WHERE query CONTAINS $text AND NOT query STARTS WITH 'SHOW' RETURN id"""

Found = TypeVar("Found")


async def until(condition: Callable[[], Awaitable[Found]]) -> Found:
    """What the condition answers, once that is true."""
    async with asyncio.timeout(PATIENCE):
        while not (found := await condition()):  # noqa: ASYNC110 (the server rings no bell)
            await asyncio.sleep(0.01)
        return found


async def transactions(database: Database, text: str) -> list[str]:
    """The ids of the transactions on the server whose statement holds the text."""
    found = await database.driver.execute_query(_SHOW, text=text, database_=database.name)
    return [record["id"] for record in found.records]


async def until_running(database: Database, text: str) -> list[str]:
    """The ids of such transactions, once there are some."""
    return await until(lambda: transactions(database, text))


async def until_over(database: Database, text: str) -> None:
    """Returns when there is no such transaction."""

    async def over() -> bool:
        return not await transactions(database, text)

    await until(over)

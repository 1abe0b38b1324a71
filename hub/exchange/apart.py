"""Reading in a process of its own: whatever a file does to it, it is ended in time and holds nobody up."""

import asyncio
from functools import partial

from anyio import to_process

from hub.errors import TimedOut
from hub.exchange.cells.posts import ListKind
from hub.exchange.columns import Choices
from hub.exchange.reading import GUESSED, ListRead, read_list


async def read_apart(
    data: bytes, file_name: str, kind: ListKind, choices: Choices = GUESSED, *, seconds: float
) -> ListRead:
    """As read_list. Raises FileRefused, and TimedOut when it takes longer than these seconds."""
    work = partial(read_list, data, file_name, kind, choices)
    try:
        async with asyncio.timeout(seconds):
            return await to_process.run_sync(work, cancellable=True)
    except TimeoutError as error:
        raise TimedOut("The file takes too long to read.") from error

"""Comparing two answers, and walking a connection page by page on whatever answers queries."""

import inspect
import json
from collections import Counter
from collections.abc import Callable, Mapping
from typing import Any

Answer = Mapping[str, Any]
Ask = Callable[[str, dict[str, Any]], Any]
"""Answers a query with variables, directly or as an awaitable."""


def normalise(answer: Answer) -> dict[str, Any]:
    """The answer with every cursor replaced, since cursors are opaque. Queries keep "cursor" in a cursor's alias."""
    return {**answer, "data": _without_cursors(answer.get("data"))}


def _without_cursors(value: Any) -> Any:
    if isinstance(value, list):
        return [_without_cursors(x) for x in value]
    if not isinstance(value, dict):
        return value
    return {
        key: "CURSOR" if isinstance(x, str) and "cursor" in key.lower() else _without_cursors(x)
        for key, x in value.items()
    }


def same(compiled: Answer, reference: Answer) -> bool:
    """Equal data, order of keys included, and the same errors by code and root field."""
    return not differences(compiled, reference)


def differences(compiled: Answer, reference: Answer) -> list[str]:
    """How the two answers differ, for a failing test to show."""
    ours, theirs = (json.dumps(normalise(x)["data"], ensure_ascii=False) for x in (compiled, reference))
    found = []
    if ours != theirs:
        found.append(f"data: {ours}\n  and: {theirs}")
    if not _errors_agree(compiled, reference):
        found.append(f"errors: {_errors(compiled)}\n    and: {_errors(reference)}")
    return found


def _errors_agree(compiled: Answer, reference: Answer) -> bool:
    """Where all data is null, the first failing root field may end the operation before others are looked at."""
    ours, theirs = _errors(compiled), _errors(reference)
    return bool(ours) and ours <= theirs if reference.get("data") is None and theirs else ours == theirs


def _errors(answer: Answer) -> Counter[tuple[str | None, str | None]]:
    """How many errors there are of each code under each root field."""
    return Counter(
        (error.get("extensions", {}).get("code"), next(iter(error.get("path") or ()), None))
        for error in answer.get("errors") or ()
    )


async def pages(ask: Ask, query: str, at: tuple[str | int, ...], size: int, **variables: Any) -> list[dict[str, Any]]:
    """All pages of the connection at that path. The query takes $first and $after and asks for the pageInfo."""
    found: list[dict[str, Any]] = []
    after = None
    while True:
        answer = ask(query, {**variables, "first": size, "after": after})
        connection = await answer if inspect.isawaitable(answer) else answer
        assert not connection.get("errors"), connection["errors"]
        connection = connection["data"]
        for key in at:
            connection = connection[key]
        found.append(connection)
        if not connection["pageInfo"]["hasNextPage"]:
            return found
        assert connection["pageInfo"]["endCursor"] not in (None, after), "the cursor does not move"
        after = connection["pageInfo"]["endCursor"]

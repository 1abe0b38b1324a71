"""Before anything is measured: all servers answer the same."""

import difflib
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Any

import orjson

from bench.dialects import nodes
from bench.queries import Query
from bench.selection import Request
from bench.servers.process import Server

_LINES = 40


class Unequal(RuntimeError):
    """Two servers answered a request differently."""


def check(queries: Sequence[Query], servers: Sequence[Server], most: int) -> int:
    """Compares the answers to that many requests of each query; answers how many were compared."""
    asked = [(query, request) for query in queries for request in query.requests[:most]]
    for query, request in asked:
        compare(query.name, request, servers)
    return len(asked)


def compare(name: str, request: Request, servers: Sequence[Server]) -> None:
    """Raises Unequal with a diff against the first server."""
    first, *others = servers
    expected = _answer(name, request, first)
    for server in others:
        found = _answer(name, request, server)
        if found != expected:
            diff = "\n".join(_diff(expected, found, first.name, server.name))
            raise Unequal(f"{name} for {request.value!r}: {server.name} answers otherwise.\n{diff}")


def _answer(name: str, request: Request, server: Server) -> list[Any]:
    body = server.dialect.body(request)
    try:
        found = nodes(server.ask(body), request)
    except ValueError as error:
        raise Unequal(f"{name}: {server.name} failed on {body.decode()}: {error}") from error
    if not found or found == [None]:
        raise Unequal(f"{name}: {server.name} finds nothing for {body.decode()}")
    return found


def _diff(expected: Any, found: Any, first: str, other: str) -> Iterator[str]:
    lines = difflib.unified_diff(_lines(expected), _lines(found), first, other, lineterm="", n=2)
    yield from islice(lines, _LINES)


def _lines(answer: Any) -> list[str]:
    return orjson.dumps(answer, option=orjson.OPT_INDENT_2).decode().splitlines()

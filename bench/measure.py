"""The measurement: bursts of every server in turn, round after round: all share the machine's good and bad times."""

import random
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from typing import Final, Self

from neo4j import AsyncDriver

from bench.floor import Sent, times
from bench.load import Burst, burst, write_bodies
from bench.queries import Query
from bench.ratios import Figures
from bench.selection import Request
from bench.servers.process import Server


@dataclass(frozen=True)
class Effort:
    """How much is measured."""

    rounds: int
    checked: int = 30
    warm_up: int = 2
    driver_seconds: float = 1
    connections: tuple[int, ...] = (1, 16, 64)


QUICK: Final = Effort(rounds=2, connections=(1, 16), warm_up=1, driver_seconds=0.3)
FULL: Final = Effort(rounds=5)


@dataclass
class Measured:
    """Bursts by query, server and connections; medians of the driver alone by what it ran."""

    bursts: dict[tuple[str, str, int], list[Burst]] = field(default_factory=lambda: defaultdict(list))
    driver: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))

    def figures(self, query: str, server: str) -> Figures:
        """The medians over all rounds."""
        found = {c: bursts for (q, s, c), bursts in self.bursts.items() if (q, s) == (query, server)}
        return Figures(
            p50=median(each.p50 for each in found[1]),
            p95=median(each.p95 for each in found[1]),
            rps={c: median(each.rps for each in bursts) for c, bursts in found.items()},
            p99={c: median(each.p99 for each in bursts) for c, bursts in found.items()},
        )

    def servers(self, query: str) -> dict[str, Figures]:
        """The figures of each server that was asked the query."""
        return {s: self.figures(query, s) for s in dict.fromkeys(s for q, s, _ in self.bursts if q == query)}


def in_turn(servers: Sequence[Server], round_: int) -> Sequence[Server]:
    """Each round begins with another server."""
    first = round_ % len(servers)
    return [*servers[first:], *servers[:first]]


@dataclass(frozen=True)
class Prepared:
    """A query with the file of requests of each server."""

    query: Query
    files: Mapping[str, Path]

    @classmethod
    def of(cls, query: Query, servers: Sequence[Server]) -> Self:
        """Writes the files."""
        return cls(query, {s.name: _written(query.name, query.requests, s) for s in servers})

    def warm_up(self, servers: Sequence[Server], effort: Effort) -> None:
        """Lets every server compile, cache and connect before it counts."""
        documents = {(request.picked, request.root): request for request in self.query.requests}
        for server in servers:
            for request in documents.values():
                server.ask(server.dialect.body(request))
            burst(server, self.files[server.name], max(self._levels(effort)), effort.warm_up)

    def measure(self, servers: Sequence[Server], effort: Effort, round_: int, into: Measured) -> None:
        """One round: each server at each number of connections."""
        start = random.Random(round_).randrange(len(self.query.requests))  # noqa: S311 (the same for each server)
        for connections in self._levels(effort):
            for server in in_turn(servers, round_):
                found = burst(server, self.files[server.name], connections, self.query.seconds, start=start)
                into.bursts[self.query.name, server.name, connections].append(found)

    def _levels(self, effort: Effort) -> list[int]:
        return [c for c in self.query.connections if c in effort.connections]


def measure_never_seen(
    name: str, requests: Sequence[Request], servers: Sequence[Server], round_: int, into: Measured
) -> None:
    """One round of documents that come once, on one connection."""
    for server in in_turn(servers, round_):
        file = _written(name, requests, server)
        into.bursts[name, server.name, 1].append(burst(server, file, 1, 1, once=True))


async def measure_driver(
    driver: AsyncDriver, database: str, statements: Mapping[str, Sequence[Sent]], seconds: float, into: Measured
) -> None:
    """One round of the driver alone on each list of statements."""
    for name, sent in statements.items():
        into.driver[name].append(median(await times(driver, database, sent, seconds)))


def _written(name: str, requests: Sequence[Request], server: Server) -> Path:
    return write_bodies(f"{name}-{server.name}".replace(", ", "-"), [server.dialect.body(r) for r in requests])

"""How latency and memory grow: the same requests to hubs over the network and over a larger one, in turn."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from pathlib import Path
from statistics import mean, median
from typing import Any, Final

import orjson
import psutil

from bench.copy import Slice
from bench.dialects import HUB
from bench.fill import Filled
from bench.generate import NeverSeen
from bench.load import burst, write_bodies
from bench.measure import in_turn
from bench.queries import queries
from bench.selection import Picked, Request, Root
from bench.servers.hub import hub
from bench.servers.process import Server
from hub.database.connection import Connection

ROUNDS: Final = 5
VARIED: Final = 20_000
SEARCH: Final = "Q5"
SAME: Final = ("Q1", "Q2", "Q4", "coverage")
"""What the larger network must answer as the smaller one does, byte for byte."""
TITLES: Final = {
    "Q1": "a unit, its parent and spokespersons",
    "Q2": "a province, two levels down, with spokespersons",
    "Q4": "a commune and its ancestors with spokespersons",
    "Q5": "search, first 20, with spokespersons",
    "page": "the first 1,000 units, each with its parent's code",
    "coverage": "coverage of a province",
}
_PAGE: Final = replace(HUB, roots={Root.NETWORK: HUB.roots[Root.NETWORK].replace("first: 20000", "first: 1000")})
_COVERAGE: Final = Picked((), (("coverage", Picked(("level", "units", "withSpokesperson"))),))
_CHECKED: Final = 40
_CONNECTIONS: Final = 16
_SECONDS: Final = 4


class Grew(RuntimeError):
    """The larger network answers otherwise, or not at all."""


@dataclass(frozen=True)
class Asked:
    """The requests: each query's file, its bodies, and many different ones that fill the hub's caches."""

    files: Mapping[str, Path]
    bodies: Mapping[str, Sequence[bytes]]
    varied: Path

    @classmethod
    def about(cls, found: Slice) -> "Asked":
        """Requests about units of the network itself, which every larger one has."""
        by_name = {query.name: query.requests for query in queries(found)}
        bodies = {name: [HUB.body(request) for request in by_name[name]] for name in ("Q1", "Q2", "Q4", "Q5")}
        bodies["page"] = [_PAGE.body(by_name["Q3"][0])]
        bodies["coverage"] = [HUB.body(Request(Root.UNIT, _COVERAGE, each.value)) for each in by_name["Q2"]]
        files = {name: write_bodies(f"scale-{name}", lines) for name, lines in bodies.items()}
        return cls(files, bodies, write_bodies("scale-varied", _varied(found, [by_name["Q1"][0], by_name["Q4"][0]])))


def _varied(found: Slice, known: Sequence[Request]) -> list[bytes]:
    """Half of them ask for one document about other units, half have documents never seen before.

    These differ by their aliases, so that the hub has all of them to parse and compile, and Neo4j few to plan.
    """
    codes = [unit["code"] for unit in found.units[1:]]
    same = [replace(known[0], value=code) for code in codes[: VARIED // 2]]
    fresh = NeverSeen(1, codes, known).same_shapes(len(same))
    return [HUB.body(request) for pair in zip(same, fresh, strict=True) for request in pair]


@dataclass(frozen=True)
class Memory:
    """A hub's resident bytes: after its start, after the varied requests, and at most."""

    start: int
    filled: int
    peak: int


@dataclass
class Size:
    """A network of some size with its hubs, and what was measured of it."""

    factor: int
    connection: Connection
    filled: Filled
    facts: Mapping[str, Any]
    servers: list[Server] = field(default_factory=list)
    memory: dict[str, Memory] = field(default_factory=dict)
    results: float = 0

    def start(self, running: ExitStack, asked: Asked) -> None:
        """The hubs, with and without the answer cache; how they grow under varied requests."""
        for cached in (True, False):
            server = running.enter_context(hub(self.connection, cached=cached))
            start = _resident(server)
            _fill_caches(server, asked.varied)
            self.servers.append(server)
            self.memory[server.name] = Memory(start, _resident(server), 0)

    def note_peaks(self) -> None:
        """Once everything was asked."""
        for server in self.servers:
            self.memory[server.name] = replace(self.memory[server.name], peak=server.peak_memory())


P50 = dict[str, dict[str, float]]
"""Milliseconds by query and server."""


def check(base: Size, other: Size, asked: Asked) -> None:
    """Raises Grew unless every query is answered, and as before where the answer is about the network itself."""
    for name, bodies in asked.bodies.items():
        for body in bodies[:_CHECKED]:
            expected, *found = (server.ask(body) for server in (base.servers[0], *other.servers))
            for answer in found:
                if orjson.loads(answer).get("errors") or (name in SAME and answer != expected):
                    raise Grew(f"{name} at {other.factor}x: {answer[:500]!r}")
    for size in (base, other):
        size.results = mean(_results(size.servers[0].ask(body)) for body in asked.bodies[SEARCH][:_CHECKED])


def measure(base: Size, other: Size, asked: Asked) -> tuple[P50, P50]:
    """Medians of bursts on one connection, of both sizes in turn: both share the machine's good and bad times."""
    sizes = [base] if base is other else [base, other]
    servers = [server for size in sizes for server in size.servers]
    bursts: defaultdict[str, dict[str, list[float]]] = defaultdict(dict)
    for name, file in asked.files.items():
        for server in servers:
            _warm(server, file)
            bursts[server.url][name] = []
        for round_ in range(ROUNDS):
            for server in in_turn(servers, round_):
                bursts[server.url][name].append(burst(server, file, 1, 1, start=round_ * 37).p50)
    return _medians(base, bursts), _medians(other, bursts)


def _warm(server: Server, file: Path) -> None:
    """A database that just started plans anew and compiles what is often run: a thousand times or more is often."""
    burst(server, file, _CONNECTIONS, _SECONDS)


def _fill_caches(server: Server, varied: Path) -> None:
    """Burst after burst, until all were sent."""
    sent = 0
    while sent < VARIED:
        sent += burst(server, varied, _CONNECTIONS, _SECONDS, start=sent).requests


def _medians(size: Size, bursts: Mapping[str, Mapping[str, list[float]]]) -> P50:
    return {
        name: {server.name: median(bursts[server.url][name]) for server in size.servers}
        for name in bursts[size.servers[0].url]
    }


def _results(answer: bytes) -> int:
    return len(orjson.loads(answer)["data"]["search"]["nodes"])


def _resident(server: Server) -> int:
    return int(psutil.Process(server.pid).memory_info().rss)

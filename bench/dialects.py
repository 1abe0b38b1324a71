"""How each server says a request, and its answer in the common form: the nodes, a to-one relation as one of them."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

import orjson

from bench.copy import DAY
from bench.selection import Picked, Request, Root

_DAY = f'asOf: "{DAY.isoformat()}"'
_VARIABLES = {Root.UNIT: "code", Root.SEARCH: "text"}


@dataclass(frozen=True)
class Dialect:
    """One server's names. `roots` holds for each root the selection around @picked, with @value for its value."""

    roots: Mapping[Root, str]
    relations: Mapping[str, str] = field(default_factory=dict)
    phrase: Callable[[str], str] = str

    def body(self, request: Request) -> bytes:
        """The request's JSON in one line."""
        name, value = _VARIABLES.get(request.root), self.value(request)
        said = json.dumps(value, ensure_ascii=False) if request.literal else f"${name}"
        picked = self._picked(request.picked, request.suffix)
        text = self.roots[request.root].replace("@value", said).replace("@picked", picked)
        if name is None or request.literal:
            return orjson.dumps({"query": f"{{ {text} }}"})
        return orjson.dumps({"query": f"query (${name}: String!) {{ {text} }}", "variables": {name: value}})

    def value(self, request: Request) -> str:
        """The request's value in the server's own way."""
        return self.phrase(request.value) if request.root is Root.SEARCH else request.value

    def _picked(self, picked: Picked, suffix: str) -> str:
        fields = [_named(name + suffix, name) for name in picked.fields]
        related = [
            f"{_named(name + suffix, self.relations.get(name, name))} {self._picked(below, suffix)}"
            for name, below in picked.relations
        ]
        return "{ " + " ".join([*fields, *related]) + " }"


def _named(key: str, said: str) -> str:
    """The field, by an alias if its own name is not the key of the answer."""
    return said if said.partition("(")[0] == key else f"{key}: {said}"


HUB = Dialect(
    {
        Root.UNIT: f"unit(code: @value, {_DAY}) @picked",
        Root.NETWORK: f"network({_DAY}) {{ descendants(first: 20000) {{ nodes @picked }} }}",
        Root.SEARCH: f"search(text: @value, first: 20, kinds: [UNIT], {_DAY}) {{ nodes {{ ... on Unit @picked }} }}",
        Root.COVERAGE: f"coverage({_DAY}) @picked",
    },
)
NEO4J_GRAPHQL = Dialect(
    {
        Root.UNIT: "benchUnits(where: {code: {eq: @value}}) @picked",
        Root.NETWORK: "benchUnits(where: {position: {gt: 0}}, sort: [{position: ASC}]) @picked",
        Root.SEARCH: "searchUnits(phrase: @value, first: 20) { edges { node @picked } }",
        Root.COVERAGE: "coverage @picked",
    },
    {
        "children": "children(sort: [{position: ASC}])",
        "spokespersons": "spokespersons(sort: [{position: ASC}])",
    },
    '"{}"'.format,
)
POSTGRAPHILE = Dialect(
    {
        Root.UNIT: "unitByCode(code: @value) @picked",
        Root.NETWORK: "allUnitsList(offset: 1) @picked",
        Root.SEARCH: "searchUnitsList(phrase: @value, first: 20) @picked",
        Root.COVERAGE: "coverageList @picked",
    },
    {"ancestors": "ancestorsList"},
)


def nodes(answer: bytes, request: Request) -> list[Any]:
    """The answer's nodes in the common form. Raises ValueError on errors."""
    parsed = orjson.loads(answer)
    if parsed.get("errors") or not parsed.get("data"):
        raise ValueError(str(parsed)[:1000])
    found = _unwrapped(parsed["data"])
    rows = [_plain(row) for row in (found if isinstance(found, list) else [found])]
    # Each server ranks by its own measure, so the first twenty are compared as a set.
    return sorted(rows, key=orjson.dumps) if request.root is Root.SEARCH else rows


def _unwrapped(data: Any) -> Any:
    """What stands below the fields that only wrap: the root field, a connection and its edges."""
    while isinstance(data, dict) and len(data) == 1 and isinstance(next(iter(data.values())), dict | list):
        data = next(iter(data.values()))
    return [row["node"] if list(row) == ["node"] else row for row in data] if isinstance(data, list) else data


def _plain(node: Any) -> Any:
    if not isinstance(node, dict):
        return node
    return {key: _related(key, value) for key, value in node.items()}


def _related(key: str, value: Any) -> Any:
    if isinstance(value, dict):
        return _plain(value)
    if not isinstance(value, list):
        return value
    rows = [_plain(row) for row in value]
    return next(iter(rows), None) if key.startswith("parent") else rows

"""The appointments of a subtree as of a day, read page by page like any query: priced, as far as the viewer sees."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

import strawberry

from hub.errors import CostExceeded, NotFound, Unavailable
from hub.exchange.cells.posts import ListKind
from hub.exchange.out.listed import Listed, ListedUnit, listed
from hub.http.causes import data_of
from hub.plan.context import RequestContext

_PAGE: Final = 1_000
_TRIES: Final = 3
_ORIGINS: Final = "predecessors { kind date unit { id fullName } }"
_UNIT: Final = """
fragment Listed on Unit {
  id code fullName nameEn level validFrom website
  parent { id fullName level parent { id fullName level } }
  %s
}"""
_APPOINTMENT: Final = "id name title phone email since until document { number title date } verifiedAt fictional"
_PEOPLE: Final = {
    ListKind.SPOKESPERSONS: f"people: spokespersons {{ post: mandate topic {_APPOINTMENT} }}",
    ListKind.FOCAL_POINTS: f"people: focalPoints {{ post: role {_APPOINTMENT} }}",
}
_START: Final = "query ($id: ID, $code: String, $asOf: Date) { unit(id: $id, code: $code, asOf: $asOf) { ...Listed } }"
_ROOT: Final = "query ($asOf: Date) { unit: network(asOf: $asOf) { ...Listed } }"
_BELOW: Final = (
    "query ($id: ID!, $asOf: Date, $first: Int!, $after: String) { unit(id: $id, asOf: $asOf) {"
    " descendants(first: $first, after: $after) { nodes { ...Listed } pageInfo { hasNextPage endCursor } } } }"
)
Units = list[tuple[ListedUnit, list[Listed]]]


@dataclass(frozen=True)
class Wanted:
    """What to list: below and at the unit of that code or id, else everywhere; as of a day, else of today."""

    kind: ListKind = ListKind.SPOKESPERSONS
    within: str | None = None
    as_of: date | None = None
    origins: bool = False
    """Whether to tell what units came from."""


class _Moved(Exception):
    """The network moved on between two pages."""


class ListReading:
    """Reads lists for one viewer; `context` makes what each query brings."""

    def __init__(self, schema: strawberry.Schema, context: Callable[[], RequestContext]) -> None:
        self._schema, self._context = schema, context
        self.price = 0
        """Of all queries together."""

    async def units(self, wanted: Wanted) -> Units:
        """The units in the tree's order, each with its people, all of one state of the network. Raises HubError."""
        for _ in range(_TRIES):
            try:
                return await _One(self, wanted).units()
            except _Moved:
                continue
        raise Unavailable("The network keeps changing while it is read.")

    async def ask(self, document: str, variables: dict[str, Any]) -> tuple[dict[str, Any], Any]:
        """An answer's data and the network's version. Raises HubError."""
        context = self._context()
        result = await self._schema.execute(document, variable_values=variables, context_value=context)
        data = data_of(result)
        self.price += context.meter.price or 0
        return data, context.versions


class _One:
    """One reading, which ends when the network moves."""

    def __init__(self, reading: ListReading, wanted: Wanted) -> None:
        self._reading, self._wanted = reading, wanted
        more = " ".join((_PEOPLE[wanted.kind], _ORIGINS if wanted.origins else ""))
        self._fragment = _UNIT % more
        self._day = {"asOf": wanted.as_of.isoformat() if wanted.as_of else None}
        self._versions: Any = None
        self._first = _PAGE

    async def units(self) -> Units:
        start = await self._start()
        found, after = [listed(start, self._wanted.kind)], None
        while True:
            page = await self._page(start["id"], after)
            found += [listed(node, self._wanted.kind) for node in page["nodes"]]
            if not page["pageInfo"]["hasNextPage"]:
                return found
            after = page["pageInfo"]["endCursor"]

    async def _start(self) -> dict[str, Any]:
        within = self._wanted.within
        if within is None:
            return dict((await self._ask(_ROOT, {}))["unit"])
        unit = (await self._ask(_START, {"id" if within.startswith("unit_") else "code": within}))["unit"]
        if unit is None:
            raise NotFound(f"There is no unit {within} on that day.", argument="within")
        return dict(unit)

    async def _page(self, start: str, after: str | None) -> dict[str, Any]:
        """As many units at once as the viewer's budget allows."""
        try:
            answer = await self._ask(_BELOW, {"id": start, "first": self._first, "after": after})
        except CostExceeded as error:
            fits = self._first * error.extensions["budget"] // error.extensions["price"]
            if not 0 < fits < self._first:
                raise
            self._first = fits
            return await self._page(start, after)
        return dict(answer["unit"]["descendants"])

    async def _ask(self, query: str, variables: dict[str, Any]) -> dict[str, Any]:
        answer, versions = await self._reading.ask(query + self._fragment, self._day | variables)
        if self._versions not in (None, versions):
            raise _Moved
        self._versions = versions
        return answer

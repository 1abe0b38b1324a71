"""Lists over HTTP: the spokespersons or focal points of a subtree, as of a day, in four formats."""

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

import strawberry
from starlette.requests import Request
from starlette.responses import Response

from hub.access.viewer import Viewer
from hub.errors import BadUserInput, NotFound
from hub.exchange.cells.posts import ListKind
from hub.exchange.out.cards import cards
from hub.exchange.out.linked import linked
from hub.exchange.out.listed import in_order
from hub.exchange.out.sheets import csv_list, xlsx_list
from hub.http.answers import PRICE
from hub.http.callers import credentials_of
from hub.http.execution import while_connected
from hub.http.list_reading import ListReading, Units, Wanted
from hub.http.lists_in import XLSX, list_kind
from hub.http.plain_endpoint import PlainEndpoint, ViewerOf, known_parameters
from hub.http.rate_limit import client_of
from hub.plan.context import RequestContext

_AT_ONCE: Final = 2
"""The whole network is tens of megabytes while it is written, and a workbook of it takes seconds."""


@dataclass(frozen=True)
class Format:
    """How a list is written."""

    media_type: str
    write: Callable[[Units, ListKind], bytes]
    origins: bool = False


FORMATS: Final[Mapping[str, Format]] = {
    "csv": Format("text/csv; charset=utf-8", lambda units, kind: csv_list(in_order(units), kind)),
    "xlsx": Format(XLSX, lambda units, kind: xlsx_list(in_order(units), kind)),
    "jsonld": Format("application/ld+json", lambda units, _: linked(units), origins=True),
    "vcf": Format("text/vcard; charset=utf-8", lambda units, _: cards(in_order(units))),
}


class ListsOut:
    """The endpoint `/export/LIST.FORMAT`. Few lists are made at a time: the others wait within their own time."""

    def __init__(
        self,
        schema: strawberry.Schema,
        context_of: Callable[[Viewer, str], RequestContext],
        viewer_of: ViewerOf,
        seconds: float,
    ) -> None:
        self._schema, self._context_of = schema, context_of
        self._turns = asyncio.Semaphore(_AT_ONCE)
        self.give = PlainEndpoint("GET", self._export, viewer_of, seconds)

    async def _export(self, request: Request, viewer: Viewer) -> Response:
        name, _, ending = request.path_params["file"].partition(".")
        if ending not in FORMATS:
            raise NotFound(f"A list is one of {', '.join(FORMATS)}.")
        kind, form = list_kind(name), FORMATS[ending]
        given = known_parameters(request, "within", "asOf")
        wanted = Wanted(kind, given.get("within"), day_of(given.get("asOf")), form.origins)
        client = client_of(request, credentials_of(request))
        reading = ListReading(self._schema, lambda: self._context_of(viewer, client))

        async def work() -> bytes:
            async with self._turns:
                return await asyncio.to_thread(form.write, await reading.units(wanted), kind)

        data = await while_connected(work(), request.receive)
        headers = {
            "content-disposition": f'attachment; filename="{name}.{ending}"',
            "cache-control": "no-store",
            PRICE: str(reading.price),
        }
        return Response(data, headers=headers, media_type=form.media_type)


def day_of(text: str | None) -> date | None:
    """A day such as 2025-07-01. Raises BadUserInput."""
    try:
        return date.fromisoformat(text) if text else None
    except ValueError as error:
        raise BadUserInput("`asOf` is a day such as 2025-07-01.", argument="asOf") from error

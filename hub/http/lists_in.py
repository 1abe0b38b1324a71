"""Lists over HTTP: the template, what a list would do, and its import. The body is the file itself."""

import asyncio
from collections.abc import Sequence
from typing import Final

from starlette.datastructures import QueryParams
from starlette.requests import Request
from starlette.responses import Response

from hub.access.viewer import Viewer
from hub.errors import BadUserInput
from hub.exchange.apart import read_apart
from hub.exchange.cells.posts import ListKind
from hub.exchange.columns import Choices
from hub.exchange.fields import Field
from hub.exchange.importing import Imports, Told, Wishes, editors_only
from hub.exchange.report import error_report
from hub.exchange.template import template
from hub.http.answers import json_answer
from hub.http.execution import while_connected
from hub.http.list_answer import told_content
from hub.http.plain_endpoint import PlainEndpoint, ViewerOf, flag, known_parameters
from hub.http.refusals import UnsupportedMediaType
from hub.http.request import read_body
from hub.settings import HubSettings

XLSX: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_FILE_NAMES: Final = {XLSX: "list.xlsx", "text/csv": "list.csv"}
_KINDS: Final = {"spokespersons": ListKind.SPOKESPERSONS, "focal-points": ListKind.FOCAL_POINTS}
_FIRST: Final = "spokespersons"
_DIGITS: Final = 9
"""Of the number of a row, at most: Python reads no number of thousands of them."""


class ListsIn:
    """The endpoints. One file is read at a time: the others wait within their own time."""

    def __init__(self, imports: Imports, viewer_of: ViewerOf, settings: HubSettings) -> None:
        self._imports, self._settings = imports, settings
        self._turn = asyncio.Semaphore(1)
        self.take = PlainEndpoint("POST", self._import, viewer_of, settings.list_timeout)
        self.template = PlainEndpoint("GET", _template, viewer_of, settings.list_timeout)

    async def _import(self, request: Request, viewer: Viewer) -> Response:
        editors_only(viewer)
        given = known_parameters(
            request, "list", "dryRun", "complete", "skipProblems", "digest", "sheet", "headerRow", several="column"
        )
        kind, wishes, choices = list_kind(given.get("list", _FIRST)), _wishes(given), _choices(given)
        name = _file_name(request)
        data = await read_body(request.receive, self._settings.list_limit)

        async def work() -> Told:
            async with self._turn:
                read = await read_apart(data, name, kind, choices, seconds=self._settings.list_timeout)
                return await self._imports.take(data, read, viewer, wishes)

        told = await while_connected(work(), request.receive)
        if XLSX in request.headers.get("accept", ""):
            return await asyncio.to_thread(_report, told)
        return json_answer(await asyncio.to_thread(told_content, told), status=_status(told, wishes))


def _status(told: Told, wishes: Wishes) -> int:
    if told.has_moved:
        return 409
    return 422 if wishes.apply and not told.applied else 200


def _report(told: Told) -> Response:
    header = told.read.header
    data = error_report(told.read.sheet, told.findings, header.end if header else None)
    return _workbook(data, "report.xlsx")


async def _template(request: Request, _: Viewer) -> Response:
    kind = list_kind(known_parameters(request, "list").get("list", _FIRST))
    return _workbook(await asyncio.to_thread(template, kind), "template.xlsx")


def _workbook(data: bytes, name: str) -> Response:
    headers = {"content-disposition": f'attachment; filename="{name}"', "cache-control": "no-store"}
    return Response(data, headers=headers, media_type=XLSX)


def _file_name(request: Request) -> str:
    media_type = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if media_type not in _FILE_NAMES or request.headers.get("content-encoding", "identity").lower() != "identity":
        raise UnsupportedMediaType(f"The body is a file as it is, of Content-Type text/csv or {XLSX}.")
    return _FILE_NAMES[media_type]


def list_kind(name: str) -> ListKind:
    """The kind of list of that name. Raises BadUserInput."""
    if name not in _KINDS:
        raise BadUserInput(f"A list is one of {', '.join(_KINDS)}.", argument="list")
    return _KINDS[name]


def _wishes(given: QueryParams) -> Wishes:
    return Wishes(
        apply=not flag(given, "dryRun", default=True),
        complete=flag(given, "complete", default=False),
        skip=flag(given, "skipProblems", default=False),
        digest=given.get("digest"),
    )


def _choices(given: QueryParams) -> Choices:
    row = given.get("headerRow")
    if row is not None and not (row.isascii() and row.isdigit() and len(row) <= _DIGITS):
        raise BadUserInput("`headerRow` is the number of a row.", argument="headerRow")
    return Choices(given.get("sheet"), int(row) if row else None, columns_chosen(given.getlist("column")))


def columns_chosen(texts: Sequence[str]) -> dict[str, Field | None]:
    """From C=PHONE what column C is read as; C= says that it is not read. Raises BadUserInput."""
    found = dict[str, Field | None]()
    for letters, _, name in (text.partition("=") for text in texts):
        if name and name not in Field.__members__:
            raise BadUserInput(f"A column is one of {', '.join(Field)}.", argument="column")
        found[letters.upper()] = Field(name) if name else None
    return found

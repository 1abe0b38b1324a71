"""The routes of lists in and out."""

from collections.abc import Callable, Sequence

import strawberry
from starlette.middleware import Middleware
from starlette.routing import Route

from hub.access.viewer import Viewer
from hub.exchange.importing import Imports
from hub.http.lists_in import ListsIn
from hub.http.lists_out import ListsOut
from hub.http.plain_endpoint import ViewerOf
from hub.plan.context import RequestContext
from hub.settings import HubSettings


def list_routes(
    imports: Imports,
    schema: strawberry.Schema,
    context_of: Callable[[Viewer, str], RequestContext],
    viewer_of: ViewerOf,
    settings: HubSettings,
    middleware: Sequence[Middleware],
) -> Sequence[Route]:
    """`/import` with its template, and `/export`."""
    taken = ListsIn(imports, viewer_of, settings)
    given = ListsOut(schema, context_of, viewer_of, settings.list_timeout)
    return (
        Route("/import", taken.take, middleware=middleware),
        Route("/import/template.xlsx", taken.template, middleware=middleware),
        Route("/export/{file}", given.give, middleware=middleware),
    )

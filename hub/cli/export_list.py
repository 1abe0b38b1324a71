"""`hub export`: a list of the network as CSV, XLSX, JSON-LD or vCards."""

import sys
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Final

import typer

from hub.access.viewer import Tier
from hub.app import utc_now
from hub.cli.asking import As, Reader
from hub.cli.connection import connected, network
from hub.cli.environment import Environment, read_environment
from hub.cli.import_list import Listed, ListName
from hub.cli.output import err, example
from hub.cli.written import written
from hub.database.connection import Connection
from hub.errors import BadUserInput
from hub.graphql.schema import create_schema
from hub.http.list_reading import ListReading, Units, Wanted
from hub.http.lists_out import FORMATS, day_of
from hub.plan.context import RequestContext

EXAMPLES: Final = example(
    "hub export csv --within 15 --output lao-cai.csv",
    "hub export vcf --within 15 > lao-cai.vcf",
    "hub export jsonld --as-of 2025-06-30 --as network --output before.jsonld",
)


class FormatName(StrEnum):
    """The formats by the ends of their files' names."""

    CSV = "csv"
    XLSX = "xlsx"
    JSONLD = "jsonld"
    VCF = "vcf"


def export_list(
    format_: Annotated[FormatName, typer.Argument(metavar="FORMAT", help="csv, xlsx, jsonld or vcf (vCard 4.0).")],
    *,
    within: Annotated[str | None, typer.Option(metavar="CODE", help="The unit whose subtree is listed.")] = None,
    as_of: Annotated[str | None, typer.Option(metavar="DAY", help="Such as 2025-06-30.", show_default="today")] = None,
    output: Annotated[Path | None, typer.Option(metavar="FILE", help="Without it, the standard output.")] = None,
    listed: Listed = ListName.SPOKESPERSONS,
    viewer: Reader = As.PUBLIC,
) -> None:
    """List who speaks in a subtree, or its focal points, as of a day, as far as the reader's tier sees them."""
    import uvloop

    form = FORMATS[format_]
    if output is None and format_ is FormatName.XLSX and sys.stdout.isatty():
        raise BadUserInput("A workbook is nothing for a terminal: give --output.")
    wanted, environment = Wanted(listed.kind, within, day_of(as_of), form.origins), read_environment()
    with connected(environment, err) as connection:
        units = uvloop.run(_read(connection, environment, wanted, viewer))
    data = form.write(units, listed.kind)
    if output:
        written(output, data)
    else:
        sys.stdout.buffer.write(data)


async def _read(connection: Connection, environment: Environment, wanted: Wanted, viewer: As) -> Units:
    async with network(connection, environment) as database:
        reading = ListReading(create_schema(), lambda: RequestContext(Tier[viewer.name], utc_now(), database.reader))
        with err.status("Reading the network"):
            return await reading.units(wanted)

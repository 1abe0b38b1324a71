"""`hub import`: what a list would do, and its import. `hub template`: the workbook to fill in."""

from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Final

import typer
from rich import box
from rich.table import Table
from rich.text import Text

from hub.app import utc_now
from hub.cli.connection import connected, network
from hub.cli.environment import Environment, read_environment
from hub.cli.operator import operator
from hub.cli.output import err, example, out, progress
from hub.cli.written import written
from hub.database.connection import Connection
from hub.exchange.cells.posts import ListKind
from hub.exchange.columns import Choices
from hub.exchange.difference import Change
from hub.exchange.importing import Imports, Told, Wishes
from hub.exchange.picture import Line, lines_of
from hub.exchange.reading import ListRead, read_list
from hub.exchange.remarks import Finding
from hub.exchange.report import error_report
from hub.exchange.stored_units import StoredUnits
from hub.exchange.template import template as made_template
from hub.feed.journal import Journal
from hub.http.lists_in import columns_chosen

EXAMPLES: Final = example(
    "hub import list.xlsx",
    "hub import list.xlsx --report report.xlsx",
    "hub import list.csv --column F=PHONE --apply",
)
TEMPLATE_EXAMPLES: Final = example("hub template list.xlsx")
_SHOWN: Final = 40
"""Lines of a table; the report has all."""


class ListName(StrEnum):
    """The lists by the names that one types."""

    SPOKESPERSONS = "spokespersons"
    FOCAL_POINTS = "focal-points"

    @property
    def kind(self) -> ListKind:
        """What it is a list of."""
        return ListKind[self.name]


Listed = Annotated[ListName, typer.Option("--list", help="What it is a list of.")]


def import_list(  # noqa: PLR0913 - the options of the command
    file: Annotated[Path, typer.Argument(metavar="FILE", exists=True, dir_okay=False, help="CSV or XLSX.")],
    *,
    apply: Annotated[bool, typer.Option("--apply", help="Write it; without, it is only rehearsed.")] = False,
    complete: Annotated[bool, typer.Option("--complete", help="End who is not in it, of the units it names.")] = False,
    skip: Annotated[bool, typer.Option("--skip-problems", help="Leave out the rows that have problems.")] = False,
    report: Annotated[Path | None, typer.Option(metavar="FILE.xlsx", help="Where to write the error report.")] = None,
    listed: Listed = ListName.SPOKESPERSONS,
    sheet: Annotated[str | None, typer.Option(help="The sheet; without, the one that looks most like a list.")] = None,
    header: Annotated[int | None, typer.Option(min=1, help="The row of the headings.")] = None,
    column: Annotated[list[str] | None, typer.Option(metavar="C=PHONE", help="What a column is read as.")] = None,
) -> None:
    """Tell what a list would change, row by row; write it with --apply, all of it or nothing.

    The exit code is 1 when there are problems and nothing was written, or rows were left out.
    """
    import uvloop

    wishes, environment = Wishes(apply, complete, skip), read_environment()
    choices = Choices(sheet, header, columns_chosen(column or ()))
    data = file.read_bytes()
    with err.status("Reading the file"):
        read = read_list(data, file.name, listed.kind, choices)
    with connected(environment, err) as connection:
        told = uvloop.run(_take(connection, environment, (data, read), wishes))
    _show(told)
    if report:
        written(report, error_report(read.sheet, told.findings, read.header.end if read.header else None))
    _end(told, wishes)


def template(
    file: Annotated[Path, typer.Argument(metavar="FILE.xlsx", dir_okay=False, help="Where to write it.")],
    *,
    listed: Listed = ListName.SPOKESPERSONS,
) -> None:
    """Write the workbook that units fill in: headings, an example, drop-down lists, instructions."""
    written(file, made_template(listed.kind))


async def _take(
    connection: Connection, environment: Environment, given: tuple[bytes, ListRead], wishes: Wishes
) -> Told:
    async with network(connection, environment) as database:
        journal = Journal(database.writer, utc_now)
        imports = Imports(database.reader, StoredUnits(database.reader, database.version), journal, utc_now)
        with progress("Writing" if wishes.apply else "Rehearsing") as told:
            return await imports.take(*given, operator(), wishes, told)


def _show(told: Told) -> None:
    """The columns, the difference and the problems."""
    out.print(_table(("column", "heading", "read as", "because"), _columns(told)))
    lines = [line for line in lines_of(told.difference, told.units) if line.changes or line.action != "CONFIRM"]
    if lines:
        out.print(_table(("row", "", "unit", "name", "what"), map(_line, lines)))
    for title, findings in (("Problems", told.problems), ("Notes", [f for f in told.findings if not f.is_problem])):
        if findings:
            out.print(Text(title, "bold"))
            out.print(_table(("row", "cell", "code", "reason"), map(_finding, findings)))


def _table(headings: tuple[str, ...], rows: Iterator[tuple[str, ...]]) -> Table:
    table = Table(*headings, box=box.SIMPLE_HEAD)
    for number, row in enumerate(rows):
        if number == _SHOWN:
            table.add_row("…")
            break
        table.add_row(*map(Text, row))
    return table


def _columns(told: Told) -> Iterator[tuple[str, ...]]:
    for column in told.read.columns:
        guess = column.guess
        why = f"{guess.certainty.lower()}: {guess.en}" if guess else ""
        yield column.letters, column.heading, guess.field if guess else "–", why


def _line(line: Line) -> tuple[str, ...]:
    what = line.post if not line.changes else "; ".join(map(_change, line.changes))
    if line.replaces:
        what += f", in place of {line.replaces.details.name}"
    return str(line.row or ""), line.action.lower(), line.unit.full_name, line.details.name, what


def _change(change: Change) -> str:
    return f"{change.field}: {change.before or '–'} → {change.after}"


def _finding(finding: Finding) -> tuple[str, ...]:
    reasons = f"{finding.remark.en}\n{finding.remark.vi}"
    return str(finding.row or ""), finding.cell or "", finding.code, reasons


def _end(told: Told, wishes: Wishes) -> None:
    """The last line, and the exit code."""
    counts = told.counts
    what = ", ".join(f"{counts[name]:,} to {name}" for name in ("appoint", "correct", "end"))
    said = f"{what}, {counts['confirm']:,} the same; {counts['problems']:,} problems."
    out.print(f"{counts['rows']:,} rows read: {said}", soft_wrap=True)
    if told.applied and told.steps:
        out.print(f"Written, up to change {told.last:,}." if told.last else "Written.")
    elif not told.steps:
        out.print("There is nothing to write.")
    elif wishes.apply:
        out.print("Nothing was written.")
    else:
        out.print("Nothing was written: this was the rehearsal, and --apply writes it.")
    if told.problems:
        raise typer.Exit(1)

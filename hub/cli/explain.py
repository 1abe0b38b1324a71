"""`hub explain`: the Cypher that a query is compiled to, and how the database goes about it."""

import textwrap
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Annotated, Any, Final

import typer
from rich import box
from rich.markup import escape
from rich.table import Table
from rich.text import Text

from hub.cli.asking import As, QueryText, Reader, VariablesText, read_request, run, say_errors
from hub.cli.connection import connected, network
from hub.cli.cypher import formatted
from hub.cli.environment import Environment, read_environment
from hub.cli.output import err, example, out
from hub.database.connection import Connection
from hub.database.explain import Operator
from hub.database.explain import explain as explain_statement
from hub.database.statement import Reading, Statement
from hub.errors import HubError
from hub.http.request import GraphQLRequest
from hub.plan.context import Meter

EXAMPLES: Final = example(
    escape("""hub explain '{ network { children { fullName } } }'"""),
    escape("""hub explain --profile '{ unit(code: "79") { descendants(first: 10) { edges { node { name } } } } }'"""),
)

DETAILS: Final = 160
"""Characters of an operator's details: Neo4j repeats whole subqueries there."""


class Noted(HubError):
    """Ends an execution as soon as its statement is known."""

    code = "NOTED"


@dataclass
class NotingReader:
    """In the database's place: keeps what it is asked to read."""

    noted: list[tuple[Statement, Mapping[str, Any]]] = field(default_factory=list)

    async def read(self, statement: Statement, parameters: Mapping[str, Any]) -> Reading:
        """Reads nothing."""
        self.noted.append((statement, parameters))
        raise Noted("noted")


def explain(
    query: QueryText,
    variables: VariablesText = None,
    *,
    profile: Annotated[bool, typer.Option("--profile", help="Run it, and count rows and hits.")] = False,
    viewer: Reader = As.NETWORK,
) -> None:
    """Show a query's one Cypher statement, its parameters, its price, and the database's plan."""
    import uvloop

    asked, environment = read_request(query, variables), read_environment()
    with connected(environment, err) as connection:
        failed = uvloop.run(_explain(connection, environment, asked, viewer, profile=profile))
    if failed:
        raise typer.Exit(1)


async def _explain(
    connection: Connection, environment: Environment, asked: GraphQLRequest, viewer: As, *, profile: bool
) -> bool:
    reader, meter = NotingReader(), Meter()
    async with network(connection, environment) as database:
        failed = say_errors(await run(asked, viewer, reader, meter), but=Noted)
        for statement, parameters in reader.noted:
            _show_statement(statement, parameters)
            _show_price(meter)
            seconds = environment.hub.query_timeout
            _show_plan(
                await explain_statement(
                    database.driver, database.name, statement, parameters, run=profile, seconds=seconds
                )
            )
    if not reader.noted and not failed:
        out.print("The query reads nothing from the graph.")
    return failed


def _show_statement(statement: Statement, parameters: Mapping[str, Any]) -> None:
    out.print(Text(formatted(statement.guarded)), soft_wrap=True)
    out.print()
    for name, value in sorted(parameters.items()):
        if f"${name}" in statement.guarded:
            out.print(Text(f"${name} = {value!r}" if isinstance(value, str) else f"${name} = {value}"), soft_wrap=True)


def _show_price(meter: Meter) -> None:
    table = Table(box=box.SIMPLE_HEAD)
    table.add_column("field", overflow="fold")
    table.add_column("rows at most", justify="right")
    table.add_column("price", justify="right")
    for part in meter.parts():
        table.add_row(Text(part.path), f"{part.rows:,}", f"{part.price:,}")
    out.print(table)
    out.print(f"Price: {meter.price:,}.")


def _show_plan(plan: Operator) -> None:
    table = Table(box=box.SIMPLE_HEAD)
    table.add_column("operator", no_wrap=True)
    table.add_column("rows" if plan.hits is not None else "rows expected", justify="right")
    if plan.hits is not None:
        table.add_column("hits", justify="right")
    table.add_column("details", overflow="fold")
    for depth, operator in lines(plan):
        hits = [] if plan.hits is None else [f"{operator.hits or 0:,}"]
        details = textwrap.shorten(operator.details, DETAILS, placeholder=" …")
        table.add_row(Text("│ " * depth + operator.name), f"{operator.rows:,}", *hits, Text(details))
    out.print(table)
    if plan.hits is not None:
        out.print(f"{plan.total_hits:,} hits in all.")


def lines(plan: Operator, depth: int = 0) -> Iterator[tuple[int, Operator]]:
    """Operators from the last to the first, as Neo4j prints them: a second input is indented before the first."""
    yield depth, plan
    for other in plan.inputs[1:]:
        yield from lines(other, depth + 1)
    for first in plan.inputs[:1]:
        yield from lines(first, depth)

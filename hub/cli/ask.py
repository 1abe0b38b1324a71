"""`hub ask`: a query's answer as tables or JSON."""

import sys
from typing import Annotated, Final

import typer
from rich.markup import escape
from strawberry.types import ExecutionResult

from hub.cli.asking import As, QueryText, Reader, VariablesText, read_request, run, say_errors
from hub.cli.connection import connected, network
from hub.cli.environment import Environment, read_environment
from hub.cli.output import err, example, out
from hub.cli.table import tables
from hub.database.connection import Connection
from hub.http.request import GraphQLRequest

EXAMPLES: Final = example(
    escape("""hub ask '{ unit(code: "26740") { fullName predecessors { date unit { fullName } } } }'"""),
    escape("""hub ask --variables '{"code": "79"}' @province.graphql"""),
    "hub ask --as network --json - < query.graphql",
)


def ask(
    query: QueryText,
    variables: VariablesText = None,
    *,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON, as is done for pipes and files.")] = False,
    viewer: Reader = As.PUBLIC,
) -> None:
    """Ask the network in GraphQL. Errors go to the standard error, and then the exit code is 1."""
    import uvloop

    asked, environment = read_request(query, variables), read_environment()
    with connected(environment, err) as connection:
        result = uvloop.run(_ask(connection, environment, asked, viewer))
    if result.data is not None:
        show(result, as_json=as_json or not out.is_terminal)
    if say_errors(result):
        raise typer.Exit(1)


async def _ask(connection: Connection, environment: Environment, asked: GraphQLRequest, viewer: As) -> ExecutionResult:
    async with network(connection, environment) as database:
        return await run(asked, viewer, database.reader)


def show(result: ExecutionResult, *, as_json: bool) -> None:
    """The data on the standard output."""
    if as_json:
        import orjson

        sys.stdout.write(orjson.dumps({"data": result.data}, option=orjson.OPT_INDENT_2).decode() + "\n")
        return
    for shown in tables(result.data or {}):
        out.print(shown)

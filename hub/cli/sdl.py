"""`hub sdl`: the GraphQL schema as text."""

from pathlib import Path
from typing import Annotated, Final

import typer

from hub.cli.output import err, example, out
from hub.errors import BadUserInput

EXAMPLES: Final = example(
    "hub sdl", "hub sdl --output hub/graphql/schema.graphql", "hub sdl --check hub/graphql/schema.graphql"
)


def sdl(
    output: Annotated[Path | None, typer.Option(dir_okay=False, help="Write it to this file instead.")] = None,
    check: Annotated[Path | None, typer.Option(dir_okay=False, help="Fail unless this file holds it.")] = None,
) -> None:
    """Print the GraphQL schema, as a federation subgraph."""
    text = text_of_schema()
    if check:
        if not (check.is_file() and check.read_text(encoding="utf-8") == text):
            raise BadUserInput(f"{check} is not the schema of this hub: `hub sdl --output {check}` renews it.")
        err.print(f"{check} is up to date.", soft_wrap=True, markup=False)
    if output:
        output.write_text(text, encoding="utf-8")
    if not output and not check:
        out.print(text, markup=False, soft_wrap=True, end="")


def text_of_schema() -> str:
    """The SDL as it is committed."""
    from hub.graphql.schema import create_schema

    return create_schema().as_str().rstrip() + "\n"

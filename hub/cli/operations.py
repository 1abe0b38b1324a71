"""`hub operations`: manifests of trusted documents, checked and made."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Final

import typer

from hub.access.viewer import Tier
from hub.cli.explain import Noted, NotingReader
from hub.cli.output import example, out
from hub.errors import BadUserInput
from hub.graphql.schema import HubSchema, create_schema
from hub.http.causes import describe
from hub.http.manifest import Operation, operation_of, read_manifest, text_of_manifest
from hub.http.sample_requests import sample_request
from hub.plan.context import RequestContext

CHECK_EXAMPLES: Final = example("hub operations check operations.json")
MAKE_EXAMPLES: Final = example("hub operations make portal/queries > operations.json")


def check(manifest: Annotated[Path, typer.Argument(metavar="FILE", help="A manifest.")]) -> None:
    """Tell of each operation of a manifest whether this hub would answer it; fail unless it would answer all.

    Nothing is asked of a database.
    """
    schema, told = create_schema(), list[tuple[str, str, str]]()
    for entry in read_manifest(manifest):
        try:
            operation = entry.checked(schema)
        except BadUserInput as error:
            told.append(("-", entry.id, error.message))
        else:
            told.append((operation.name or "-", f"sha256:{operation.id}", _fault_of_plan(operation, schema)))
    width = max((len(name) for name, _, _ in told), default=0)
    for name, id_, fault in told:
        out.print(f"{name:{width}}  {id_}  {fault or 'compiles'}", soft_wrap=True, markup=False)
    if any(fault for _, _, fault in told):
        raise typer.Exit(1)


def _fault_of_plan(operation: Operation, schema: HubSchema) -> str:
    """Why a query would not be compiled to a statement, if so."""
    import asyncio

    asked = sample_request(operation.document, schema)
    if asked is None:
        return ""
    context = RequestContext(Tier.NETWORK, datetime.now(UTC), NotingReader())
    result = asyncio.run(schema.execute(asked.document, variable_values=asked.variables, context_value=context))
    errors, causes = describe(result.errors or [])
    faults = [error["message"] for error, cause in zip(errors, causes, strict=True) if not isinstance(cause, Noted)]
    return " ".join(dict.fromkeys(faults))


def make(
    sources: Annotated[
        list[Path], typer.Argument(metavar="FILE...", help="Files with one operation each, or folders.")
    ],
) -> None:
    """Print the manifest of .graphql files. A document's text is its file's, without blanks around it."""
    schema, operations, faults = create_schema(), list[Operation](), list[str]()
    for path in _files(sources):
        try:
            operation = operation_of(_text(path), schema)
            if not operation.name:
                raise BadUserInput("the operation must have a name.")
            operations.append(operation)
        except BadUserInput as error:
            faults.append(f"{path}: {error.message}")
    if faults:
        raise BadUserInput(" ".join(faults))
    out.print(text_of_manifest(operations), soft_wrap=True, markup=False, end="")


def _files(sources: list[Path]) -> Iterator[Path]:
    for source in sources:
        found = sorted(source.rglob("*.graphql")) if source.is_dir() else [source]
        if not found:
            raise BadUserInput(f"{source} holds no .graphql file.")
        yield from found


def _text(path: Path) -> str:
    try:
        return path.read_bytes().decode().strip()
    except (OSError, UnicodeDecodeError) as error:
        raise BadUserInput(f"the file cannot be read: {error}.") from error

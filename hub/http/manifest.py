"""Manifests of trusted documents: read in the two formats that clients' tools write, checked, and made."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal

import orjson
import strawberry
from graphql import GraphQLError, OperationDefinitionNode, parse, validate
from pydantic import BaseModel, TypeAdapter, ValidationError

from hub.errors import BadUserInput
from hub.graphql.schema import MAX_TOKENS
from hub.http.request import refuse_nul
from hub.http.trusted_documents import TrustedDocuments, digest
from hub.settings import HubSettings

FORMAT: Final = "apollo-persisted-query-manifest"


@dataclass(frozen=True)
class Operation:
    """A document that holds one operation and is valid; `kind` is query, mutation or subscription."""

    document: str
    name: str
    kind: str

    @property
    def id(self) -> str:
        """What a client asks for it by, without a prefix."""
        return digest(self.document)


@dataclass(frozen=True)
class Entry:
    """A document as a manifest lists it: whether it is what its id says, and valid, is to be found out."""

    id: str
    document: str

    def checked(self, schema: strawberry.Schema) -> Operation:
        """The operation, or BadUserInput with each fault."""
        faults: list[str] = []
        if self.id.removeprefix("sha256:") != (found := digest(self.document)):
            faults.append(f"the id must be the SHA-256 of the document, which is {found}.")
        try:
            operation = operation_of(self.document, schema)
        except BadUserInput as error:
            faults.append(error.message)
        else:
            if not faults:
                return operation
        raise BadUserInput(" ".join(faults))


def trusted_documents(settings: HubSettings, schema: strawberry.Schema) -> TrustedDocuments:
    """The documents of the settings' manifest; all that is wrong with it is told at once."""
    if settings.operations is None:
        if settings.only_trusted:
            raise BadUserInput("HUB_ONLY_TRUSTED needs HUB_OPERATIONS: without trusted documents nobody could ask.")
        return TrustedDocuments()
    try:
        documents = _documents(settings.operations.expanduser(), schema)
    except BadUserInput as error:
        raise BadUserInput(f"HUB_OPERATIONS: {error.message}") from error
    return TrustedDocuments(documents, settings.only_trusted)


def _documents(path: Path, schema: strawberry.Schema) -> dict[str, str]:
    documents: dict[str, str] = {}
    faults: list[str] = []
    for entry in read_manifest(path):
        try:
            operation = entry.checked(schema)
        except BadUserInput as error:
            faults.append(f"{entry.id}: {error.message}")
        else:
            documents[operation.id] = operation.document
    if faults:
        raise BadUserInput(f"{path}: {' '.join(faults)}")
    return documents


class _Listed(BaseModel):
    id: str
    body: str


class _Apollo(BaseModel):
    format: Literal["apollo-persisted-query-manifest"]
    version: Literal[1]
    operations: list[_Listed]


_MANIFEST: Final = TypeAdapter[_Apollo | dict[str, str]](_Apollo | dict[str, str])


def read_manifest(path: Path) -> list[Entry]:
    """The entries of Apollo's manifest, or of a plain map from ids to documents (Relay, GraphQL Code Generator)."""
    try:
        content = _MANIFEST.validate_json(path.read_bytes())
    except OSError as error:
        raise BadUserInput(f"{path} cannot be read: {error.strerror}.") from error
    except ValidationError as error:
        raise BadUserInput(
            f'{path} is no manifest, which is {{"format": "{FORMAT}", "version": 1, "operations": '
            '[{"id": …, "body": …}, …]}, or {"<id>": "<document>", …}.'
        ) from error
    if isinstance(content, _Apollo):
        return [Entry(one.id, one.body) for one in content.operations]
    return [Entry(id_, document) for id_, document in content.items()]


def operation_of(document: str, schema: strawberry.Schema) -> Operation:
    """The one operation of a document that the schema can answer, or BadUserInput with each fault."""
    refuse_nul(document)
    try:
        parsed = parse(document, max_tokens=MAX_TOKENS)
        faults = validate(schema._schema, parsed)  # noqa: SLF001 - Strawberry has no public name for it
    except GraphQLError as error:
        faults = [error]
    if faults:
        raise BadUserInput(" ".join(map(_told, faults)))
    operations = [one for one in parsed.definitions if isinstance(one, OperationDefinitionNode)]
    if len(operations) != 1:
        raise BadUserInput(f"a document must hold one operation, and this has {len(operations)}.")
    (operation,) = operations
    return Operation(document, operation.name.value if operation.name else "", operation.operation.value)


def _told(error: GraphQLError) -> str:
    where = "".join(f" (line {place.line}, column {place.column})" for place in (error.locations or ())[:1])
    return f"{error.message.removesuffix('.')}{where}."


def text_of_manifest(operations: Iterable[Operation]) -> str:
    """Apollo's manifest of these operations: the same text for the same operations in any order."""
    by_id = {operation.id: operation for operation in operations}
    listed: list[Mapping[str, str]] = [
        {"id": one.id, "name": one.name, "type": one.kind, "body": one.document}
        for one in sorted(by_id.values(), key=lambda one: (one.name, one.id))
    ]
    content = {"format": FORMAT, "version": 1, "operations": listed}
    return orjson.dumps(content, option=orjson.OPT_INDENT_2).decode() + "\n"

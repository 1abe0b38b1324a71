"""A GraphQL request from the bytes of an HTTP request; whatever is not well-formed is refused here."""

import re
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qsl

import orjson
from starlette.datastructures import Headers
from starlette.requests import ClientDisconnect
from starlette.types import Receive

from hub.errors import BadUserInput
from hub.http.refusals import BodyTooLarge, UnsupportedMediaType
from hub.http.trusted_documents import NO_DOCUMENTS, TrustedDocuments

_DRAINED = 16
_MEDIA_TYPE = re.compile(r'application/json\s*(;\s*charset\s*=\s*("utf-?8"|utf-?8)\s*)?;?', re.IGNORECASE)
# An escape counts when the run of backslashes before its u is odd, in JSON and in GraphQL alike.
_NUL_ESCAPE = re.compile(r"(?<!\\)(?:\\\\)*\\u(?:0000|\{0+\})")


@dataclass(frozen=True)
class GraphQLRequest:
    """What a client asks: a document, its variables, and which of its operations to run."""

    document: str
    variables: dict[str, Any] | None = None
    operation_name: str | None = None


def check_content(headers: Headers) -> None:
    """Refuses a body that is not plain JSON; so a web form can never post here."""
    if not _MEDIA_TYPE.fullmatch(headers.get("content-type", "").strip()):
        raise UnsupportedMediaType("The Content-Type must be application/json, in UTF-8.")
    if headers.get("content-encoding", "identity").lower() != "identity":
        raise UnsupportedMediaType("An encoded body is not accepted.")


async def read_body(receive: Receive, limit: int) -> bytes:
    """The body, of at most `limit` bytes."""
    body, size, more = bytearray(), 0, True
    while more:
        message = await receive()
        if message["type"] == "http.disconnect":
            raise ClientDisconnect
        chunk, more = message.get("body", b""), message.get("more_body", False)
        size += len(chunk)
        if size <= limit:
            body += chunk
        # An answer before the body's end resets the connection, and is lost: so read on, but not for ever.
        elif not more or size > _DRAINED * limit:
            raise BodyTooLarge(f"The body is over {limit:,} bytes.")
    return bytes(body)


def from_body(body: bytes, trusted: TrustedDocuments = NO_DOCUMENTS) -> GraphQLRequest:
    """The request in a POST's body."""
    parameters = from_json(_text(body, "body"), "body")
    if isinstance(parameters, list):
        raise BadUserInput("Batched requests are not supported: send one request at a time.")
    if not isinstance(parameters, dict):
        raise BadUserInput("The body must be a JSON object.")
    return from_parameters(parameters, trusted)


def from_query_string(query_string: bytes, trusted: TrustedDocuments = NO_DOCUMENTS) -> GraphQLRequest:
    """The request in a GET's address."""
    try:
        pairs = parse_qsl(_text(query_string, "address"), keep_blank_values=True, errors="strict", max_num_fields=100)
    except ValueError as error:
        raise BadUserInput("The address is not a list of parameters in UTF-8.") from error
    parameters: dict[str, Any] = dict(pairs)
    if len(parameters) < len(pairs):
        raise BadUserInput("A parameter is given twice in the address.")
    for name in ("variables", "extensions"):
        given = parameters.get(name)
        parameters[name] = from_json(given, f"`{name}`") if given else None
    parameters["operationName"] = parameters.get("operationName") or None
    return from_parameters(parameters, trusted)


def _text(data: bytes, where: str) -> str:
    try:
        return data.decode()
    except UnicodeDecodeError as error:
        raise BadUserInput(f"The {where} is not valid UTF-8.") from error


def from_json(text: str, where: str) -> Any:
    """The value of a text in JSON without a NUL character."""
    refuse_nul(text)
    try:
        return orjson.loads(text)
    except orjson.JSONDecodeError as error:
        raise BadUserInput(f"The {where} is not valid JSON: {error}.") from error


def refuse_nul(text: str) -> None:
    """Refuses a NUL character, as it is or escaped."""
    if "\0" in text or _NUL_ESCAPE.search(text):
        raise BadUserInput("A NUL character is not accepted in any text.")


def from_parameters(parameters: dict[str, Any], trusted: TrustedDocuments = NO_DOCUMENTS) -> GraphQLRequest:
    """The request that parameters in JSON make, on whatever connection they came."""
    name = parameters.get("operationName")
    if not isinstance(name, str | None):
        raise BadUserInput("`operationName` must be a string.")
    for mapping in ("variables", "extensions"):
        if not isinstance(parameters.get(mapping), dict | None):
            raise BadUserInput(f"`{mapping}` must be an object.")
    document = trusted.asked(parameters)
    refuse_nul(document)
    return GraphQLRequest(document, parameters.get("variables"), name)

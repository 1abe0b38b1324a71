"""The messages of the graphql-transport-ws protocol, and the codes with which a socket is closed. Pure."""

from typing import Any, Final

import orjson

from hub.errors import BadUserInput, HubError
from hub.http.request import GraphQLRequest, from_json, from_parameters
from hub.http.trusted_documents import TrustedDocuments

PROTOCOL: Final = "graphql-transport-ws"
LONGEST_ID: Final = 200
Message = dict[str, Any]


class Closing(Exception):
    """The socket is closed with this code."""

    def __init__(self, code: int, reason: str) -> None:
        super().__init__(reason)
        self.code, self.reason = code, reason


def bad(reason: str) -> Closing:
    """What the protocol does not know."""
    return Closing(4400, reason)


UNAUTHORIZED: Final = 4401
FORBIDDEN: Final = 4403
NOT_INITIALISED: Final = 4408
ALREADY_USED: Final = 4409
INITIALISED_TWICE: Final = 4429
WRONG_PROTOCOL: Final = 4406
TRY_AGAIN: Final = 1013


def message_of(text: str | None) -> Message:
    """A client's message. Raises Closing."""
    if text is None:
        raise bad("Messages are text.")
    try:
        message = from_json(text, "message")
    except HubError as error:
        raise bad("A message is JSON.") from error
    if not isinstance(message, dict) or not isinstance(message.get("type"), str):
        raise bad("A message is an object with a type.")
    if not isinstance(message.get("payload"), dict | None):
        raise bad("A payload is an object.")
    return message


def id_of(message: Message) -> str:
    """The operation that a message is about. Raises Closing."""
    identifier = message.get("id")
    if not isinstance(identifier, str) or not 0 < len(identifier) <= LONGEST_ID:
        raise bad("An id is a text.")
    return identifier


def asked_of(message: Message, trusted: TrustedDocuments) -> GraphQLRequest:
    """The request in a `subscribe` message. Raises Closing, and HubError for a document that is not answered."""
    payload = message.get("payload")
    if payload is None:
        raise bad("`subscribe` has a payload.")
    try:
        return from_parameters(payload, trusted)
    except BadUserInput as error:
        raise bad("The payload of `subscribe` is not a GraphQL request.") from error


def credentials_of(message: Message) -> list[bytes]:
    """The credentials in the payload of `connection_init`, by the header's name in any case. Raises Closing."""
    payload = message.get("payload") or {}
    found = [value for name, value in payload.items() if name.lower() == "authorization" and value is not None]
    if not all(isinstance(value, str) for value in found):
        raise bad("`authorization` is a text.")
    return [value.encode() for value in found]


def next_message(identifier: str, body: bytes) -> str:
    """A piece of an operation's answer."""
    return (b'{"id":%s,"type":"next","payload":%s}' % (orjson.dumps(identifier), body)).decode()


def text_of(**message: Any) -> str:
    """Any other message."""
    return orjson.dumps(message).decode()

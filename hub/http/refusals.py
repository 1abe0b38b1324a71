"""Requests that are refused before any GraphQL: one class a status."""

from collections.abc import Mapping

from hub.errors import BadUserInput, HubError, Unauthenticated, Unavailable, UnknownDocument


class MethodNotAllowed(BadUserInput):
    """Another method is needed here; `allow` names those that would do."""

    status = 405

    def __init__(self, message: str, allow: str) -> None:
        super().__init__(message)
        self.allow = allow


class UnknownHash(UnknownDocument):
    """Told as Apollo's clients expect it: then they send the document itself, which they do not after a 4xx."""

    status = 200

    def __init__(self) -> None:
        super().__init__("PersistedQueryNotFound")


class NotAcceptable(BadUserInput):
    """The client accepts no media type that a GraphQL answer can have."""

    status = 406


class BodyTooLarge(BadUserInput):
    """The body is over the limit."""

    status = 413


class UnsupportedMediaType(BadUserInput):
    """The body is not JSON in UTF-8, or is encoded."""

    status = 415


def headers_of(error: HubError) -> Mapping[str, str]:
    """The headers that HTTP asks for beside such an error's status."""
    match error:
        case MethodNotAllowed():
            return {"allow": error.allow}
        case Unauthenticated():
            return {"www-authenticate": 'Bearer realm="hub"'}
        case Unavailable():
            return {"retry-after": "1"}
        case BodyTooLarge():
            return {"connection": "close"}
        case _:
            return {}

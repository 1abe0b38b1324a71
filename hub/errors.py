"""The tree of errors: one class a stable code, with the HTTP status that fits when it ends a whole request."""

from typing import Any, ClassVar


class HubError(Exception):
    """The root. `extensions` go to the client beside the code; the message names no host, driver text or Cypher."""

    code: ClassVar[str] = "INTERNAL"
    status: ClassVar[int] = 500

    def __init__(self, message: str, **extensions: Any) -> None:
        super().__init__(message)
        self.message = message
        self.extensions = extensions


class BadUserInput(HubError):
    """The request is wrong; the message names the argument, or the file, line and column."""

    code = "BAD_USER_INPUT"
    status = 400


class Unauthenticated(HubError):
    """The credentials are not valid."""

    code = "UNAUTHENTICATED"
    status = 401


class Forbidden(HubError):
    """The viewer's tier does not reach this."""

    code = "FORBIDDEN"
    status = 403


class NotFound(HubError):
    """What an argument names does not exist."""

    code = "NOT_FOUND"
    status = 404


class CursorExpired(HubError):
    """The feed is not kept from there on any more: read the network anew, and follow from then."""

    code = "CURSOR_EXPIRED"
    status = 410


class UnknownDocument(HubError):
    """No trusted document has the id that the request names."""

    code = "PERSISTED_QUERY_NOT_FOUND"
    status = 404


class CostExceeded(HubError):
    """The request's price is over the caller's budget; both are in the extensions. Nothing was read."""

    code = "COST_EXCEEDED"
    status = 400


class RateLimited(HubError):
    """The caller has asked for too much in a short time; `retry_after` says in how many seconds to ask again."""

    code = "RATE_LIMITED"
    status = 429

    def __init__(self, message: str, retry_after: int) -> None:
        super().__init__(message, retryAfter=retry_after)
        self.retry_after = retry_after


class Unavailable(HubError):
    """The database, or something else that the hub needs, is away; try again."""

    code = "UNAVAILABLE"
    status = 503


class TimedOut(HubError):
    """The answer took longer than allowed."""

    code = "TIMEOUT"
    status = 504


class Incompatible(HubError):
    """Stored data was written by another version of the hub."""

    code = "INCOMPATIBLE"

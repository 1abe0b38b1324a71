"""uvicorn's HTTP protocol with a bound on the request's head, which httptools would buffer without end."""

from typing import Any, Final

import orjson
from uvicorn.protocols.http.httptools_impl import STATUS_LINE, HttpToolsProtocol

from hub.errors import BadUserInput
from hub.http.answers import error_content

HEAD_LIMIT: Final = 32 * 1024
"""Bytes of the request line and headers together; a query in the address needs some room."""


class BoundedProtocol(HttpToolsProtocol):
    """Answers 431 to a head over the limit, whether or not it ever ends."""

    _in_head = False
    _head = 0
    _unparsed = 0

    def data_received(self, data: bytes) -> None:
        """Counts bytes that httptools keeps to itself until a header ends."""
        was_in_head = self._in_head
        super().data_received(data)
        if was_in_head and self._in_head and not self.transport.is_closing():
            self._unparsed += len(data)
            if self._unparsed > HEAD_LIMIT:
                self.send_400_response("")

    def on_message_begin(self) -> None:
        """A new head."""
        super().on_message_begin()
        self._in_head, self._head, self._unparsed = True, 0, 0

    def on_url(self, url: bytes) -> None:
        """The address, or a piece of it."""
        self._count(len(url))
        super().on_url(url)

    def on_header(self, name: bytes, value: bytes) -> None:
        """A whole header."""
        self._count(len(name) + len(value))
        super().on_header(name, value)

    def on_headers_complete(self) -> None:
        """The end of the head."""
        self._in_head = False
        super().on_headers_complete()

    def _count(self, length: int) -> None:
        self._head += length
        if self._head > HEAD_LIMIT:
            # httptools ends parsing at an exception, and uvicorn then calls send_400_response.
            raise OverflowError

    def send_400_response(self, msg: str) -> None:
        """Refuses what is not a request, in the shape of every error."""
        too_large = max(self._head, self._unparsed) > HEAD_LIMIT
        status, message = (431, "The request's headers are too large.") if too_large else (400, msg)
        self._close_with(status, orjson.dumps(error_content(BadUserInput(message))))

    def _close_with(self, status: int, body: bytes) -> None:
        headers: dict[bytes, Any] = {
            b"content-type": b"application/json; charset=utf-8",
            b"content-length": str(len(body)).encode(),
            b"connection": b"close",
        }
        lines = b"".join(b"%s: %s\r\n" % header for header in headers.items())
        self.transport.write(STATUS_LINE[status] + lines + b"\r\n" + body)
        self.transport.close()

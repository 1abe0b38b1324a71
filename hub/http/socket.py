"""GraphQL over WebSocket, by the graphql-transport-ws protocol."""

import asyncio
from collections.abc import Sequence
from contextlib import aclosing
from typing import Final

from starlette.types import Receive, Scope, Send
from starlette.websockets import WebSocket, WebSocketDisconnect

from hub.errors import HubError, RateLimited, Unauthenticated
from hub.http import socket_messages as messages
from hub.http.answers import error_answer, error_content
from hub.http.callers import credentials_of
from hub.http.rate_limit import client_of
from hub.http.request import GraphQLRequest
from hub.http.socket_messages import Closing, Message
from hub.http.streaming import Caller, CallerOf, Failed, Streaming
from hub.http.streams import STALLED, Streams
from hub.http.trusted_documents import TrustedDocuments

INIT_SECONDS: Final = 5.0
"""In which a socket must say `connection_init`."""


class GraphQLSocket:
    """The endpoint for sockets as an ASGI application."""

    def __init__(
        self,
        streaming: Streaming,
        streams: Streams,
        caller_of: CallerOf,
        trusted: TrustedDocuments,
        most_operations: int,
    ) -> None:
        self.streaming, self.caller_of, self.trusted = streaming, caller_of, trusted
        self.most_operations, self._streams = most_operations, streams

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Speaks with one client until one of the two closes."""
        socket = WebSocket(scope, receive, send)
        address = client_of(socket, ())
        try:
            self._streams.admit(address)
        except RateLimited as error:
            await socket.send_denial_response(error_answer(error))
            return
        with self._streams.counted(address):
            await _Conversation(self, socket, address).hold()


class _Conversation:
    """What is said on one socket."""

    def __init__(self, endpoint: GraphQLSocket, socket: WebSocket, address: str) -> None:
        self._endpoint, self._socket, self._address = endpoint, socket, address
        self._caller: Caller | None = None
        self._running: dict[str, asyncio.Task[None]] = {}

    async def hold(self) -> None:
        """Until the end. Everything that runs for the client ends with it."""
        try:
            await self._speak()
        except* Closing as closing:
            await self._close(next(one for one in closing.exceptions if isinstance(one, Closing)))
        except* (WebSocketDisconnect, TimeoutError):
            pass  # gone, or too slow to take what it is sent

    async def _speak(self) -> None:
        if messages.PROTOCOL not in self._socket.scope["subprotocols"]:
            await self._socket.accept()
            raise Closing(messages.WRONG_PROTOCOL, f"Speak {messages.PROTOCOL}.")
        await self._socket.accept(messages.PROTOCOL)
        await self._greeted()
        async with asyncio.TaskGroup() as group:
            while True:
                await self._take(await self._received(), group)

    async def _greeted(self) -> None:
        try:
            async with asyncio.timeout(INIT_SECONDS):
                while self._caller is None:
                    await self._take(await self._received(), None)
        except TimeoutError as error:
            raise Closing(messages.NOT_INITIALISED, "Connection initialisation timeout") from error

    async def _received(self) -> Message:
        message = await self._socket.receive()
        if message["type"] == "websocket.disconnect":
            raise WebSocketDisconnect(message.get("code", 1005))
        return messages.message_of(message.get("text"))

    async def _take(self, message: Message, group: asyncio.TaskGroup | None) -> None:
        match message["type"]:
            case "connection_init":
                await self._initialise(message)
            case "ping":
                await self._send(messages.text_of(type="pong"))
            case "pong":
                pass
            case "subscribe" if group:
                await self._subscribe(message, group)
            case "complete" if group:
                if operation := self._running.pop(messages.id_of(message), None):
                    operation.cancel()
            case "subscribe" | "complete":
                raise Closing(messages.UNAUTHORIZED, "Unauthorized")
            case _:
                raise messages.bad("There is no message of this type.")

    async def _initialise(self, message: Message) -> None:
        if self._caller:
            raise Closing(messages.INITIALISED_TWICE, "Too many initialisation requests")
        credentials = [*credentials_of(self._socket), *messages.credentials_of(message)]
        address = client_of(self._socket, credentials)
        caller = self._endpoint.caller_of(credentials, address)
        try:
            (await caller.context()).meter.take(1)
        except Unauthenticated as error:
            raise Closing(messages.FORBIDDEN, "Forbidden") from error
        except HubError as error:
            raise Closing(messages.TRY_AGAIN, error.message) from error
        self._caller = caller
        await self._send(messages.text_of(type="connection_ack"))

    async def _subscribe(self, message: Message, group: asyncio.TaskGroup) -> None:
        identifier = messages.id_of(message)
        if identifier in self._running:
            raise Closing(messages.ALREADY_USED, f"Subscriber for {identifier} already exists")
        try:
            asked = messages.asked_of(message, self._endpoint.trusted)
            if len(self._running) >= self._endpoint.most_operations:
                raise RateLimited(f"A socket runs at most {self._endpoint.most_operations} operations at once.", 1)
        except HubError as error:
            await self._fail(identifier, error_content(error)["errors"])
            return
        self._running[identifier] = group.create_task(self._operate(identifier, asked))

    async def _operate(self, identifier: str, asked: GraphQLRequest) -> None:
        assert self._caller is not None
        try:
            async with aclosing(self._endpoint.streaming.pieces(asked, self._caller)) as pieces:
                async for page in pieces:
                    for told in page:
                        await self._send(messages.next_message(identifier, told.body))
            await self._send(messages.text_of(id=identifier, type="complete"))
        except Failed as failed:
            await self._fail(identifier, failed.errors)
        finally:
            if self._running.get(identifier) is asyncio.current_task():
                del self._running[identifier]

    async def _fail(self, identifier: str, errors: Sequence[object]) -> None:
        await self._send(messages.text_of(id=identifier, type="error", payload=errors))

    async def _send(self, text: str) -> None:
        async with asyncio.timeout(STALLED):
            await self._socket.send_text(text)

    async def _close(self, closing: Closing) -> None:
        try:
            async with asyncio.timeout(STALLED):
                await self._socket.close(closing.code, closing.reason)
        except (WebSocketDisconnect, RuntimeError, TimeoutError):
            return

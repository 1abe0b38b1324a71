"""An issuer of tokens that is really there: keys of its own, and a web server that can be slow, wrong, huge or gone."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import orjson
from joserfc import jwk, jws, jwt
from joserfc.jwk import Key
from joserfc.registry import HeaderParameter

from hub.settings import HubSettings
from tests.asking import NOW

AUDIENCE = "hub.example"
JWKS, DISCOVERY = "/keys", "/.well-known/openid-configuration"


def new_key(kid: str, type_: str = "EC", **parameters: Any) -> Key:
    """A key pair; of elliptic curves, since those are made in no time."""
    size: Any = {"EC": "P-256", "RSA": 2048, "OKP": "Ed25519"}[type_]
    return jwk.generate_key(type_, size, {"kid": kid, "use": "sig", **parameters})  # type: ignore[call-overload,no-any-return]


@dataclass
class LocalIssuer:
    """What it signs with, what it answers, and how often it was asked."""

    keys: list[Key] = field(default_factory=lambda: [new_key("k1")])
    answer: Callable[[str], bytes] | None = None
    """Another answer than the right one."""
    silent: bool = False
    """Takes connections and never answers."""
    asked: list[str] = field(default_factory=list)
    url: str = ""

    def claims(self, **claims: Any) -> dict[str, Any]:
        """Those of a good token; None leaves one out."""
        now = int(NOW.timestamp())
        good = {"iss": self.url, "aud": AUDIENCE, "sub": "an.tran", "iat": now, "exp": now + 600, "hub_role": "NETWORK"}
        return {name: value for name, value in {**good, **claims}.items() if value is not None}

    def token(self, key: Key | None = None, header: dict[str, Any] | None = None, **claims: Any) -> str:
        """A token, signed."""
        signer = key or self.keys[0]
        alg = {"EC": "ES256", "RSA": "RS256", "oct": "HS256", "OKP": "Ed25519"}[signer.key_type]
        said = {"alg": alg, "kid": signer.kid, **(header or {})}
        said = {name: value for name, value in said.items() if value is not None}
        lax = jws.JWSRegistry({"ext": HeaderParameter("Any", "str")}, [alg], strict_check_header=False)
        lax.max_header_length = 10_000
        return jwt.encode(said, self.claims(**claims), signer, [alg], lax)

    def settings(self, **more: Any) -> HubSettings:
        """Those of a hub that trusts it."""
        return HubSettings(
            **{"oidc_issuer": self.url, "oidc_audience": AUDIENCE, "oidc_jwks_url": self.url + JWKS, **more}
        )

    def said(self, path: str) -> bytes:
        """The whole response."""
        if self.answer:
            return self.answer(path)
        if path == DISCOVERY:
            return response({"issuer": self.url, "jwks_uri": self.url + JWKS})
        return response({"keys": [key.as_dict(private=False) for key in self.keys]})

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Answers one request."""
        head = await reader.readuntil(b"\r\n\r\n")
        path = head.split(b" ")[1].decode()
        self.asked.append(path)
        if self.silent:
            await reader.read()
        else:
            writer.write(self.said(path))
        writer.close()
        await writer.wait_closed()


def response(content: Any, status: str = "200 OK", headers: str = "") -> bytes:
    """The bytes of an HTTP response."""
    body = content if isinstance(content, bytes) else orjson.dumps(content)
    head = f"HTTP/1.1 {status}\r\ncontent-type: application/json\r\ncontent-length: {len(body)}\r\n{headers}\r\n"
    return head.encode() + body


@asynccontextmanager
async def local_issuer() -> AsyncIterator[LocalIssuer]:
    """On a port of its own."""
    issuer = LocalIssuer()
    async with await asyncio.start_server(issuer.serve, "127.0.0.1", 0) as server:
        host, port = server.sockets[0].getsockname()
        issuer.url = f"http://{host}:{port}"
        yield issuer

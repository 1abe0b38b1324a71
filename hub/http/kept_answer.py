"""An answer that is kept: how it is sent again, and how others may keep it.

ETag and conditional GET follow RFC 9110, sections 8.8.3 and 13.1.2; Cache-Control follows RFC 9111, section 5.2.2.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache
from hashlib import blake2b
from typing import Any, Final

from starlette.types import Scope, Send

from hub.access.viewer import Tier
from hub.database.statement import Version

Headers = Iterable[tuple[bytes, bytes]]
_REPLACED: Final = (b"cache-control", b"etag")
_OF_THE_BODY: Final = (b"content-length", b"content-type")
_OVERHEAD: Final = 800
"""Bytes that a kept answer takes beside its body, about."""


@dataclass(frozen=True, slots=True)
class Kept:
    """An answer as it was sent; `size` in bytes of memory."""

    version: Version
    headers: list[tuple[bytes, bytes]]
    body: bytes
    size: int


@lru_cache(maxsize=1_000)
def _one(value: Any) -> Any:
    """The first of equal values: thousands of answers have the same headers and version, which then are there once."""
    return value


def keep_answer(method: str, version: Version, headers: Headers, body: bytes, cache_control: bytes) -> Kept:
    """The answer with what it tells other caches."""
    own = [_one(header) for header in headers if header[0] not in _REPLACED]
    own.append(_one((b"cache-control", cache_control)))
    if method == "GET":
        own.append((b"etag", b'"%s"' % blake2b(body, digest_size=16).hexdigest().encode()))
    # orjson's bytes hold on to the 4 KiB or more that it wrote them in; a copy takes what it says.
    return Kept(_one(version), own, bytes(memoryview(body)), len(body) + _OVERHEAD)


def cache_control(method: str, tier: Tier, now: datetime, public_max_age: int) -> bytes:
    """Others may keep a public look-up; by default they ask each time whether it still holds.

    Nobody may keep it beyond the day in Viet Nam, of which `now` is a moment: terms end with a day.
    """
    if method != "GET":
        return b"no-store"
    if tier is not Tier.PUBLIC:
        return b"private, no-cache"
    midnight = (now + timedelta(days=1)).replace(hour=0, minute=0, second=0, microsecond=0)
    seconds = min(public_max_age, int((midnight - now).total_seconds()))
    return b"public, max-age=%d" % seconds if seconds else b"public, no-cache"


async def send_kept(kept: Kept, scope: Scope, send: Send) -> None:
    """Sends it, or word that the client has it already."""
    if _is_known(kept, scope["headers"]):
        headers = [header for header in kept.headers if header[0] not in _OF_THE_BODY]
        await send({"type": "http.response.start", "status": 304, "headers": headers})
        await send({"type": "http.response.body", "body": b""})
        return
    await send({"type": "http.response.start", "status": 200, "headers": kept.headers})
    await send({"type": "http.response.body", "body": kept.body})


def _is_known(kept: Kept, headers: Headers) -> bool:
    """Whether the client has this very answer (If-None-Match, compared weakly). Only what GET asked for has an ETag."""
    known = [one.strip().removeprefix(b"W/") for n, v in headers if n == b"if-none-match" for one in v.split(b",")]
    return bool(known) and any(name == b"etag" and {value, b"*"} & set(known) for name, value in kept.headers)

"""Content negotiation, RFC 9110 section 12.5.1, between the two media types of a GraphQL answer."""

from collections.abc import Iterable
from typing import Final

from hub.http.refusals import NotAcceptable

JSON: Final = "application/json"
GRAPHQL_RESPONSE: Final = "application/graphql-response+json"

_OFFERED = (JSON, GRAPHQL_RESPONSE)


def names(accept: str | None, media_type: str) -> bool:
    """Whether the Accept header asks for exactly this media type."""
    return any(wanted == media_type and quality > 0 for wanted, quality in _ranges(accept or ""))


def negotiate(accept: str | None) -> str:
    """The media type that the Accept header likes best; plain JSON when it does not care."""
    ranges = list(_ranges(accept or "*/*"))
    liked = [(quality, -position, offered) for offered in _OFFERED for quality, position in [_match(offered, ranges)]]
    quality, _, best = max(liked, key=lambda one: one[:2])
    if quality <= 0:
        raise NotAcceptable(f"An answer is {GRAPHQL_RESPONSE} or {JSON}; the Accept header allows neither.")
    return best


def _ranges(accept: str) -> Iterable[tuple[str, float]]:
    for part in accept.split(","):
        media_range, *parameters = (piece.strip().lower() for piece in part.split(";"))
        yield media_range, _quality(parameters)


def _quality(parameters: Iterable[str]) -> float:
    given = next((value for name, _, value in (p.partition("=") for p in parameters) if name.strip() == "q"), "1")
    try:
        return min(max(float(given), 0.0), 1.0)
    except ValueError:
        return 0.0


def _match(offered: str, ranges: list[tuple[str, float]]) -> tuple[float, int]:
    """Quality and position of the most specific range that takes the media type."""
    for wanted in (offered, "application/*", "*/*"):
        for position, (media_range, quality) in enumerate(ranges):
            if media_range == wanted:
                return quality, position
    return 0.0, len(ranges)

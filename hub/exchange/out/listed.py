"""An appointment and its unit as a list shows them, made from what GraphQL answers."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from graph_schema.vocabulary import FocalPointRole, Mandate, Post
from hub.exchange.cells.posts import ListKind

_POSTS: dict[ListKind, Callable[[str], Post]] = {
    ListKind.SPOKESPERSONS: Mandate,
    ListKind.FOCAL_POINTS: FocalPointRole,
}


@dataclass(frozen=True, slots=True)
class Origin:
    """How a unit came to be: of which unit, in which way, on which day."""

    unit: str
    name: str
    kind: str
    day: str


@dataclass(frozen=True, slots=True)
class ListedUnit:
    """A unit; `province` is the province above it, if there is one."""

    id: str
    code: str
    name: str
    name_en: str
    website: str
    parent: str
    province: str
    origins: tuple[Origin, ...]


@dataclass(frozen=True, slots=True)
class Listed:
    """An appointment. `until` is the first day after the last."""

    id: str
    unit: ListedUnit
    post: Post
    name: str
    title: str
    topic: str
    phone: str
    email: str
    since: date
    until: date | None
    document_number: str
    document_title: str
    document_date: date | None
    verified_at: str
    fictional: bool


def listed(node: Mapping[str, Any], kind: ListKind) -> tuple[ListedUnit, list[Listed]]:
    """A unit of an answer, and its appointments."""
    unit = _unit(node)
    return unit, [_appointment(one, unit, kind) for one in node["people"]]


def _unit(node: Mapping[str, Any]) -> ListedUnit:
    above = list(_above(node))
    origins = [(one["unit"], one) for one in node.get("predecessors", ())]
    return ListedUnit(
        id=node["id"],
        code=node["code"] or "",
        name=node["fullName"],
        name_en=node["nameEn"] or "",
        website=node["website"] or "",
        parent=above[0]["id"] if above else "",
        province=next((one["fullName"] for one in above if one["level"] == "PROVINCE"), ""),
        origins=tuple(Origin(unit["id"], unit["fullName"], one["kind"], one["date"]) for unit, one in origins),
    )


def _above(node: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    while parent := node.get("parent"):
        yield parent
        node = parent


def _appointment(node: Mapping[str, Any], unit: ListedUnit, kind: ListKind) -> Listed:
    document = node.get("document") or {}
    return Listed(
        id=node["id"],
        unit=unit,
        post=_POSTS[kind](node["post"]),
        name=node["name"],
        title=node["title"] or "",
        topic=node.get("topic") or "",
        phone=node["phone"] or "",
        email=node["email"] or "",
        since=date.fromisoformat(node["since"]),
        until=_day(node["until"]),
        document_number=document.get("number") or "",
        document_title=document.get("title") or "",
        document_date=_day(document.get("date")),
        verified_at=node.get("verifiedAt") or "",
        fictional=node["fictional"],
    )


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def in_order(units: Sequence[tuple[ListedUnit, list[Listed]]]) -> list[Listed]:
    """All appointments, unit by unit."""
    return [one for _, appointments in units for one in appointments]

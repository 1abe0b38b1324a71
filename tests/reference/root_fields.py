"""The root fields. Arguments were checked before by refusal of what can be told from the request alone."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from graph_schema.vietnamese import fold
from tests.reference.contact import Answer, contact
from tests.reference.coverage import LevelRow, has_cover, level_rows
from tests.reference.duty import morning
from tests.reference.network import Network, Record, Seen, is_open, live, nearest
from tests.reference.paging import Page, named_rows, page
from tests.reference.refusals import not_found
from tests.reference.search import search
from tests.reference.tree import subtree
from tests.reference.viewer import APPOINTMENTS, Reading

# Arguments carry the names of the API.
# ruff: noqa: N803


def _known_unit(network: Network, identifier: str, argument: str) -> Record:
    unit = network.unit(identifier)
    if unit is None:
        raise not_found(argument)
    return unit


def node(reading: Reading, _: None, id: str) -> Seen | None:  # noqa: A002
    """Anything with an id of its own that the viewer may see."""
    record = reading.network.by_id.get(id)
    if record is None or record.label not in {"Unit", "PressAgency", *APPOINTMENTS}:
        return None
    if record.label == "Unit":
        return nearest(record, reading.today)
    if record.label in APPOINTMENTS and not reading.may_see_by_id(record):
        return None
    return Seen(record, reading.today)


def nodes(reading: Reading, _: None, ids: list[str]) -> list[Seen | None]:
    """The same for each id, in its place."""
    return [node(reading, None, id=identifier) for identifier in ids]


def network(reading: Reading, _: None, asOf: str | None = None) -> Seen:
    """The root of the tree."""
    return Seen(reading.network.root, asOf or reading.today)


def unit(
    reading: Reading,
    _: None,
    id: str | None = None,  # noqa: A002
    code: str | None = None,
    asOf: str | None = None,
) -> Seen | None:
    """One unit: by id at any date, by code among those live."""
    day = asOf or reading.today
    if id is not None:
        found = reading.network.unit(id)
        return nearest(found, day) if found else None
    return next((Seen(x, day) for x in reading.network.live_units(day) if x["code"] == code), None)


def units(
    reading: Reading,
    _: None,
    first: int,
    filter: dict[str, Any] | None = None,  # noqa: A002
    after: str | None = None,
    asOf: str | None = None,
) -> Page:
    """Live units in the order of names."""
    day, wanted = asOf or reading.today, filter or {}
    found = list(reading.network.live_units(day))
    if "within" in wanted:
        start = _known_unit(reading.network, wanted["within"], "within")
        inside = {x["id"] for x in subtree(reading.network, start, day)}
        found = [x for x in found if x["id"] in inside]
    kept = [x for x in found if _is_wanted(reading.network, x, wanted, day)]
    return page("units", named_rows(kept, day), first, after)


def _is_wanted(network: Network, x: Record, wanted: dict[str, Any], day: str) -> bool:
    tests: dict[str, Callable[[Any], bool]] = {
        "level": lambda level: x["level"] == level,
        "kind": lambda kind: x["kind"] == kind,
        "codes": lambda codes: x["code"] in codes,
        "name": lambda name: x["foldedName"] == fold(name),
        "hasSpokesperson": lambda yes: has_cover(network, x, "SPOKESPERSON", day) == yes,
        "hasFocalPoint": lambda yes: has_cover(network, x, "FOCAL_POINT", day) == yes,
        "within": lambda _: True,
    }
    return all(tests[name](value) for name, value in wanted.items())


def search_field(
    reading: Reading,
    _: None,
    text: str,
    first: int,
    kinds: list[str] | None = None,
    within: str | None = None,
    after: str | None = None,
    asOf: str | None = None,
) -> Page:
    """Anything by its name."""
    start = None if within is None else _known_unit(reading.network, within, "within")
    return page("search", search(reading, text, kinds, start, asOf or reading.today), first, after)


def contact_field(
    reading: Reading,
    _: None,
    unit: str,
    topic: str | None = None,
    at: datetime | None = None,
) -> Answer:
    """Who speaks for the unit."""
    asked = _known_unit(reading.network, unit, "unit")
    return contact(reading, asked, topic, at or morning(reading.today))


def coverage(reading: Reading, _: None, within: str | None = None, asOf: str | None = None) -> list[LevelRow]:
    """Of the whole network or of a subtree."""
    day = asOf or reading.today
    start = reading.network.root if within is None else _known_unit(reading.network, within, "within")
    return level_rows(reading.network, subtree(reading.network, start, day), day)


def press_agencies(
    reading: Reading,
    _: None,
    first: int,
    filter: dict[str, Any] | None = None,  # noqa: A002
    after: str | None = None,
) -> Page:
    """Press agencies in the order of names."""
    found = reading.network.labelled.get("PressAgency", [])
    kept = [x for x in found if is_open(x, reading.today) and _is_wanted_agency(reading, x, filter or {})]
    return page("pressAgencies", named_rows(kept, reading.today), first, after)


def _is_wanted_agency(reading: Reading, x: Record, wanted: dict[str, Any]) -> bool:
    based = [edge.end["code"] for edge in reading.network.out("BASED_IN", x) if live(edge, reading.today)]
    tests: dict[str, Callable[[Any], bool]] = {
        "kind": lambda kind: x["kind"] == kind,
        "scope": lambda scope: x["scope"] == scope,
        "province": lambda code: code in based,
        "name": lambda name: x["foldedName"] == fold(name),
    }
    return all(tests[name](value) for name, value in wanted.items())


FIELDS: dict[str, Any] = {
    "Query.node": node,
    "Query.nodes": nodes,
    "Query.network": network,
    "Query.unit": unit,
    "Query.units": units,
    "Query.search": search_field,
    "Query.contact": contact_field,
    "Query.coverage": coverage,
    "Query.pressAgencies": press_agencies,
}

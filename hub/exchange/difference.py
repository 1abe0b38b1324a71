"""What a list changes: its entries beside today's appointments, as data. Nothing is written here."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields
from datetime import date

from graph_schema.vocabulary import Mandate
from hub.exchange.resolving import PlacedEntry, appointment_key

Value = str | date | None
_SINGLE = frozenset((Mandate.HEAD, Mandate.REGULAR))
"""Posts that one person holds at a time: a newcomer takes the place of who is there."""


@dataclass(frozen=True, slots=True)
class Details:
    """What of an appointment a list can say and correct."""

    name: str
    title: str = ""
    topic: str = ""
    phone: str = ""
    email: str = ""
    since: date | None = None
    until: date | None = None
    document_number: str = ""
    document_date: date | None = None


@dataclass(frozen=True, slots=True)
class Current:
    """An appointment of today."""

    id: str
    unit: str
    post: str
    details: Details

    @property
    def key(self) -> tuple[str, str, str, str]:
        """What it is matched by."""
        return appointment_key(self.unit, self.post, self.details.name, self.details.topic)


@dataclass(frozen=True, slots=True)
class Change:
    """One field's old and new value."""

    field: str
    before: Value
    after: Value


@dataclass(frozen=True, slots=True)
class Appoint:
    """A new appointment, and whose place it takes."""

    placed: PlacedEntry
    details: Details
    replaces: str | None = None


@dataclass(frozen=True, slots=True)
class Correct:
    """An appointment of which the list says something else."""

    placed: PlacedEntry
    current: Current
    changes: tuple[Change, ...]


@dataclass(frozen=True, slots=True)
class Confirm:
    """An appointment of which the list says the same."""

    placed: PlacedEntry
    current: Current


@dataclass(frozen=True, slots=True)
class End:
    """An appointment that a complete list leaves out."""

    current: Current


@dataclass(frozen=True, slots=True)
class Difference:
    """Everything that applying the list would do."""

    appoint: tuple[Appoint, ...] = ()
    correct: tuple[Correct, ...] = ()
    confirm: tuple[Confirm, ...] = ()
    end: tuple[End, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether the list changes nothing."""
        return not (self.appoint or self.correct or self.end)


def compare(placed: Iterable[PlacedEntry], current: Iterable[Current], *, complete: bool = False) -> Difference:
    """The list beside today's appointments. `complete`: who is not in it, of those given, has ended."""
    left = {one.key: one for one in current}
    appoint, correct, confirm = list[PlacedEntry](), list[Correct](), list[Confirm]()
    for one in placed:
        known = left.pop(one.key, None)
        if known is None:
            appoint.append(one)
        elif changes := tuple(_changes(known.details, details(one))):
            correct.append(Correct(one, known, changes))
        else:
            confirm.append(Confirm(one, known))
    new, replaced = _replacing(appoint, left)
    gone = [End(one) for one in left.values() if complete and one.id not in replaced]
    return Difference(tuple(new), tuple(correct), tuple(confirm), tuple(gone))


def details(placed: PlacedEntry) -> Details:
    """What the entry says of the appointment: the first office number and address are the ones shown."""
    entry = placed.entry
    return Details(
        name=entry.name,
        title=entry.title,
        topic=entry.topic,
        phone=entry.phones[0].number if entry.phones else "",
        email=entry.emails[0] if entry.emails else "",
        since=entry.since,
        until=entry.until,
        document_number=entry.document_number,
        document_date=entry.document_date,
    )


def _changes(before: Details, after: Details) -> Iterator[Change]:
    """Fields that the list fills with something else. A blank cell takes nothing away."""
    for name in (one.name for one in fields(Details)):
        old, new = getattr(before, name), getattr(after, name)
        if new and new != old:
            yield Change(name, old or None, new)


def _replacing(
    appoint: Iterable[PlacedEntry], left: dict[tuple[str, str, str, str], Current]
) -> tuple[list[Appoint], set[str]]:
    """The newcomers, each with the holder of a single post that is left without a row."""
    holders: defaultdict[tuple[str, str], list[Current]] = defaultdict(list)
    for one in left.values():
        if one.post in _SINGLE:
            holders[one.unit, one.post].append(one)
    found, replaced = list[Appoint](), set[str]()
    for placed in appoint:
        at = holders[placed.unit.id, placed.entry.post]
        holder = at.pop(0) if at else None
        replaced |= {holder.id} if holder else set()
        found.append(Appoint(placed, details(placed), holder.id if holder else None))
    return found, replaced

"""What a list changes: its entries beside the appointments that there are, as data. Nothing is written here."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Set
from dataclasses import dataclass, fields, replace
from datetime import date

from graph_schema.vocabulary import Mandate
from hub.exchange.cells.posts import HELD_ALONE
from hub.exchange.resolving import PlacedEntry, appointment_key

Value = str | date | None
Key = tuple[str, str, str, str]
_KEPT = frozenset(("since", "document_number", "document_date"))
"""What an appointment was made with: another day or act makes another appointment, and corrects none."""


@dataclass(frozen=True, slots=True)
class Details:
    """What of an appointment a list can say."""

    name: str
    title: str = ""
    topic: str = ""
    phone: str = ""
    email: str = ""
    personal_phone: str = ""
    since: date | None = None
    until: date | None = None
    document_number: str = ""
    document_date: date | None = None


_NAMES = tuple(one.name for one in fields(Details))


@dataclass(frozen=True, slots=True)
class Current:
    """An appointment that there is, or was; `verified` is the day on which its unit last said that it holds."""

    id: str
    unit: str
    post: str
    details: Details
    version: int = 0
    verified: date | None = None

    @property
    def key(self) -> Key:
        """What it is matched by."""
        return appointment_key(self.unit, self.post, self.details.name, self.details.topic)

    def lasts_on(self, day: date) -> bool:
        """Whether it has not ended by that day."""
        return self.details.until is None or self.details.until > day


@dataclass(frozen=True, slots=True)
class Change:
    """One field's old and new value."""

    field: str
    before: Value
    after: Value


@dataclass(frozen=True, slots=True)
class Appoint:
    """A new appointment, and whose place it takes: from today where the list says a day before the other began."""

    placed: PlacedEntry
    details: Details
    replaces: Current | None = None


@dataclass(frozen=True, slots=True)
class Correct:
    """An appointment of which the list says something else; `kept` is what stays all the same."""

    placed: PlacedEntry
    current: Current
    changes: tuple[Change, ...]
    kept: tuple[Change, ...] = ()


@dataclass(frozen=True, slots=True)
class Confirm:
    """An appointment of which the list says the same."""

    placed: PlacedEntry
    current: Current
    kept: tuple[Change, ...] = ()


@dataclass(frozen=True, slots=True)
class End:
    """An appointment that a complete list leaves out."""

    current: Current


@dataclass(frozen=True, slots=True)
class Difference:
    """Everything that applying the list would do; `over` are entries whose term has passed."""

    appoint: tuple[Appoint, ...] = ()
    correct: tuple[Correct, ...] = ()
    confirm: tuple[Confirm, ...] = ()
    end: tuple[End, ...] = ()
    over: tuple[PlacedEntry, ...] = ()

    @property
    def matched(self) -> tuple[Correct | Confirm, ...]:
        """What the list says of appointments that there are."""
        return (*self.correct, *self.confirm)

    def without(self, rows: Set[int]) -> "Difference":
        """The same but for these rows."""
        return replace(
            self,
            appoint=tuple(one for one in self.appoint if one.placed.entry.row not in rows),
            correct=tuple(one for one in self.correct if one.placed.entry.row not in rows),
            confirm=tuple(one for one in self.confirm if one.placed.entry.row not in rows),
        )

    @property
    def is_empty(self) -> bool:
        """Whether the list says nothing new. That it confirms what there is is no difference."""
        return not (self.appoint or self.correct or self.end)


def compare(
    placed: Iterable[PlacedEntry], current: Iterable[Current], *, today: date, complete: bool = False
) -> Difference:
    """The list beside the appointments. `complete`: who is not in it, of those given, has ended."""
    known = _Known(current, today)
    appoint, correct, confirm, over = list[PlacedEntry](), list[Correct](), list[Confirm](), list[PlacedEntry]()
    named = set[Key]()
    for one in placed:
        named.add(one.key)
        if not (match := known.take(one)):
            (over if _is_over(one, today) else appoint).append(one)
            continue
        changes, kept = _changes(match.details, details(one))
        if changes:
            correct.append(Correct(one, match, changes, kept))
        else:
            confirm.append(Confirm(one, match, kept))
    new = known.replacing(appoint)
    replaced = {one.replaces.id for one in new if one.replaces}
    gone = [End(one) for one in known.left() if complete and one.id not in replaced and one.key not in named]
    return Difference(tuple(new), tuple(correct), tuple(confirm), tuple(gone), tuple(over))


def details(placed: PlacedEntry) -> Details:
    """What the entry says of the appointment: the first number and address are the ones kept."""
    entry = placed.entry
    return Details(
        name=entry.name,
        title=entry.title,
        topic=entry.topic if isinstance(entry.post, Mandate) else "",
        phone=entry.phones[0].number if entry.phones else "",
        email=entry.emails[0] if entry.emails else "",
        personal_phone=entry.personal_phones[0].number if entry.personal_phones else "",
        since=entry.since,
        until=entry.until,
        document_number=entry.document_number,
        document_date=entry.document_date,
    )


def _changes(before: Details, after: Details) -> tuple[tuple[Change, ...], tuple[Change, ...]]:
    """What the list says otherwise: what is corrected, and what stays. A blank cell takes nothing away."""
    found = [
        Change(name, old or None, new)
        for name in _NAMES
        if (new := getattr(after, name)) and new != (old := getattr(before, name))
    ]
    return tuple(c for c in found if c.field not in _KEPT), tuple(c for c in found if c.field in _KEPT)


def _is_over(placed: PlacedEntry, today: date) -> bool:
    return placed.entry.until is not None and placed.entry.until <= today


class _Known:
    """The appointments that no entry has been matched with yet."""

    def __init__(self, current: Iterable[Current], today: date) -> None:
        self._today = today
        self._by_key: defaultdict[Key, list[Current]] = defaultdict(list)
        for one in current:
            self._by_key[one.key].append(one)

    def take(self, placed: PlacedEntry) -> Current | None:
        """The appointment that the entry is about: one that lasts, else a past one whose days the entry names."""
        of_key = [one for one in self._by_key.get(placed.key, ()) if _may_be(placed, one)]
        lasting = [one for one in of_key if one.lasts_on(self._today)]
        past = [] if _is_over(placed, self._today) or not placed.entry.since else of_key
        match = next(iter([*lasting, *past]), None)
        if match:
            self._by_key[placed.key].remove(match)
        return match

    def left(self) -> Iterator[Current]:
        """Those of today that are left."""
        for one in (one for of_key in self._by_key.values() for one in of_key):
            begun = one.details.since is None or one.details.since < self._today
            if begun and one.lasts_on(self._today):
                yield one

    def replacing(self, appoint: Iterable[PlacedEntry]) -> list[Appoint]:
        """The newcomers, each with the holder of a single post that is left without a row."""
        holders: defaultdict[tuple[str, str], list[Current]] = defaultdict(list)
        for one in self.left():
            if one.post in HELD_ALONE:
                holders[one.unit, one.post].append(one)
        found = list[Appoint]()
        for placed in appoint:
            at = holders[placed.unit.id, placed.entry.post]
            since = placed.entry.since or self._today
            holder = at.pop(0) if at and at[0].lasts_on(since) else None
            if holder and holder.details.since and holder.details.since >= since:
                since = self._today
            found.append(Appoint(placed, replace(details(placed), since=since), holder))
        return found


def _may_be(placed: PlacedEntry, one: Current) -> bool:
    """Whether the entry's days and the appointment's have one in common, as far as the entry names any."""
    since, until = placed.entry.since, placed.entry.until
    follows = since and not one.lasts_on(since)
    precedes = until and one.details.since and until <= one.details.since
    return not (follows or precedes)

"""A difference as commands, in the order in which they have to be done, each with the row that asks for it. Pure."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from typing import Any, Final

import orjson

from hub.access.viewer import Viewer
from hub.exchange.difference import Appoint, Change, Confirm, Correct, Current, Difference
from hub.exchange.fields import Field
from hub.exchange.list_commands import FIELDS, ListCommands
from hub.exchange.resolving import PlacedEntry
from hub.feed.write import Write

_PLACE_TAKEN: Final[Mapping[str, Field]] = {**FIELDS, "until": Field.SINCE}
"""What is said against the last day of a term is said of the newcomer's first."""


@dataclass(frozen=True)
class Step:
    """A command, the entry that asks for it (none: a complete list leaves the person out), and where inputs stand."""

    write: Write
    placed: PlacedEntry | None
    fields: Mapping[str, Field]


@dataclass(frozen=True)
class Sender:
    """Who sends which file, when; `digest` is the file's."""

    viewer: Viewer
    digest: str
    today: date


class Stages:
    """The steps of a difference: ends, then corrections, then appointments, then confirmations."""

    def __init__(self, commands: ListCommands, sender: Sender, current: Iterable[Current]) -> None:
        self._commands, self._sender = commands, sender
        self._of_unit: defaultdict[str, list[tuple[str, int]]] = defaultdict(list)
        for one in current:
            self._of_unit[one.unit].append((one.id, one.version))

    def of(self, difference: Difference) -> list[list[Step]]:
        """No stage is empty."""
        ends = [self._replaced(one) for one in difference.appoint if one.replaces]
        ends += [self._end(one.current, None, self._sender.today, FIELDS) for one in difference.end]
        ends += list(filter(None, map(self._shortened, difference.correct)))
        corrected = list(filter(None, map(self._corrected, difference.correct)))
        appointed = [self._appointed(one) for one in difference.appoint]
        confirmed = list(filter(None, map(self._confirmed, difference.matched)))
        return list(filter(None, (ends, corrected, appointed, confirmed)))

    def _replaced(self, one: Appoint) -> Step:
        assert one.replaces
        return self._end(one.replaces, one.placed, one.details.since or self._sender.today, _PLACE_TAKEN)

    def _end(self, one: Current, placed: PlacedEntry | None, until: date, fields: Mapping[str, Field]) -> Step:
        common = self._common("END", placed, one.id, one.version)
        return Step(self._commands.end(id=one.id, expected_version=one.version, until=until, **common), placed, fields)

    def _shortened(self, one: Correct) -> Step | None:
        until = _until(one.changes)
        return self._end(one.current, one.placed, until, FIELDS) if until else None

    def _corrected(self, one: Correct) -> Step | None:
        said = {change.field: change.after for change in one.changes if change.field != "until"}
        if not said:
            return None
        version = one.current.version + bool(_until(one.changes))
        common = self._common("CORRECT", one.placed, one.current.id, version)
        write = self._commands.correct(id=one.current.id, expected_version=version, **said, **common)
        return Step(write, one.placed, FIELDS)

    def _appointed(self, one: Appoint) -> Step:
        unit = one.placed.unit.id
        common = self._common("APPOINT", one.placed, *self._of_unit[unit])
        return Step(self._commands.appointed(unit, one.placed.entry.post, one.details, **common), one.placed, FIELDS)

    def _confirmed(self, one: Correct | Confirm) -> Step | None:
        """Who sends a list says that it holds; but an entry is confirmed once a day."""
        today, changes = self._sender.today, one.changes if isinstance(one, Correct) else ()
        until = _until(changes)
        if (one.current.verified and one.current.verified >= today) or (until and until <= today):
            return None
        version = one.current.version + bool(until) + any(change.field != "until" for change in changes)
        common = self._common("CONFIRM", one.placed, one.current.id, version)
        write = self._commands.confirm(id=one.current.id, expected_version=version, **common)
        return Step(write, one.placed, FIELDS)

    def _common(self, action: str, placed: PlacedEntry | None, *based_on: object) -> dict[str, Any]:
        """The viewer and the key: the same for the same row of the same file while nobody changes what it is about."""
        row, sender = placed.entry.row if placed else None, self._sender
        parts = [sender.digest, sender.viewer.actor, sender.today, action, row, placed and placed.key, based_on]
        return {"viewer": sender.viewer, "key": f"list:{sha256(orjson.dumps(parts)).hexdigest()[:40]}"}


def _until(changes: Iterable[Change]) -> date | None:
    return next((one.after for one in changes if one.field == "until" and isinstance(one.after, date)), None)


def digest_of(stages: Sequence[Sequence[Step]]) -> str:
    """What tells whether a list would still do what it was seen to do."""
    return sha256("".join(_asked(stages)).encode()).hexdigest()[:32]


def _asked(stages: Sequence[Sequence[Step]]) -> Iterator[str]:
    return (step.write.key + step.write.request for stage in stages for step in stage)

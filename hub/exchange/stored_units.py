"""Every unit that there has been, read from the database, and known for as long as the network does not move."""

import asyncio
from collections import defaultdict
from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import date
from typing import Any, Final

from graph_schema.network import CHILD_OF, SUCCEEDED_BY, UNIT
from hub.database.statement import GraphReader, Statement, Version
from hub.exchange.directory import Directory, UnitRow

_UNITS: Final = Statement(
    f"CALL () {{ MATCH (u:{UNIT.name}) RETURN collect([u.id, u.code, u.name, u.fullName, u.level, "
    "toString(u.validFrom), toString(u.validTo), u.abbreviation, u.nameEn]) AS units } "
    f"CALL () {{ MATCH (u:{UNIT.name})-[c:{CHILD_OF.name}]->(p:{UNIT.name}) "
    "WITH u, p, c ORDER BY c.validFrom RETURN collect([u.id, p.id]) AS parents } "
    f"CALL () {{ MATCH (u:{UNIT.name})-[s:{SUCCEEDED_BY.name}]->(v:{UNIT.name}) "
    "WITH u, v, s ORDER BY s.isMain DESC, v.id RETURN collect([u.id, v.id]) AS successions }",
    ("units", "parents", "successions"),
)


class StoredUnits:
    """The directory of all units."""

    def __init__(self, reader: GraphReader, version: Callable[[], Awaitable[Version]]) -> None:
        self._reader, self._version = reader, version
        self._known: tuple[Version, Directory] | None = None

    async def directory(self, today: date) -> Directory:
        """The units as of the day. Raises Unavailable or TimedOut."""
        day = today.isoformat()
        if self._known and self._known[1].today == day and self._known[0] == await self._version():
            return self._known[1]
        reading = await self._reader.read(_UNITS, {})
        found = await asyncio.to_thread(_directory, reading.values, day)
        self._known = reading.version, found
        return found


def _directory(values: Sequence[Any], today: str) -> Directory:
    units, parents, successions = values
    parent = dict(parents)
    successors = defaultdict[str, list[str]](list)
    for before, after in successions:
        successors[before].append(after)
    return Directory((_row(unit, parent, successors) for unit in units), today)


def _row(unit: Sequence[Any], parent: Mapping[str, str], successors: Mapping[str, list[str]]) -> UnitRow:
    identifier, code, name, full_name, level, valid_from, valid_to, *others = unit
    return UnitRow(
        id=identifier,
        code=code or "",
        name=name,
        full_name=full_name,
        level=level,
        valid_from=valid_from,
        valid_to=valid_to,
        parent=parent.get(identifier),
        successors=tuple(successors.get(identifier, ())),
        other_names=tuple(filter(None, others)),
    )

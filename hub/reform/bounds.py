"""The numbers that the shape promises, and by which queries are priced, hold after a reorganisation too. Pure."""

from collections import Counter
from collections.abc import Iterator

from graph_schema.graph import SHAPE
from graph_schema.levels import LEVELS
from graph_schema.network import SUCCEEDED_BY
from graph_schema.shape import FOREVER
from hub.feed.write import Refusal
from hub.reform.draft import Draft
from hub.reform.follow import Lines

_MOST = {type_.name: type_.most for type_ in SHAPE.relationships if type_.most}


def overruns(draft: Draft, lines: Lines) -> Iterator[Refusal]:
    """What would be more than promised."""
    for (type_, unit), found in sorted(_fans(draft, lines).items()):
        if found > _MOST.get(type_, found):
            known = draft.picture.units.get(unit)
            named = known.named if known else draft.begun[unit].properties["fullName"]
            yield _too_many(f"{found} {type_} lead to {named}; {_MOST[type_]} are promised.")
    begun = Counter(unit.level for unit in draft.begun.values())
    ended = Counter(unit.unit.level for unit in draft.ended.values())
    standing = {count.level: count.units for count in draft.picture.levels}
    for level in LEVELS:
        found = standing.get(level.name, 0) + begun[level.name] - ended[level.name]
        if found > level.most and begun[level.name]:
            yield _too_many(f"{found} units of level {level.name}; {level.most} are promised.")


def _fans(draft: Draft, lines: Lines) -> Counter[tuple[str, str]]:
    """How many lead to each unit that more will lead to."""
    found: Counter[tuple[str, str]] = Counter()
    for opened in lines.opened.values():
        found.update((line.type, line.end) for line in opened)
    for ended in draft.ended.values():
        found.update((SUCCEEDED_BY.name, into.unit) for into in ended.into)
    closed = Counter((line.type, line.end) for all_ in lines.closed.values() for line in all_ if line.until == FOREVER)
    for type_, unit in found:
        known = draft.picture.units.get(unit)
        found[type_, unit] += (known.fan.get(type_, 0) if known else 0) - closed[type_, unit]
    return found


def _too_many(message: str) -> Refusal:
    return Refusal("TOO_MANY", ("steps",), message, f"Vượt quá số lượng cho phép: {message}")

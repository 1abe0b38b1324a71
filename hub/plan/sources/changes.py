"""The change feed, oldest first: by pages, as events, and what a write was about."""

from dataclasses import replace
from typing import Final

from graph_schema.bookkeeping import CHANGE, FEED_START
from graph_schema.network import PLACEMENT, PLACES, UNIT
from graph_schema.placement import SEPARATOR
from hub.plan.context import MOST
from hub.plan.cursor import decode, encode
from hub.plan.declare import Argument, Given, Rows, Size, Value, for_tier
from hub.plan.rebuild import AHEAD
from hub.plan.sources.bind import well_formed
from hub.plan.sources.lookup import NEAREST_IF_UNIT, by_id

MOST_CHANGES = 1_000
MOST_EVENTS: Final = 100
"""Read at once by who follows."""
_MARK: Final = "changes1"
"""Of the cursors of `Query.changes`, which subscriptions share."""
_BEGIN = f"OPTIONAL MATCH (@begin:{FEED_START.name})"
_STATE = (
    f"CASE WHEN %s > s0[1] THEN '{AHEAD}' WHEN %s = @begin.seq THEN null "
    f"WHEN %s > coalesce(@begin.seq, 0) AND EXISTS {{ MATCH (:{CHANGE.name} {{seq: %s}}) }} THEN null "
    "ELSE 'EXPIRED' END AS @state"
)
_PAGE = ("@x.seq > $since", f"@x.seq <= $since + ${MOST}")
_NUMBERS = (
    f"COLLECT {{ MATCH (@n:{CHANGE.name}) WHERE @n.seq > $since AND @n.seq <= $since + ${MOST} "
    "RETURN @n.seq ORDER BY @n.seq } AS @numbers"
)
_SEGMENT = (
    f"head(COLLECT {{ MATCH (:{UNIT.name} {{id: $within}})<-[:{PLACES.name}]-(@p:{PLACEMENT.name}) "
    f"RETURN split(@p.path, '{SEPARATOR}')[-1] LIMIT 1 }}) AS @segment"
)
"""A unit's own part of its path stays with it wherever it moves, so the paths of changes can be asked for it."""
_WITHIN = f"'{SEPARATOR}' + @x.path + '{SEPARATOR}' CONTAINS '{SEPARATOR}' + @segment + '{SEPARATOR}'"

_CHANGES = Rows(
    f"MATCH (@x:{CHANGE.name})",
    ("@x.seq > coalesce(@begin.seq, 0)",),
    before=_BEGIN,
    order=("@x.seq",),
    numbers=(0,),
    max_first=MOST_CHANGES,
    size=Size(MOST_CHANGES, counted=("first",)),
)


def _state(place: str) -> str:
    """The clause that binds @state: a good place in the feed is its start, or a kept entry's."""
    return f"WITH *, {_STATE.replace('%s', place)}"


def changes(arguments: Given) -> Rows:
    """Pages of the feed. With a cursor its entry must be kept still, or be the last that was not kept."""
    if "after" not in arguments:
        return _CHANGES
    return replace(_CHANGES, where=(), before=f"{_BEGIN} {_state('$after0')}", stated=True)


def events(arguments: Given) -> Rows:
    """The next changes after a follower's place; those of other units are looked at, too, so that no gap is missed."""
    before = f"{_BEGIN} {_state('$since')}, {_NUMBERS}"
    within = "within" in arguments
    return Rows(
        f"MATCH (@x:{CHANGE.name})",
        (*_PAGE, _WITHIN) if within else _PAGE,
        order=("@x.seq",),
        before=f"{before}, {_SEGMENT}" if within else before,
        arguments={"within": Argument(bind=well_formed("within"))},
        must_exist=("within", UNIT),
        stated=True,
        events=_MARK,
        size=Size(MOST_EVENTS),
    )


def place_of(cursor: str) -> int:
    """The place in the feed that a cursor stands for. Raises BadUserInput."""
    (place,) = decode(cursor, _MARK, (int,))
    return int(place)


def cursor_of(place: int) -> str:
    """The cursor of an entry, as `changes` has it."""
    return encode(_MARK, [place])


CHANGED_NODE = Rows(f"CALL (@this) {{ {by_id('@this.entity')} }} WITH @x", day=NEAREST_IF_UNIT)
ACTOR = Value(for_tier("NETWORK", "@this.actor"))
"""Who did it is for members of the network."""
WRITTEN = Rows(f"CALL () {{ {by_id('$written')} }} WITH @x", day=NEAREST_IF_UNIT)
"""The node that a mutation wrote, as it is after the commit."""


def body(name: str) -> Value:
    """A node's properties before or after, for those who may see them."""
    return Value(f"CASE WHEN @this.tier <= $tier THEN @this.{name} END", json=True)

"""What a reorganisation changes, counted and listed for those who decide on it. Pure."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Final

from graph_schema.levels import LEVELS
from graph_schema.network import FOCAL_POINT, SPOKESPERSON
from hub.reform.draft import Ended
from hub.reform.picture import Holding, Known, LevelCount
from hub.reform.plan import Plan

_ROLES: Final = {
    "SPECIALISED": "with_focal_point",
    "CONCURRENT": "with_focal_point",
    "LEADER_IN_CHARGE": "with_leader_in_charge",
}


@dataclass(frozen=True)
class Change:
    """What happens to one unit. `to` is its main successor or its new parent; `held` what ends with it."""

    id: str
    code: str
    full_name: str
    to: str | None
    held: int = 0


@dataclass(frozen=True)
class HandOver:
    """A token that writes below a unit that ends."""

    token: str
    name: str
    unit: str
    to: str | None


@dataclass(frozen=True)
class Report:
    """All of it. `followed` go where their parent goes; coverage is that of the day, without and with the change."""

    begun: list[Change]
    ended: list[Change]
    moved: list[Change]
    followed: int
    appointments: int
    carried: int
    before: list[LevelCount]
    after: list[LevelCount]
    hand_overs: list[HandOver]


def report(made: Plan) -> Report:
    """The report of a plan."""
    draft = made.draft
    names = {unit.id: unit.named for unit in draft.picture.units.values()}
    names |= {unit.id: f"{unit.properties['fullName']} ({unit.properties['code']})" for unit in draft.begun.values()}
    return Report(
        begun=[
            Change(unit.id, unit.properties["code"], unit.properties["fullName"], names[unit.parent])
            for unit in draft.begun.values()
        ],
        ended=[
            _change(ended.unit, names.get(ended.main or ""), _ending(ended, draft.day))
            for ended in draft.ended.values()
        ],
        moved=[_change(moved.unit, names[moved.parent]) for moved in draft.moved.values()],
        followed=len(made.lines.followers),
        appointments=len(made.held),
        carried=len(made.carried),
        before=_sorted(draft.picture.levels),
        after=_sorted(_after(made)),
        hand_overs=[each for ended in draft.ended.values() for each in _hand_overs(ended, names)],
    )


def _ending(ended: Ended, day: str) -> int:
    return sum(str(held.properties["validFrom"]) < day for held in ended.unit.held)


def _change(unit: Known, to: str | None, held: int = 0) -> Change:
    return Change(unit.id, str(unit.properties.get("code")), str(unit.properties["fullName"]), to, held)


def _hand_overs(ended: Ended, names: dict[str, str]) -> Iterator[HandOver]:
    for holder in ended.unit.holders:
        yield HandOver(holder.id, holder.name, ended.unit.named, names.get(ended.main or ""))


def _sorted(counts: Iterable[LevelCount]) -> list[LevelCount]:
    order = [level.name for level in LEVELS]
    return sorted(counts, key=lambda count: order.index(count.level))


def _after(made: Plan) -> list[LevelCount]:
    """A unit that begins has nobody yet."""
    draft = made.draft
    counts = {count.level: count for count in draft.picture.levels}
    for level, begun in Counter(unit.level for unit in draft.begun.values()).items():
        before = counts.get(level, LevelCount(level, 0, 0, 0, 0))
        counts[level] = replace(before, units=before.units + begun)
    for ended in draft.ended.values():
        before, had = counts[ended.unit.level], _had(ended.unit, draft.day)
        lost = {name: getattr(before, name) - 1 for name in ("units", *had)}
        counts[ended.unit.level] = replace(before, **lost)
    return [count for count in counts.values() if count.units]


def _had(unit: Known, day: str) -> set[str]:
    """What the unit counts for in coverage on that day, as the fragments of `hub.plan.sources.people` say."""
    return {name for held in unit.held if str(held.properties["validFrom"]) <= day and (name := _counts(held))}


def _counts(held: Holding) -> str | None:
    if held.label == SPOKESPERSON.name:
        return "with_spokesperson" if held.properties["mandate"] in ("HEAD", "REGULAR") else None
    return _ROLES.get(str(held.properties["role"])) if held.label == FOCAL_POINT.name else None

"""What a step may do to the unit that it is about: it lives, nothing of a later day stands against it. Pure."""

from collections.abc import Iterator

from graph_schema.levels import MOST_REFORMS
from graph_schema.network import SUCCEEDED_BY
from graph_schema.shape import FOREVER
from graph_schema.vietnamese import dmy
from hub.feed.write import Refusal
from hub.reform.draft import Draft, Ended
from hub.reform.picture import Known
from hub.reform.steps import path_of

TERRITORIAL = ("PROVINCE", "DISTRICT", "COMMUNE")


def about_units(draft: Draft) -> Iterator[Refusal]:
    """The reasons against ending or moving the units that steps are about."""
    for ended in draft.ended.values():
        yield from _lives(draft, ended.step, ended.unit)
        yield from _held(draft, ended)
        yield from _successors(draft, ended)
    for moved in draft.moved.values():
        yield from _lives(draft, moved.step, moved.unit)
        if moved.unit.id in draft.ended:
            yield Refusal(
                "STEP_TWICE",
                path_of(moved.step, "unit"),
                f"{moved.unit.named} ends that day: it cannot move.",
                f"{moved.unit.named} kết thúc trong ngày đó nên không thể chuyển.",
            )


def _lives(draft: Draft, step: int, unit: Known) -> Iterator[Refusal]:
    path, start, end = path_of(step, "unit"), unit.properties["validFrom"], unit.properties["validTo"]
    version, expected = unit.properties.get("version") or 0, draft.asked.steps[step].expected_version
    if unit.properties["kind"] == "GOVERNMENT":
        yield Refusal("ROOT", path, "The Government stays.", "Chính phủ không thay đổi.")
    elif end <= draft.day:
        yield Refusal(
            "ENDED", path, f"{unit.named} has ended on {end}.", f"{unit.named} đã kết thúc từ ngày {dmy(end)}."
        )
    elif start >= draft.day:
        yield Refusal(
            "BEFORE_UNIT",
            path,
            f"{unit.named} begins on {start}: it has a day at least.",
            f"{unit.named} bắt đầu từ ngày {dmy(start)}: phải có ít nhất một ngày.",
        )
    else:
        yield from later_changes(draft.day, unit, path)
    if expected is not None and version != expected:
        yield Refusal(
            "CONFLICT",
            path_of(step, "expected_version"),
            f"{unit.named} was changed meanwhile: it is at version {version}.",
            f"{unit.named} vừa được cập nhật: nay là phiên bản {version}.",
        )


def later_changes(day: str, unit: Known, path: tuple[str, ...]) -> Iterator[Refusal]:
    """What of a unit is written for that day or a later one: there is no end to take back, so order is kept."""
    days = [line.since for line in (*unit.lines, *unit.lines_in)] + [place.start for place in unit.places]
    later = [since for since in days if since >= day] + ([] if unit.open else [unit.properties["validTo"]])
    if later:
        yield Refusal(
            "LATER_CHANGE",
            path,
            f"{unit.named} changes on {min(later)} already: what happens on one day is told together, days in order.",
            f"{unit.named} đã có thay đổi vào ngày {dmy(min(later))}: cần nhập chung theo ngày, đúng thứ tự thời gian.",
        )


def _held(draft: Draft, ended: Ended) -> Iterator[Refusal]:
    later = [held for held in ended.unit.held if str(held.properties["validFrom"]) >= draft.day]
    if later and ended.step not in draft.by_step:
        yield Refusal(
            "APPOINTMENT_LATER",
            path_of(ended.step, "unit"),
            f"{len(later)} appointments of {ended.unit.named} begin on that day or later.",
            f"{len(later)} phân công của {ended.unit.named} bắt đầu từ ngày đó trở đi.",
        )


def _successors(draft: Draft, ended: Ended) -> Iterator[Refusal]:
    path, named = path_of(ended.step, "main"), ended.unit.named
    units = [into.unit for into in ended.into]
    if units and ended.main is None:
        yield Refusal(
            "MAIN_SUCCESSOR",
            path,
            f"{named} has {len(units)} successors: one of them is the main one.",
            f"{named} có {len(units)} đơn vị kế thừa: phải chọn đúng một đơn vị chính.",
        )
    if len(set(units)) < len(units):
        yield Refusal(
            "STEP_TWICE", path, f"{named} goes into one unit twice.", f"{named} được nhập hai lần vào một đơn vị."
        )
    if len(units) > SUCCEEDED_BY.most_from or (units and ended.unit.reforms >= MOST_REFORMS):
        yield Refusal(
            "TOO_MANY", path, f"{named} has too many successors, or follows too many.", f"{named} có quá nhiều kế thừa."
        )
    for into in ended.into:
        yield from _successor(draft, ended, into.unit, path_of(into.step, "into"))


def _successor(draft: Draft, ended: Ended, unit: str, path: tuple[str, ...]) -> Iterator[Refusal]:
    yield from lives_on(draft, unit, path)
    if unit in draft.begun or unit in draft.ended:
        return
    level = draft.picture.units[unit].level
    if level == ended.unit.level and level in TERRITORIAL:
        yield Refusal(
            "NEW_UNIT_NEEDED",
            path,
            f"{draft.picture.units[unit].named} would get other territory: let a new unit begin, and end this one too.",
            f"{draft.picture.units[unit].named} sẽ có địa giới khác: cần lập đơn vị mới và kết thúc đơn vị này.",
        )


def lives_on(draft: Draft, unit: str, path: tuple[str, ...]) -> Iterator[Refusal]:
    """The unit is there from the day on, with no end."""
    if unit in draft.begun or not unit:
        return
    known = draft.picture.units[unit]
    if unit in draft.ended or not (
        known.properties["validFrom"] <= draft.day and known.properties["validTo"] == FOREVER
    ):
        yield Refusal(
            "NOT_LIVE",
            path,
            f"{known.named} does not live on from that day.",
            f"{known.named} không còn hoạt động từ ngày đó.",
        )

"""The report of a reorganisation in lines of text."""

from collections.abc import Iterator

from hub.reform.picture import LevelCount
from hub.reform.report import Change, Report


def shown(report: Report, most: int) -> Iterator[str]:
    """All counts, and of each list as many as that."""
    counts = f"{len(report.begun):,} units begin, {len(report.ended):,} end, {len(report.moved):,} move"
    yield f"{counts}; {report.followed:,} go where their parent goes."
    yield f"{report.appointments:,} appointments end with their units; {report.carried:,} go to the successor."
    for title, changes in (("End", report.ended), ("Begin", report.begun), ("Move", report.moved)):
        if changes:
            yield f"\n{title}:"
            yield from map(_change, changes[:most])
            yield from _more(len(changes), most)
    yield "\nCoverage on the day, without and with the change:"
    yield from _coverage(report)
    if report.hand_overs:
        yield "\nTokens that write below a unit that ends (hub token hand-over):"
        yield from (f"  {each.token}  {each.name}: {each.unit}{_to(each.to)}" for each in report.hand_overs[:most])
        yield from _more(len(report.hand_overs), most)


def _change(change: Change) -> str:
    held = f"; appointments that end: {change.held}" if change.held else ""
    return f"  {change.code:8}  {change.full_name}{_to(change.to)}{held}"


def _to(to: str | None) -> str:
    return f" → {to}" if to else ""


def _more(count: int, most: int) -> Iterator[str]:
    if count > most:
        yield f"  … and {count - most:,} more"


def _coverage(report: Report) -> Iterator[str]:
    before, after = ({count.level: count for count in counts} for counts in (report.before, report.after))
    columns = ("units", "spokesperson", "focal point", "leader")
    yield f"  {'':10}" + "".join(f"{column:>18}" for column in columns)
    for level in dict.fromkeys((*before, *after)):
        none = LevelCount(level, 0, 0, 0, 0)
        pairs = zip(_numbers(before.get(level, none)), _numbers(after.get(level, none)), strict=True)
        yield f"  {level:10}" + "".join(f"{f'{a:,} → {b:,}' if a != b else f'{a:,}':>18}" for a, b in pairs)


def _numbers(count: LevelCount) -> tuple[int, ...]:
    return count.units, count.with_spokesperson, count.with_focal_point, count.with_leader_in_charge

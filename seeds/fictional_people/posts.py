"""When a post of a unit is filled: from the milestones' quotas to spans, and from spans to terms with hand-overs."""

from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from graph_schema.shape import FOREVER
from seeds.errors import BadSource
from seeds.fictional_people.chance import Chance, share_of
from seeds.fictional_people.offices import Office
from seeds.fictional_people.reader import POSTS, TODAY, Cast, Milestone

KEPT = 0.6
"""A filled post goes before a vacant one at the next milestone: its rank counts for this much only."""
MOOD = 0.15
"""What a milestone's own chance adds to a rank, so that some posts fall vacant while others are filled."""
SETTLED_SHARE = 0.78
"""Of the posts, those whose holder stays; the others change hands every few months."""
ANNOUNCED_DAYS = 30
"""How far ahead of today a hand-over may be known."""


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of time, [start, end), in which a post is filled without a gap."""

    office: Office
    post: str
    start: str
    end: str


def day_number(day: str) -> int:
    """The day as a number to reckon with."""
    return date.fromisoformat(day).toordinal()


def day_text(number: int) -> str:
    """The day of that number."""
    return date.fromordinal(number).isoformat()


def spans(cast: Cast, offices: list[Office]) -> dict[str, list[Span]]:
    """Every post's spans, by unit id: as many live ones on each milestone's day as it asks for."""
    found: defaultdict[str, list[Span]] = defaultdict(list)
    for post in POSTS:
        able = [office for office in offices if office.may_fill(post, cast)]
        for office, filled in _filled(cast, post, able):
            found[office.unit.id] += _spans_of(cast, office, post, filled)
    return found


def _filled(cast: Cast, post: str, offices: list[Office]) -> Iterator[tuple[Office, list[bool]]]:
    """Each office that ever has the post filled, with whether it has on each milestone's day."""
    own = "OFFICER" if post == "SECOND_OFFICER" else post
    zeal = {office.slug: share_of(cast.seed, "zeal", office.slug) for office in offices}
    ranks = {o.unit.id: 0.4 * zeal[o.slug] + 0.6 * share_of(cast.seed, o.unit.id, own) for o in offices}
    ranks |= {office.unit.id: -1.0 for office in offices if office.always_filled(post)}
    chosen: list[set[str]] = [set()]
    for milestone in cast.milestones:
        chosen.append(first_units(milestone, post, offices, _by_now(cast.seed + milestone.day, ranks, chosen[-1])))
    ever = set().union(*chosen)
    for office in offices:
        if office.unit.id in ever:
            yield office, [office.unit.id in ids for ids in chosen[1:]]


def _by_now(mood: str, ranks: dict[str, float], kept: set[str]) -> Callable[[str], float]:
    return lambda unit: ranks[unit] * (KEPT if unit in kept else 1) + MOOD * share_of(mood, unit)


def first_units(milestone: Milestone, post: str, offices: list[Office], rank: Callable[[str], float]) -> set[str]:
    """The ids of the units, least rank first, that have the post filled on the milestone's day."""
    if not any(wanted == post for _, wanted in milestone.live):
        return set()
    able: defaultdict[str, list[tuple[float, str]]] = defaultdict(list)
    for office in offices:
        if office.unit.lives(milestone.day):
            able[office.unit.level].append((rank(office.unit.id), office.unit.id))
    chosen: set[str] = set()
    for (level, wanted), live in milestone.live.items():
        if wanted == post:
            if live > len(able[level]):
                raise BadSource(f"milestones.csv: {level} {post} on {milestone.day}: there are only {len(able[level])}")
            chosen |= {identifier for _, identifier in sorted(able[level])[:live]}
    return chosen


def _spans_of(cast: Cast, office: Office, post: str, filled: list[bool]) -> Iterator[Span]:
    """Between two milestones a post is filled, or falls vacant, on a day after the first, up to the second."""
    unit, chance = office.unit, Chance(cast.seed, "span", office.unit.id, post)
    before, opened = day_number(cast.first_day) - 1, ""
    for day, is_filled in zip(cast.milestone_days, filled, strict=True):
        if unit.lives(day):
            first = max(before + 1, day_number(unit.start))
            if is_filled and not opened:
                at_once = office.is_eager and unit.start == day_text(first)
                opened = unit.start if at_once else _some_day(chance, first, day)
            elif opened and not is_filled:
                yield Span(office, post, opened, _some_day(chance, first, day))
                opened = ""
        before = day_number(day)
    if opened:
        yield Span(office, post, opened, unit.end)


def _some_day(chance: Chance, first: int, last: str) -> str:
    return day_text(chance.between(first, day_number(last)))


def terms(cast: Cast, span: Span) -> Iterator[tuple[str, str]]:
    """The terms in a span: a holder's last day is the day before the successor's first."""
    chance = Chance(cast.seed, "terms", span.office.unit.id, span.post, span.start)
    start, end = day_number(span.start), day_number(span.end)
    known = min(end, day_number(TODAY) + ANNOUNCED_DAYS)
    if not chance.happens(SETTLED_SHARE):
        while (cut := start + chance.between(100, 500)) < known:
            yield day_text(start), day_text(cut)
            start = cut
    yield day_text(start), FOREVER if span.end == FOREVER else day_text(end)

"""Who holds which post when: people for terms, and authorisations for one matter and a limited time."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise

from graph_schema.identity import make_id
from graph_schema.network import PERSON
from seeds.fictional_people.chance import Chance, share_of
from seeds.fictional_people.offices import Office
from seeds.fictional_people.posts import Span, day_number, day_text, first_units, spans, terms
from seeds.fictional_people.reader import Cast, Milestone
from seeds.unit import SeedUnit, Succession

STAYS_ON_SHARE = 0.5
"""Of the holders whose unit is merged, those who get the post in its main successor if it is still free."""


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who does not exist."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class Appointment:
    """A person's term in a unit's post, or an authorisation with its topic."""

    office: Office
    post: str
    person: Person
    start: str
    end: str
    topic: str | None = None

    def covers(self, start: str, end: str) -> bool:
        """Whether the whole of [start, end) is in the term."""
        return self.start <= start and end <= self.end


class Appointments:
    """All appointments, unit after unit in order of their start, so that predecessors' people are known first."""

    def __init__(self, cast: Cast, offices: list[Office], successions: Iterable[Succession]) -> None:
        self.cast = cast
        self.offices = sorted(offices, key=lambda office: (office.unit.start, office.unit.id))
        self.found: defaultdict[tuple[str, str], list[Appointment]] = defaultdict(list)
        self._predecessors = _merged_into(successions)
        filled = spans(cast, self.offices)
        for office in self.offices:
            for span in filled.get(office.unit.id, ()):
                self._fill(span)
        for milestone in cast.milestones:
            self._authorise(milestone)
        self._authorise_in_passing()

    def __iter__(self) -> Iterator[Appointment]:
        for found in self.found.values():
            yield from found

    def person(self, *key: str) -> Person:
        """A new person."""
        chance = Chance(self.cast.seed, "person", *key)
        gender = chance.pick("mf")
        # Four syllables: officials of today mostly have three, so a likeness with one of them is out of the way.
        parts = [chance.pick(self.cast.family)]
        for names in (self.cast.middle, self.cast.middle, self.cast.given):
            while (name := chance.pick(names[gender])) in parts:
                pass
            parts.append(name)
        return Person(make_id(PERSON.id_prefix, self.cast.source, *key), " ".join(parts))

    def _fill(self, span: Span) -> None:
        for start, end in terms(self.cast, span):
            key = (span.office.unit.id, span.post)
            person = self._who_stays_on(span.office.unit, span.post, start) or self.person(*key, start)
            self.found[key].append(Appointment(span.office, span.post, person, start, end))

    def _who_stays_on(self, unit: SeedUnit, post: str, start: str) -> Person | None:
        if self.found.get((unit.id, post)):
            return None
        for before in self._predecessors.get(unit.id, ()):
            last = self.found.get((before.id, post), [])[-1:]
            stays = Chance(self.cast.seed, "stays", before.id, post).happens(STAYS_ON_SHARE)
            if last and last[0].end == before.end <= start and stays:
                return last[0].person
        return None

    def _authorise(self, milestone: Milestone) -> None:
        """Authorisations that are live on the milestone's day, and on no other milestone's."""
        able = [office for office in self.offices if office.may_fill("AUTHORISED", self.cast)]
        mood, day = f"{self.cast.seed} authorised {milestone.day}", day_number(milestone.day)
        chosen = first_units(milestone, "AUTHORISED", able, lambda unit: share_of(mood, unit))
        for office in able:
            if office.unit.id in chosen:
                chance = Chance(self.cast.seed, "authorised", milestone.day, office.unit.id)
                start, end = day - chance.between(0, 45), day + chance.between(1, 80)
                self._authorise_between(office, start, end, chance)

    def _authorise_in_passing(self) -> None:
        """Authorisations between two milestones, over before the later one."""
        days = [day_number(day) for day in self.cast.milestone_days]
        for first, last in pairwise(days):
            for office in self.offices:
                chance = Chance(self.cast.seed, "in passing", str(last), office.unit.id)
                if last - first > 30 and chance.happens(self.cast.expired[office.unit.level]):
                    start = chance.between(first + 1, last - 10)
                    end = min(start + chance.between(10, 40), last)
                    if office.unit.lives(day_text(start)):
                        self._authorise_between(office, start, end, chance)

    def _authorise_between(self, office: Office, first: int, last: int, chance: Chance) -> None:
        unit = office.unit
        start, end = max(day_text(first), unit.start), min(day_text(last), unit.end)
        known = self.found[unit.id, "AUTHORISED"]
        if any(earlier.start == start for earlier in known):
            return
        leaders = self.found.get((unit.id, "LEADER_IN_CHARGE"), ())
        deputy = next((leader.person for leader in leaders if leader.covers(start, end)), None)
        person = deputy or self.person(unit.id, "AUTHORISED", start)
        topic = chance.pick(self.cast.topics[unit.level])
        known.append(Appointment(office, "AUTHORISED", person, start, end, topic))


def _merged_into(successions: Iterable[Succession]) -> Mapping[str, list[SeedUnit]]:
    found: defaultdict[str, list[SeedUnit]] = defaultdict(list)
    for succession in successions:
        if succession.is_main and succession.before.level == succession.after.level:
            found[succession.after.id].append(succession.before)
    return found

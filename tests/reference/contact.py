"""Who speaks for a unit on a matter: the ladder of mandates, then the units above."""

from dataclasses import dataclass
from datetime import datetime

from graph_schema.levels import LEVEL_OF_KIND
from graph_schema.vietnamese import fold
from tests.reference.network import Record, Seen, ended, live, nearest
from tests.reference.scalars import vietnamese_day
from tests.reference.tree import parent
from tests.reference.viewer import Reading

LADDER = ("AUTHORISED", "REGULAR", "HEAD")
REASONS = {"AUTHORISED": "AUTHORISED_FOR_TOPIC", "REGULAR": "REGULAR", "HEAD": "HEAD"}


@dataclass(frozen=True)
class Step:
    """What was tried, and how it went."""

    unit: Seen
    tried: str
    outcome: str
    spokesperson: Seen | None = None


@dataclass(frozen=True)
class Answer:
    """Who speaks, for which unit, and why."""

    spokesperson: Seen | None
    unit: Seen
    reason: str
    at: datetime
    steps: list[Step]


def contact(reading: Reading, asked: Record, topic: str | None, at: datetime) -> Answer:
    """Walk from the asked unit until someone answers."""
    day = vietnamese_day(at)
    words = set(fold(topic or "").split())
    steps: list[Step] = []
    unit: Record | None = asked
    while unit:
        speaker = _ask(reading, unit, words, day, steps)
        if speaker:
            reason = REASONS[speaker["mandate"]] if unit is asked else "PARENT_UNIT"
            return Answer(Seen(speaker, day), nearest(unit, day), reason, at, steps)
        unit = _next(reading, unit, day)
    return Answer(None, nearest(asked, day), "NONE", at, steps)


def _mandates(unit: Record, words: set[str]) -> list[str]:
    allowed = LEVEL_OF_KIND[unit["kind"]].mandates
    return [mandate for mandate in LADDER if mandate in allowed and (words or mandate != "AUTHORISED")]


def _ask(reading: Reading, unit: Record, words: set[str], day: str, steps: list[Step]) -> Record | None:
    """Try the unit's mandates, noting each."""
    seen, mandates = nearest(unit, day), _mandates(unit, words)
    if not live(unit, day):
        steps.append(Step(seen, mandates[0], _why_not_live(reading, unit, day)))
        return None
    for mandate in mandates:
        found = [s for s in reading.appointments("Spokesperson", unit, day) if _suits(s, mandate, words)]
        if found:
            found.sort(key=lambda s: str(s["id"]))
            speaker = max(found, key=lambda s: str(s["validFrom"]))
            steps.append(Step(seen, mandate, "answers", Seen(speaker, day)))
            return speaker
        nobody = "no authorisation for this topic" if mandate == "AUTHORISED" else "none in office"
        steps.append(Step(seen, mandate, nobody))
    return None


def _suits(speaker: Record, mandate: str, words: set[str]) -> bool:
    on_topic = mandate != "AUTHORISED" or words <= set((speaker["foldedTopic"] or "").split())
    return bool(speaker["mandate"] == mandate and on_topic)


def _why_not_live(reading: Reading, unit: Record, day: str) -> str:
    if not ended(unit, day):
        return f"starts on {unit['validFrom']}"
    heir = "main successor" if _main_successor(reading, unit) else "last parent"
    return f"ended on {unit['validTo']}; its {heir} is asked"


def _next(reading: Reading, unit: Record, day: str) -> Record | None:
    if live(unit, day):
        return parent(reading.network, unit, day)
    if ended(unit, day):
        return _main_successor(reading, unit) or _last_parent(reading, unit)
    return None


def _main_successor(reading: Reading, unit: Record) -> Record | None:
    return next((e.end for e in reading.network.out("SUCCEEDED_BY", unit) if e["isMain"]), None)


def _last_parent(reading: Reading, unit: Record) -> Record | None:
    return next((e.end for e in reading.network.out("CHILD_OF", unit) if e["validTo"] == unit["validTo"]), None)

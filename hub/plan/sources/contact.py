"""Who speaks for a unit: the ladder of mandates, climbed unit by unit until somebody answers.

From a live unit the next is its parent, from an ended one its main successor, else its last parent: one path, so one
pattern finds the whole line.
"""

from dataclasses import replace

from graph_schema.levels import LEVELS, MOST_ANCESTORS, MOST_REFORMS
from graph_schema.network import CHILD_OF, SPEAKS_FOR, SPOKESPERSON, SUCCEEDED_BY, UNIT
from hub.plan.declare import Given, Rows, Size, live, nearest, shown
from hub.plan.sources.bind import VIET_NAM_MOMENT, identity, words

_EFFORT = 500
_LADDER = ("AUTHORISED", "REGULAR", "HEAD")
"""The order in which mandates are tried."""

_MAIN = f"(@a)-[:{SUCCEEDED_BY.name} {{isMain: true}}]->()"
_NEXT = (
    f"(type(@e) = '{CHILD_OF.name}' AND @e.validFrom <= $day AND $day < @e.validTo) OR "
    f"(@a.validTo <= $day AND type(@e) = '{SUCCEEDED_BY.name}' AND @e.isMain) OR "
    f"(@a.validTo <= $day AND type(@e) = '{CHILD_OF.name}' AND @e.validTo = @a.validTo AND NOT EXISTS {{ {_MAIN} }})"
)
_LINE = (
    f"MATCH @line = (@asked:{UNIT.name} {{id: $unit}}) "
    f"((@a)-[@e:{CHILD_OF.name}|{SUCCEEDED_BY.name}]->(@b) WHERE {_NEXT})* (@at:{UNIT.name}) "
    "WITH @asked, @at, length(@line) AS @step"
)
"""The line from the asked unit to the root, a row each."""


def _tried(*, topic: bool) -> str:
    """The mandates that are tried at @at, in order, by its level: the law does not give every level all of them."""
    cases = []
    for level in LEVELS:
        ladder = [m for m in _LADDER if m in level.mandates and (topic or m != "AUTHORISED")]
        cases.append(f"WHEN '{level.name}' THEN {ladder}")
    ladders = f"CASE @at.level {' '.join(cases)} END"
    return f"[m IN {ladders} WHERE m <> 'AUTHORISED' OR size($topic) > 0]" if topic else ladders


def _answers(*, topic: bool) -> str:
    """Binds @s to the unit's best live appointment, null when there is none; the latest wins within a mandate."""
    conditions = [*shown("o", SPOKESPERSON), "@o.mandate IN @ladder"]
    if topic:
        every_word = "all(w IN $topic WHERE (' ' + @o.foldedTopic + ' ') CONTAINS (' ' + w + ' '))"
        conditions.append(f"(@o.mandate <> 'AUTHORISED' OR {every_word})")
    return (
        f"OPTIONAL MATCH (@at)<-[:{SPEAKS_FOR.name}]-(@o:{SPOKESPERSON.name}) "
        f"WHERE @live AND {' AND '.join(conditions)} "
        "WITH @asked, @at, @step, @ladder, @live, @o, "
        "[@i IN range(0, size(@ladder) - 1) WHERE @ladder[@i] = @o.mandate][0] AS @rung "
        "ORDER BY @step, @rung, @o.validFrom DESC, @o.id "
        "WITH @asked, @at, @step, @ladder, @live, collect([@o, @rung])[0] AS @best "
        "WITH @asked, @at, @step, @ladder, @live, @best[0] AS @s, @best[1] AS @rung "
        "ORDER BY @step"
    )


_NOTHING = "CASE m WHEN 'AUTHORISED' THEN 'no authorisation for this topic' ELSE 'none in office' END"
_ENDED = (
    "'ended on ' + toString(@at.validTo) + CASE WHEN EXISTS "
    f"{{ (@at)-[:{SUCCEEDED_BY.name} {{isMain: true}}]->() }} THEN '; its main successor is asked' "
    "ELSE '; its last parent is asked' END"
)
_STEPS_HERE = (
    "CASE WHEN @live THEN [k IN range(0, coalesce(@rung, size(@ladder) - 1)) | "
    f"[@at, @ladder[k], CASE WHEN k = @rung THEN 'answers' ELSE head([m IN [@ladder[k]] | {_NOTHING}]) END, "
    "CASE WHEN k = @rung THEN @s END]] "
    f"WHEN @at.validTo <= $day THEN [[@at, @ladder[0], {_ENDED}]] "
    "ELSE [[@at, @ladder[0], 'starts on ' + toString(@at.validFrom)]] END"
)
_OUTCOME = (
    f"WITH @asked, @at, @step, @s, {_STEPS_HERE} AS @here ORDER BY @step "
    "WITH @asked, collect({unit: @at, s: @s, here: @here}) AS @tried "
    "WITH @asked, @tried, coalesce([i IN range(0, size(@tried) - 1) WHERE @tried[i].s IS NOT NULL][0], -1) AS @found "
    "WITH @asked, @tried, @found, CASE WHEN @found < 0 THEN size(@tried) - 1 ELSE @found END AS @last "
    "WITH CASE WHEN @found < 0 THEN @asked ELSE @tried[@found].unit END AS @u, "
    "CASE WHEN @found < 0 THEN null ELSE @tried[@found].s END AS @s, "
    "reduce(every = [], t IN @tried[..@last + 1] | every + t.here) AS @steps, "
    "CASE WHEN @found < 0 THEN 'NONE' WHEN @found > 0 THEN 'PARENT_UNIT' "
    "ELSE CASE @tried[0].s.mandate WHEN 'AUTHORISED' THEN 'AUTHORISED_FOR_TOPIC' ELSE @tried[0].s.mandate END END "
    "AS @reason"
)


def contact(arguments: Given) -> Rows:
    """One row: the unit that answers, its speaker or null, the reason, and the steps that led there.

    The moment is named only where it is asked for: an answer that depends on it holds for a minute.
    """
    rows = _contact(arguments, moment=False)
    return replace(rows, selecting=lambda names: _contact(arguments, moment="onDuty" in names))


def _contact(arguments: Given, *, moment: bool) -> Rows:
    topic = "topic" in arguments
    is_live = f"({' AND '.join(live('at', UNIT.interval))})"
    asked_at = ", $at_moment AS @moment" if "at" in arguments else ", $moment AS @moment"
    return Rows(
        f"{_LINE} WITH @asked, @at, @step, {_tried(topic=topic)} AS @ladder, {is_live} AS @live "
        f"{_answers(topic=topic)} {_OUTCOME}{asked_at if moment else ''}",
        yields=("u", "s", "steps", "reason", *(("moment",) if moment else ())),
        as_of="at",
        arguments={"unit": identity("unit"), "at": VIET_NAM_MOMENT, "topic": words("topic")},
        must_exist=("unit", UNIT),
        effort=Size(_EFFORT),
    )


STEPS = Rows(
    "UNWIND range(0, size(@steps) - 1) AS @nth WITH @nth, @steps[@nth][0] AS @unit, @steps[@nth][1] AS @mandate, "
    "@steps[@nth][2] AS @outcome, @steps[@nth][3] AS @speaker",
    order=("@nth",),
    yields=("nth", "unit", "mandate", "outcome", "speaker"),
    uses=("steps",),
    size=Size(len(_LADDER) * (1 + MOST_REFORMS + MOST_ANCESTORS)),
)
ON_DUTY = (
    "CASE WHEN @u.dutySpans IS NOT NULL THEN any(span IN @u.dutySpans "
    "WHERE split(span, '/')[0] <= @moment AND @moment < split(span, '/')[1]) END"
)
"""Whether the unit's duty hours hold the asked moment; null when it has told none."""
NEAREST_UNIT = nearest("u", UNIT)
NEAREST_STEP = nearest("unit", UNIT)
